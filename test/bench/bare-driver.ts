import Database from 'better-sqlite3';
import { indexedText } from '../../electron/workbench/db/search/search-terms.ts';

type Row = Record<string, string | number | null>;

/** The rows that one logged interaction leaves behind, by table, as the product wrote them. */
export type LoggedRows = readonly { readonly table: string; readonly row: Row }[];

const ofInteraction = ['interaction', 'interaction_client', 'interaction_contact', 'fact'];

/** Reads back what the last change set wrote: its rows, its log, its place in history and its search documents. */
export function rowsOfLastStep(
  all: <R>(sql: string, ...params: (string | number)[]) => R[],
  interactionId: string,
): LoggedRows {
  const rows: { table: string; row: Row }[] = [];
  for (const table of ofInteraction) {
    const key = table === 'interaction' ? 'id' : 'interaction_id';
    for (const row of all<Row>(`SELECT * FROM ${table} WHERE ${key} = ?`, interactionId))
      rows.push({ table, row });
  }
  const [set] = all<Row>('SELECT * FROM change_set ORDER BY seq DESC LIMIT 1');
  if (!set) throw new Error('Nothing was logged');
  rows.push({ table: 'change_set', row: set });
  for (const row of all<Row>('SELECT * FROM change WHERE set_seq = ?', Number(set['seq'])))
    rows.push({ table: 'change', row });
  rows.push({ table: 'history_stack', row: { set_seq: Number(set['seq']), side: 'undo' } });
  const texts = new Map(
    rows
      .filter((r) => r.table === 'interaction' || r.table === 'fact')
      .map((r) => [String(r.row['id']), String(r.row['text'] ?? r.row['note'] ?? '')]),
  );
  for (const [id, text] of texts) {
    for (const row of all<Row>('SELECT rowid, * FROM search_doc WHERE ref_id = ?', id)) {
      rows.push({ table: 'search_doc', row });
      rows.push({
        table: 'search_index',
        row: { rowid: Number(row['rowid']), words: indexedText(text).terms.join(' ') },
      });
    }
  }
  return rows;
}

/** Inserts rows through the driver alone: one transaction, prepared statements, nothing else. */
export function createBareDriver(
  path: string,
  pragmas: Readonly<Record<string, string | number>>,
): { insert(rows: LoggedRows): void; close(): void } {
  const database = new Database(path, { fileMustExist: true });
  for (const [name, value] of Object.entries(pragmas)) database.pragma(`${name} = ${value}`);
  const statements = new Map<string, Database.Statement>();
  const statementFor = (table: string, columns: readonly string[]): Database.Statement => {
    const sql = `INSERT INTO ${table}(${columns.join(',')}) VALUES (${columns.map(() => '?').join(',')})`;
    const known = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  return {
    insert: (rows) => {
      begin.run();
      for (const { table, row } of rows) statementFor(table, Object.keys(row)).run(...Object.values(row));
      commit.run();
    },
    close: () => database.close(),
  };
}
