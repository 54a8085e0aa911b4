import type { CheckId, ClientId, FactId, Id, InteractionId, SignalId } from '../../../shared/domain/ids.ts';
import type { Rating, RatingValue } from '../../../shared/domain/rating.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { Reader, SqlValue, Writer } from '../db/workspace-db.ts';
import { groupBy } from './group-by.ts';

type RatingId = Id<'rating'>;
/** A rating as a check keeps it: with evidence that is not in the trash. */
export interface StoredRating extends Rating {
  readonly id: RatingId;
}
interface RatingRow {
  id: RatingId;
  sitting_id: CheckId;
  client_id: ClientId;
  signal_id: SignalId;
  value: string;
  note: string;
  rated_on: Day;
}
const columns = 'r.id, r.sitting_id, r.client_id, r.signal_id, r.value, r.note, r.rated_on';

/** Ratings of one check. */
export function listRatingsOfSitting(db: Reader, checkId: CheckId): StoredRating[] {
  return withEvidence(
    db,
    db.all<RatingRow>(
      `SELECT ${columns} FROM rating r WHERE r.sitting_id = ? AND r.deleted_at_ms IS NULL`,
      checkId,
    ),
  );
}

/** Ratings of a client in its finished checks, oldest first: of one day, in the order in which the checks were finished. */
export function listFinishedRatings(db: Reader, clientId: ClientId): StoredRating[] {
  return withEvidence(
    db,
    db.all<RatingRow>(
      `SELECT ${columns} FROM rating r JOIN sitting s ON s.id = r.sitting_id
       WHERE r.client_id = ? AND r.deleted_at_ms IS NULL AND s.deleted_at_ms IS NULL AND s.finished_at_ms IS NOT NULL
       ORDER BY r.rated_on, s.finished_at_ms, r.id`,
      clientId,
    ),
  );
}

/** The latest value of a signal, with its day. */
export interface CurrentRating {
  readonly value: RatingValue;
  readonly ratedOn: Day;
}

/** Latest rating of each signal over the finished checks, by client, for every client or for one. */
export function listCurrentRatings(
  db: Reader,
  clientId?: ClientId,
): Map<ClientId, Map<SignalId, CurrentRating>> {
  const rows = db.all<{ client: ClientId; signal: SignalId; value: string; ratedOn: Day }>(
    `SELECT client_id AS client, signal_id AS signal, value, rated_on AS ratedOn FROM current_rating
     ${clientId === undefined ? '' : 'WHERE client_id = ?'}`,
    ...(clientId === undefined ? [] : [clientId]),
  );
  const byClient = new Map<ClientId, Map<SignalId, CurrentRating>>();
  // Rows come by client, as the table is stored: one map after the other is filled, without a look-up for each row.
  let client: ClientId | null = null;
  let own = new Map<SignalId, CurrentRating>();
  for (const row of rows) {
    if (row.client !== client) {
      client = row.client;
      own = byClient.get(client) ?? new Map();
      byClient.set(client, own);
    }
    own.set(row.signal, { value: ratingValueOf(row.value), ratedOn: row.ratedOn });
  }
  return byClient;
}

/** A rating of a client's last check, with what the signal was rated before; null when it never was. */
export interface RatingStep {
  readonly clientId: ClientId;
  readonly signalId: SignalId;
  readonly from: RatingValue | null;
  readonly to: RatingValue;
  readonly ratedOn: Day;
}

/** What the last finished check of each client, if it speaks of `sinceOn` or later, changed. */
export function listLastRatingSteps(db: Reader, sinceOn: Day): RatingStep[] {
  const rows = db.all<{
    clientId: ClientId;
    signalId: SignalId;
    was: string | null;
    value: string;
    ratedOn: Day;
  }>(
    `WITH last AS (
       SELECT id, client_id, checked_on, row_number() OVER (
         PARTITION BY client_id ORDER BY checked_on DESC, finished_at_ms DESC, rowid DESC) AS age
       FROM sitting WHERE finished_at_ms IS NOT NULL AND deleted_at_ms IS NULL)
     SELECT r.client_id AS clientId, r.signal_id AS signalId, r.value, r.rated_on AS ratedOn,
       (SELECT b.value FROM rating b JOIN sitting s ON s.id = b.sitting_id
        WHERE b.client_id = r.client_id AND b.signal_id = r.signal_id AND b.deleted_at_ms IS NULL
          AND s.id <> r.sitting_id AND s.finished_at_ms IS NOT NULL AND s.deleted_at_ms IS NULL
        ORDER BY s.checked_on DESC, s.finished_at_ms DESC, s.rowid DESC LIMIT 1) AS was
     FROM last JOIN rating r ON r.sitting_id = last.id AND r.deleted_at_ms IS NULL
     WHERE last.age = 1 AND last.checked_on >= ?`,
    sinceOn,
  );
  return rows.map(({ clientId, signalId, was, value, ratedOn }) => ({
    clientId,
    signalId,
    from: was === null ? null : ratingValueOf(was),
    to: ratingValueOf(value),
    ratedOn,
  }));
}

/** How many signals each check has rated (a level or «not applicable»), of the checks of a client. */
export function countRatedByCheck(db: Reader, clientId: ClientId): Map<CheckId, number> {
  const rows = db.all<{ id: CheckId; n: number }>(
    `SELECT sitting_id AS id, count(*) AS n FROM rating
     WHERE client_id = ? AND deleted_at_ms IS NULL AND value <> 'unknown' GROUP BY sitting_id`,
    clientId,
  );
  return new Map(rows.map((r) => [r.id, r.n]));
}

/** Writes the rating of a signal in a check, over the one there is. */
export function saveRating(w: Writer, rating: Rating): void {
  const columns = { value: String(rating.value), note: rating.note, rated_on: rating.ratedOn };
  const existing = findRatingId(w, rating.checkId, rating.signalId);
  const id = existing ?? w.newId<'rating'>();
  if (existing !== undefined) w.update('rating', id, columns);
  else
    w.insert('rating', {
      id,
      sitting_id: rating.checkId,
      client_id: rating.clientId,
      signal_id: rating.signalId,
      ...columns,
    });
  const evidence = [
    ...rating.interactionIds.map((evidence_id) => ({ rating_id: id, evidence_id, is_fact: 0 })),
    ...rating.factIds.map((evidence_id) => ({ rating_id: id, evidence_id, is_fact: 1 })),
  ];
  w.setLinks('rating_evidence', { rating_id: id }, evidence satisfies Record<string, SqlValue>[]);
}

/** Takes a rating back. False when there is none. */
export function eraseRating(w: Writer, checkId: CheckId, signalId: SignalId): boolean {
  const id = findRatingId(w, checkId, signalId);
  if (id === undefined) return false;
  w.setLinks('rating_evidence', { rating_id: id }, []);
  w.erase('rating', { id });
  return true;
}

function findRatingId(db: Reader, checkId: CheckId, signalId: SignalId): RatingId | undefined {
  return db.get<{ id: RatingId }>(
    'SELECT id FROM rating WHERE sitting_id = ? AND signal_id = ? AND deleted_at_ms IS NULL',
    checkId,
    signalId,
  )?.id;
}

function withEvidence(db: Reader, rows: readonly RatingRow[]): StoredRating[] {
  const links = db.all<{ rating_id: RatingId; evidence_id: string; is_fact: number }>(
    `SELECT e.rating_id, e.evidence_id, e.is_fact FROM rating_evidence e
     LEFT JOIN interaction i ON e.is_fact = 0 AND i.id = e.evidence_id AND i.deleted_at_ms IS NULL
     LEFT JOIN fact f ON e.is_fact = 1 AND f.id = e.evidence_id AND f.deleted_at_ms IS NULL
     WHERE e.rating_id IN (SELECT value FROM json_each(?)) AND coalesce(i.id, f.id) IS NOT NULL`,
    JSON.stringify(rows.map((r) => r.id)),
  );
  const byRating = groupBy(links, (l) => l.rating_id);
  return rows.map((row) => {
    const evidence = byRating.get(row.id) ?? [];
    return {
      id: row.id,
      checkId: row.sitting_id,
      clientId: row.client_id,
      signalId: row.signal_id,
      value: ratingValueOf(row.value),
      note: row.note,
      interactionIds: evidence.filter((e) => e.is_fact === 0).map((e) => e.evidence_id as InteractionId),
      factIds: evidence.filter((e) => e.is_fact === 1).map((e) => e.evidence_id as FactId),
      ratedOn: row.rated_on,
    };
  });
}

function ratingValueOf(stored: string): RatingValue {
  return stored === 'na' || stored === 'unknown' ? stored : (Number(stored) as RatingValue);
}
