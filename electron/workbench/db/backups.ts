import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { EpochMs } from '../../../shared/domain/time.ts';
import { asRefused } from './as-refused.ts';
import { Refused } from './refused.ts';
import { readHeader, workspaceApplicationId } from './workspace-header.ts';

export const backupReasons = ['daily', 'migration', 'restore', 'manual'] as const;
export type BackupReason = (typeof backupReasons)[number];

/** A whole copy of a workspace, made by SQLite itself. */
export interface Backup {
  readonly path: string;
  readonly name: string;
  readonly atMs: EpochMs;
  readonly sizeBytes: number;
  readonly reason: BackupReason;
}

/** Up to this size a copy is read through page by page after it is written; beyond, that takes seconds. */
const checkWholeUpToBytes = 256 * 1024 * 1024;
const nameShape =
  /-(\d{4})(\d{2})(\d{2})-(\d{2})(\d{2})(\d{2})(?:-\d+)?-(daily|migration|restore|manual)\.[^.]+$/;

/** `backups/<name>/` beside the workspace. */
export function backupFolder(path: string): string {
  return join(dirname(path), 'backups', basename(path, extname(path)));
}

/** A free name for a copy made now: `agency-20261122-101500-daily.rapporto`. */
export function backupPath(path: string, reason: BackupReason, atMs: EpochMs): string {
  const extension = extname(path) || '.rapporto';
  const stem = `${basename(path, extname(path))}-${stamp(atMs)}`;
  for (let n = 1; ; n++) {
    const candidate = join(backupFolder(path), `${stem}${n === 1 ? '' : `-${n}`}-${reason}${extension}`);
    if (!existsSync(candidate)) return candidate;
  }
}

/** The copies beside a workspace, newest first. */
export function listBackups(path: string): Backup[] {
  const folder = backupFolder(path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const backup = describeBackup(join(folder, name));
      return backup ? [backup] : [];
    })
    .sort((a, b) => b.atMs - a.atMs || (a.name < b.name ? 1 : -1));
}

/** What the name and the size of a copy say; null for a file that is none. */
export function describeBackup(path: string): Backup | null {
  const found = nameShape.exec(basename(path));
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (!found || size === undefined) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  return {
    path,
    name: basename(path),
    sizeBytes: size,
    atMs: new Date(year, month - 1, day, hour, minute, second).getTime(),
    reason: (found[7] ?? 'manual') as BackupReason,
  };
}

/**
 * Writes a copy under a temporary name, checks it, makes it durable and only then gives it its name. `vacuumInto` is the
 * open workspace's own. Refused: `backup-failed`, `disk-full`, `folder-not-writable`.
 */
export function writeBackup(vacuumInto: (path: string) => void, target: string): void {
  const partial = `${target}.partial`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    rmSync(partial, { force: true });
  } catch (error) {
    throw new Refused('folder-not-writable', { path: dirname(target) }, { cause: error });
  }
  try {
    vacuumInto(partial);
    if (!isSound(partial, statSync(partial).size <= checkWholeUpToBytes))
      throw new Refused('backup-failed', { path: target });
    makeDurable(partial);
    renameSync(partial, target);
    makeDurable(dirname(target));
  } catch (error) {
    rmSync(partial, { force: true });
    const refused = asRefused(error, target);
    throw refused instanceof Refused
      ? refused
      : new Refused('backup-failed', { path: target }, { cause: error });
  }
}

export function sizeOf(path: string): number {
  return statSync(path).size;
}

/** Removes a copy, with the log that a copy of a damaged file may have beside it; off the thread, as it may be large. */
export async function dropBackup(backup: Backup): Promise<void> {
  await rm(backup.path, { force: true });
  await rm(`${backup.path}-wal`, { force: true });
}

/** The newest copy that opens and agrees with itself; null where there is none. */
export function lastGoodBackup(path: string): Backup | null {
  return listBackups(path).find((b) => isSound(b.path, b.sizeBytes <= checkWholeUpToBytes)) ?? null;
}

/** True for a workspace file that can be read; `whole`: every page of it. */
export function isSound(path: string, whole: boolean): boolean {
  try {
    const header = readHeader(path);
    if (header.state !== 'sqlite' || header.applicationId !== workspaceApplicationId) return false;
    const database = new Database(path, { readonly: true, fileMustExist: true });
    try {
      database.prepare('SELECT max(seq) FROM change_set').get();
      return !whole || database.pragma('quick_check(1)', { simple: true }) === 'ok';
    } finally {
      database.close();
    }
  } catch {
    // Whatever keeps it from being read makes it no good as a backup.
    return false;
  }
}

/** Forces a file, or the names in a folder, to the disk. */
export function makeDurable(path: string): void {
  // Windows cannot open a folder, and needs no flush of one.
  if (process.platform === 'win32' && statSync(path).isDirectory()) return;
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } catch (error) {
    if (process.platform !== 'win32') throw error;
  } finally {
    closeSync(file);
  }
}

function stamp(atMs: EpochMs): string {
  const d = new Date(atMs);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${d.getFullYear()}${two(d.getMonth() + 1)}${two(d.getDate())}-${two(d.getHours())}${two(d.getMinutes())}${two(d.getSeconds())}`;
}
