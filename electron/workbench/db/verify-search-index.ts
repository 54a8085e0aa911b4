import type { DocumentType } from './search/document-words.ts';
import { documentOf } from './search/document-words.ts';
import type { WorkspaceDb } from './workspace-db.ts';

/** Up to so many documents every one is looked up by its own words; of more, so many spread evenly. */
const lookedUp = 2_000;
const wordsAsked = 12;

/** Faults of the search index: its own structure, rows without a document, documents that their words do not find. */
export function* verifySearchIndex(db: WorkspaceDb): Generator<string> {
  const structure = structureFault(db);
  if (structure !== null) yield structure;
  yield* db
    .all<{ rowid: number }>(
      'SELECT rowid FROM search_doc EXCEPT SELECT id FROM search_index_docsize LIMIT 10',
    )
    .map((r) => `document ${r.rowid} is not in the index`);
  yield* db
    .all<{ id: number }>('SELECT id FROM search_index_docsize EXCEPT SELECT rowid FROM search_doc LIMIT 10')
    .map((r) => `index row ${r.id} has no document`);
  for (const type of ['client', 'contact', 'interaction', 'brief'] as const) {
    yield* db
      .all<{ id: string }>(
        `SELECT id FROM ${type} WHERE deleted_at_ms IS NULL EXCEPT SELECT ref_id FROM search_doc WHERE type = '${type}' LIMIT 10`,
      )
      .map((r) => `${type} ${r.id} is not indexed`);
  }
  yield* wordsNotFound(db);
}

/** FTS5's own check is written as an insert, which a file opened for reading cannot take. */
function structureFault(db: WorkspaceDb): string | null {
  if (db.readOnly) return null;
  try {
    db.writeQuietly((run) =>
      run(`INSERT INTO search_index(search_index, rank) VALUES ('integrity-check', 0)`),
    );
    return null;
  } catch (error) {
    return `index: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function* wordsNotFound(db: WorkspaceDb): Generator<string> {
  const count = db.get<{ n: number }>('SELECT count(*) AS n FROM search_doc')?.n ?? 0;
  const every = Math.max(1, Math.ceil(count / lookedUp));
  const sample = db.all<{ rowid: number; type: DocumentType; ref_id: string }>(
    'SELECT rowid, type, ref_id FROM (SELECT rowid, type, ref_id, row_number() OVER (ORDER BY rowid) AS n FROM search_doc) WHERE n % ? = 0',
    every,
  );
  for (const { rowid, type, ref_id: id } of sample) {
    const document = documentOf(db, type, id);
    if (document === null) {
      yield `${type} ${id} is indexed but not there`;
      continue;
    }
    const terms = [...new Set(document.words.split(' '))].filter((t) => t !== '').slice(-wordsAsked);
    if (terms.length === 0) continue;
    const match = terms.map((t) => `"${t}"`).join(' AND ');
    if (!db.get('SELECT 1 FROM search_index WHERE search_index MATCH ? AND rowid = ?', match, rowid))
      yield `${type} ${id} is not found by its words`;
  }
}
