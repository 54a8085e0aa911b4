import { keptStandingsSql, standingsSql } from './client-standings.ts';
import { statsSql } from './client-stats.ts';
import type { Reader } from './workspace-db.ts';

const kept = 'SELECT client_id, interactions, facts FROM client_stat WHERE interactions <> 0 OR facts <> 0';

/** Whatever is kept by counting as rows come and go, and no longer agrees with a count. */
export function* verifyAggregates(db: Reader): Generator<string> {
  yield* bothWays(db, kept, statsSql).map((id) => `counts of client ${id}`);
  yield* bothWays(db, keptStandingsSql, standingsSql('every-client')).map((id) => `standing of client ${id}`);
  yield* db
    .all<{ id: string }>(
      `SELECT i.id FROM interaction i JOIN interaction_client l ON l.interaction_id = i.id
       WHERE l.occurred_at_ms <> i.occurred_at_ms OR l.is_contact <> (i.kind <> 'note')
         OR l.meeting_on IS NOT iif(i.kind = 'meeting', i.occurred_on, NULL) OR l.deleted <> (i.deleted_at_ms IS NOT NULL) LIMIT 10`,
    )
    .map((r) => `copies of interaction ${r.id}`);
}

function bothWays(db: Reader, one: string, other: string): string[] {
  const rows = db.all<{ client_id: string }>(
    `SELECT DISTINCT client_id FROM (SELECT * FROM (${one} EXCEPT SELECT * FROM (${other})) UNION ALL SELECT * FROM (SELECT * FROM (${other}) EXCEPT ${one})) LIMIT 10`,
  );
  return rows.map((r) => r.client_id);
}
