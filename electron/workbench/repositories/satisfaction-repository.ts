import type { ClientId, SatisfactionId } from '../../../shared/domain/ids.ts';
import type { Satisfaction } from '../../../shared/domain/satisfaction.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { Reader, Writer } from '../db/workspace-db.ts';

interface SatisfactionRow {
  id: SatisfactionId;
  value: number;
  rated_on: Day;
  note: string;
}

/** How satisfied we have been with a client, newest first. */
export function listSatisfaction(db: Reader, clientId: ClientId): Satisfaction[] {
  return db
    .all<SatisfactionRow>(
      `SELECT id, value, rated_on, note FROM satisfaction WHERE client_id = ? AND deleted_at_ms IS NULL
       ORDER BY rated_on DESC`,
      clientId,
    )
    .map((row) => ({ value: row.value, ratedOn: row.rated_on, note: row.note }));
}

/** Writes what we say of a day, over what was said of it. */
export function saveSatisfaction(w: Writer, clientId: ClientId, said: Satisfaction): void {
  const existing = w.get<{ id: SatisfactionId }>(
    'SELECT id FROM satisfaction WHERE client_id = ? AND rated_on = ? AND deleted_at_ms IS NULL',
    clientId,
    said.ratedOn,
  );
  if (existing) w.update('satisfaction', existing.id, { value: said.value, note: said.note });
  else
    w.insert('satisfaction', {
      id: w.newId<'satisfaction'>(),
      client_id: clientId,
      value: said.value,
      rated_on: said.ratedOn,
      note: said.note,
    });
}
