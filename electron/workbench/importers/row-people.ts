import type { ClientId } from '../../../shared/domain/ids.ts';
import { nameKey } from '../../../shared/domain/name-key.ts';
import type { ClientFinder, NamedClient } from './client-finder.ts';
import type { NamedContact } from './interaction-work.ts';
import type { KnownWorkspace } from './known-workspace.ts';
import type { RowReader } from './row-reader.ts';

/** Clients of a row as far as they are settled, and the known ones that an unsettled name may mean. */
export interface RowClients {
  readonly clients: readonly NamedClient[];
  readonly similar: readonly NamedClient[];
}

/**
 * Finds the clients that the cells of `fields` name. A cell may hold several, parted by `;`, a new line or a comma; a
 * name that itself has a comma is found whole. Unknown names are noted as problems of the row, one each.
 */
export function readRowClients(
  reader: RowReader,
  fields: readonly string[],
  finder: ClientFinder,
  namesOf: (cell: string) => readonly string[],
): RowClients {
  const clients = new Map<ClientId, NamedClient>();
  const similar = new Map<ClientId, NamedClient>();
  let named = false;
  for (const field of fields) {
    for (const name of namesOf(reader.text(field))) {
      named = true;
      const found = finder.find(name);
      if (found.type === 'known' || found.type === 'new') clients.set(found.client.id, found.client);
      else if (found.type === 'similar') {
        for (const client of found.similar) similar.set(client.id, client);
        reader.fail(field, {
          code: 'similar-client',
          params: { name, similar: found.similar.map((c) => c.name).join(', ') },
        });
      } else reader.fail(field, { code: 'unknown-client', params: { name } });
    }
  }
  if (!named) reader.fail(fields[0] ?? 'clients', { code: 'no-client' });
  return { clients: [...clients.values()], similar: [...similar.values()] };
}

/** The names in a cell of clients. */
export function clientNamesIn(cell: string, finder: ClientFinder): string[] {
  return namesIn(cell, (name) => isSettled(finder, name));
}

/** People by the client that they are at and their folded name. */
export type ContactIndex = ReadonlyMap<string, KnownWorkspace['contacts'][number]>;

export function indexContacts(known: KnownWorkspace): ContactIndex {
  return new Map(known.contacts.map((c) => [`${c.clientId}|${nameKey(c.name)}`, c]));
}

/**
 * Finds the people of a cell among those of the row's clients. One who is not there is to be created at the client, when
 * the row has only one; else nobody can tell where they belong: a problem.
 */
export function readRowContacts(
  reader: RowReader,
  field: string,
  clients: readonly NamedClient[],
  index: ContactIndex,
): NamedContact[] {
  return namesIn(reader.text(field), () => false).flatMap((name): NamedContact[] => {
    const known = clients.map((c) => index.get(`${c.id}|${nameKey(name)}`)).find((c) => c !== undefined);
    if (known) return [{ id: known.id, clientId: known.clientId, name: known.name }];
    const [only] = clients;
    if (only && clients.length === 1) return [{ id: null, clientId: only.id, name }];
    if (clients.length > 1) reader.fail(field, { code: 'unknown-contact', params: { name } });
    return [];
  });
}

/** The names in a cell; one that `isWhole` is never cut at its commas. */
function namesIn(cell: string, isWhole: (name: string) => boolean): string[] {
  const whole = tidied(cell);
  if (whole === '') return [];
  if (isWhole(whole)) return [whole];
  const pieces = cell
    .split(/[;\n]/)
    .map(tidied)
    .filter((p) => p !== '');
  return pieces.flatMap((piece) =>
    !piece.includes(',') || isWhole(piece)
      ? [piece]
      : piece
          .split(',')
          .map(tidied)
          .filter((p) => p !== ''),
  );
}

function tidied(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^@/, '')
    .replace(/^["«“](.*)["»”]$/, '$1')
    .trim();
}

function isSettled(finder: ClientFinder, name: string): boolean {
  const { type } = finder.find(name);
  return type === 'known' || type === 'new';
}
