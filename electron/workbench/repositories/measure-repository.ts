import type { ClientId, Id, SignalId } from '../../../shared/domain/ids.ts';
import type { Level } from '../../../shared/domain/rating.ts';
import type { Day, EpochMs } from '../../../shared/domain/time.ts';
import type { Reader, Writer } from '../db/workspace-db.ts';

/** A suggestion that a person set aside. */
export interface Dismissal {
  readonly clientId: ClientId;
  readonly signalId: SignalId;
  readonly level: Level;
  readonly reason: string;
  readonly dismissedOn: Day;
}

/** What was set aside of one client, or of all. */
export function listDismissals(db: Reader, clientId?: ClientId): Dismissal[] {
  const only = clientId === undefined ? '' : 'AND client_id = ?';
  return db.all<Dismissal>(
    `SELECT client_id AS clientId, signal_id AS signalId, level, reason, dismissed_on AS dismissedOn
     FROM measure_dismissal WHERE deleted_at_ms IS NULL ${only}`,
    ...(clientId === undefined ? [] : [clientId]),
  );
}

/** Sets a suggestion aside, in place of what was said of it before. */
export function saveDismissal(w: Writer, dismissal: Dismissal): void {
  const { clientId, signalId, level, reason, dismissedOn } = dismissal;
  const row = { level, reason, dismissed_on: dismissedOn, deleted_at_ms: null };
  const id = findDismissalId(w, clientId, signalId);
  if (id !== undefined) w.update('measure_dismissal', id, row);
  else
    w.insert('measure_dismissal', {
      id: w.newId<'measure-dismissal'>(),
      client_id: clientId,
      signal_id: signalId,
      ...row,
    });
}

/** Takes a suggestion up again. False when it was not set aside. */
export function trashDismissal(w: Writer, clientId: ClientId, signalId: SignalId): boolean {
  const id = findDismissalId(w, clientId, signalId);
  return id !== undefined && w.trash('measure_dismissal', id);
}

function findDismissalId(db: Reader, clientId: ClientId, signalId: SignalId): string | undefined {
  return db.get<{ id: Id<'measure-dismissal'> }>(
    'SELECT id FROM measure_dismissal WHERE client_id = ? AND signal_id = ?',
    clientId,
    signalId,
  )?.id;
}

/** Instants of a client's contacts before one, oldest first: read from the index alone. */
export function listContactInstants(db: Reader, clientId: ClientId, beforeMs: EpochMs): EpochMs[] {
  return db
    .all<{ at: EpochMs }>(
      `SELECT occurred_at_ms AS at FROM interaction_client
       WHERE client_id = ? AND deleted = 0 AND is_contact = 1 AND occurred_at_ms < ? ORDER BY occurred_at_ms`,
      clientId,
      beforeMs,
    )
    .map((row) => row.at);
}

/** Instant of a client's first entry; null when there is none. */
export function findFirstEntry(db: Reader, clientId: ClientId): EpochMs | null {
  return (
    db.get<{ at: EpochMs | null }>(
      'SELECT min(occurred_at_ms) AS at FROM interaction_client WHERE client_id = ? AND deleted = 0',
      clientId,
    )?.at ?? null
  );
}

/** Days of the meetings with a client, from one to another and both included: read from the index alone. */
export function listMeetingDays(db: Reader, clientId: ClientId, fromOn: Day, untilOn: Day): Day[] {
  return db
    .all<{ on: Day }>(
      `SELECT DISTINCT meeting_on AS "on" FROM interaction_client
       WHERE client_id = ? AND deleted = 0 AND meeting_on IS NOT NULL AND meeting_on >= ? AND meeting_on <= ?`,
      clientId,
      fromOn,
      untilOn,
    )
    .map((row) => row.on);
}

/** Seq of the last recorded change; 0 when there is none. */
export function lastChange(db: Reader): number {
  return db.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM change')?.seq ?? 0;
}

/**
 * Clients whose fields, facts or entries were written after a change, on either side of a move from one client to
 * another. Reads every change since.
 */
export function listClientsChangedSince(db: Reader, seq: number): ReadonlySet<ClientId> {
  const rows = db.all<{ clientId: ClientId | null }>(
    `SELECT CASE c.table_name
         WHEN 'client' THEN c.row_key ->> '$.id'
         WHEN 'interaction_client' THEN c.row_key ->> '$.client_id'
         WHEN 'fact' THEN (SELECT client_id FROM fact WHERE id = c.row_key ->> '$.id')
       END AS clientId
     FROM change c WHERE c.seq > ? AND c.table_name IN ('client', 'interaction_client', 'fact')
     UNION
     SELECT ic.client_id FROM change c JOIN interaction_client ic ON ic.interaction_id = c.row_key ->> '$.id'
     WHERE c.seq > ? AND c.table_name = 'interaction'
     UNION
     SELECT coalesce(c.before_json ->> '$.client_id', c.after_json ->> '$.client_id')
     FROM change c WHERE c.seq > ? AND c.table_name = 'fact'`,
    seq,
    seq,
    seq,
  );
  return new Set(rows.flatMap((row) => row.clientId ?? []));
}
