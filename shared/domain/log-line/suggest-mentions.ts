import type { ClientId, ContactId } from '../ids.ts';
import type { LogContext } from './interpretation.ts';
import { entriesByPrefix, indexNames, type NameEntry, nameWords } from './name-index.ts';

/** Somebody to offer after `@`. */
export interface MentionSuggestion {
  readonly clientId: ClientId;
  /** Null for the client itself. */
  readonly contactId: ContactId | null;
  readonly name: string;
  readonly clientName: string;
  /** What to put in the line in place of `@prefix`, `@` included: it always means this one. */
  readonly insert: string;
}

/**
 * Who can be meant by what is typed after `@` (quotation marks may have been opened): those whose name begins so
 * first, the current client's people before others, then by name. At most `limit`.
 */
export function suggestMentions(prefix: string, context: LogContext, limit: number): MentionSuggestion[] {
  const index = indexNames(context);
  const typed = nameWords(prefix).join(' ');
  const found = typed === '' ? index.entries : entriesByPrefix(index, typed);
  const rank = (e: NameEntry): number =>
    (typed !== '' && !e.words.join(' ').startsWith(typed) ? 4 : 0) +
    (context.currentClientId !== null && e.clientId !== context.currentClientId ? 2 : 0) +
    (e.contactId === null ? 0 : 1);
  return found
    .map((entry) => ({ entry, rank: rank(entry), key: entry.words.join(' ') }))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .slice(0, Math.max(0, limit))
    .map(({ entry }) => ({
      clientId: entry.clientId,
      contactId: entry.contactId,
      name: entry.name,
      clientName: entry.clientName,
      insert: insertOf(
        entry,
        index.whole.get(entry.words.join(' ')) ?? [],
        index.clientById.get(entry.clientId),
      ),
    }));
}

function insertOf(entry: NameEntry, namesakes: readonly NameEntry[], client: NameEntry | undefined): string {
  const elsewhere = namesakes.some((e) => e.clientId !== entry.clientId);
  return elsewhere && entry.contactId !== null && client
    ? `${written(entry.name)} ${written(client.name)}`
    : written(entry.name);
}

/** A name as a mention: in quotes where a sign in it would end the mention too soon. */
function written(name: string): string {
  return /^[\p{L}\p{N}\p{M}]+(?:[ '’.-][\p{L}\p{N}\p{M}]+)*$/u.test(name)
    ? `@${name}`
    : `@"${name.replaceAll('"', '')}"`;
}
