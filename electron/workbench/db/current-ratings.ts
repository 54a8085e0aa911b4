import type { Statements } from './statements.ts';
import type { RecordedTable, SqlRow } from './workspace-db.ts';

/** Clients whose latest ratings are to be worked out again at the end of a transaction. */
export interface StaleRatings {
  touch(table: RecordedTable, row: SqlRow): void;
  flush(): void;
}

/**
 * The latest rating of each signal of a client over its finished checks: of one day, the check finished last counts.
 * Of every client, or of the one bound to `?`.
 */
export function latestRatingsSql(whose: 'every-client' | 'one-client'): string {
  return `
SELECT client_id, signal_id, value, rated_on, sitting_id FROM (
  SELECT r.client_id, r.signal_id, r.value, r.rated_on, r.sitting_id,
    row_number() OVER (PARTITION BY r.client_id, r.signal_id ORDER BY r.rated_on DESC, s.finished_at_ms DESC, r.id DESC) AS place
  FROM rating r JOIN sitting s ON s.id = r.sitting_id
  WHERE r.deleted_at_ms IS NULL AND s.deleted_at_ms IS NULL AND s.finished_at_ms IS NOT NULL
    ${whose === 'one-client' ? 'AND r.client_id = ?' : ''}
) WHERE place = 1`;
}

/** Collects clients whose checks or ratings a transaction touches. */
export function collectStaleRatings(db: Statements): StaleRatings {
  const clients = new Set<string>();
  return {
    touch: (table, row) => {
      const clientId = row['client_id'];
      if ((table === 'sitting' || table === 'rating') && typeof clientId === 'string') clients.add(clientId);
    },
    flush: () => {
      for (const clientId of clients) {
        db.run('DELETE FROM current_rating WHERE client_id = ?', clientId);
        db.run(
          `INSERT INTO current_rating(client_id, signal_id, value, rated_on, sitting_id) ${latestRatingsSql('one-client')}`,
          clientId,
        );
      }
      clients.clear();
    },
  };
}
