import type { ClientId, InteractionId } from '../../../shared/domain/ids.ts';
import type { EpochMs } from '../../../shared/domain/time.ts';
import type { DocumentType } from '../db/search/document-words.ts';
import { briefText, detailOf, factText } from '../db/search/document-words.ts';
import { rowidFrom } from '../db/search/index-documents.ts';
import { promiseSql } from '../db/search/promise.ts';
import type { Reader, SqlValue } from '../db/workspace-db.ts';

/** Matches that are ranked unless all are asked for: the newest. */
export const candidateLimit = 2_000;

/** A document that answers to the query, not read yet. */
export interface SearchCandidate {
  readonly type: DocumentType;
  readonly id: string;
  readonly occurredAtMs: EpochMs | null;
  readonly wordCount: number;
}

/** Which documents: those that match the expression (null: any), of an instant or later (null: also timeless ones). */
export interface SearchScope {
  readonly match: string | null;
  readonly fromMs: EpochMs | null;
}

/** Some of the documents found, and how many were found in all. */
export interface FoundMatches {
  readonly found: number;
  readonly candidates: readonly SearchCandidate[];
}
/** A stretch of a list. */
export interface SearchPage {
  readonly from: number;
  readonly count: number;
}

const columns = 'd.type, d.ref_id AS id, d.occurred_at_ms AS occurredAtMs, d.word_count AS wordCount';

/**
 * A stretch of the newest documents that match: newest first or, with `nowMs`, the most promising first by what is known
 * without reading their text. The index is read backwards and left at {@link candidateLimit}, so that a frequent word
 * costs no more than a rare one (bm25 over a million entries takes a third of a second); and they are ordered here, as
 * giving out 2,000 rows costs more than finding them.
 */
export function listNewestMatches(
  db: Reader,
  { match, fromMs }: SearchScope,
  page: SearchPage,
  nowMs: EpochMs | null,
): FoundMatches {
  const table = match === null ? 'search_doc' : 'search_index';
  const { range, params } = rangeOf(fromMs);
  const rows = db.all<SearchCandidate & { found: number }>(
    `WITH newest AS MATERIALIZED (
       SELECT ${table}.rowid AS hit FROM ${table} WHERE ${match === null ? '1' : 'search_index MATCH ?'} ${range(table)}
       ORDER BY ${table}.rowid DESC LIMIT ${candidateLimit}),
     first AS MATERIALIZED (
       SELECT hit, ${nowMs === null ? 'hit' : promiseSql} AS worth FROM newest JOIN search_doc d ON d.rowid = hit
       ORDER BY worth DESC, hit DESC LIMIT ? OFFSET ?)
     SELECT ${columns}, (SELECT count(*) FROM newest) AS found FROM first JOIN search_doc d ON d.rowid = hit
     ORDER BY worth DESC, hit DESC`,
    ...(match === null ? [] : [match]),
    ...params,
    ...(nowMs === null ? [] : [nowMs]),
    page.count,
    page.from,
  );
  return { found: rows[0]?.found ?? 0, candidates: rows };
}

/** The best of all documents that match, by bm25: slow where a word is frequent. */
export function listBestMatches(
  db: Reader,
  scope: SearchScope & { readonly match: string },
): SearchCandidate[] {
  const { range, params } = rangeOf(scope.fromMs);
  return db.all<SearchCandidate>(
    `SELECT ${columns} FROM (
       SELECT search_index.rowid AS hit, rank AS place FROM search_index WHERE search_index MATCH ? ${range('search_index')}
       ORDER BY rank LIMIT ?
     ) JOIN search_doc d ON d.rowid = hit ORDER BY place`,
    scope.match,
    ...params,
    candidateLimit,
  );
}

function rangeOf(fromMs: EpochMs | null): { range: (table: string) => string; params: SqlValue[] } {
  if (fromMs === null) return { range: () => '', params: [] };
  return {
    range: (table) => `AND ${table}.rowid >= ? AND ${table}.rowid < ?`,
    params: [rowidFrom(fromMs), rowidFrom(null)],
  };
}

/** A document as it is shown. */
export interface SearchDocumentText {
  readonly type: DocumentType;
  readonly id: string;
  readonly client: { readonly id: ClientId; readonly name: string } | null;
  /** The entry itself, or the one that a fact stands in. */
  readonly interactionId: InteractionId | null;
  readonly title: string;
  readonly text: string;
}
interface TextRow {
  readonly id: string;
  readonly client_id: ClientId;
  readonly client_name: string;
  readonly title: string;
  readonly text: string;
  readonly detail_json?: string;
  readonly interaction_id?: InteractionId;
}

const liveClient = 'c.deleted_at_ms IS NULL';
/** What is in the trash, or belongs to a client that is, is not found. */
const textSql: Readonly<Record<DocumentType, string>> = {
  client: `SELECT c.id, c.id AS client_id, c.name AS client_name, c.name AS title,
      concat_ws(' · ', c.name, nullif(c.services,''), nullif(c.tier,''), nullif(c.next_step,''), nullif(c.agreed_goals,''), nullif(c.agreement,''), nullif(c.contact_process,''), nullif(c.note,'')) AS text
    FROM client c WHERE ${liveClient} AND c.id IN (SELECT value FROM json_each(?))`,
  contact: `SELECT k.id, c.id AS client_id, c.name AS client_name, k.name AS title,
      concat_ws(' · ', k.name, nullif(k.role,''), nullif(k.email,''), nullif(k.phone,''), nullif(k.note,'')) AS text
    FROM contact k JOIN client c ON c.id = k.client_id AND ${liveClient} WHERE k.deleted_at_ms IS NULL AND k.id IN (SELECT value FROM json_each(?))`,
  interaction: `SELECT i.id, i.id AS interaction_id, c.id AS client_id, c.name AS client_name, '' AS title, i.text, min(l.position)
    FROM interaction i JOIN interaction_client l ON l.interaction_id = i.id JOIN client c ON c.id = l.client_id AND ${liveClient}
    WHERE i.deleted_at_ms IS NULL AND i.id IN (SELECT value FROM json_each(?)) GROUP BY i.id`,
  fact: `SELECT f.id, f.interaction_id, c.id AS client_id, c.name AS client_name, coalesce(nullif(f.note,''), i.text) AS title, f.note AS text, f.detail_json
    FROM fact f JOIN interaction i ON i.id = f.interaction_id AND i.deleted_at_ms IS NULL JOIN client c ON c.id = f.client_id AND ${liveClient}
    WHERE f.deleted_at_ms IS NULL AND f.id IN (SELECT value FROM json_each(?))`,
  brief: `SELECT b.id, c.id AS client_id, c.name AS client_name, c.name AS title, b.sections_json AS text
    FROM brief b JOIN client c ON c.id = b.client_id AND ${liveClient} WHERE b.deleted_at_ms IS NULL AND b.id IN (SELECT value FROM json_each(?))`,
};

/** What the documents named say, by id; those that are not to be found any more are left out. */
export function listDocumentTexts(
  db: Reader,
  candidates: readonly SearchCandidate[],
): Map<string, SearchDocumentText> {
  const byId = new Map<string, SearchDocumentText>();
  for (const type of Object.keys(textSql) as DocumentType[]) {
    const ids = candidates.filter((c) => c.type === type).map((c) => c.id);
    if (ids.length === 0) continue;
    for (const row of db.all<TextRow>(textSql[type], JSON.stringify(ids)))
      byId.set(row.id, documentText(type, row));
  }
  return byId;
}

function documentText(type: DocumentType, row: TextRow): SearchDocumentText {
  const text =
    type === 'brief'
      ? `${row.client_name}\n${briefText(row.text)}`
      : type === 'fact'
        ? factText(row.text, detailOf(row.detail_json ?? ''))
        : row.text;
  return {
    type,
    id: row.id,
    client: { id: row.client_id, name: row.client_name },
    interactionId: row.interaction_id ?? null,
    title: headOf(type === 'interaction' ? text : row.title),
    text,
  };
}

/** The first words of a text, on one line. */
function headOf(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length <= 80 ? line : `${line.slice(0, 79).trimEnd()}…`;
}
