import type { Id } from '../../../shared/domain/ids.ts';
import type { ChangeSession } from './change-session.ts';
import { shapeFor } from './change-session.ts';
import type { Statements } from './statements.ts';
import type { TableShape } from './table-shapes.ts';
import { keyOf } from './table-shapes.ts';
import type { RecordedTable, SqlRow, SqlValue, Writer } from './workspace-db.ts';

/** The {@link Writer} of one transaction, over its recording. */
export function createWriter(
  db: Statements,
  session: ChangeSession,
  nowMs: number,
  newId: () => string,
): Writer {
  const insert = (table: RecordedTable, given: SqlRow): void => {
    const shape = shapeFor(session, table);
    checkColumns(shape, given);
    const stamps = shape.isStamped ? { created_at_ms: nowMs, updated_at_ms: nowMs } : {};
    session.insert(shape, { ...shape.defaults, ...stamps, ...withoutUndefined(given) });
  };
  const patchRow = (shape: TableShape, key: SqlRow, patch: SqlRow): boolean => {
    checkColumns(shape, patch);
    const row = session.read(shape, key);
    if (!row) return false;
    const changed = Object.entries(patch).filter(
      ([c, v]) => v !== undefined && !shape.copied.has(c) && normal(v) !== row[c],
    );
    if (changed.length === 0) return true;
    const stamp = shape.isStamped && patch['updated_at_ms'] === undefined ? { updated_at_ms: nowMs } : {};
    session.update(shape, row, { ...Object.fromEntries(changed), ...stamp });
    return true;
  };
  const rowsWhere = (shape: TableShape, key: SqlRow): SqlRow[] => {
    checkColumns(shape, key);
    const columns = Object.keys(key);
    if (columns.length === 0) throw new Error(`A key is needed for ${shape.name}`);
    return db.all<SqlRow>(
      `SELECT * FROM ${shape.name} WHERE ${columns.map((c) => `${c} = ?`).join(' AND ')}`,
      ...columns.map((c) => key[c] ?? null),
    );
  };
  const setTrash = (table: RecordedTable, id: string, deletedAtMs: number | null): boolean => {
    const shape = shapeFor(session, table);
    if (!shape.hasTrash) throw new Error(`${table} has no trash`);
    const row = session.read(shape, { id });
    if (!row || (row['deleted_at_ms'] === null) === (deletedAtMs === null)) return false;
    return patchRow(shape, { id }, { deleted_at_ms: deletedAtMs });
  };

  return {
    nowMs,
    all: db.all,
    get: db.get,
    iterate: db.iterate,
    newId: <K extends string>() => newId() as Id<K>,
    insert,
    update: (table, id, patch) => patchRow(shapeFor(session, table), { id }, patch),
    trash: (table, id) => setTrash(table, id, nowMs),
    untrash: (table, id) => setTrash(table, id, null),
    erase: (table, key) => {
      const shape = shapeFor(session, table);
      for (const row of rowsWhere(shape, key)) session.remove(shape, row);
    },
    setLinks: (table, owner, rows) => {
      const shape = shapeFor(session, table);
      const wanted = new Map(rows.map((r) => [identity(shape, { ...owner, ...r }), { ...owner, ...r }]));
      for (const row of rowsWhere(shape, owner)) {
        const id = identity(shape, row);
        const next = wanted.get(id);
        if (next) patchRow(shape, keyOf(shape, row), next);
        else session.remove(shape, row);
        wanted.delete(id);
      }
      for (const row of wanted.values()) insert(table, row);
    },
    putBytes: (attachmentId, bytes) => {
      db.run(
        'INSERT OR REPLACE INTO attachment_bytes(attachment_id, bytes) VALUES (?,?)',
        attachmentId,
        bytes,
      );
    },
  };
}

function identity(shape: TableShape, row: SqlRow): string {
  return JSON.stringify(shape.keys.map((k) => row[k] ?? null));
}

function checkColumns(shape: TableShape, row: SqlRow): void {
  const unknown = Object.keys(row).find((c) => !shape.columns.includes(c));
  if (unknown !== undefined) throw new Error(`${shape.name} has no column ${unknown}`);
}

function withoutUndefined(row: SqlRow): SqlRow {
  return Object.fromEntries(Object.entries(row).filter(([, v]) => v !== undefined));
}

/** As SQLite gives the value back. */
function normal(value: SqlValue): SqlValue {
  return typeof value === 'bigint' ? Number(value) : value;
}
