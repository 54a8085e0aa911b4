import type { CheckId, ClientId, FactId, Id, InteractionId, SignalId } from '../../../shared/domain/ids.ts';
import type { Dissent, Rating, RatingValue } from '../../../shared/domain/rating.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { Reader, SqlValue, Writer } from '../db/workspace-db.ts';
import { groupBy } from './group-by.ts';

type RatingId = Id<'rating'>;
/** A rating as a check keeps it: with evidence that is not in the trash. */
export interface StoredRating extends Rating {
  readonly id: RatingId;
  /** Evidence that came in words, from another machine whose log we do not have. */
  readonly told: readonly ToldEvidence[];
}
/** An entry of somebody else's log: its day and what it says. */
export interface ToldEvidence {
  readonly on: Day;
  readonly words: string;
}
interface RatingRow {
  id: RatingId;
  sitting_id: CheckId;
  client_id: ClientId;
  signal_id: SignalId;
  value: string;
  note: string;
  rated_on: Day;
  dissent_json: string | null;
  told_json: string | null;
}
const columns =
  'r.id, r.sitting_id, r.client_id, r.signal_id, r.value, r.note, r.rated_on, r.dissent_json, r.told_json';

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

/**
 * Ratings of a client in its finished checks, oldest first: of one day, in the order in which the checks were finished.
 * What people rated apart is in here only through the joint check.
 */
export function listFinishedRatings(db: Reader, clientId: ClientId): StoredRating[] {
  return withEvidence(
    db,
    db.all<RatingRow>(
      `SELECT ${columns} FROM rating r JOIN sitting s ON s.id = r.sitting_id
       WHERE r.client_id = ? AND r.deleted_at_ms IS NULL AND s.deleted_at_ms IS NULL AND s.finished_at_ms IS NOT NULL
         AND s.panel_id IS NULL
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
export function saveRating(
  w: Writer,
  rating: Rating & { readonly told?: readonly ToldEvidence[] | undefined },
): void {
  const columns = {
    value: String(rating.value),
    note: rating.note,
    rated_on: rating.ratedOn,
    dissent_json: jsonOf(rating.dissent),
    told_json: jsonOf(rating.told),
  };
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
      told: row.told_json === null ? [] : (JSON.parse(row.told_json) as ToldEvidence[]),
      ...(row.dissent_json === null ? {} : { dissent: JSON.parse(row.dissent_json) as Dissent[] }),
    };
  });
}

function jsonOf(list: readonly unknown[] | undefined): string | null {
  return list === undefined || list.length === 0 ? null : JSON.stringify(list);
}

function ratingValueOf(stored: string): RatingValue {
  return stored === 'na' || stored === 'unknown' ? stored : (Number(stored) as RatingValue);
}
