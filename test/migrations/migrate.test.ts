import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { backupFolder } from '../../electron/workbench/db/backups.ts';
import type { Migration } from '../../electron/workbench/db/migrations/migration.ts';
import { migrations } from '../../electron/workbench/db/migrations/migrations.ts';
import { openWorkspace } from '../../electron/workbench/db/open-workspace.ts';
import { aClock, addClient, aFolder, refusalOf } from '../workbench/db/temp-workspace.ts';
import { addOldEntry } from './add-old-entry.ts';

const open = (path: string, list?: readonly Migration[], more = {}) =>
  openWorkspace({ path, clock: aClock(), actor: 'Giulia', ...(list ? { migrations: list } : {}), ...more });

/** A file of version 10 with data, as a user would have it. */
function aVersion10(): string {
  const path = join(aFolder(), 'agency.rapporto');
  const db = open(
    path,
    migrations.filter((m) => m.version <= 10),
  );
  db.write({ verb: 'client.create' }, (w) => addClient(w, 'Rossi', { tier: 'Completo' }));
  db.close();
  addOldEntry(path, 'Prima telefonata');
  return path;
}

/** A later step, as one will look: a column, and a table rebuilt while others point at it. */
const later: Migration = {
  version: 9020,
  name: 'later',
  sql: `
ALTER TABLE client ADD COLUMN website TEXT NOT NULL DEFAULT '';
CREATE TABLE segment_new (id TEXT PRIMARY KEY, name TEXT NOT NULL, created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER, color TEXT) STRICT;
INSERT INTO segment_new SELECT id, name, created_at_ms, updated_at_ms, deleted_at_ms, NULL FROM segment;
DROP TABLE segment;
ALTER TABLE segment_new RENAME TO segment;`,
};

describe('migration 10', () => {
  test('gives a new file the newest version and strict tables, without a backup', () => {
    const path = join(aFolder(), 'agency.rapporto');
    open(path).close();
    expect(readdirSync(join(path, '..'))).toEqual(['agency.rapporto']);
    const raw = new Database(path, { readonly: true });
    expect(raw.pragma('user_version', { simple: true })).toBe(migrations.at(-1)?.version);
    const loose = raw
      .prepare(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
      )
      .all();
    expect(loose).toEqual([]);
    raw.close();
  });

  test('versions only go up', () => {
    const versions = migrations.map((m) => m.version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect(versions[0]).toBe(10);
  });
});

describe('a later migration', () => {
  test('carries the data across, after a backup of the file as it was', () => {
    const path = aVersion10();
    const db = open(path, [...migrations, later]);
    expect(db.get(`SELECT name, tier, website FROM client WHERE name = 'Rossi'`)).toEqual({
      name: 'Rossi',
      tier: 'Completo',
      website: '',
    });
    expect(db.get('SELECT text FROM interaction')).toEqual({ text: 'Prima telefonata' });
    expect(db.get('PRAGMA user_version')).toEqual({ user_version: 9020 });
    db.write({ verb: 'client.update' }, (w) =>
      w.update('client', db.get<{ id: string }>(`SELECT id FROM client WHERE name = 'Rossi'`)!.id, {
        website: 'rossi.it',
      }),
    );
    db.undo();
    db.undo();
    expect(db.all('SELECT name FROM client')).toEqual([{ name: 'Verdi' }]);
    db.close();

    const [backup] = readdirSync(backupFolder(path));
    expect(backup).toMatch(/^agency-20261122-100000-migration\.rapporto$/);
    const raw = new Database(join(backupFolder(path), backup!), { readonly: true });
    expect(raw.pragma('user_version', { simple: true })).toBe(10);
    expect(raw.prepare('SELECT name FROM client ORDER BY name').pluck().all()).toEqual(['Rossi', 'Verdi']);
    raw.close();
  });

  test.each([
    [
      'its SQL fails half-way',
      {
        version: 9020,
        name: 'fails',
        sql: `ALTER TABLE client ADD COLUMN website TEXT; INSERT INTO nowhere VALUES (1);`,
      },
    ],
    ['rows would point at nothing', { version: 9020, name: 'orphans', sql: 'DELETE FROM client;' }],
  ])('leaves the file as it was where %s', (_, broken: Migration) => {
    const path = aVersion10();
    const before = readFileSync(path);
    const steps = [...migrations.filter((m) => m.version <= 10), broken];
    expect(refusalOf(() => open(path, steps)).code).toBe('internal');
    expect(readFileSync(path).equals(before)).toBe(true);
    const db = open(path);
    expect(db.all('SELECT name FROM client ORDER BY name')).toEqual([{ name: 'Rossi' }, { name: 'Verdi' }]);
    db.close();
  });

  test('keeps the steps before the one that fails', () => {
    const path = aVersion10();
    const second: Migration = { version: 9030, name: 'fails', sql: 'INSERT INTO nowhere VALUES (1);' };
    expect(refusalOf(() => open(path, [...migrations, later, second])).code).toBe('internal');
    const db = open(path, [...migrations, later]);
    expect(db.get('SELECT website FROM client')).toEqual({ website: '' });
    db.close();
  });

  test('does not touch a file that fails its integrity check', () => {
    const path = aVersion10();
    const raw = new Database(path);
    const page = raw
      .prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'client_name'`)
      .pluck()
      .get() as number;
    raw.unsafeMode();
    raw.pragma('journal_mode = DELETE');
    raw.pragma('writable_schema = ON');
    // An index that points at the wrong table: every page is well-formed, the content is not.
    raw.prepare(`UPDATE sqlite_schema SET rootpage = ? WHERE name = 'contact_client'`).run(page);
    raw.close();
    const before = readFileSync(path);
    expect(refusalOf(() => open(path, [...migrations, later])).code).toBe('workspace-damaged');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('is refused to a reader, who cannot write it', () => {
    const path = aVersion10();
    expect(refusalOf(() => open(path, [...migrations, later], { readOnly: true })).code).toBe(
      'workspace-read-only',
    );
  });
});
