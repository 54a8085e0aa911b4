import type { Database, Statement } from 'better-sqlite3';
import type { Reader, SqlValue } from './workspace-db.ts';

/** A connection whose statements are prepared once per SQL text. */
export interface Statements extends Reader {
  readonly database: Database;
  /** Runs a statement that returns no rows; gives back how many rows it changed. */
  run(sql: string, ...params: SqlValue[]): number;
  /** Runs SQL that is not worth keeping, e.g. BEGIN. */
  exec(sql: string): void;
}

/** Statements are few (one per place in the code); a bound only guards against SQL built from data. */
const keepAtMost = 500;

/** Wraps a connection; `fail` turns the driver's errors into what the caller throws. */
export function createStatements(database: Database, fail: (error: unknown) => unknown): Statements {
  const cache = new Map<string, Statement<SqlValue[]>>();
  const prepare = (sql: string): Statement<SqlValue[]> => {
    const known = cache.get(sql);
    if (known) return known;
    if (cache.size >= keepAtMost) cache.clear();
    const statement = database.prepare<SqlValue[]>(sql);
    cache.set(sql, statement);
    return statement;
  };
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw fail(error);
    }
  };
  return {
    database,
    all: <R>(sql: string, ...params: SqlValue[]) => guarded(() => prepare(sql).all(...params) as R[]),
    get: <R>(sql: string, ...params: SqlValue[]) =>
      guarded(() => prepare(sql).get(...params) as R | undefined),
    // Not from the cache: a statement that is being stepped through cannot be started again meanwhile.
    iterate: <R>(sql: string, ...params: SqlValue[]) =>
      guarded(() => database.prepare<SqlValue[]>(sql).iterate(...params) as IterableIterator<R>),
    run: (sql, ...params) => guarded(() => prepare(sql).run(...params).changes),
    exec: (sql) => guarded(() => void database.exec(sql)),
  };
}
