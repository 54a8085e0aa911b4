import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { backupFolder, backupPath } from '../../../electron/workbench/db/backups.ts';
import { openWorkspace } from '../../../electron/workbench/db/open-workspace.ts';
import { verifyWorkspace } from '../../../electron/workbench/db/verify-workspace.ts';
import type { WorkspaceDb } from '../../../electron/workbench/db/workspace-db.ts';
import { writeBackupMeanwhile } from '../../../electron/workbench/db/write-backup-meanwhile.ts';
import {
  createWorkspaceService,
  type WorkspaceSurroundings,
} from '../../../electron/workbench/services/workspace-service.ts';
import { aClock as aWorkbenchClock } from '../../support/a-clock.ts';
import { aWorkbench } from '../../support/workbench.ts';
import { aClock, addClient, addInteraction, aFolder, aWorkspace, nowMs } from '../db/temp-workspace.ts';

const around: WorkspaceSurroundings = {
  appVersion: '1.2.3',
  systemLanguage: 'it',
  isSample: false,
  reopen: () => undefined,
  host: { kind: 'direct', delivery: 'folder', canMakePdf: false },
};
const megabyte = 1024 * 1024;
const names = (db: WorkspaceDb) =>
  db.all<{ name: string }>('SELECT name FROM client ORDER BY name').map((r) => r.name);
const inFolder = (path: string) => (existsSync(backupFolder(path)) ? readdirSync(backupFolder(path)) : []);

/** A workspace with a client and so many MB of attachments. */
function heavy(megabytes: number, db = aWorkspace()) {
  const client = db.write({ verb: 'x' }, (w) => addClient(w, 'Rossi'));
  attach(db, client, megabytes);
  return { db, client, service: createWorkspaceService(db, around) };
}

function attach(db: WorkspaceDb, client: string, megabytes: number): void {
  for (let n = 0; n < megabytes; n++)
    db.write({ verb: 'x' }, (w) => {
      const id = w.newId<'attachment'>();
      w.insert('attachment', {
        id,
        client_id: client,
        name: `${n}.bin`,
        media_type: 'application/octet-stream',
        size_bytes: megabyte,
        sha256: '',
      });
      w.putBytes(id, new Uint8Array(megabyte).fill(n + 1));
    });
}

/** Turns of the event loop until something is so; fails where the work ends first. */
async function until(isSo: () => boolean, work: Promise<unknown>): Promise<void> {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  work.then(over, over);
  while (!isSo()) {
    if (isOver) throw new Error('It was over before');
    await nextTurn();
  }
}
const partialOf = (path: string) =>
  inFolder(path)
    .filter((name) => name.endsWith('.partial'))
    .map((name) => join(backupFolder(path), name))[0];
const isUnderWay = (path: string) => partialOf(path) !== undefined;

/** Once copied whole, a copy is made to need no log: 1 in its header, where the original has 2. */
function isBeingChecked(path: string): boolean {
  const partial = partialOf(path);
  if (partial === undefined) return false;
  const head = Buffer.alloc(20);
  const file = openSync(partial, 'r');
  readSync(file, head);
  closeSync(file);
  return head[18] === 1;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a daily backup', () => {
  test('of a large file lets others read and write, and holds what they wrote', async () => {
    const { db, client, service } = heavy(40);
    const work = service.runDailyBackup();
    await until(() => isUnderWay(db.path), work);
    let turns = 0;
    let isOver = false;
    void work.then(() => {
      isOver = true;
    });
    while (!isOver) {
      if (turns % 50 === 0)
        db.write({ verb: 'y' }, (w) => {
          addInteraction(w, [client], `Durante la copia ${turns}`);
        });
      // What is not saved must not be in the copy either.
      if (turns === 20)
        expect(() =>
          db.write({ verb: 'z' }, (w) => {
            addClient(w, 'Mai salvato');
            throw new Error('changed my mind');
          }),
        ).toThrow('changed my mind');
      expect(names(db)).toEqual(['Rossi']);
      turns++;
      await nextTurn();
    }
    expect(turns).toBeGreaterThan(100);
    const made = await work;
    expect(made).toMatchObject({ reason: 'daily', atMs: nowMs });
    expect(made?.sizeBytes).toBeGreaterThan(40 * megabyte);
    expect(inFolder(db.path)).toEqual([made?.name]);

    const copy = openWorkspace({ path: made!.path, clock: aClock(), actor: 'x' });
    expect(names(copy)).toEqual(['Rossi']);
    const texts = copy.all<{ text: string }>('SELECT text FROM interaction').map((r) => r.text);
    expect(texts).toContain('Durante la copia 0');
    expect(verifyWorkspace(copy).filter((check) => !check.ok)).toEqual([]);
    copy.close();
  });

  test('is one file without a log, that can be listed, read and restored', async () => {
    const { db, service } = heavy(1);
    const made = await service.runDailyBackup();
    expect(service.listBackups()).toEqual([made]);
    // 1: no log, in the bytes of the header that say so.
    expect([...readFileSync(made!.path).subarray(18, 20)]).toEqual([1, 1]);
    const read = new Database(made!.path, { readonly: true });
    expect(read.pragma('integrity_check', { simple: true })).toBe('ok');
    read.close();
    expect(inFolder(db.path)).toEqual([made?.name]);
    db.write({ verb: 'y' }, (w) => addClient(w, 'Verdi'));
    service.restore({ path: made!.path });
    const restored = openWorkspace({ path: db.path, clock: aClock(), actor: 'x' });
    expect(names(restored)).toEqual(['Rossi']);
    restored.close();
  });

  test('asked for again while it is made is the same one', async () => {
    const { db, service } = heavy(4);
    const first = service.runDailyBackup();
    expect(service.runDailyBackup()).toBe(first);
    await first;
    expect(inFolder(db.path)).toHaveLength(1);
  });

  test('takes away what one that was cut off has left', async () => {
    const { db, service } = heavy(1);
    await service.runDailyBackup();
    const left = `${backupPath(db.path, 'daily', nowMs - 1)}.partial`;
    writeFileSync(left, 'half');
    writeFileSync(`${left}-journal`, 'half');
    expect(await writeBackupMeanwhile(db, backupPath(db.path, 'daily', nowMs))).toBe(true);
    expect(inFolder(db.path).filter((name) => name.includes('.partial'))).toEqual([]);
  });

  test.each([
    ['copied', isUnderWay],
    ['checked', isBeingChecked],
  ])('leaves nothing behind when the workspace is closed while it is %s', async (_, isThere) => {
    const { db, service } = heavy(30);
    const work = service.runDailyBackup();
    await until(() => isThere(db.path), work);
    db.close();
    expect(inFolder(db.path)).toEqual([]);
    expect(await work).toBeNull();
    expect(inFolder(db.path)).toEqual([]);
  });

  test('of a damaged file is refused, and the copies that there are stay', async () => {
    const { db, service } = heavy(2);
    const good = await service.runDailyBackup();
    db.close();
    const bytes = readFileSync(db.path);
    bytes.fill(0x11, bytes.length - 4096 * 200, bytes.length - 4096 * 60);
    writeFileSync(db.path, bytes);
    const damaged = openWorkspace({ path: db.path, clock: aClock(nowMs + 86_400_000), actor: 'x' });
    await expect(createWorkspaceService(damaged, around).runDailyBackup()).rejects.toMatchObject({
      refusal: { code: 'backup-failed' },
    });
    expect(inFolder(db.path)).toEqual([good?.name]);
    damaged.close();
  });

  test('cut short on the way is refused, leaving nothing', async () => {
    const { db, service } = heavy(20);
    const work = service.runDailyBackup();
    await until(() => isBeingChecked(db.path), work);
    truncateSync(partialOf(db.path) ?? '', 5 * megabyte);
    await expect(work).rejects.toMatchObject({ refusal: { code: 'backup-failed' } });
    expect(inFolder(db.path)).toEqual([]);
    expect(names(db)).toEqual(['Rossi']);
  });

  test('is refused where its folder cannot be made', async () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'backups'), 'a file');
    const { service } = heavy(1, aWorkspace({ path: join(folder, 'agency.rapporto') }));
    await expect(service.runDailyBackup()).rejects.toMatchObject({
      refusal: { code: 'folder-not-writable' },
    });
    expect(readFileSync(join(folder, 'backups'), 'utf8')).toBe('a file');
  });
});

describe('the workbench, while its daily backup is made', () => {
  /** A workbench over a file of some tens of MB whose daily backup has begun. */
  async function begun() {
    const folder = aFolder();
    const path = join(folder, 'tornasole.rapporto');
    const { db } = heavy(40, openWorkspace({ path, clock: aWorkbenchClock(), actor: 'x' }));
    db.close();
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
    const workbench = await aWorkbench({ folder });
    const changes = await workbench.client.workspace.changes();
    workbench.runIdleWork();
    vi.advanceTimersByTime(5_000);
    expect(isUnderWay(path) || inFolder(path).length === 0).toBe(true);
    return { ...workbench, path, changes };
  }

  test('answers, and tells when there is one', async () => {
    const { client, path, changes } = await begun();
    expect((await client.workspace.status()).lastBackupAtMs).toBeNull();
    await client.clients.create({ name: 'Logged meanwhile' });
    expect((await client.clients.list()).map((c) => c.name)).toContain('Logged meanwhile');
    expect(inFolder(path).every((name) => name.includes('.partial'))).toBe(true);
    let status = await client.workspace.status();
    while (status.lastBackupAtMs === null) {
      await changes.next();
      status = await client.workspace.status();
    }
    const copy = openWorkspace({
      path: join(backupFolder(path), inFolder(path)[0] ?? ''),
      clock: aClock(),
      actor: 'x',
    });
    expect(names(copy)).toEqual(['Logged meanwhile', 'Rossi']);
    copy.close();
  });

  test('goes over to the sample and leaves nothing half-made', async () => {
    const { client, path } = await begun();
    while (!isUnderWay(path)) await nextTurn();
    await client.workspace.openSample();
    expect(inFolder(path)).toEqual([]);
    await client.workspace.openOwn();
    expect((await client.clients.list()).map((c) => c.name)).toEqual(['Rossi']);
    expect(inFolder(path)).toEqual([]);
  });
});
