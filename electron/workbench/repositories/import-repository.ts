import type { ClientId, ContactId, ImportBatchId, InteractionId } from '../../../shared/domain/ids.ts';
import type { Day, EpochMs } from '../../../shared/domain/time.ts';
import { addDays, atLocalTime } from '../../../shared/domain/time.ts';
import type { Reader, RecordedTable, SqlRow, Writer } from '../db/workspace-db.ts';
import { listClientsOfInteractions } from './interaction-repository.ts';

/** One import. */
export interface ImportBatch<Kind extends string = string> {
  readonly id: ImportBatchId;
  readonly fileName: string;
  readonly kind: Kind;
  readonly created: number;
  readonly updated: number;
  readonly importedAtMs: EpochMs;
  readonly undoneAtMs: EpochMs | null;
}

const columns = `id, file_name AS fileName, kind, created_count AS created, updated_count AS updated,
  created_at_ms AS importedAtMs, undone_at_ms AS undoneAtMs`;

/** Every import, the newest first. */
export function listImportBatches<Kind extends string>(db: Reader): ImportBatch<Kind>[] {
  return db.all(`SELECT ${columns} FROM import_batch ORDER BY created_at_ms DESC, id DESC`);
}

export function findImportBatch(db: Reader, id: ImportBatchId): ImportBatch | undefined {
  return db.get(`SELECT ${columns} FROM import_batch WHERE id = ?`, id);
}

export function insertImportBatch(
  w: Writer,
  batch: Pick<ImportBatch, 'fileName' | 'kind' | 'created' | 'updated'>,
): ImportBatchId {
  const id = w.newId<'import-batch'>();
  w.insert('import_batch', {
    id,
    file_name: batch.fileName,
    kind: batch.kind,
    created_count: batch.created,
    updated_count: batch.updated,
    undone_at_ms: null,
  });
  return id;
}

export function markImportUndone(w: Writer, id: ImportBatchId): void {
  w.update('import_batch', id, { undone_at_ms: w.nowMs });
}

/** The reading kept for a kind and header; JSON that the caller validates. */
export function findImportMapping(db: Reader, signature: string): unknown {
  const row = db.get<{ reading_json: string }>(
    'SELECT reading_json FROM import_mapping WHERE id = ?',
    signature,
  );
  return row === undefined ? undefined : (JSON.parse(row.reading_json) as unknown);
}

export function saveImportMapping(w: Writer, signature: string, reading: object): void {
  const reading_json = JSON.stringify(reading);
  if (!w.update('import_mapping', signature, { reading_json }))
    w.insert('import_mapping', { id: signature, reading_json });
}

/** An entry as it is compared with one to be imported. */
export interface ComparedEntry {
  readonly id: InteractionId;
  readonly occurredOn: Day;
  readonly kind: string;
  readonly text: string;
  readonly clientIds: readonly ClientId[];
}

/** Entries from the first to the last day for which `wanted` holds, with their clients. */
export function listEntriesBetween(
  db: Reader,
  from: Day,
  to: Day,
  wanted: (day: Day, kind: string, text: string) => boolean,
): ComparedEntry[] {
  const found: Omit<ComparedEntry, 'clientIds'>[] = [];
  const rows = db.iterate<Omit<ComparedEntry, 'clientIds'>>(
    `SELECT id, occurred_on AS occurredOn, kind, text FROM interaction
     WHERE deleted_at_ms IS NULL AND occurred_at_ms >= ? AND occurred_at_ms < ?`,
    atLocalTime(from, 0),
    atLocalTime(addDays(to, 1), 0),
  );
  for (const row of rows) if (wanted(row.occurredOn, row.kind, row.text)) found.push(row);
  const clients = new Map<InteractionId, ClientId[]>();
  for (const link of listClientsOfInteractions(
    db,
    found.map((f) => f.id),
  )) {
    const ids = clients.get(link.interactionId);
    if (ids) ids.push(link.id);
    else clients.set(link.interactionId, [link.id]);
  }
  return found.map((f) => ({ ...f, clientIds: clients.get(f.id) ?? [] }));
}

/** Links a new entry to its clients and people: what `setInteractionPeople` does, without looking for links to keep. */
export function linkNewEntry(
  w: Writer,
  entry: { readonly id: InteractionId; readonly kind: string; readonly occurredAtMs: EpochMs },
  clientIds: readonly ClientId[],
  contactIds: readonly ContactId[],
): void {
  const { id: interaction_id, kind, occurredAtMs: occurred_at_ms } = entry;
  const copied = { occurred_at_ms, is_contact: Number(kind !== 'note'), deleted: 0 };
  clientIds.forEach(
    (client_id, position) =>
      void w.insert('interaction_client', { interaction_id, client_id, position, ...copied }),
  );
  for (const contact_id of contactIds) w.insert('interaction_contact', { interaction_id, contact_id });
}

/** One row as an import touched it: null before, created; else the columns that it changed, before and after. */
export interface ImportedChange {
  readonly table: RecordedTable;
  readonly key: SqlRow;
  readonly before: SqlRow | null;
  readonly after: SqlRow;
}

/** What the import wrote, row by row, in the order written; a row changed twice appears once, as it ended. */
export function listImportedChanges(
  db: Reader,
  batch: Pick<ImportBatch, 'id' | 'importedAtMs'>,
): ImportedChange[] {
  const set = db.get<{ seq: number }>(
    `SELECT s.seq FROM change_set s WHERE s.verb = 'import.commit' AND s.kind = 'do' AND s.at_ms = ? AND EXISTS (
       SELECT 1 FROM change c WHERE c.set_seq = s.seq AND c.table_name = 'import_batch' AND c.row_key = ?)`,
    batch.importedAtMs,
    JSON.stringify({ id: batch.id }),
  );
  if (set === undefined) return [];
  const changes = new Map<string, ImportedChange>();
  const rows = db.iterate<{
    table_name: RecordedTable;
    row_key: string;
    before_json: string | null;
    after_json: string | null;
  }>(
    'SELECT table_name, row_key, before_json, after_json FROM change WHERE set_seq = ? ORDER BY seq',
    set.seq,
  );
  for (const row of rows) {
    const name = `${row.table_name} ${row.row_key}`;
    const earlier = changes.get(name);
    const before = parse(row.before_json);
    const after = parse(row.after_json) ?? {};
    changes.set(name, {
      table: row.table_name,
      key: parse(row.row_key) ?? {},
      before: earlier ? (earlier.before === null ? null : { ...before, ...earlier.before }) : before,
      after: earlier ? { ...earlier.after, ...after } : after,
    });
  }
  return [...changes.values()];
}

/** A recorded row as it stands. */
export function readRecordedRow(db: Reader, table: RecordedTable, key: SqlRow): SqlRow | undefined {
  const names = Object.keys(key);
  return db.get(
    `SELECT * FROM ${table} WHERE ${names.map((n) => `${n} = ?`).join(' AND ')}`,
    ...names.map((n) => key[n] ?? null),
  );
}

/** Something that came to rest on what an import created. */
export interface RestingOnImport {
  /** The created row that it rests on. */
  readonly on: string;
  /** The row itself. */
  readonly id: string;
  /** What the interface calls it: a client's name with a day. */
  readonly label: string;
  readonly isLive: boolean;
}

/** Everything that is not of the import and rests on its clients, people and entries; in the trash too. */
export function listRestingOnImport(db: Reader, batchId: ImportBatchId): RestingOnImport[] {
  const client = 'c.name';
  const queries = [
    // Entries, people, and all that was said of a client that the import created.
    `SELECT c.id AS "on", i.id, i.occurred_on || ' ' || ${client} AS label, i.deleted_at_ms IS NULL AS isLive
     FROM client c JOIN interaction_client l ON l.client_id = c.id JOIN interaction i ON i.id = l.interaction_id
     WHERE c.batch_id = ?1 AND i.batch_id IS NOT ?1`,
    `SELECT c.id AS "on", k.id, k.name AS label, k.deleted_at_ms IS NULL AS isLive
     FROM client c JOIN contact k ON k.client_id = c.id WHERE c.batch_id = ?1 AND k.batch_id IS NOT ?1`,
    ...['sitting', 'panel', 'satisfaction', 'measure_dismissal', 'brief', 'attachment'].map(
      (table) => `SELECT c.id AS "on", t.id, ${client} AS label, t.deleted_at_ms IS NULL AS isLive
       FROM client c JOIN ${table} t ON t.client_id = c.id WHERE c.batch_id = ?1`,
    ),
    // Facts left from when an entry was theirs.
    `SELECT c.id AS "on", f.id, i.occurred_on || ' ' || ${client} AS label, f.deleted_at_ms IS NULL AS isLive
     FROM client c JOIN fact f ON f.client_id = c.id JOIN interaction i ON i.id = f.interaction_id
     WHERE c.batch_id = ?1 AND i.batch_id IS NOT ?1`,
    // Entries with a person that it created.
    `SELECT k.id AS "on", i.id, i.occurred_on || ' ' || k.name AS label, i.deleted_at_ms IS NULL AS isLive
     FROM contact k JOIN interaction_contact l ON l.contact_id = k.id JOIN interaction i ON i.id = l.interaction_id
     WHERE k.batch_id = ?1 AND i.batch_id IS NOT ?1`,
    // Files and ratings on its entries and their facts.
    `SELECT i.id AS "on", a.id, a.name AS label, a.deleted_at_ms IS NULL AS isLive
     FROM interaction i JOIN attachment a ON a.interaction_id = i.id WHERE i.batch_id = ?1`,
    `SELECT i.id AS "on", r.id, r.rated_on || ' ' || c.name AS label, r.deleted_at_ms IS NULL AS isLive
     FROM interaction i JOIN rating_evidence e ON e.is_fact = 0 AND e.evidence_id = i.id
     JOIN rating r ON r.id = e.rating_id JOIN client c ON c.id = r.client_id WHERE i.batch_id = ?1`,
    `SELECT i.id AS "on", r.id, r.rated_on || ' ' || c.name AS label, r.deleted_at_ms IS NULL AS isLive
     FROM rating_evidence e JOIN fact f ON f.id = e.evidence_id JOIN interaction i ON i.id = f.interaction_id
     JOIN rating r ON r.id = e.rating_id JOIN client c ON c.id = r.client_id WHERE e.is_fact = 1 AND i.batch_id = ?1`,
  ];
  return queries.flatMap((sql) =>
    db
      .all<Omit<RestingOnImport, 'isLive'> & { isLive: number }>(
        sql.replaceAll('?1', '?'),
        ...[...sql.matchAll(/\?1/g)].map(() => batchId),
      )
      .map((row) => ({ ...row, isLive: row.isLive === 1 })),
  );
}

/** Rows tied to the import's entries: links to clients and people, and facts, as `table {key}` of the change log. */
export function listTiesOfImport(
  db: Reader,
  batchId: ImportBatchId,
): { table: RecordedTable; key: SqlRow; label: string }[] {
  const label = `i.occurred_on || ' ' || (SELECT c.name FROM interaction_client l JOIN client c ON c.id = l.client_id
    WHERE l.interaction_id = i.id ORDER BY l.position LIMIT 1)`;
  const links = db.all<{ interaction_id: string; client_id: string; label: string }>(
    `SELECT t.interaction_id, t.client_id, ${label} AS label FROM interaction i JOIN interaction_client t ON t.interaction_id = i.id WHERE i.batch_id = ?`,
    batchId,
  );
  const people = db.all<{ interaction_id: string; contact_id: string; label: string }>(
    `SELECT t.interaction_id, t.contact_id, ${label} AS label FROM interaction i JOIN interaction_contact t ON t.interaction_id = i.id WHERE i.batch_id = ?`,
    batchId,
  );
  const facts = db.all<{ id: string; label: string }>(
    `SELECT t.id, ${label} AS label FROM interaction i JOIN fact t ON t.interaction_id = i.id WHERE i.batch_id = ?`,
    batchId,
  );
  return [
    ...links.map(({ label: l, interaction_id, client_id }) => ({
      table: 'interaction_client' as const,
      key: { interaction_id, client_id },
      label: l,
    })),
    ...people.map(({ label: l, interaction_id, contact_id }) => ({
      table: 'interaction_contact' as const,
      key: { interaction_id, contact_id },
      label: l,
    })),
    ...facts.map(({ label: l, id }) => ({ table: 'fact' as const, key: { id }, label: l })),
  ];
}

/** True while some client bears the segment or tag, in the trash too. */
export function isInUse(db: Reader, table: 'segment' | 'tag', id: string): boolean {
  const sql =
    table === 'segment'
      ? 'SELECT 1 FROM client WHERE segment_id = ? LIMIT 1'
      : 'SELECT 1 FROM client_tag WHERE tag_id = ? LIMIT 1';
  return db.get(sql, id) !== undefined;
}

function parse(json: string | null): SqlRow | null {
  return json === null ? null : (JSON.parse(json) as SqlRow);
}
