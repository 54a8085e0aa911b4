import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { asRefused } from './as-refused.ts';
import { checkCopy } from './check-copy.ts';
import { flushFile } from './copy-in-steps.ts';
import { Refused } from './refused.ts';
import type { WorkspaceDb } from './workspace-db.ts';
import { readHeader, workspaceApplicationId } from './workspace-header.ts';

/** What a daily copy that was cut off, by a power cut say, has left in the folder. */
const leftover = /-daily\.[^.]+\.partial(-journal|-wal|-shm)?$/;

/**
 * As `writeBackup`, a few milliseconds at a time, so that whoever asks meanwhile is answered: a temporary name, checked,
 * durable, and only then its own name. False where the workspace was closed on the way: nothing is left then. One at a
 * time for each workspace. Refused: `backup-failed`, `disk-full`, `folder-not-writable`.
 */
export async function writeBackupMeanwhile(db: WorkspaceDb, target: string): Promise<boolean> {
  const folder = dirname(target);
  const partial = `${target}.partial`;
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (leftover.test(name)) rmSync(join(folder, name));
  } catch (error) {
    throw new Refused('folder-not-writable', { path: folder }, { cause: error });
  }
  let checking: ReturnType<typeof checkCopy> | null = null;
  // At once, as the process may end right after the workspace.
  const discard = (): void => {
    checking?.return(false);
    try {
      for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(`${partial}${suffix}`, { force: true });
    } catch {
      // Held by another program, a virus scanner say: the next copy takes it away.
    }
  };
  db.closed.addEventListener('abort', discard);
  try {
    await db.copyInto(partial);
    db.closed.throwIfAborted();
    const header = readHeader(partial);
    if (header.state !== 'sqlite' || header.applicationId !== workspaceApplicationId)
      throw new Refused('backup-failed', { path: target });
    checking = checkCopy(partial);
    let step = checking.next();
    while (step.done !== true) {
      await nextTurn();
      db.closed.throwIfAborted();
      step = checking.next();
    }
    if (!step.value) throw new Refused('backup-failed', { path: target });
    await flushFile(partial);
    db.closed.throwIfAborted();
    renameSync(partial, target);
    // Windows cannot open a folder, and needs no flush of one.
    if (process.platform !== 'win32') await flushFile(folder);
    return true;
  } catch (error) {
    discard();
    if (db.closed.aborted) return false;
    const refused = asRefused(error, target);
    // What is damaged is the copy, or the file that it was made of: neither may take the place of a good copy.
    throw refused instanceof Refused && refused.refusal.code !== 'workspace-damaged'
      ? refused
      : new Refused('backup-failed', { path: target }, { cause: error });
  } finally {
    db.closed.removeEventListener('abort', discard);
  }
}
