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
