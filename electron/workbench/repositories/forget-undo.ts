import type { WorkspaceDb } from '../db/workspace-db.ts';

/** Leaves nothing to undo or redo. History itself stays: it is append-only. */
export function forgetUndo(db: WorkspaceDb): void {
  db.writeQuietly((run) => run('DELETE FROM history_stack'));
}
