import type { ClientId } from '../../../shared/domain/ids.ts';
import { nameKey } from '../../../shared/domain/name-key.ts';
import { comparedName } from './name-similarity.ts';
import { indexSimilarNames } from './similar-name-index.ts';

/** A client by its name. */
export interface NamedClient {
  readonly id: ClientId;
  readonly name: string;
}

/** Whom a name in a file stands for. */
export type FoundClient =
  | { readonly type: 'known'; readonly client: NamedClient }
  /** To be created: `client.id` is provisional until it is written. */
  | { readonly type: 'new'; readonly client: NamedClient }
  /** Nobody has the name, and some have a similar one: to be decided. */
  | { readonly type: 'similar'; readonly similar: readonly NamedClient[] }
  | { readonly type: 'unknown' };

/** What was decided for a name as written in the file. */
export type NameDecisions = Readonly<Record<string, ClientId | 'new'>>;

export interface ClientFinder {
  find(name: string): FoundClient;
  /** Clients with a name near to this one, nearest first, at most five. */
  similar(name: string): readonly NamedClient[];
}

const similarMax = 5;
const provisionalPrefix = 'new:';

/** True for the id of a client that is still to be created. */
export function isProvisional(id: string): boolean {
  return id.startsWith(provisionalPrefix);
}

/** Id that stands for a client until it is written: the same for `Rossi Srl` and `ROSSI S.r.l.`. */
export function provisionalId(name: string): ClientId {
  return `${provisionalPrefix}${comparedName(name).loose || nameKey(name)}` as ClientId;
}

/**
 * Finds clients by the names of a file. A decision of the user's comes first, then the same name (case, accents, spaces
 * and signs apart). Anything less is not taken for the client: it is told, with the similar names.
 */
export function createClientFinder(clients: readonly NamedClient[], decisions: NameDecisions): ClientFinder {
  const byId = new Map(clients.map((c) => [c.id, c]));
  const byKey = new Map(clients.map((c) => [nameKey(c.name), c]));
  const index = indexSimilarNames(clients, (c) => c.name);
  const byLoose = new Map<string, NamedClient[]>();
  for (const client of clients) {
    const { loose } = comparedName(client.name);
    const alike = byLoose.get(loose);
    if (alike) alike.push(client);
    else byLoose.set(loose, [client]);
  }
  const decided = new Map(Object.entries(decisions).map(([name, choice]) => [nameKey(name), choice]));
  const cache = new Map<string, FoundClient>();
  // A table names the same few clients thousands of times.
  const cacheAsWritten = new Map<string, FoundClient>();

  const look = (written: string, key: string): FoundClient => {
    const choice = decided.get(key);
    const chosen = choice === undefined || choice === 'new' ? undefined : byId.get(choice);
    if (chosen) return { type: 'known', client: chosen };
    const same = byKey.get(key);
    if (same) return { type: 'known', client: same };
    if (choice === 'new') return { type: 'new', client: { id: provisionalId(written), name: written } };
    const alike = byLoose.get(comparedName(written).loose);
    if (alike?.length === 1 && alike[0]) return { type: 'known', client: alike[0] };
    const similar = index.near(written, similarMax);
    return similar.length > 0 ? { type: 'similar', similar } : { type: 'unknown' };
  };

  return {
    find: (written) => {
      const asWritten = cacheAsWritten.get(written);
      if (asWritten) return asWritten;
      const name = written.replace(/\s+/g, ' ').trim();
      const key = nameKey(name);
      const found = cache.get(key) ?? look(name, key);
      cache.set(key, found);
      cacheAsWritten.set(written, found);
      return found;
    },
    similar: (name) => index.near(name, similarMax),
  };
}
