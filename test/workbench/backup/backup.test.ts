import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backupsToDrop } from '../../../electron/workbench/db/backup-rotation.ts';
import type { Backup, BackupReason } from '../../../electron/workbench/db/backups.ts';
import { backupFolder } from '../../../electron/workbench/db/backups.ts';
import { openWorkspace } from '../../../electron/workbench/db/open-workspace.ts';
import { restoreWorkspace } from '../../../electron/workbench/db/restore-workspace.ts';
import { verifyWorkspace } from '../../../electron/workbench/db/verify-workspace.ts';
import type { WorkspaceDb } from '../../../electron/workbench/db/workspace-db.ts';
import {
  createWorkspaceService,
  type WorkspaceSurroundings,
} from '../../../electron/workbench/services/workspace-service.ts';
import {
  aClock,
  addCheck,
  addClient,
  addInteraction,
  aFolder,
  aWorkspace,
  nowMs,
  refusalOf,
} from '../db/temp-workspace.ts';

const dayMs = 86_400_000;
const around: WorkspaceSurroundings = {
  appVersion: '1.2.3',
  systemLanguage: 'it',
  isSample: false,
  reopen: () => undefined,
  host: { kind: 'direct', delivery: 'folder', canMakePdf: false },
};
const names = (db: WorkspaceDb) =>
  db.all<{ name: string }>('SELECT name FROM client ORDER BY name').map((r) => r.name);

function filled(clock = aClock()) {
  const db = aWorkspace({ clock });
  const client = db.write({ verb: 'x' }, (w) => addClient(w, 'Rossi', { note: '=HYPERLINK("x")' }));
  return { db, client, clock, service: createWorkspaceService(db, around) };
}

describe('status and settings', () => {
  test('say where we are', () => {
    const empty = createWorkspaceService(aWorkspace(), around).status();
    expect(empty).toMatchObject({
      name: 'agency',
      isEmpty: true,
      readOnly: false,
      lastSavedAtMs: null,
      lastBackupAtMs: null,
      today: '2026-11-22',
      nowMs,
      appVersion: '1.2.3',
      systemLanguage: 'it',
    });
    const { service } = filled();
    service.backup({ path: null });
    expect(service.status()).toMatchObject({ isEmpty: false, lastSavedAtMs: nowMs, lastBackupAtMs: nowMs });
  });

  test('are kept one by one, can be undone, and fall back where they cannot be read', () => {
    const { db, service } = filled();
    expect(service.settings()).toMatchObject({ currency: 'EUR', theme: 'system', strain: { watchFrom: 20 } });
    expect(service.saveSettings({ agencyName: 'Tornasole', me: 'Marta', people: ['Marta'] })).toMatchObject({
      agencyName: 'Tornasole',
      people: ['Marta'],
      currency: 'EUR',
    });
    db.undo();
    expect(service.settings().agencyName).toBe('');
    db.write({ verb: 'x' }, (w) => w.insert('setting', { id: 'theme', value_json: '"pink"' }));
    expect(service.settings().theme).toBe('system');
  });
});

describe('a backup', () => {
  test('is a whole workspace that opens, made while the other is in use', () => {
    const { service } = filled();
    const made = service.backup({ path: join(aFolder(), 'deep', 'copy.rapporto') });
    expect(made).toMatchObject({ name: 'copy.rapporto', atMs: nowMs, reason: 'manual' });
    const copy = openWorkspace({ path: made.path, clock: aClock(), actor: 'x' });
    expect(names(copy)).toEqual(['Rossi']);
    copy.close();
    expect(readdirSync(join(made.path, '..'))).toEqual(['copy.rapporto']);
  });

  test('is refused where it cannot be written, leaving nothing half-written', () => {
    const { service } = filled();
    const folder = aFolder();
    writeFileSync(join(folder, 'file'), 'x');
    expect(refusalOf(() => service.backup({ path: join(folder, 'file', 'copy.rapporto') })).code).toMatch(
      /backup-failed|folder-not-writable/,
    );
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('is made once a day, and listed newest first', async () => {
    const { service, clock } = filled();
    expect((await service.runDailyBackup())?.reason).toBe('daily');
    expect(await service.runDailyBackup()).toBeNull();
    clock.advance(dayMs);
    expect((await service.runDailyBackup())?.atMs).toBe(nowMs + dayMs);
    expect(service.listBackups().map((b) => b.atMs)).toEqual([nowMs + dayMs, nowMs]);
    expect(await createWorkspaceService(aWorkspace(), around).runDailyBackup()).toBeNull();
  });

  test('goes when there are 7 newer days and 4 newer weeks of them; what the user made stays', () => {
    const at = (days: number, reason: BackupReason = 'daily'): Backup => ({
      path: `${days}`,
      name: `${days}`,
      atMs: nowMs - days * dayMs,
      sizeBytes: 1,
      reason,
    });
    const daily = Array.from({ length: 60 }, (_, i) => at(i));
    const manual = at(400, 'manual');
    const dropped = new Set(backupsToDrop([...daily, manual]));
    const kept = daily.filter((b) => !dropped.has(b)).map((b) => Number(b.name));
    expect(kept.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    // 22 November 2026 is a Sunday: the day before each of the last Mondays.
    expect(kept.slice(7)).toEqual([7, 14, 21, 28]);
    expect(dropped.has(manual)).toBe(false);
  });
});

describe('restoring', () => {
  test('puts the backup in place, keeps what stood there, and can itself be undone', () => {
    const { db, service } = filled();
    const backup = service.backup({ path: null });
    db.write({ verb: 'y' }, (w) => addClient(w, 'Verdi'));
    let reopened: WorkspaceDb | null = null;
    const open = () => (reopened = openWorkspace({ path: db.path, clock: aClock(), actor: 'x' }));
    const { keptAs } = createWorkspaceService(db, { ...around, reopen: open }).restore({ path: backup.path });
    expect(names(reopened!)).toEqual(['Rossi']);
    createWorkspaceService(reopened!, { ...around, reopen: open }).restore({ path: keptAs });
    expect(names(reopened!)).toEqual(['Rossi', 'Verdi']);
    reopened!.close();
  });

  test('is refused where the backup is damaged, and leaves the workspace open', () => {
    const { db, service } = filled();
    const bad = join(aFolder(), 'bad.rapporto');
    const bytes = readFileSync(service.backup({ path: null }).path);
    bytes.fill(0x11, 4096 * 3, 4096 * 12);
    writeFileSync(bad, bytes);
    expect(refusalOf(() => service.restore({ path: bad })).code).toBe('backup-damaged');
    writeFileSync(bad, 'not a workspace at all');
    expect(refusalOf(() => service.restore({ path: bad })).code).toBe('backup-damaged');
    expect(refusalOf(() => service.restore({ path: `${bad}.none` })).code).toBe('file-not-found');
    expect(names(db)).toEqual(['Rossi']);
  });

  test('mends a damaged file, which is kept byte for byte', () => {
    const { db, service } = filled();
    const backup = service.backup({ path: null });
    db.close();
    writeFileSync(db.path, 'broken');
    const refusal = refusalOf(() => openWorkspace({ path: db.path, clock: aClock(), actor: 'x' }));
    expect(refusal).toMatchObject({ code: 'workspace-damaged', params: { backup: backup.path } });
    const { keptAs } = restoreWorkspace(db.path, backup.path, nowMs, null);
    expect(readFileSync(keptAs, 'utf8')).toBe('broken');
    const mended = openWorkspace({ path: db.path, clock: aClock(), actor: 'x' });
    expect(names(mended)).toEqual(['Rossi']);
    mended.close();
    expect(existsSync(backupFolder(db.path))).toBe(true);
  });
});

describe('verifying', () => {
  const failed = (db: WorkspaceDb) =>
    verifyWorkspace(db)
      .filter((v) => !v.ok)
      .map((v) => v.name);

  test('passes after any amount of ordinary work', () => {
    const { db, client, service } = filled();
    db.write({ verb: 'y' }, (w) => {
      const entry = addInteraction(w, [client], 'Città e straße');
      addCheck(w, client, { abuse: '1' });
      w.update('interaction', entry, { text: 'altro' });
      w.trash('interaction', entry);
    });
    db.undo();
    db.undo();
    db.redo();
    expect(service.verify()).toEqual({
      ok: true,
      checks: ['integrity', 'foreign-keys', 'search-index', 'change-log', 'aggregates'].map((name) => ({
        name,
        ok: true,
        detail: '',
      })),
    });
  });

  test.each([
    ['a row changed behind the log', `UPDATE client SET tier = 'x'`, ['change-log']],
    [
      'a row made behind it',
      `INSERT INTO tag(id, name, created_at_ms, updated_at_ms) VALUES ('t', 't', 0, 0)`,
      ['change-log'],
    ],
    ['a row removed behind it', `DELETE FROM rating`, ['change-log', 'aggregates']],
    ['a meeting not copied', `UPDATE interaction_client SET meeting_on = '2020-01-01'`, ['aggregates']],
    ['a wrong count', `UPDATE client_stat SET interactions = interactions + 1`, ['aggregates']],
    ['a standing lost', `DELETE FROM client_standing`, ['aggregates']],
    ['a stale standing', `UPDATE client_standing SET rises_json = '[1]'`, ['aggregates']],
    [
      'a document gone from the index',
      `DELETE FROM search_index WHERE rowid = (SELECT min(rowid) FROM search_doc)`,
      ['search-index'],
    ],
    ['an entry not indexed', `DELETE FROM search_doc WHERE type = 'interaction'`, ['search-index']],
  ])('finds %s', (_, sql, expected) => {
    const { db, client } = filled();
    db.write({ verb: 'y' }, (w) => {
      addInteraction(w, [client], 'Una telefonata');
      addCheck(w, client, { abuse: '1' });
    });
    db.writeQuietly((run) => run(sql));
    expect(failed(db)).toEqual(expected);
  });
});

describe('exporting', () => {
  test('writes every table, in JSON as stored and in CSV safe for a spreadsheet', () => {
    const { db, client, service } = filled();
    db.write({ verb: 'y' }, (w) => {
      addInteraction(w, [client], 'Riga uno\n"due", tre');
      w.insert('attachment', {
        id: 'a1',
        client_id: client,
        name: '../x:y.pdf',
        media_type: 'application/pdf',
        size_bytes: 3,
        sha256: '',
      });
      w.putBytes('a1', new Uint8Array([1, 2, 3]));
    });
    const json = aFolder();
    const { files } = service.exportAll({ folder: json, format: 'json' });
    expect(files.find((f) => f.name === 'client.json')).toEqual({ name: 'client.json', rows: 1 });
    expect(JSON.parse(readFileSync(join(json, 'client.json'), 'utf8'))).toMatchObject([
      { id: client, name: 'Rossi', note: '=HYPERLINK("x")' },
    ]);
    expect(JSON.parse(readFileSync(join(json, 'tag.json'), 'utf8'))).toEqual([]);
    expect(readFileSync(join(json, 'attachments', 'a1-.._x_y.pdf'))).toEqual(Buffer.from([1, 2, 3]));

    const csv = aFolder();
    service.exportAll({ folder: csv, format: 'csv' });
    const clients = readFileSync(join(csv, 'client.csv'), 'utf8');
    expect(clients.startsWith('\uFEFFid,name,')).toBe(true);
    expect(clients).toContain(`"'=HYPERLINK(""x"")"`);
    expect(readFileSync(join(csv, 'interaction.csv'), 'utf8')).toContain('"Riga uno\n""due"", tre"');
    expect(readdirSync(csv).filter((n) => n.endsWith('.partial'))).toEqual([]);
  });
});
