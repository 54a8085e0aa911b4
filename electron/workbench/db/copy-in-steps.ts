import { open } from 'node:fs/promises';
import type { Database } from 'better-sqlite3';

/** 256 KB at 4 KB a page: half a millisecond. */
const pagesAtOnce = 64;
/** As SQLite ends by flushing all that is not on the disk yet, in one go, no more than this may be left to it. */
const unflushedBytes = 8 * 1024 * 1024;
/** While the disk catches up: short enough for whoever asks, long enough not to spin, ms. */
const waitMs = 2;

/**
 * Copies an open database page by page into a new file, some hundreds of KB at a time; between them others use the
 * connection, and what they write is in the copy. Closing the database ends it and removes the file. Rejects with the
 * fault of SQLite or of the file system.
 */
export async function copyInSteps(database: Database, to: string): Promise<void> {
  const pageBytes = database.pragma('page_size', { simple: true }) as number;
  const nap = new Int32Array(new SharedArrayBuffer(4));
  let flushing: Promise<void> | null = null;
  let fault: unknown = null;
  let copied = 0;
  await database.backup(to, {
    progress: () => {
      // The system tells of a failed write to whoever flushes first, and to nobody after.
      if (fault !== null) throw fault;
      if (copied >= unflushedBytes) {
        if (flushing !== null) {
          Atomics.wait(nap, 0, 0, waitMs);
          return 0;
        }
        copied = 0;
        flushing = flushFile(to)
          .catch((error: unknown) => {
            fault = error;
          })
          .finally(() => {
            flushing = null;
          });
      }
      copied += pagesAtOnce * pageBytes;
      return pagesAtOnce;
    },
  });
  await flushing;
  if (fault !== null) throw fault;
}

/** Forces a file, or the names in a folder, to the disk, off the thread. */
export async function flushFile(path: string): Promise<void> {
  // Windows flushes only what is open for writing.
  const file = await open(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
