import type { Statements } from '../statements.ts';
import type { RecordedTable, SqlRow } from '../workspace-db.ts';
import type { DocumentType, SearchDocument } from './document-words.ts';
import { documentOf } from './document-words.ts';

/** Documents of one minute; the next ones spill into the minute after. */
const perMinute = 4096;
const minuteMs = 60_000;
/** Clients, contacts and briefs have no moment: they stand after the last minute, so that they are among the newest. */
const timeless = 2 ** 40 * perMinute;

/** Rows whose documents are to be written again at the end of a transaction. */
export interface StaleDocuments {
  touch(table: RecordedTable, row: SqlRow): void;
  /** Brings the index up to date, in the transaction that is open. */
  flush(): void;
}

/** Collects what a transaction touches, each row once however often it changes. */
export function collectStaleDocuments(db: Statements): StaleDocuments {
  const stale = new Map<string, DocumentType>();
  const mark = (type: DocumentType, id: unknown): void => {
    if (typeof id === 'string') stale.set(id, type);
  };
  return {
    touch: (table, row) => {
      if (
        table === 'client' ||
        table === 'contact' ||
        table === 'interaction' ||
        table === 'fact' ||
        table === 'brief'
      )
        mark(table, row['id']);
      // An interaction's document carries its clients, the signals of its facts and those it was called evidence for.
      if (table === 'interaction_client' || table === 'fact' || isYesToSignal(table, row))
        mark('interaction', row['interaction_id']);
    },
    flush: () => {
      for (const [id, type] of [...stale])
        for (const [dependent, itsType] of dependents(db, type, id)) stale.set(dependent, itsType);
      for (const [id, type] of stale) writeDocument(db, type, id, documentOf(db, type, id));
      stale.clear();
    },
  };
}

/** Only a yes is found by. An answer comes and goes whole, so that thousands put aside at once cost search nothing. */
function isYesToSignal(table: RecordedTable, row: SqlRow): boolean {
  return table === 'note_answer' && row['kind'] === 'signal' && row['answer'] === 'yes';
}

/** A fact is dated by its interaction and goes with it; a brief is found by the name of its client. */
function dependents(db: Statements, type: DocumentType, id: string): [string, DocumentType][] {
  if (type === 'interaction')
    return db
      .all<{ id: string }>('SELECT id FROM fact WHERE interaction_id = ?', id)
      .map((r) => [r.id, 'fact']);
  if (type === 'client')
    return db.all<{ id: string }>('SELECT id FROM brief WHERE client_id = ?', id).map((r) => [r.id, 'brief']);
  return [];
}

/** Replaces what the index holds of a row; null takes it out. */
export function writeDocument(
  db: Statements,
  type: DocumentType,
  id: string,
  document: SearchDocument | null,
): void {
  const old = db.get<{ rowid: number }>('SELECT rowid FROM search_doc WHERE ref_id = ?', id);
  if (old) {
    db.run('DELETE FROM search_index WHERE rowid = ?', old.rowid);
    db.run('DELETE FROM search_doc WHERE rowid = ?', old.rowid);
  }
  if (document === null) return;
  const rowid = freeRowid(db, document.occurredAtMs);
  db.run(
    'INSERT INTO search_doc(rowid, type, ref_id, client_id, occurred_at_ms, word_count) VALUES (?,?,?,?,?,?)',
    rowid,
    type,
    id,
    document.clientId,
    document.occurredAtMs,
    document.wordCount,
  );
  db.run('INSERT INTO search_index(rowid, words) VALUES (?,?)', rowid, document.words);
}

/** Smallest rowid that a moment may have. */
export function rowidFrom(occurredAtMs: number | null): number {
  return occurredAtMs === null ? timeless : Math.max(0, Math.floor(occurredAtMs / minuteMs)) * perMinute;
}

function freeRowid(db: Statements, occurredAtMs: number | null): number {
  const from = rowidFrom(occurredAtMs);
  if (occurredAtMs === null) {
    const last = db.get<{ rowid: number }>(
      'SELECT rowid FROM search_doc WHERE rowid >= ? ORDER BY rowid DESC LIMIT 1',
      from,
    );
    return last ? last.rowid + 1 : from;
  }
  let minute = from;
  for (;;) {
    const last = db.get<{ rowid: number }>(
      'SELECT rowid FROM search_doc WHERE rowid >= ? AND rowid < ? ORDER BY rowid DESC LIMIT 1',
      minute,
      minute + perMinute,
    );
    if (!last) return minute;
    if (last.rowid + 1 < minute + perMinute) return last.rowid + 1;
    minute += perMinute;
  }
}
