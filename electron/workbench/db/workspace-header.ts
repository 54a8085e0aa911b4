import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';

/** `application_id` of a workspace: "RAPP". A file without it is another program's. */
export const workspaceApplicationId = 0x52415050;

/** What a file says of itself before it is opened. */
export type WorkspaceHeader =
  | { readonly state: 'missing' | 'empty' | 'not-sqlite' | 'truncated' }
  | { readonly state: 'sqlite'; readonly applicationId: number; readonly userVersion: number };

const magic = 'SQLite format 3\0';

/**
 * Reads the first 100 bytes and the length of a file: enough to tell a foreign, newer or cut-off file without SQLite
 * writing to it. With a write-ahead log beside it the log may hold a later state: then SQLite is asked, read-only.
 */
export function readHeader(path: string): WorkspaceHeader {
  const head = Buffer.alloc(100);
  let size = 0;
  let read = 0;
  try {
    const file = openSync(path, 'r');
    try {
      size = fstatSync(file).size;
      read = readSync(file, head, 0, 100, 0);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { state: 'missing' };
    throw error;
  }
  if (size === 0) return { state: 'empty' };
  if (read < 16 || head.toString('latin1', 0, 16) !== magic) return { state: 'not-sqlite' };
  if (read < 100) return { state: 'truncated' };
  if (hasLog(path)) return askSqlite(path);

  const pageSize = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
  // The page count holds only where its counter (92) is the file's change counter (24): see the SQLite file format, 1.3.
  const pages = head.readUInt32BE(24) === head.readUInt32BE(92) ? head.readUInt32BE(28) : 0;
  if (size < pages * pageSize) return { state: 'truncated' };
  return { state: 'sqlite', applicationId: head.readUInt32BE(68), userVersion: head.readUInt32BE(60) };
}

function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function askSqlite(path: string): WorkspaceHeader {
  const database = new Database(path, { readonly: true, fileMustExist: true });
  try {
    return {
      state: 'sqlite',
      applicationId: Number(database.pragma('application_id', { simple: true })),
      userVersion: Number(database.pragma('user_version', { simple: true })),
    };
  } finally {
    database.close();
  }
}
