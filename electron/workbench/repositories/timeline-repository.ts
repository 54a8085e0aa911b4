import type { FactKind } from '../../../shared/domain/fact.ts';
import type { ClientId, InteractionId, SignalId } from '../../../shared/domain/ids.ts';
import type { InteractionKind } from '../../../shared/domain/interaction.ts';
import { nameKey } from '../../../shared/domain/name-key.ts';
import type { Day, EpochMs } from '../../../shared/domain/time.ts';
import { addDays, atLocalTime } from '../../../shared/domain/time.ts';
import type { Reader, SqlValue } from '../db/workspace-db.ts';
import type { TimelineCursor } from './interaction-repository.ts';

/** What narrows a client's timeline. Empty lists narrow nothing. */
export interface TimelineQuery {
  readonly clientId: ClientId;
  readonly kinds?: readonly InteractionKind[];
  /** Entries with a fact about the client of one of these kinds. */
  readonly factKinds?: readonly FactKind[];
  /** Entries with any fact about the client. */
  readonly withFacts?: boolean;
  /** Only these entries. */
  readonly ids?: readonly InteractionId[];
  /** First and last day, both included. */
  readonly afterOn?: Day | null;
  readonly beforeOn?: Day | null;
}
interface Key {
  readonly id: InteractionId;
  readonly occurredAtMs: EpochMs;
}

/** Keys of a client's entries, newest first: a page of `limit` of those just older than `before`. */
export function listTimelineKeys(
  db: Reader,
  query: TimelineQuery,
  before: TimelineCursor | null,
  limit: number,
): Key[] {
  const { sql, params } = conditionsOf(query);
  const older = before === null ? '' : 'AND (ic.occurred_at_ms, ic.interaction_id) < (?, ?)';
  return db.all<Key>(
    `SELECT ic.interaction_id AS id, ic.occurred_at_ms AS occurredAtMs ${sql} ${older}
     ORDER BY ic.occurred_at_ms DESC, ic.interaction_id DESC LIMIT ?`,
    ...params,
    ...(before === null ? [] : [before.occurredAtMs, before.interactionId]),
    limit,
  );
}

/** How many entries the query finds. The unfiltered count is kept, not counted. */
export function countTimeline(db: Reader, query: TimelineQuery): number {
  if (isUnfiltered(query)) {
    const kept = db.get<{ n: number }>(
      'SELECT interactions AS n FROM client_stat WHERE client_id = ?',
      query.clientId,
    );
    return kept?.n ?? 0;
  }
  const { sql, params } = conditionsOf(query);
  return db.get<{ n: number }>(`SELECT count(*) AS n ${sql}`, ...params)?.n ?? 0;
}

/** Entries that hold every word of `words` in their text or in their notes, whatever case and accents; newest first. */
export function searchTimeline(db: Reader, query: TimelineQuery, words: string): InteractionId[] {
  const { sql, params } = conditionsOf(query);
  const sought = nameKey(words).split(' ').filter(Boolean);
  const rows = db.iterate<{ id: InteractionId; text: string; notes: string | null }>(
    `SELECT i.id, i.text,
       (SELECT group_concat(f.note, ' ') FROM fact f WHERE f.interaction_id = i.id AND f.deleted_at_ms IS NULL) AS notes
     ${sql} ORDER BY ic.occurred_at_ms DESC, ic.interaction_id DESC`,
    ...params,
  );
  const found: InteractionId[] = [];
  // Folded here, as SQLite knows neither accents nor case beyond ASCII; bounded by one client's log.
  for (const row of rows) {
    const text = nameKey(`${row.text} ${row.notes ?? ''}`);
    if (sought.every((word) => text.includes(word))) found.push(row.id);
  }
  return found;
}

/** Entries of a client that a person gave as evidence for a signal, by themselves or through one of their facts. */
export function listEvidenceGiven(db: Reader, clientId: ClientId, signalId: SignalId): InteractionId[] {
  return db
    .all<{ id: InteractionId }>(
      `SELECT DISTINCT CASE e.is_fact WHEN 1 THEN f.interaction_id ELSE e.evidence_id END AS id
       FROM rating r JOIN rating_evidence e ON e.rating_id = r.id
       JOIN sitting s ON s.id = r.sitting_id AND s.panel_id IS NULL
       LEFT JOIN fact f ON e.is_fact = 1 AND f.id = e.evidence_id
       WHERE r.client_id = ? AND r.signal_id = ? AND r.deleted_at_ms IS NULL`,
      clientId,
      signalId,
    )
    .map((r) => r.id);
}

function isUnfiltered(query: TimelineQuery): boolean {
  return (
    !query.kinds?.length &&
    !query.factKinds?.length &&
    query.withFacts !== true &&
    query.ids === undefined &&
    !query.afterOn &&
    !query.beforeOn
  );
}

function conditionsOf(query: TimelineQuery): { sql: string; params: SqlValue[] } {
  const conditions = ['ic.client_id = ?', 'ic.deleted = 0'];
  const params: SqlValue[] = [query.clientId];
  if (query.kinds?.length) {
    conditions.push('i.kind IN (SELECT value FROM json_each(?))');
    params.push(JSON.stringify(query.kinds));
  }
  if (query.withFacts === true || query.factKinds?.length) {
    const ofKind = query.factKinds?.length ? 'AND f.kind IN (SELECT value FROM json_each(?))' : '';
    conditions.push(
      `EXISTS (SELECT 1 FROM fact f WHERE f.interaction_id = i.id AND f.client_id = ic.client_id
        AND f.deleted_at_ms IS NULL ${ofKind})`,
    );
    if (query.factKinds?.length) params.push(JSON.stringify(query.factKinds));
  }
  if (query.ids !== undefined) {
    conditions.push('ic.interaction_id IN (SELECT value FROM json_each(?))');
    params.push(JSON.stringify(query.ids));
  }
  if (query.afterOn) {
    conditions.push('ic.occurred_at_ms >= ?');
    params.push(atLocalTime(query.afterOn, 0, 0));
  }
  if (query.beforeOn) {
    conditions.push('ic.occurred_at_ms < ?');
    params.push(atLocalTime(addDays(query.beforeOn, 1), 0, 0));
  }
  return {
    sql: `FROM interaction_client ic JOIN interaction i ON i.id = ic.interaction_id WHERE ${conditions.join(' AND ')}`,
    params,
  };
}
