import { basename, extname } from 'node:path';
import type { OperationOutput, ServiceOf } from '../../../shared/contract/operation-types.ts';
import type { workspaceContract } from '../../../shared/contract/workspace.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import { backupsToDrop } from '../db/backup-rotation.ts';
import type { Backup, BackupReason } from '../db/backups.ts';
import { backupPath, dropBackup, listBackups, sizeOf, writeBackup } from '../db/backups.ts';
import { exportWorkspace } from '../db/export-workspace.ts';
import { restoreWorkspace } from '../db/restore-workspace.ts';
import { verifyWorkspace } from '../db/verify-workspace.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { writeBackupMeanwhile } from '../db/write-backup-meanwhile.ts';
import { findLastChangeAtMs, hasAnyClient } from '../repositories/history-repository.ts';
import { readSettings, writeSettings } from './workspace-settings.ts';

/** What the service must be told of the program around it. */
export interface WorkspaceSurroundings {
  readonly appVersion: string;
  readonly systemLanguage: Language;
  readonly isSample: boolean;
  readonly host: OperationOutput<(typeof workspaceContract)['status']>['host'];
  /** Opens the workspace file again after `restore` has closed it and put another in its place. */
  readonly reopen: () => void;
}

/** The part of the contract about the file itself; opening another file and telling of changes are the composition root's. */
type OfTheFile = Omit<typeof workspaceContract, 'openSample' | 'openOwn' | 'loadSample' | 'changes'>;
export interface WorkspaceService extends ServiceOf<OfTheFile> {
  /**
   * Once a day, beside other work: a copy, and away with those that are too many. Null: there is one of today, or the
   * workspace was closed meanwhile. Called again while one is under way, it gives that one.
   */
  runDailyBackup(): Promise<Backup | null>;
}

/** Status, settings, verification, backups and exports of one open workspace. */
export function createWorkspaceService(db: WorkspaceDb, around: WorkspaceSurroundings): WorkspaceService {
  const back = (reason: BackupReason, to: string | null = null): Backup => {
    const atMs = db.clock.nowMs();
    const path = to ?? backupPath(db.path, reason, atMs);
    writeBackup((target) => db.vacuumInto(target), path);
    return { path, name: basename(path), atMs, sizeBytes: sizeOf(path), reason };
  };

  const backDaily = async (): Promise<Backup | null> => {
    if (db.readOnly || !hasAnyClient(db)) return null;
    const today = db.today();
    if (listBackups(db.path).some((b) => b.reason === 'daily' && dayOf(b.atMs) === today)) return null;
    const atMs = db.clock.nowMs();
    const path = backupPath(db.path, 'daily', atMs);
    if (!(await writeBackupMeanwhile(db, path))) return null;
    const made: Backup = { path, name: basename(path), atMs, sizeBytes: sizeOf(path), reason: 'daily' };
    for (const old of backupsToDrop(listBackups(db.path))) await dropBackup(old);
    return made;
  };
  let daily: Promise<Backup | null> | null = null;

  return {
    status: () => {
      const lastSavedAtMs = findLastChangeAtMs(db);
      return {
        path: db.path,
        name: basename(db.path, extname(db.path)),
        isSample: around.isSample,
        isEmpty: !hasAnyClient(db),
        readOnly: db.readOnly,
        lastSavedAtMs,
        lastBackupAtMs: listBackups(db.path)[0]?.atMs ?? null,
        today: db.today(),
        nowMs: db.clock.nowMs(),
        appVersion: around.appVersion,
        host: around.host,
        systemLanguage: around.systemLanguage,
      };
    },

    settings: () => readSettings(db),
    saveSettings: (given) => {
      db.write({ verb: 'settings.save' }, (w) => writeSettings(w, given));
      return readSettings(db);
    },

    verify: () => {
      const checks = verifyWorkspace(db);
      return { ok: checks.every((c) => c.ok), checks };
    },

    backup: ({ path }) => back('manual', path),
    listBackups: () => listBackups(db.path),
    restore: ({ path }) => {
      const { keptAs } = restoreWorkspace(db.path, path, db.clock.nowMs(), db);
      around.reopen();
      return { path: db.path, keptAs };
    },

    exportAll: ({ folder, format }) => ({ folder, files: exportWorkspace(db, folder, format) }),

    runDailyBackup: () => {
      daily ??= backDaily().finally(() => {
        daily = null;
      });
      return daily;
    },
  };
}
