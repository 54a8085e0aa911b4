import type { ClientId, Id, SignalId } from '../../../shared/domain/ids.ts';
import type { InteractionKind } from '../../../shared/domain/interaction.ts';
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

/** Day and kind of a client's entries up to an instant, oldest first. */
export function listEntryDays(
  db: Reader,
  clientId: ClientId,
  untilMs: EpochMs,
): { on: Day; kind: InteractionKind }[] {
  return db.all(
    `SELECT i.occurred_on AS "on", i.kind FROM interaction_client ic JOIN interaction i ON i.id = ic.interaction_id
     WHERE ic.client_id = ? AND ic.deleted = 0 AND ic.occurred_at_ms < ? ORDER BY ic.occurred_at_ms`,
    clientId,
    untilMs,
  );
}

/** By client: a stamp that changes whenever its facts or its entries do. */
export function listLogStamps(db: Reader): Map<ClientId, string> {
  const rows = db.all<{ clientId: ClientId; stamp: string }>(
    `SELECT client_id AS clientId, count(*) || '/' || total(deleted_at_ms IS NULL) || '/' || max(updated_at_ms) AS stamp
     FROM fact GROUP BY client_id`,
  );
  const entries = db.all<{ clientId: ClientId; entries: number; lastMs: number }>(
    `SELECT client_id AS clientId, count(*) AS entries, max(occurred_at_ms) AS lastMs
     FROM interaction_client WHERE deleted = 0 GROUP BY client_id`,
  );
  const stamps = new Map(rows.map((r) => [r.clientId, r.stamp]));
  for (const e of entries) stamps.set(e.clientId, `${stamps.get(e.clientId) ?? ''}|${e.entries}/${e.lastMs}`);
  return stamps;
}
