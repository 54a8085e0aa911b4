import type { ImportBatchId } from '../../../shared/domain/ids.ts';
import { Refused } from '../db/refused.ts';
import type { Reader, RecordedTable, SqlRow, Writer } from '../db/workspace-db.ts';
import type { ImportBatch, ImportedChange } from '../repositories/import-repository.ts';
import {
  isInUse,
  listImportedChanges,
  listRestingOnImport,
  listTiesOfImport,
  markImportUndone,
  readRecordedRow,
} from '../repositories/import-repository.ts';
import { listAnswersOfImport } from '../repositories/note-answer-repository.ts';

/** Tables that an import creates rows in, in the order in which they can be taken away. */
const removable = [
  'fact',
  'interaction_contact',
  'interaction_client',
  'interaction',
  'contact',
  'client_tag',
  'client',
  'segment',
  'tag',
] as const;
type Removable = (typeof removable)[number];
/** Columns that say nothing about what a user did to a row. */
const unminded: ReadonlySet<string> = new Set([
  'updated_at_ms',
  'deleted_at_ms',
  'occurred_at_ms',
  'is_contact',
  'meeting_on',
  'deleted',
]);
const copiedOnly: ReadonlySet<string> = new Set(['interaction_client']);
const namesMax = 5;

/**
 * Takes a whole import back: what it created goes away for good (history can bring it back), what it changed is as
 * before. Refused whole: `batch-already-undone`; `batch-changed-since`, naming what was edited or added on top of it.
 * What only things in the trash rest on goes to the trash with them.
 */
export function undoImport(w: Writer, batch: ImportBatch): { removed: number; restored: number } {
  if (batch.undoneAtMs !== null) throw new Refused('batch-already-undone');
  const changes = listImportedChanges(w, batch);
  const kept = requireUntouched(w, batch.id, changes);
  const created = changes.filter((c) => c.before === null);
  // First, so that a segment or tag created with the import is no longer borne by a client of ours.
  const restored = new Set<string>();
  for (const { table, key, before, after } of changes) {
    if (before === null || (table !== 'client' && table !== 'contact')) continue;
    w.update(table, idOf(key), before);
    restored.add(
      table === 'client'
        ? idOf(key)
        : String(readRecordedRow(w, table, key)?.['client_id'] ?? after['client_id']),
    );
  }
  // What the note reader was answered about its entries and clients goes with them.
  for (const { id, interactionId, clientId } of listAnswersOfImport(w, batch.id)) {
    const goes = [interactionId, clientId].some((named) => named !== null && !kept.has(named));
    if (goes) w.erase('note_answer', { id });
  }
  let removed = 0;
  for (const table of removable) {
    for (const { key } of created.filter((c) => c.table === table)) {
      if (takeAway(w, table, key, kept) && (table === 'client' || table === 'interaction')) removed++;
    }
  }
  markImportUndone(w, batch.id);
  return { removed, restored: restored.size };
}

/** True when the row was there to be taken away. */
function takeAway(w: Writer, table: Removable, key: SqlRow, kept: ReadonlySet<string>): boolean {
  const row = readRecordedRow(w, table, key);
  if (row === undefined) return false;
  if ((table === 'segment' || table === 'tag') && isInUse(w, table, idOf(key))) return false;
  const owner =
    table === 'fact' || table === 'interaction_client' || table === 'interaction_contact'
      ? row['interaction_id']
      : table === 'client_tag'
        ? row['client_id']
        : row['id'];
  if (!kept.has(String(owner))) {
    w.erase(table, key);
    return true;
  }
  if (table === 'fact' || table === 'interaction' || table === 'contact' || table === 'client')
    w.trash(table, idOf(key));
  return true;
}

/**
 * Refuses when a row is no longer as the import left it, or when something live rests on it. Gives back the created rows
 * that have to stay, in the trash, because something in the trash rests on them.
 */
function requireUntouched(
  db: Reader,
  batchId: ImportBatchId,
  changes: readonly ImportedChange[],
): Set<string> {
  const touched = new Set<string>();
  const isImported = new Set(changes.map((c) => rowName(c.table, c.key)));
  for (const change of changes) {
    if (change.table === 'import_batch' || change.table === 'import_mapping') continue;
    const row = readRecordedRow(db, change.table, change.key);
    // What was taken away since is away already; a link taken away is an edit of its entry.
    if (row === undefined) {
      if (change.table === 'interaction_client' || change.table === 'interaction_contact')
        touched.add(labelOf(db, change, undefined));
      continue;
    }
    if (!isAsLeft(change, row)) touched.add(labelOf(db, change, row));
  }
  for (const tie of listTiesOfImport(db, batchId)) {
    if (!isImported.has(rowName(tie.table, tie.key))) touched.add(tie.label);
  }
  const kept = new Set<string>();
  for (const resting of listRestingOnImport(db, batchId)) {
    if (resting.isLive) touched.add(resting.label);
    else kept.add(resting.on);
  }
  if (touched.size > 0) {
    const names = [...touched];
    throw new Refused('batch-changed-since', {
      names: names.length > namesMax ? [...names.slice(0, namesMax), '…'] : names,
    });
  }
  // An entry that stays keeps the clients and people that it was with, and a person their client.
  for (const { table, key, after } of changes) {
    if (!kept.has(String(key['interaction_id']))) continue;
    if (table === 'interaction_client') kept.add(String(key['client_id']));
    if (table === 'interaction_contact') kept.add(String(key['contact_id']));
    if (table === 'fact') kept.add(String(after['client_id']));
  }
  for (const { table, key, after } of changes) {
    if (table === 'contact' && kept.has(idOf(key))) kept.add(String(after['client_id']));
  }
  return kept;
}

function isAsLeft({ table, after }: ImportedChange, row: SqlRow): boolean {
  const ignored = copiedOnly.has(table) ? unminded : new Set(['updated_at_ms', 'deleted_at_ms']);
  return Object.entries(after).every(([column, value]) => ignored.has(column) || row[column] === value);
}

function labelOf(db: Reader, { table, key }: ImportedChange, row: SqlRow | undefined): string {
  if (typeof row?.['name'] === 'string') return row['name'];
  const interactionId =
    table === 'interaction' ? idOf(key) : String(key['interaction_id'] ?? row?.['interaction_id'] ?? '');
  const interaction = readRecordedRow(db, 'interaction', { id: interactionId });
  if (interaction === undefined) return idOf(key);
  const words = String(interaction['text']).split('\n', 1)[0] ?? '';
  return [interaction['occurred_on'], words.length > 40 ? `${words.slice(0, 39)}…` : words]
    .filter((t) => t !== '')
    .join(' ');
}

function rowName(table: RecordedTable, key: SqlRow): string {
  return `${table} ${JSON.stringify(
    Object.keys(key)
      .sort()
      .map((k) => key[k]),
  )}`;
}

function idOf(key: SqlRow): string {
  return String(key['id']);
}
