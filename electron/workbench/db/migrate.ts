import type { Database } from 'better-sqlite3';
import type { Migration } from './migrations/migration.ts';

/** Thrown inside a migration whose rows no longer agree with each other; the transaction is rolled back. */
export class MigrationFailed extends Error {
  constructor(migration: Migration, options?: ErrorOptions) {
    super(`Migration ${migration.version} ${migration.name} failed`, options);
    this.name = 'MigrationFailed';
  }
}

/** The steps that an open file still lacks, oldest first. */
export function migrationsDue(database: Database, migrations: readonly Migration[]): readonly Migration[] {
  const from = Number(database.pragma('user_version', { simple: true }));
  return migrations.filter((m) => m.version > from).sort((a, b) => a.version - b.version);
}

/**
 * Takes the steps that are due, each in a transaction of its own together with its `user_version`, so that a failure
 * leaves the file at the last whole step.
 */
export function migrate(database: Database, due: readonly Migration[]): void {
  if (due.length === 0) return;
  // Rebuilding a table drops it for a moment: foreign keys off, which SQLite only heeds outside a transaction.
  database.pragma('foreign_keys = OFF');
  try {
    for (const migration of due) runOne(database, migration);
  } finally {
    database.pragma('foreign_keys = ON');
  }
}

function runOne(database: Database, migration: Migration): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    database.exec(migration.sql);
    const broken = database.pragma('foreign_key_check') as unknown[];
    if (broken.length > 0) throw new Error(`${broken.length} rows point at nothing`);
    database.pragma(`user_version = ${migration.version}`);
    database.exec('COMMIT');
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw isFault(error) ? error : new MigrationFailed(migration, { cause: error });
  }
}

/** Faults that have a refusal of their own: a full disk, a damaged page. */
function isFault(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['SQLITE_FULL', 'SQLITE_CORRUPT', 'SQLITE_READONLY', 'SQLITE_IOERR'].some((c) =>
      String(error.code).startsWith(c),
    )
  );
}
