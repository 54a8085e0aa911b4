import type { TableShape } from './table-shapes.ts';
import { readTableShapes } from './table-shapes.ts';
import type { Reader, RecordedTable, SqlRow } from './workspace-db.ts';

interface LogRow {
  readonly row_key: string;
  readonly before_json: string | null;
  readonly after_json: string | null;
}

/** Rows that are not as the change log, played from its beginning, says: changed, made or removed behind its back. */
export function* verifyChangeLog(db: Reader): Generator<string> {
  for (const shape of readTableShapes(db).values()) yield* verifyTable(db, shape);
}

function* verifyTable(db: Reader, shape: TableShape): Generator<string> {
  const where = shape.keys.map((k) => `${k} = ?`).join(' AND ');
  let logged = 0;
  for (const [key, state] of replay(db, shape.name)) {
    const row = db.get<SqlRow>(
      `SELECT * FROM ${shape.name} WHERE ${where}`,
      ...shape.keys.map((k) => parsed(key)[k] ?? null),
    );
    if (state !== null) logged += 1;
    if (state === null) {
      if (row) yield `${shape.name} ${key} is there, the log says removed`;
    } else if (!row) yield `${shape.name} ${key} is gone, the log says there`;
    else {
      const differs = Object.keys(state).find(
        (c) => shape.columns.includes(c) && !shape.copied.has(c) && state[c] !== row[c],
      );
      if (differs !== undefined) yield `${shape.name} ${key}: ${differs} is not as logged`;
    }
  }
  const live = db.get<{ n: number }>(`SELECT count(*) AS n FROM ${shape.name}`)?.n ?? 0;
  if (live > logged) yield `${shape.name}: ${live - logged} rows are not in the log`;
}

/** The last state of each row by the log; null: removed. One row in memory at a time. */
function* replay(db: Reader, table: RecordedTable): Generator<[string, SqlRow | null]> {
  let key: string | null = null;
  let state: SqlRow | null = null;
  for (const row of db.iterate<LogRow>(
    'SELECT row_key, before_json, after_json FROM change WHERE table_name = ? ORDER BY row_key, seq',
    table,
  )) {
    if (row.row_key !== key) {
      if (key !== null) yield [key, state];
      key = row.row_key;
      state = null;
    }
    state =
      row.after_json === null
        ? null
        : { ...(row.before_json === null ? {} : state), ...parsed(row.after_json) };
  }
  if (key !== null) yield [key, state];
}

function parsed(json: string): SqlRow {
  return JSON.parse(json) as SqlRow;
}
