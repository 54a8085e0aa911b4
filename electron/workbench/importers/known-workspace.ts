import type { Client, Contact } from '../../../shared/domain/client.ts';
import type { ClientId, ContactId, InteractionId } from '../../../shared/domain/ids.ts';
import type { InteractionKind } from '../../../shared/domain/interaction.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { nameKey } from '../../../shared/domain/name-key.ts';
import type { Day, EpochMs } from '../../../shared/domain/time.ts';
import type { NamedClient } from './client-finder.ts';

/** What an importer knows of the workspace: handed in, so that it reads no database itself. */
export interface KnownWorkspace {
  readonly nowMs: EpochMs;
  readonly language: Language;
  readonly clients: readonly NamedClient[];
  readonly contacts: readonly {
    readonly id: ContactId;
    readonly clientId: ClientId;
    readonly name: string;
  }[];
  readonly segmentNames: readonly string[];
  readonly tagNames: readonly string[];
  /** A client with all its fields and its people. */
  clientDetails(id: ClientId): { readonly client: Client; readonly contacts: readonly Contact[] } | undefined;
  /** Entries of those days for which `wanted` holds, by {@link entryKey}. */
  entriesBetween(
    from: Day,
    to: Day,
    wanted: (day: Day, kind: string, text: string) => boolean,
  ): ReadonlyMap<string, InteractionId>;
}

/** What makes two entries the same: clients, day, kind and words. */
export function entryKey(
  day: Day,
  kind: InteractionKind,
  text: string,
  clientIds: readonly ClientId[],
): string {
  return withClients(wordsKey(day, kind, text), clientIds);
}

/** The key of an entry from its words' and its clients. */
export function withClients(words: string, clientIds: readonly ClientId[]): string {
  return `${words}|${[...new Set(clientIds)].sort().join(',')}`;
}

/** The same without the clients. */
export function wordsKey(day: Day, kind: string, text: string): string {
  return `${day}|${kind}|${foldedText(text)}`;
}

/** As `nameKey`, without its costs for the many texts that have no accents. */
function foldedText(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text.toLowerCase().replace(/ {2,}/g, ' ').trim() : nameKey(text);
}
