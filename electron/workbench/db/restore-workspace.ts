import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { EpochMs } from '../../../shared/domain/time.ts';
import { asRefused } from './as-refused.ts';
import { backupPath, makeDurable, writeBackup } from './backups.ts';
import { migrations } from './migrations/migrations.ts';
import { Refused } from './refused.ts';
import type { WorkspaceDb } from './workspace-db.ts';
import { readHeader, workspaceApplicationId } from './workspace-header.ts';
import { lockWorkspace } from './workspace-lock.ts';

/**
 * Puts a backup in the place of a workspace. What stood there is kept as a backup first, so that this can be undone.
 * `live` is the workspace where it is open: it is closed on the way, and its owner opens it again. Without it (a damaged
 * file that does not open) the file is moved aside byte for byte. Refused: `backup-damaged`, `workspace-newer`, `disk-full`.
 */
export function restoreWorkspace(
  path: string,
  from: string,
  atMs: EpochMs,
  live: WorkspaceDb | null,
): { keptAs: string } {
  checkBackup(from);
  const unlock = live === null ? lockWorkspace(path, 'restore', 0) : null;
  const incoming = `${path}.restoring`;
  try {
    copyFileSync(from, incoming);
    makeDurable(incoming);
    const keptAs = backupPath(path, 'restore', atMs);
    if (live !== null) {
      writeBackup((to) => live.vacuumInto(to), keptAs);
      live.close();
    } else if (existsSync(path)) {
      mkdirSync(dirname(keptAs), { recursive: true });
      renameSync(path, keptAs);
      if (existsSync(`${path}-wal`)) renameSync(`${path}-wal`, `${keptAs}-wal`);
    }
    // A log of the old file would be played into the new one.
    rmSync(`${path}-wal`, { force: true });
    rmSync(`${path}-shm`, { force: true });
    renameSync(incoming, path);
    makeDurable(dirname(path));
    return { keptAs };
  } catch (error) {
    rmSync(incoming, { force: true });
    throw asRefused(error, path);
  } finally {
    unlock?.();
  }
}

/** Reads a backup through to the end. Refused: `file-not-found`, `backup-damaged`, `workspace-newer`. */
export function checkBackup(path: string): void {
  const header = headerOf(path);
  if (header.state === 'missing') throw new Refused('file-not-found', { file: path });
  if (header.state !== 'sqlite' || header.applicationId !== workspaceApplicationId)
    throw new Refused('backup-damaged', { path });
  if (header.userVersion > (migrations.at(-1)?.version ?? 0)) throw new Refused('workspace-newer', { path });
  if (!isWhole(path)) throw new Refused('backup-damaged', { path });
}

function headerOf(path: string): ReturnType<typeof readHeader> {
  try {
    return readHeader(path);
  } catch (error) {
    throw new Refused('backup-damaged', { path }, { cause: error });
  }
}

function isWhole(path: string): boolean {
  try {
    const database = new Database(path, { readonly: true, fileMustExist: true });
    try {
      return (
        database.pragma('integrity_check(1)', { simple: true }) === 'ok' &&
        (database.pragma('foreign_key_check') as unknown[]).length === 0
      );
    } finally {
      database.close();
    }
  } catch {
    // The caller turns it into a refusal that names the file.
    return false;
  }
}
