import Database from 'better-sqlite3';

/** Between two looks at the clock. */
const pagesAtOnce = 64;
const sliceMs = 4;
/** A table of so many pages, its indexes included, is checked by SQLite in some tens of milliseconds. */
const checkedWholeUpToPages = 1_000;
/** SQLite leaves the page at this place of the file unused, for its locks. */
const lockByte = 1_073_741_824;

/**
 * Makes a copy one file that needs no log beside it, and reads it: every page must be well formed and belong to one
 * place, and SQLite checks each table that is not too large for one step. True when it is sound. Yields every few
 * milliseconds; left early, it closes the file. Throws what SQLite says of a file that cannot be read.
 */
export function* checkCopy(path: string): Generator<undefined, boolean> {
  const copy = new Database(path, { fileMustExist: true });
  try {
    // The caller flushes the file. The copy is in WAL, as its original is: reading it would leave a log beside it.
    copy.pragma('synchronous = OFF');
    copy.pragma('journal_mode = DELETE');
    copy.prepare('SELECT max(seq) FROM change_set').get();
    yield;
    const pagesOfTable = yield* readPages(copy);
    if (pagesOfTable === null) return false;
    for (const [table, pages] of pagesOfTable) {
      if (pages > checkedWholeUpToPages) continue;
      if (copy.pragma(`quick_check('${table}')`, { simple: true }) !== 'ok') return false;
      yield;
    }
    return true;
  } finally {
    copy.close();
  }
}

/** How many pages each table has with its indexes; null where one is damaged, used twice or by nobody. */
function* readPages(copy: Database.Database): Generator<undefined, Map<string, number> | null> {
  const tableOf = new Map(
    copy.prepare<[], [string, string]>('SELECT name, tbl_name FROM sqlite_schema').raw().all(),
  );
  const total = copy.pragma('page_count', { simple: true }) as number;
  const free = copy.pragma('freelist_count', { simple: true }) as number;
  const lockPage = lockByte / (copy.pragma('page_size', { simple: true }) as number) + 1;
  const isRead = new Uint8Array(total + 1);
  const pagesOfTable = new Map<string, number>();
  const pages = copy
    .prepare<[], [string, number, string]>('SELECT name, pageno, pagetype FROM dbstat')
    .raw()
    .iterate();
  let read = 0;
  let sinceMs = performance.now();
  for (const [name, page, type] of pages) {
    if (type === 'corrupted' || isRead[page] !== 0) return null;
    isRead[page] = 1;
    const table = tableOf.get(name) ?? name;
    pagesOfTable.set(table, (pagesOfTable.get(table) ?? 0) + 1);
    if (++read % pagesAtOnce === 0 && performance.now() - sinceMs >= sliceMs) {
      yield;
      sinceMs = performance.now();
    }
  }
  return read + free + (lockPage <= total ? 1 : 0) === total ? pagesOfTable : null;
}
