import { migrations } from '../../electron/workbench/db/migrations/migrations.ts';
import { openWorkspace } from '../../electron/workbench/db/open-workspace.ts';
import type { WorkspaceDb } from '../../electron/workbench/db/workspace-db.ts';
import { aClock } from '../workbench/db/temp-workspace.ts';

/** Opens a file as far as a version, as the program of that version would: a new one, or one to be brought up to it. */
export function openUpTo(path: string, version: number): WorkspaceDb {
  return openWorkspace({
    path,
    clock: aClock(),
    actor: 'Giulia',
    migrations: migrations.filter((m) => m.version <= version),
  });
}
