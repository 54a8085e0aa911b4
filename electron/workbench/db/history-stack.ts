import { faultCode } from './as-refused.ts';
import type { ChangeSession } from './change-session.ts';
import { shapeFor } from './change-session.ts';
import { Refused } from './refused.ts';
import type { Statements } from './statements.ts';
import type { TableShape } from './table-shapes.ts';
import type { HistoryStep, Reader, RecordedTable, SqlRow } from './workspace-db.ts';

/** Steps that can be taken back; older ones stay in the log only. */
export const undoDepth = 500;

/** The step that undo takes back, or redo does again; null where there is none. */
export function nextStep(db: Reader, side: 'undo' | 'redo'): HistoryStep | null {
  // Done last is undone first; undone last is redone first, which is the oldest of those waiting.
  const row = db.get<{ seq: number; verb: string; params_json: string; at_ms: number }>(
    `SELECT c.seq, c.verb, c.params_json, c.at_ms FROM history_stack h JOIN change_set c ON c.seq = h.set_seq
     WHERE h.side = ? ORDER BY h.set_seq ${side === 'undo' ? 'DESC' : 'ASC'} LIMIT 1`,
    side,
  );
  if (!row) return null;
  return {
    seq: row.seq,
    label: { verb: row.verb, params: JSON.parse(row.params_json) as Record<string, string | number> },
    atMs: row.at_ms,
  };
}

/** After new work: it can be undone, and what was undone before can no longer be redone. */
export function pushStep(db: Statements, seq: number): void {
  db.run(`DELETE FROM history_stack WHERE side = 'redo'`);
  db.run(`INSERT INTO history_stack(set_seq, side) VALUES (?, 'undo')`, seq);
  db.run(
    'DELETE FROM history_stack WHERE set_seq <= (SELECT set_seq FROM history_stack ORDER BY set_seq DESC LIMIT 1 OFFSET ?)',
    undoDepth,
  );
}

/** After an undo or a redo: the step waits on the other side. */
export function moveStep(db: Statements, seq: number, to: 'undo' | 'redo'): void {
  db.run('UPDATE history_stack SET side = ? WHERE set_seq = ?', to, seq);
}

interface ChangeRow {
  readonly table_name: RecordedTable;
  readonly row_key: string;
  readonly before_json: string | null;
  readonly after_json: string | null;
}

/**
 * Applies the inverse images of a change set in reverse order (undo), or its images again (redo), recording each as a
 * change of the open session. Refused: `changed-since` where a row is no longer as the log says.
 */
export function applyStep(db: Reader, session: ChangeSession, seq: number, direction: 'undo' | 'redo'): void {
  const rows = db.all<ChangeRow>(
    `SELECT table_name, row_key, before_json, after_json FROM change WHERE set_seq = ? ORDER BY seq ${direction === 'undo' ? 'DESC' : 'ASC'}`,
    seq,
  );
  try {
    for (const row of rows) {
      const [from, to] =
        direction === 'undo' ? [row.after_json, row.before_json] : [row.before_json, row.after_json];
      applyImage(
        session,
        shapeFor(session, row.table_name),
        parse(row.row_key) ?? {},
        parse(from),
        parse(to),
      );
    }
  } catch (error) {
    // A row that others have come to rest on, or a name taken meanwhile: the step cannot be taken by itself.
    if (faultCode(error)?.startsWith('SQLITE_CONSTRAINT') === true)
      throw new Refused('changed-since', {}, { cause: error });
    throw error;
  }
}

function applyImage(
  session: ChangeSession,
  shape: TableShape,
  key: SqlRow,
  from: SqlRow | null,
  to: SqlRow | null,
): void {
  const current = session.read(shape, key);
  if (from === null) {
    if (current || to === null) throw new Refused('changed-since', { table: shape.name });
    session.insert(shape, { ...shape.defaults, ...to });
    return;
  }
  if (!current || !agrees(shape, current, from)) throw new Refused('changed-since', { table: shape.name });
  if (to === null) session.remove(shape, current);
  else session.update(shape, current, to);
}

function agrees(shape: TableShape, current: SqlRow, image: SqlRow): boolean {
  return Object.entries(image).every(
    ([column, value]) => shape.copied.has(column) || current[column] === value,
  );
}

function parse(json: string | null): SqlRow | null {
  return json === null ? null : (JSON.parse(json) as SqlRow);
}
