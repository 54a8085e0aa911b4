import type { CheckId, ClientId, PanelId } from '../../../shared/domain/ids.ts';
import type { Day, EpochMs } from '../../../shared/domain/time.ts';
import type { Reader, Writer } from '../db/workspace-db.ts';

/** Colleagues who rate one client apart, until a joint check closes it. */
export interface Panel {
  readonly id: PanelId;
  readonly clientId: ClientId;
  readonly openedOn: Day;
  /** Names of who is asked, in order. */
  readonly raters: readonly string[];
  /** Null while people still rate or compare. */
  readonly closedAtMs: EpochMs | null;
  /** The check that was agreed on. */
  readonly jointCheckId: CheckId | null;
}
interface PanelRow {
  id: PanelId;
  client_id: ClientId;
  opened_on: Day;
  raters_json: string;
  closed_at_ms: EpochMs | null;
  joint_sitting_id: CheckId | null;
}
const columns = 'id, client_id, opened_on, raters_json, closed_at_ms, joint_sitting_id';

/** A panel that is not in the trash. */
export function findPanel(db: Reader, panelId: PanelId): Panel | undefined {
  const row = db.get<PanelRow>(
    `SELECT ${columns} FROM panel WHERE id = ? AND deleted_at_ms IS NULL`,
    panelId,
  );
  return row && panelOf(row);
}

/** The panel of a client that is not closed. */
export function findOpenPanel(db: Reader, clientId: ClientId): Panel | undefined {
  const row = db.get<PanelRow>(
    `SELECT ${columns} FROM panel WHERE client_id = ? AND closed_at_ms IS NULL AND deleted_at_ms IS NULL
     ORDER BY opened_on DESC, rowid DESC LIMIT 1`,
    clientId,
  );
  return row && panelOf(row);
}

/** Panels of a client, newest first. */
export function listPanels(db: Reader, clientId: ClientId): Panel[] {
  return db
    .all<PanelRow>(
      `SELECT ${columns} FROM panel WHERE client_id = ? AND deleted_at_ms IS NULL ORDER BY opened_on DESC, rowid DESC`,
      clientId,
    )
    .map(panelOf);
}

export function insertPanel(w: Writer, panel: Pick<Panel, 'clientId' | 'openedOn' | 'raters'>): PanelId {
  const id = w.newId<'panel'>();
  w.insert('panel', {
    id,
    client_id: panel.clientId,
    opened_on: panel.openedOn,
    raters_json: JSON.stringify(panel.raters),
  });
  return id;
}

/** Who is asked, anew. */
export function setPanelRaters(w: Writer, panelId: PanelId, raters: readonly string[]): void {
  w.update('panel', panelId, { raters_json: JSON.stringify(raters) });
}

/** Ends a panel with the check that was agreed on. */
export function closePanel(w: Writer, panelId: PanelId, jointCheckId: CheckId): void {
  w.update('panel', panelId, { closed_at_ms: w.nowMs, joint_sitting_id: jointCheckId });
}

function panelOf(row: PanelRow): Panel {
  return {
    id: row.id,
    clientId: row.client_id,
    openedOn: row.opened_on,
    raters: JSON.parse(row.raters_json) as string[],
    closedAtMs: row.closed_at_ms,
    jointCheckId: row.joint_sitting_id,
  };
}
