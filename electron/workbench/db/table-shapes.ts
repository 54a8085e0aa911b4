import type { Reader, RecordedTable, SqlRow, SqlValue } from './workspace-db.ts';

/** Tables whose changes are recorded, parents before children: the order of an export. */
export const recordedTables = [
  'setting',
  'segment',
  'tag',
  'import_batch',
  'import_mapping',
  'client',
  'client_tag',
  'contact',
  'interaction',
  'interaction_client',
  'interaction_contact',
  'fact',
  'attachment',
  'signal',
  'panel',
  'sitting',
  'rating',
  'rating_evidence',
  'measure_dismissal',
  'attention',
  'satisfaction',
  'note_answer',
  'brief',
  'brief_version',
  'saved_view',
  'template',
] as const satisfies readonly RecordedTable[];

/** What the writer needs to know of a table, read from the schema itself. */
export interface TableShape {
  readonly name: RecordedTable;
  readonly columns: readonly string[];
  readonly keys: readonly string[];
  /** Value of each column that an insert leaves out. */
  readonly defaults: SqlRow;
  readonly isStamped: boolean;
  readonly hasTrash: boolean;
  /** Columns copied from another row: kept out of comparisons, as they change without being written. */
  readonly copied: ReadonlySet<string>;
  /** Where the copies come from: a query over the value of `by`; null where nothing is copied. */
  readonly copySource: { readonly sql: string; readonly by: string } | null;
}
export type TableShapes = ReadonlyMap<RecordedTable, TableShape>;

/** The schema's triggers keep these copies as the interaction changes; a new link takes them from it. */
const copySources: Partial<Record<RecordedTable, { sql: string; by: string; columns: readonly string[] }>> = {
  interaction_client: {
    sql: `SELECT occurred_at_ms, kind <> 'note' AS is_contact, iif(kind = 'meeting', occurred_on, NULL) AS meeting_on,
      deleted_at_ms IS NOT NULL AS deleted FROM interaction WHERE id = ?`,
    by: 'interaction_id',
    columns: ['occurred_at_ms', 'is_contact', 'meeting_on', 'deleted'],
  },
};

/** Reads the shape of every recorded table from the open file. */
export function readTableShapes(db: Reader): TableShapes {
  return new Map(recordedTables.map((name) => [name, readShape(db, name)]));
}

function readShape(db: Reader, name: RecordedTable): TableShape {
  const info = db.all<{ name: string; pk: number; dflt_value: string | null }>(`PRAGMA table_info(${name})`);
  const columns = info.map((c) => c.name);
  const defaults: Record<string, SqlValue> = {};
  for (const column of info) {
    defaults[column.name] =
      column.dflt_value === null
        ? null
        : (db.get<{ v: SqlValue }>(`SELECT ${column.dflt_value} AS v`)?.v ?? null);
  }
  return {
    name,
    columns,
    keys: info
      .filter((c) => c.pk > 0)
      .sort((a, b) => a.pk - b.pk)
      .map((c) => c.name),
    defaults,
    isStamped: columns.includes('created_at_ms') && columns.includes('updated_at_ms'),
    hasTrash: columns.includes('deleted_at_ms'),
    copied: new Set(copySources[name]?.columns ?? []),
    copySource: copySources[name] ?? null,
  };
}

/** The shape of a table; an unknown one is a fault of ours. */
export function shapeOf(shapes: TableShapes, table: RecordedTable): TableShape {
  const shape = shapes.get(table);
  if (!shape) throw new Error(`${table} is not a recorded table`);
  return shape;
}

/** The key columns of a row, in the order of the primary key. */
export function keyOf(shape: TableShape, row: SqlRow): SqlRow {
  return Object.fromEntries(shape.keys.map((k) => [k, row[k] ?? null]));
}
