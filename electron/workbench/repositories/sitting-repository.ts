import type { CheckId, ClientId, PanelId } from '../../../shared/domain/ids.ts';
import type { Check } from '../../../shared/domain/rating.ts';
import type { Band } from '../../../shared/domain/strain.ts';
import type { Day, EpochMs } from '../../../shared/domain/time.ts';
import type { Reader, SqlValue, Writer } from '../db/workspace-db.ts';

/** A check with the score frozen at its end (nulls while it is open). */
export interface ScoredCheck extends Check {
  readonly index: number | null;
  readonly coverage: number | null;
  readonly band: Band | null;
  /** The panel that it was made apart for: such a check never counts by itself. Null for all others. */
  readonly panelId: PanelId | null;
  /** SHA-256 (hex) of the sealed rating file that it came in; null when it was made here. */
  readonly seal: string | null;
}
interface SittingRow {
  id: CheckId;
  client_id: ClientId;
  rater: string;
  checked_on: Day;
  started_at_ms: EpochMs;
  finished_at_ms: EpochMs | null;
  weights_json: string | null;
  strain_index: number | null;
  coverage: number | null;
  band: Band | null;
  panel_id: PanelId | null;
  seal: string | null;
}
const columns = `id, client_id, rater, checked_on, started_at_ms, finished_at_ms, weights_json, strain_index, coverage, band, panel_id, seal`;

/** A check that is not in the trash. */
export function findSitting(db: Reader, checkId: CheckId): ScoredCheck | undefined {
  const row = db.get<SittingRow>(
    `SELECT ${columns} FROM sitting WHERE id = ? AND deleted_at_ms IS NULL`,
    checkId,
  );
  return row && checkOf(row);
}

/** The check that a rater has not finished; the latest, should there be more. Checks made apart are their panel's. */
export function findOpenSitting(db: Reader, clientId: ClientId, rater: string): ScoredCheck | undefined {
  const row = db.get<SittingRow>(
    `SELECT ${columns} FROM sitting WHERE client_id = ? AND rater = ? AND finished_at_ms IS NULL
     AND panel_id IS NULL AND deleted_at_ms IS NULL ORDER BY started_at_ms DESC LIMIT 1`,
    clientId,
    rater,
  );
  return row && checkOf(row);
}

/**
 * Checks of a client, oldest first: by the day they speak of, then as they were finished; open ones at the end of their
 * day. Without those made apart.
 */
export function listSittings(db: Reader, clientId: ClientId): ScoredCheck[] {
  return db
    .all<SittingRow>(
      `SELECT ${columns} FROM sitting WHERE client_id = ? AND deleted_at_ms IS NULL AND panel_id IS NULL
       ORDER BY checked_on, finished_at_ms IS NULL, finished_at_ms, rowid`,
      clientId,
    )
    .map(checkOf);
}

/** Checks made apart for a panel, as they were started. */
export function listSittingsOfPanel(db: Reader, panelId: PanelId): ScoredCheck[] {
  return db
    .all<SittingRow>(
      `SELECT ${columns} FROM sitting WHERE panel_id = ? AND deleted_at_ms IS NULL ORDER BY started_at_ms, rowid`,
      panelId,
    )
    .map(checkOf);
}

export function insertSitting(
  w: Writer,
  sitting: {
    readonly clientId: ClientId;
    readonly rater: string;
    readonly checkedOn: Day;
    readonly startedAtMs: EpochMs;
    readonly panelId?: PanelId | undefined;
    readonly seal?: string | undefined;
  },
): CheckId {
  const id = w.newId<'check'>();
  w.insert('sitting', {
    id,
    client_id: sitting.clientId,
    rater: sitting.rater,
    checked_on: sitting.checkedOn,
    started_at_ms: sitting.startedAtMs,
    panel_id: sitting.panelId ?? null,
    seal: sitting.seal ?? null,
  });
  return id;
}

/** Ends a check: what it was scored with and its score no longer change. */
export function finishSitting(
  w: Writer,
  checkId: CheckId,
  end: {
    readonly finishedAtMs: EpochMs;
    readonly checkedOn: Day;
    readonly weights: Readonly<Record<string, number>>;
    readonly index: number | null;
    readonly coverage: number;
    readonly band: Band;
  },
): void {
  w.update('sitting', checkId, {
    finished_at_ms: end.finishedAtMs,
    checked_on: end.checkedOn,
    weights_json: JSON.stringify(end.weights),
    strain_index: end.index,
    coverage: end.coverage,
    band: end.band,
  } satisfies Record<string, SqlValue>);
}

function checkOf(row: SittingRow): ScoredCheck {
  return {
    id: row.id,
    clientId: row.client_id,
    rater: row.rater,
    checkedOn: row.checked_on,
    startedAtMs: row.started_at_ms,
    finishedAtMs: row.finished_at_ms,
    weights: row.weights_json === null ? null : (JSON.parse(row.weights_json) as Record<string, number>),
    index: row.strain_index,
    coverage: row.coverage,
    band: row.band,
    panelId: row.panel_id,
    seal: row.seal,
  };
}
