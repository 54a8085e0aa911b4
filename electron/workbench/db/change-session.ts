import type { Statements } from './statements.ts';
import type { TableShape, TableShapes } from './table-shapes.ts';
import { keyOf, shapeOf } from './table-shapes.ts';
import type { ChangeLabel, RecordedTable, SqlRow, SqlValue } from './workspace-db.ts';

/** What a change set is: work of the user's, or the taking back or doing again of an earlier one. */
export interface ChangeSetKind {
  readonly kind: 'do' | 'undo' | 'redo';
  /** Seq of the `do` set that an undo or a redo is about. */
  readonly targetSeq: number | null;
}

/** Rows changed and recorded inside one transaction. */
export interface ChangeSession {
  readonly shapes: TableShapes;
  /** Seq of the change set; null while nothing has changed. */
  setSeq(): number | null;
  touchedTables(): ReadonlySet<RecordedTable>;
  read(shape: TableShape, key: SqlRow): SqlRow | undefined;
  insert(shape: TableShape, row: SqlRow): void;
  /** `row` is the row as it stands, `patch` the columns that differ. */
  update(shape: TableShape, row: SqlRow, patch: SqlRow): void;
  remove(shape: TableShape, row: SqlRow): void;
}

/**
 * Opens the recording of one transaction. The change set itself is written with the first change, so that work which
 * changes nothing leaves no trace. `touch` sees each row changed, whole, for what is derived from it.
 */
export function openChangeSession(
  db: Statements,
  shapes: TableShapes,
  label: ChangeLabel,
  set: ChangeSetKind & { readonly actor: () => string; readonly atMs: number },
  touch: (table: RecordedTable, row: SqlRow) => void,
): ChangeSession {
  let seq: number | null = null;
  const touched = new Set<RecordedTable>();

  const begin = (): number => {
    if (seq !== null) return seq;
    db.run(
      'INSERT INTO change_set(verb, params_json, actor, at_ms, kind, target_seq) VALUES (?,?,?,?,?,?)',
      label.verb,
      JSON.stringify(label.params ?? {}),
      set.actor(),
      set.atMs,
      set.kind,
      set.targetSeq,
    );
    seq = db.get<{ seq: number }>('SELECT last_insert_rowid() AS seq')?.seq ?? 0;
    return seq;
  };
  const record = (shape: TableShape, row: SqlRow, before: SqlRow | null, after: SqlRow | null): void => {
    const setSeq = begin();
    touched.add(shape.name);
    db.run(
      'INSERT INTO change(set_seq, table_name, row_key, before_json, after_json) VALUES (?,?,?,?,?)',
      setSeq,
      shape.name,
      JSON.stringify(keyOf(shape, row)),
      before === null ? null : JSON.stringify(before),
      after === null ? null : JSON.stringify(after),
    );
    touch(shape.name, row);
  };

  return {
    shapes,
    setSeq: () => seq,
    touchedTables: () => touched,
    read: (shape, key) =>
      db.get<SqlRow>(`SELECT * FROM ${shape.name} WHERE ${whereKeys(shape)}`, ...keyValues(shape, key)),
    insert: (shape, given) => {
      const source = shape.copySource;
      const row =
        source === null ? given : { ...given, ...db.get<SqlRow>(source.sql, given[source.by] ?? null) };
      db.run(
        `INSERT INTO ${shape.name} (${shape.columns.join(', ')}) VALUES (${shape.columns.map(() => '?').join(',')})`,
        ...shape.columns.map((c) => row[c] ?? null),
      );
      record(shape, row, null, row);
    },
    update: (shape, row, patch) => {
      const columns = Object.keys(patch);
      db.run(
        `UPDATE ${shape.name} SET ${columns.map((c) => `${c} = ?`).join(', ')} WHERE ${whereKeys(shape)}`,
        ...columns.map((c) => patch[c] ?? null),
        ...keyValues(shape, row),
      );
      record(shape, { ...row, ...patch }, Object.fromEntries(columns.map((c) => [c, row[c] ?? null])), patch);
    },
    remove: (shape, row) => {
      db.run(`DELETE FROM ${shape.name} WHERE ${whereKeys(shape)}`, ...keyValues(shape, row));
      record(shape, row, row, null);
    },
  };
}

function whereKeys(shape: TableShape): string {
  return shape.keys.map((k) => `${k} = ?`).join(' AND ');
}

function keyValues(shape: TableShape, row: SqlRow): SqlValue[] {
  return shape.keys.map((k) => row[k] ?? null);
}

/** Reads a recorded table by name. */
export function shapeFor(session: ChangeSession, table: RecordedTable): TableShape {
  return shapeOf(session.shapes, table);
}
