import type { CheckId, ClientId, SignalId } from '../../../shared/domain/ids.ts';
import type { Level, RatingValue } from '../../../shared/domain/rating.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { Reader } from '../db/workspace-db.ts';

/** The latest value of a signal, with its day. */
export interface CurrentRating {
  readonly value: RatingValue;
  readonly ratedOn: Day;
}

/** A level that the last finished check of a client raised. */
export interface RatingRise {
  readonly signalId: SignalId;
  readonly from: Level;
  readonly to: Level;
  readonly ratedOn: Day;
}

/** What the checks of a client say of it, kept as they change. */
export interface ClientStanding {
  /** Latest rating over the finished checks, by signal id. */
  readonly ratings: Readonly<Record<string, CurrentRating>>;
  /** Strain indices of the finished checks, oldest first. */
  readonly history: readonly (number | null)[];
  /** Day of the last finished check. */
  readonly lastOn: Day | null;
  /** The check that is not finished; the latest, should there be more. */
  readonly openId: CheckId | null;
}
interface StandingRow {
  client_id: ClientId;
  ratings_json: string;
  history_json: string;
  last_on: Day | null;
  open_sitting_id: CheckId | null;
}

/** A client without a check. */
export const noStanding: ClientStanding = { ratings: {}, history: [], lastOn: null, openId: null };

/** Standing of every client that has a check, or of one. */
export function listStandings(db: Reader, clientId?: ClientId): Map<ClientId, ClientStanding> {
  const rows = db.all<StandingRow>(
    `SELECT client_id, ratings_json, history_json, last_on, open_sitting_id FROM client_standing
     ${clientId === undefined ? '' : 'WHERE client_id = ?'}`,
    ...(clientId === undefined ? [] : [clientId]),
  );
  return new Map(rows.map((row) => [row.client_id, standingOf(db, row)]));
}

/** Levels raised by the last finished check of each client, where that check speaks of `sinceOn` or later. */
export function listRises(db: Reader, sinceOn: Day): Map<ClientId, RatingRise[]> {
  const rows = db.all<{ clientId: ClientId; rises: string }>(
    'SELECT client_id AS clientId, rises_json AS rises FROM client_standing WHERE last_on >= ?',
    sinceOn,
  );
  return new Map(rows.map(({ clientId, rises }) => [clientId, JSON.parse(rises) as RatingRise[]]));
}

/** What was read before, by client: a change touches one client, a table of clients reads them all. */
const readBefore = new WeakMap<Reader, Map<ClientId, { row: StandingRow; standing: ClientStanding }>>();

function standingOf(db: Reader, row: StandingRow): ClientStanding {
  const known = readBefore.get(db) ?? new Map<ClientId, { row: StandingRow; standing: ClientStanding }>();
  readBefore.set(db, known);
  const before = known.get(row.client_id);
  if (before !== undefined && isSame(before.row, row)) return before.standing;
  const standing: ClientStanding = {
    ratings: JSON.parse(row.ratings_json) as ClientStanding['ratings'],
    history: JSON.parse(row.history_json) as (number | null)[],
    lastOn: row.last_on,
    openId: row.open_sitting_id,
  };
  known.set(row.client_id, { row, standing });
  return standing;
}

function isSame(a: StandingRow, b: StandingRow): boolean {
  return (
    a.ratings_json === b.ratings_json &&
    a.history_json === b.history_json &&
    a.last_on === b.last_on &&
    a.open_sitting_id === b.open_sitting_id
  );
}
