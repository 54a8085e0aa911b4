import type { ClientId } from '../../../shared/domain/ids.ts';
import { nameKey } from '../../../shared/domain/name-key.ts';
import type { ComparedName } from './name-similarity.ts';
import { comparedName, nameDistance } from './name-similarity.ts';

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
  const compared = clients.map((client) => ({ client, name: comparedName(client.name) }));
  const byLoose = new Map<string, NamedClient[]>();
  for (const { client, name } of compared) byLoose.set(name.loose, [...(byLoose.get(name.loose) ?? []), client]);
  const decided = new Map(Object.entries(decisions).map(([name, choice]) => [nameKey(name), choice]));
  const cache = new Map<string, FoundClient>();

  const near = (name: ComparedName): NamedClient[] =>
    compared
      .flatMap((c) => {
        const distance = nameDistance(name, c.name);
        return distance === null ? [] : [{ client: c.client, distance }];
      })
      .sort((a, b) => a.distance - b.distance || a.client.name.localeCompare(b.client.name))
      .slice(0, similarMax)
      .map((c) => c.client);

  const look = (written: string, key: string): FoundClient => {
    const choice = decided.get(key);
    const chosen = choice === undefined || choice === 'new' ? undefined : byId.get(choice);
    if (chosen) return { type: 'known', client: chosen };
    const same = byKey.get(key);
    if (same) return { type: 'known', client: same };
    if (choice === 'new') return { type: 'new', client: { id: provisionalId(written), name: written } };
    const name = comparedName(written);
    const alike = byLoose.get(name.loose);
    if (alike?.length === 1 && alike[0]) return { type: 'known', client: alike[0] };
    const similar = near(name);
    return similar.length > 0 ? { type: 'similar', similar } : { type: 'unknown' };
  };

  return {
    find: (written) => {
      const name = written.replace(/\s+/g, ' ').trim();
      const key = nameKey(name);
      const known = cache.get(key);
      if (known) return known;
      const found = look(name, key);
      cache.set(key, found);
      return found;
    },
    similar: (name) => near(comparedName(name)),
  };
}
