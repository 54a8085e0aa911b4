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
  return new Map(rows.map((row) => [row.client_id, standingOf(row)]));
}

/** Levels raised by the last finished check of each client, where that check speaks of `sinceOn` or later. */
export function listRises(db: Reader, sinceOn: Day): Map<ClientId, RatingRise[]> {
  const rows = db.all<{ clientId: ClientId; rises: string }>(
    'SELECT client_id AS clientId, rises_json AS rises FROM client_standing WHERE last_on >= ?',
    sinceOn,
  );
  return new Map(rows.map(({ clientId, rises }) => [clientId, JSON.parse(rises) as RatingRise[]]));
}

function standingOf(row: StandingRow): ClientStanding {
  return {
    ratings: JSON.parse(row.ratings_json) as ClientStanding['ratings'],
    history: JSON.parse(row.history_json) as (number | null)[],
    lastOn: row.last_on,
    openId: row.open_sitting_id,
  };
}
