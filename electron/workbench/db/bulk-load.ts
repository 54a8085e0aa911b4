import Database from 'better-sqlite3';
import { keepStandingsSql } from './client-standings.ts';
import { statsSql } from './client-stats.ts';
import type { DocumentType, SearchDocument } from './search/document-words.ts';
import { rowidFrom } from './search/index-documents.ts';
import type { RecordedTable, SqlRow } from './workspace-db.ts';

/** A row of a bulk load, with what search is to hold of it. */
export interface BulkRow {
  readonly table: RecordedTable;
  readonly row: SqlRow;
  readonly document?: { readonly type: DocumentType; readonly content: SearchDocument };
}

const perTransaction = 200_000;
const keepStatsSql = `INSERT INTO client_stat(client_id, interactions, facts) ${statsSql}`;

/**
 * Fills a new, closed workspace with rows as they come: without history, and not safe against a power cut while it runs.
 * For the large sample only. Rows must come in an order that foreign keys allow, and oldest first.
 */
export function bulkLoad(path: string, rows: Iterable<BulkRow>): void {
  const database = new Database(path, { fileMustExist: true });
  try {
    // What stops halfway is thrown away: nothing need be written twice.
    database.pragma('journal_mode = MEMORY');
    database.pragma('synchronous = OFF');
    database.pragma('cache_size = -262144');
    database.pragma('foreign_keys = OFF');
    const statements = new Map<string, Database.Statement>();
    const insertDocument = database.prepare(
      'INSERT INTO search_doc(rowid, type, ref_id, client_id, occurred_at_ms, word_count) VALUES (?,?,?,?,?,?)',
    );
    const insertWords = database.prepare('INSERT INTO search_index(rowid, words) VALUES (?,?)');
    const nextRowid = new Map<number, number>();
    let written = 0;
    const bringBack = setAside(database);
    database.exec('BEGIN');
    for (const { table, row, document } of rows) {
      const columns = Object.keys(row);
      const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(',')})`;
      let statement = statements.get(sql);
      if (!statement) {
        statement = database.prepare(sql);
        statements.set(sql, statement);
      }
      statement.run(...columns.map((c) => row[c] ?? null));
      if (document) {
        const { clientId, occurredAtMs, words, wordCount } = document.content;
        const minute = rowidFrom(occurredAtMs);
        const rowid = nextRowid.get(minute) ?? minute;
        nextRowid.set(minute, rowid + 1);
        insertDocument.run(rowid, document.type, row['id'], clientId, occurredAtMs, wordCount);
        insertWords.run(rowid, words);
      }
      written += 1;
      if (written % perTransaction === 0) {
        database.exec('COMMIT; BEGIN');
        nextRowid.clear();
        nextRowid.set(rowidFrom(null), timelessRowid(database));
      }
    }
    bringBack();
    database.exec(`${keepStatsSql}; ${keepStandingsSql('every-client')}; COMMIT`);
    database.pragma('journal_mode = WAL');
  } finally {
    database.close();
  }
}

/** Takes indexes and triggers away, as both cost more row by row than at the end; gives back what makes them again. */
function setAside(database: Database.Database): () => void {
  const parts = database
    .prepare<[], { type: string; name: string; sql: string }>(
      `SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL`,
    )
    .all();
  for (const { type, name } of parts) database.exec(`DROP ${type} ${name}`);
  return () => {
    for (const { sql } of parts) database.exec(sql);
  };
}

function timelessRowid(database: Database.Database): number {
  const last = database
    .prepare('SELECT max(rowid) FROM search_doc WHERE rowid >= ?')
    .pluck()
    .get(rowidFrom(null));
  return typeof last === 'number' ? last + 1 : rowidFrom(null);
}
