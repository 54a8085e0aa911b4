import type { ClientId, ContactId } from '../ids.ts';
import { foldLine } from './fold-line.ts';
import type { LogContext } from './interpretation.ts';

/** Somebody who can be mentioned: a client (`contactId` null) or a person at a client. */
export interface NameEntry {
  readonly clientId: ClientId;
  readonly contactId: ContactId | null;
  readonly name: string;
  readonly clientName: string;
  /** Folded words of the name. */
  readonly words: readonly string[];
}

/** The names of a workspace, ready for mentions: built once per list of clients and contacts. */
export interface NameIndex {
  readonly entries: readonly NameEntry[];
  /** Whole names, words joined by a space; people also surname first. */
  readonly whole: ReadonlyMap<string, readonly NameEntry[]>;
  /** Any run of words of a name, without the words that say nothing alone. */
  readonly parts: ReadonlyMap<string, readonly NameEntry[]>;
  /** Runs from each word to the end of the name, sorted: for prefixes. */
  readonly tails: readonly { readonly text: string; readonly entry: NameEntry }[];
  readonly clientById: ReadonlyMap<ClientId, NameEntry>;
  /** Words of the longest name. */
  readonly longest: number;
}

/** Words that name nobody by themselves: legal forms, articles, prepositions. */
const emptyWords = new Set(
  'srl srls spa snc sas sapa soc coop ltd llc inc gmbh co the of and di e ed da de del dei della delle degli il lo la le gli'.split(
    ' ',
  ),
);
const wordsMax = 8;

const cache = new WeakMap<object, { contacts: LogContext['contacts']; index: NameIndex }>();

/**
 * Index of the names in a context. Cached on the lists themselves, so that a context made anew at every key
 * press (the clock moves) still finds it.
 */
export function indexNames(context: LogContext): NameIndex {
  const known = cache.get(context.clients);
  if (known && known.contacts === context.contacts) return known.index;
  const index = build(context);
  cache.set(context.clients, { contacts: context.contacts, index });
  return index;
}

/** Folded words of a text: letters, digits and their marks. */
export function nameWords(text: string): string[] {
  return (foldLine(text.normalize('NFC')).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((w) =>
    w.replace(/\p{M}/gu, ''),
  );
}

function build(context: LogContext): NameIndex {
  const clientNames = new Map(context.clients.map((c) => [c.id, c.name]));
  const entries: NameEntry[] = [
    ...context.clients.map((c) => entryOf(c.id, null, c.name, c.name)),
    ...context.contacts.map((c) => entryOf(c.clientId, c.id, c.name, clientNames.get(c.clientId) ?? '')),
  ].filter((e) => e.words.length > 0);
  const whole = new Map<string, NameEntry[]>();
  const parts = new Map<string, NameEntry[]>();
  const tails: { text: string; entry: NameEntry }[] = [];
  let longest = 1;
  for (const entry of entries) {
    const { words } = entry;
    longest = Math.max(longest, words.length);
    add(whole, words.join(' '), entry);
    if (entry.contactId !== null && words.length > 1)
      add(whole, [words.at(-1), ...words.slice(0, -1)].join(' '), entry);
    for (let from = 0; from < words.length; from++) {
      // `d angelo`, `il forno`: a small word counts only with a whole one after it.
      const small = isEmpty(words[from] ?? '');
      if (small && isEmpty(words[from + 1] ?? '')) continue;
      tails.push({ text: words.slice(from).join(' '), entry });
      for (let to = from + (small ? 2 : 1); to <= words.length; to++)
        add(parts, words.slice(from, to).join(' '), entry);
    }
  }
  tails.sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const clientById = new Map(entries.filter((e) => e.contactId === null).map((e) => [e.clientId, e]));
  return { entries, whole, parts, tails, clientById, longest: Math.min(longest, wordsMax) };
}

/** Everybody of whose name some word, and what follows it, begins with the text. */
export function entriesByPrefix(index: NameIndex, prefix: string): NameEntry[] {
  const found = new Set<NameEntry>();
  let low = 0;
  let high = index.tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.tails[middle]?.text ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < index.tails.length && index.tails[i]?.text.startsWith(prefix); i++) {
    const tail = index.tails[i];
    if (tail) found.add(tail.entry);
  }
  return [...found];
}

function entryOf(
  clientId: ClientId,
  contactId: ContactId | null,
  name: string,
  clientName: string,
): NameEntry {
  return { clientId, contactId, name, clientName, words: nameWords(name).slice(0, wordsMax) };
}

function isEmpty(word: string): boolean {
  return word.length < 2 || emptyWords.has(word);
}

function add(map: Map<string, NameEntry[]>, key: string, entry: NameEntry): void {
  const list = map.get(key);
  if (!list) map.set(key, [entry]);
  else if (!list.includes(entry)) list.push(entry);
}
