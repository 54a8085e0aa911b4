import type { Statements } from './statements.ts';
import type { RecordedTable, SqlRow } from './workspace-db.ts';

/** Clients whose standing is to be worked out again at the end of a transaction. */
export interface StaleStandings {
  touch(table: RecordedTable, row: SqlRow): void;
  flush(): void;
}

const columns = 'client_id, ratings_json, rises_json, history_json, last_on, open_sitting_id';
/** Standings as they are kept. */
export const keptStandingsSql = `SELECT ${columns} FROM client_standing`;

/**
 * What the checks of a client say of it, worked out from the checks: one row for each client that has any. Of every
 * client, or of the one bound to `?`. Of one day, the check finished last counts. A check made apart, in a panel, never
 * counts by itself.
 */
export function standingsSql(whose: 'every-client' | 'one-client'): string {
  return `
WITH made AS (
  SELECT rowid AS place, id, client_id, checked_on, finished_at_ms, strain_index FROM sitting
  WHERE deleted_at_ms IS NULL AND panel_id IS NULL ${whose === 'one-client' ? 'AND client_id = ?' : ''}
),
finished AS (
  SELECT id, client_id, finished_at_ms,
    row_number() OVER (PARTITION BY client_id ORDER BY checked_on DESC, finished_at_ms DESC, place DESC) AS age
  FROM made WHERE finished_at_ms IS NOT NULL
),
rated AS (
  SELECT f.client_id, f.age, r.signal_id, r.rated_on,
    iif(r.value IN ('na', 'unknown'), r.value, CAST(r.value AS INTEGER)) AS value,
    row_number() OVER (PARTITION BY f.client_id, r.signal_id ORDER BY r.rated_on DESC, f.finished_at_ms DESC, r.id DESC) AS place,
    lead(iif(r.value IN ('na', 'unknown'), r.value, CAST(r.value AS INTEGER)))
      OVER (PARTITION BY f.client_id, r.signal_id ORDER BY f.age) AS was
  FROM finished f JOIN rating r ON r.sitting_id = f.id AND r.deleted_at_ms IS NULL
),
said AS (
  SELECT client_id,
    json_group_object(signal_id, json_object('value', value, 'ratedOn', rated_on) ORDER BY signal_id)
      FILTER (WHERE place = 1) AS ratings,
    json_group_array(json_object('signalId', signal_id, 'from', was, 'to', value, 'ratedOn', rated_on) ORDER BY signal_id)
      FILTER (WHERE age = 1 AND typeof(value) = 'integer' AND typeof(was) = 'integer' AND value > was) AS rises
  FROM rated GROUP BY client_id
),
held AS (
  SELECT client_id,
    json_group_array(strain_index ORDER BY checked_on, finished_at_ms, place) FILTER (WHERE finished_at_ms IS NOT NULL) AS history,
    max(checked_on) FILTER (WHERE finished_at_ms IS NOT NULL) AS last_on,
    max(id) FILTER (WHERE finished_at_ms IS NULL) AS open_id
  FROM made GROUP BY client_id
)
SELECT h.client_id, coalesce(s.ratings, '{}'), coalesce(s.rises, '[]'), h.history, h.last_on, h.open_id
FROM held h LEFT JOIN said s ON s.client_id = h.client_id`;
}

/** Keeps what {@link standingsSql} works out. */
export function keepStandingsSql(whose: 'every-client' | 'one-client'): string {
  return `INSERT INTO client_standing(${columns}) ${standingsSql(whose)}`;
}

/** Collects clients whose checks or ratings a transaction touches. */
export function collectStaleStandings(db: Statements): StaleStandings {
  const clients = new Set<string>();
  return {
    touch: (table, row) => {
      const clientId = row['client_id'];
      if ((table === 'sitting' || table === 'rating') && typeof clientId === 'string') clients.add(clientId);
    },
    flush: () => {
      for (const clientId of clients) {
        db.run('DELETE FROM client_standing WHERE client_id = ?', clientId);
        db.run(keepStandingsSql('one-client'), clientId);
      }
      clients.clear();
    },
  };
}
