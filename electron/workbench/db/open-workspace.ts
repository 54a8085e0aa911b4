import { accessSync, constants, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import Database from 'better-sqlite3';
import type { Clock } from '../../../shared/domain/time.ts';
import { asRefused, faultCode } from './as-refused.ts';
import { backupPath, lastGoodBackup, writeBackup } from './backups.ts';
import { createWorkspaceDb } from './create-workspace-db.ts';
import { MigrationFailed, migrate, migrationsDue } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { migrations as allMigrations } from './migrations/migrations.ts';
import { Refused } from './refused.ts';
import { createStatements } from './statements.ts';
import type { WorkspaceDb } from './workspace-db.ts';
import { readHeader, workspaceApplicationId } from './workspace-header.ts';
import { lockWorkspace } from './workspace-lock.ts';

export interface OpenWorkspaceOptions {
  readonly path: string;
  readonly clock: Clock;
  /** Who is written into history while the setting `me` is empty. */
  readonly actor: string;
  readonly readOnly?: boolean;
  /** Refuse a file that is not there, instead of making one. */
  readonly mustExist?: boolean;
  /** Kind of process, for whoever finds the workspace taken: `desktop`, `browser`, `cli` … */
  readonly holder?: string;
  /** How long to wait for another writer, ms: nothing for a window, 5,000 for the command line. */
  readonly lockWaitMs?: number;
  /** Only for tests of the mechanism. */
  readonly migrations?: readonly Migration[];
}

/** Below it the write-ahead log can be reset under a reader: corruption (fixed in 3.51.3). */
const oldestSqlite = [3, 51, 3] as const;

/** Refused: `sqlite-too-old`. */
export function assertSqliteVersion(version: string): void {
  const parts = version.split('.').map(Number);
  for (const [i, least] of oldestSqlite.entries()) {
    const part = parts[i] ?? 0;
    if (part > least) return;
    if (part < least) throw new Refused('sqlite-too-old', { version });
  }
}

/**
 * Opens a workspace, or makes one where there is none; brings its schema up to date after a backup. Refused, the file
 * untouched: `workspace-missing`, `workspace-busy`, `workspace-newer`, `workspace-not-rapporto`, `workspace-damaged`
 * (naming the last good backup), `workspace-read-only`, `folder-not-writable`, `disk-full`, `sqlite-too-old`.
 */
export function openWorkspace(options: OpenWorkspaceOptions): WorkspaceDb {
  const { path, readOnly = false, migrations = allMigrations } = options;
  const mayCreate = !readOnly && options.mustExist !== true;
  if (!mayCreate && !existsSync(path)) throw new Refused('workspace-missing', { path });
  if (!readOnly) prepareFolder(path);
  const unlock = readOnly
    ? () => undefined
    : lockWorkspace(path, options.holder ?? 'workbench', options.lockWaitMs ?? 0);
  const fail = (error: unknown): unknown => explain(error, path);
  let database: Database.Database | null = null;
  let isNew = false;
  try {
    isNew = examine(path, migrations, mayCreate);
    if (!isNew && !readOnly) accessSync(path, constants.W_OK);
    database = new Database(path, { readonly: readOnly, fileMustExist: !isNew });
    assertSqliteVersion(String(database.prepare('SELECT sqlite_version()').pluck().get()));
    if (isNew) database.pragma(`application_id = ${workspaceApplicationId}`);
    setPragmas(database);
    const due = migrationsDue(database, migrations);
    if (due.length > 0 && !isNew) secureBeforeMigration(database, options);
    if (!readOnly) makeDurable(database);
    migrate(database, due);
    // Reads the schema and the first page of the tables that every screen starts from.
    for (const table of ['client', 'interaction', 'fact', 'change_set', 'search_doc'])
      database.prepare(`SELECT * FROM ${table} LIMIT 1`).get();
    return createWorkspaceDb(createStatements(database, fail), { ...options, readOnly, fail, unlock });
  } catch (error) {
    database?.close();
    if (isNew)
      for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
    unlock();
    throw error instanceof Error && faultCode(error) === 'EACCES'
      ? new Refused('workspace-read-only', { path }, { cause: error })
      : fail(error);
  }
}

function prepareFolder(path: string): void {
  const folder = dirname(path);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    if (faultCode(error) === 'ENOSPC') throw new Refused('disk-full', { path }, { cause: error });
    throw new Refused('folder-not-writable', { path: folder }, { cause: error });
  }
}

/** Looks at the file without changing it; true when there is none yet. */
function examine(path: string, migrations: readonly Migration[], mayCreate: boolean): boolean {
  const header = readHeader(path);
  switch (header.state) {
    case 'missing':
      return true;
    case 'empty':
      if (mayCreate && lastGoodBackup(path) === null) return true;
      throw damaged(path);
    case 'not-sqlite':
      throw extname(path) === '.rapporto' || lastGoodBackup(path) !== null
        ? damaged(path)
        : new Refused('workspace-not-rapporto', { path });
    case 'truncated':
      throw damaged(path);
    case 'sqlite':
      if (header.applicationId !== workspaceApplicationId)
        throw new Refused('workspace-not-rapporto', { path });
      if (header.userVersion > (migrations.at(-1)?.version ?? 0))
        throw new Refused('workspace-newer', { path });
      return false;
  }
}

function setPragmas(database: Database.Database): void {
  database.pragma('busy_timeout = 5000');
  database.pragma('foreign_keys = ON');
  database.pragma('trusted_schema = OFF');
  database.pragma('cache_size = -65536');
}

/** Writes to the file, so only once it is known to be sound. */
function makeDurable(database: Database.Database): void {
  database.pragma('journal_mode = WAL');
  // The driver's default in WAL (NORMAL) loses acknowledged entries in a power cut.
  database.pragma('synchronous = FULL');
  if (process.platform === 'darwin') {
    database.pragma('fullfsync = ON');
    database.pragma('checkpoint_fullfsync = ON');
  }
  // Checkpoints happen on idle and on close, off the path of an entry; this is only the brake of a very large import.
  database.pragma('wal_autocheckpoint = 20000');
  database.pragma('journal_size_limit = 67108864');
}

/** Before anything of an existing file changes: is it whole, and is there a copy of it as it was? */
function secureBeforeMigration(
  database: Database.Database,
  { path, clock, readOnly = false }: OpenWorkspaceOptions,
): void {
  // An old file opened for reading cannot be brought up to date.
  if (readOnly) throw new Refused('workspace-read-only', { path });
  // Made, but stopped before its first step: there is nothing to lose.
  if (database.pragma('user_version', { simple: true }) === 0) return;
  if (database.pragma('integrity_check(1)', { simple: true }) !== 'ok') throw damaged(path);
  writeBackup(
    (to) => void database.prepare('VACUUM INTO ?').run(to),
    backupPath(path, 'migration', clock.nowMs()),
  );
}

function damaged(path: string, cause?: unknown): Refused {
  const backup = lastGoodBackup(path);
  return new Refused(
    'workspace-damaged',
    { path, backup: backup?.path ?? '', backupAtMs: backup?.atMs ?? 0 },
    { cause },
  );
}

/** As {@link asRefused}, naming the last good backup where the file is damaged. */
function explain(error: unknown, path: string): unknown {
  if (error instanceof MigrationFailed) return new Refused('internal', { path }, { cause: error });
  const refused = asRefused(error, path);
  return refused instanceof Refused &&
    refused.refusal.code === 'workspace-damaged' &&
    !(error instanceof Refused)
    ? damaged(path, error)
    : refused;
}
