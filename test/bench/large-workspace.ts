import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { bulkLoad } from '../../electron/workbench/db/bulk-load.ts';
import { migrate, migrationsDue } from '../../electron/workbench/db/migrate.ts';
import { migrations } from '../../electron/workbench/db/migrations/migrations.ts';
import { openWorkspace } from '../../electron/workbench/db/open-workspace.ts';
import { indexedText } from '../../electron/workbench/db/search/search-terms.ts';
import {
  largeSample,
  largeSampleRevision,
  largeSampleSize,
} from '../../electron/workbench/sample/large-sample.ts';

/** The instant that the large sample ends at, and that the benchmark runs at: 22 November 2026, 10:00 local. */
export const benchClock = { nowMs: () => new Date(2026, 10, 22, 10, 0).getTime() };

/**
 * The large sample as a file in the system's temporary folder; made once for each first schema, revision and size, which
 * takes a few minutes at full size. Later migrations run over the file that there is.
 */
export function largeWorkspace(rows: number): string {
  const recipe = JSON.stringify([
    migrations[0],
    largeSampleRevision,
    rows,
    indexedText('le campagne di co-marketing'),
  ]);
  const folder = join(tmpdir(), 'rapporto-bench');
  const path = join(
    folder,
    `large-${rows}-${createHash('sha256').update(recipe).digest('hex').slice(0, 12)}.rapporto`,
  );
  if (existsSync(path)) {
    bringUpToDate(path);
    readThrough(path);
    return path;
  }
  mkdirSync(folder, { recursive: true });
  const partial = `${path}.partial`;
  for (const suffix of ['', '-wal', '-shm']) rmSync(partial + suffix, { force: true });
  const from = performance.now();
  openWorkspace({ path: partial, clock: benchClock, actor: 'bench' }).close();
  bulkLoad(partial, largeSample({ ...largeSampleSize, interactions: rows, nowMs: benchClock.nowMs() }));
  renameSync(partial, path);
  console.error(
    `large sample of ${rows} interactions made in ${((performance.now() - from) / 1000).toFixed(0)} s: ${path}`,
  );
  return path;
}

/** Without the copy and the check that a user's file gets before a migration: this one can be made again. */
function bringUpToDate(path: string): void {
  const database = new Database(path, { fileMustExist: true });
  try {
    migrate(database, migrationsDue(database, migrations));
  } finally {
    database.close();
  }
}

/** As after it was made: what the system has let go of its cache since would be timed as the disk, not as the workbench. */
function readThrough(path: string): void {
  const file = openSync(path, 'r');
  try {
    const piece = Buffer.alloc(1 << 22);
    while (readSync(file, piece) > 0);
  } finally {
    closeSync(file);
  }
}
