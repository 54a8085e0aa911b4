import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { backupPath, writeBackup } from '../../../electron/workbench/db/backups.ts';
import { assertSqliteVersion, openWorkspace } from '../../../electron/workbench/db/open-workspace.ts';
import {
  aClock,
  addClient,
  addInteraction,
  aFolder,
  aWorkspace,
  nowMs,
  refusalOf,
} from './temp-workspace.ts';

const open = (path: string, more: Partial<Parameters<typeof openWorkspace>[0]> = {}) =>
  openWorkspace({ path, clock: aClock(), actor: 'Giulia', ...more });

/** A closed workspace with some data in it. */
function aClosedFile(name = 'agency.rapporto'): string {
  const path = join(aFolder(), name);
  const db = open(path);
  db.write({ verb: 'log' }, (w) => {
    const client = addClient(w, 'Rossi');
    for (let i = 0; i < 200; i++)
      addInteraction(
        w,
        [client],
        `Riunione numero ${i} con parole a sufficienza per riempire qualche pagina del file`,
      );
  });
  db.close();
  return path;
}

describe('a workspace that opens', () => {
  test('is durable: write-ahead log, full synchronisation and foreign keys are set', () => {
    const db = aWorkspace();
    const pragma = (name: string) =>
      Object.values(db.get<Record<string, unknown>>(`PRAGMA ${name}`) ?? {})[0];
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('trusted_schema')).toBe(0);
    expect(pragma('wal_autocheckpoint')).toBe(20_000);
  });

  test('keeps what was written after it is closed and leaves no other file behind', () => {
    const path = aClosedFile();
    expect(readdirSync(join(path, '..'))).toEqual(['agency.rapporto']);
    const db = open(path);
    expect(db.get('SELECT name FROM client')).toEqual({ name: 'Rossi' });
    db.close();
  });

  test('can be read by a second reader while it is open for writing, who then cannot write', () => {
    const writer = aWorkspace();
    const reader = open(writer.path, { readOnly: true });
    writer.write({ verb: 'client.create' }, (w) => addClient(w, 'Rossi'));
    expect(reader.get('SELECT name FROM client')).toEqual({ name: 'Rossi' });
    expect(refusalOf(() => reader.write({ verb: 'x' }, (w) => addClient(w, 'Verdi')))).toMatchObject({
      code: 'workspace-read-only',
    });
    reader.close();
  });
});

describe('a file that is refused and left as it is', () => {
  const refuse = (path: string, more = {}) => {
    const before = existsSync(path) ? readFileSync(path) : null;
    const refusal = refusalOf(() => open(path, more));
    if (before) expect(readFileSync(path).equals(before)).toBe(true);
    expect(existsSync(`${path}.lock`)).toBe(false);
    return refusal;
  };

  test('one of a newer version', () => {
    const path = aClosedFile();
    const raw = new Database(path);
    raw.pragma('user_version = 9999');
    raw.close();
    expect(refuse(path)).toEqual({ code: 'workspace-newer', params: { path } });
  });

  test('one of another program', () => {
    const path = join(aFolder(), 'other.db');
    const raw = new Database(path);
    raw.exec('CREATE TABLE t(a)');
    raw.close();
    expect(refuse(path).code).toBe('workspace-not-rapporto');
    const text = join(aFolder(), 'notes.txt');
    writeFileSync(text, 'Non sono un database, ma ho abbastanza byte per sembrare qualcosa.');
    expect(refuse(text).code).toBe('workspace-not-rapporto');
  });

  test('one cut off in the middle, naming the last good backup', () => {
    const path = aClosedFile();
    const live = open(path);
    const backup = backupPath(path, 'daily', nowMs);
    writeBackup((to) => live.vacuumInto(to), backup);
    live.close();
    truncateSync(path, 20_000);
    expect(refuse(path)).toMatchObject({
      code: 'workspace-damaged',
      params: { path, backup, backupAtMs: nowMs },
    });
  });

  test('one whose head is overwritten', () => {
    const path = aClosedFile();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 0, 60);
    writeFileSync(path, bytes);
    expect(refuse(path)).toMatchObject({ code: 'workspace-damaged', params: { backup: '' } });
  });

  test('one whose schema page is overwritten', () => {
    const path = aClosedFile();
    const bytes = readFileSync(path);
    bytes.fill(0xff, 100, 4096);
    writeFileSync(path, bytes);
    expect(refuse(path).code).toBe('workspace-damaged');
  });

  test('one that is empty although it has backups', () => {
    const path = aClosedFile();
    const live = open(path);
    writeBackup((to) => live.vacuumInto(to), backupPath(path, 'daily', nowMs));
    live.close();
    writeFileSync(path, '');
    expect(refuse(path).code).toBe('workspace-damaged');
  });

  test('one that is not there, when it must be', () => {
    const path = join(aFolder(), 'none.rapporto');
    expect(refuse(path, { mustExist: true }).code).toBe('workspace-missing');
    expect(refuse(path, { readOnly: true }).code).toBe('workspace-missing');
    expect(existsSync(path)).toBe(false);
  });

  test('a folder that cannot be written to', () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'file'), 'x');
    expect(refusalOf(() => open(join(folder, 'file', 'agency.rapporto'))).code).toBe('folder-not-writable');
  });
});

describe('one writer at a time', () => {
  test('a second one is refused and told who holds the file', () => {
    const db = aWorkspace({ holder: 'desktop' });
    const refusal = refusalOf(() => open(db.path));
    expect(refusal).toMatchObject({
      code: 'workspace-busy',
      params: { path: db.path, kind: 'desktop', pid: process.pid },
    });
    expect(refusal.params['holder']).toBe(`desktop, ${hostname()}, ${process.pid}`);
  });

  test('the next one may write once it is closed', () => {
    const db = aWorkspace();
    db.close();
    expect(existsSync(`${db.path}.lock`)).toBe(false);
    open(db.path).close();
  });

  test('waits as long as it is told to', () => {
    const db = aWorkspace();
    const from = performance.now();
    expect(refusalOf(() => open(db.path, { lockWaitMs: 120 })).code).toBe('workspace-busy');
    expect(performance.now() - from).toBeGreaterThanOrEqual(119);
  });

  test('takes over the lock of a process that is gone', () => {
    const path = join(aFolder(), 'agency.rapporto');
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(
      `${path}.lock`,
      JSON.stringify({ pid: gone, host: hostname(), kind: 'cli', lockedAtMs: Date.now(), token: 'x' }),
    );
    open(path).close();
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  test('respects the lock of another machine', () => {
    const path = join(aFolder(), 'agency.rapporto');
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(
      `${path}.lock`,
      JSON.stringify({
        pid: 1,
        host: 'another-machine',
        kind: 'desktop',
        lockedAtMs: Date.now(),
        token: 'x',
      }),
    );
    expect(refusalOf(() => open(path))).toMatchObject({
      code: 'workspace-busy',
      params: { host: 'another-machine' },
    });
  });
});

describe('faults while it is open', () => {
  test('a full disk is refused, nothing of the change is kept, and work goes on after room is made', () => {
    const db = aWorkspace();
    const pages = db.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0;
    db.get(`PRAGMA max_page_count = ${pages + 4}`);
    const refusal = refusalOf(() =>
      db.write({ verb: 'log' }, (w) => {
        const client = addClient(w, 'Rossi');
        for (let i = 0; i < 50; i++) addInteraction(w, [client], 'x'.repeat(5_000));
      }),
    );
    expect(refusal.code).toBe('disk-full');
    expect(db.get('SELECT count(*) AS n FROM client')).toEqual({ n: 0 });
    db.get('PRAGMA max_page_count = 1000000');
    db.write({ verb: 'log' }, (w) => addClient(w, 'Rossi'));
    expect(db.get('SELECT count(*) AS n FROM client')).toEqual({ n: 1 });
  });

  test('an engine with the log-reset fault is refused', () => {
    expect(refusalOf(() => assertSqliteVersion('3.51.2'))).toEqual({
      code: 'sqlite-too-old',
      params: { version: '3.51.2' },
    });
    expect(refusalOf(() => assertSqliteVersion('3.46.0')).code).toBe('sqlite-too-old');
    for (const fine of ['3.51.3', '3.52.0', '4.0.0']) assertSqliteVersion(fine);
  });
});
