import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { asRefused } from './as-refused.ts';
import { Refused } from './refused.ts';
import { recordedTables } from './table-shapes.ts';
import type { Reader, SqlRow, SqlValue } from './workspace-db.ts';

export interface ExportedFile {
  readonly name: string;
  readonly rows: number;
}

/** Written at once, so that a million rows neither wait in memory nor cost a call each. */
const chunkLength = 1 << 18;
/** What a spreadsheet would run as a formula. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * Writes every table of the user's into a folder, one file each, and the attachments beside them. JSON: an array of rows
 * as stored, with the history; CSV: RFC 4180 in UTF-8 with a mark at its head, text that a spreadsheet would calculate
 * led by an apostrophe. Refused: `folder-not-writable`, `disk-full`, `write-failed`.
 */
export function exportWorkspace(db: Reader, folder: string, format: 'json' | 'csv'): ExportedFile[] {
  try {
    mkdirSync(folder, { recursive: true });
    const tables = format === 'json' ? [...recordedTables, 'change_set', 'change'] : recordedTables;
    const files = tables.map((table) => {
      const name = `${table}.${format}`;
      return { name, rows: writeTable(db, table, join(folder, name), format) };
    });
    const attachments = writeAttachments(db, join(folder, 'attachments'));
    return attachments === 0 ? files : [...files, { name: 'attachments', rows: attachments }];
  } catch (error) {
    const refused = asRefused(error, join(folder, 'x'));
    throw refused instanceof Refused
      ? refused
      : new Refused('write-failed', { path: folder }, { cause: error });
  }
}

function writeTable(db: Reader, table: string, path: string, format: 'json' | 'csv'): number {
  const columns = db.all<{ name: string }>(`PRAGMA table_info(${table})`).map((c) => c.name);
  const partial = `${path}.partial`;
  const file = openSync(partial, 'w');
  let rows = 0;
  try {
    let pending = format === 'json' ? '[' : `\uFEFF${columns.join(',')}\r\n`;
    for (const row of db.iterate<SqlRow>(`SELECT * FROM ${table}`)) {
      pending +=
        format === 'json'
          ? `${rows === 0 ? '\n' : ',\n'}${JSON.stringify(row)}`
          : `${columns.map((c) => cell(row[c] ?? null)).join(',')}\r\n`;
      rows += 1;
      if (pending.length > chunkLength) {
        writeSync(file, pending);
        pending = '';
      }
    }
    writeSync(file, format === 'json' ? `${pending}\n]\n` : pending);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(partial, path);
  return rows;
}

function cell(value: SqlValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Each attachment under its id and name: two may bear the same name, and a name may hold what a file system forbids. */
function writeAttachments(db: Reader, folder: string): number {
  const all = db.all<{ id: string; name: string }>(
    'SELECT id, name FROM attachment WHERE deleted_at_ms IS NULL',
  );
  if (all.length === 0) return 0;
  mkdirSync(folder, { recursive: true });
  for (const { id, name } of all) {
    const bytes = db.get<{ bytes: Uint8Array }>(
      'SELECT bytes FROM attachment_bytes WHERE attachment_id = ?',
      id,
    )?.bytes;
    const path = join(folder, `${id}-${name.replace(/[^\p{L}\p{N}._ -]/gu, '_').slice(-100)}`);
    rmSync(path, { force: true });
    writeFileSync(path, bytes ?? new Uint8Array());
  }
  return all.length;
}
