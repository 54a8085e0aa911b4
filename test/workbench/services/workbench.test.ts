import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { safe } from '@orpc/client';
import { describe, expect, test } from 'vitest';
import { Refused } from '../../../electron/workbench/db/refused.ts';
import { changeTopics } from '../../../shared/contract/workspace.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { aWorkbench } from '../../support/workbench.ts';
import { aFolder } from '../../support/workspace.ts';

const refusalOf = async (work: Promise<unknown>) => {
  const { error } = await safe(work);
  return (error as { data?: unknown } | null)?.data;
};

describe('the sample', () => {
  test('lives in a file of its own: going there and back leaves the user’s data alone', async () => {
    const { client } = await aWorkbench();
    await client.clients.create({ name: 'Mio cliente' });
    const own = (await client.workspace.status()).path;
    const { path } = await client.workspace.openSample();
    expect(path).not.toBe(own);
    expect(await client.workspace.status()).toMatchObject({ isSample: true, isEmpty: false });
    expect(await client.clients.list()).toHaveLength(14);
    expect(await client.history.state()).toEqual({ undo: null, redo: null });
    expect(await client.workspace.openOwn()).toEqual({ path: own });
    expect((await client.clients.list()).map((c) => c.name)).toEqual(['Mio cliente']);
  });

  test('is built once: what was done in it is there again', async () => {
    const { client, folder, close } = await aWorkbench();
    await client.workspace.openSample();
    await client.clients.create({ name: 'Provato qui' });
    close();
    const again = await aWorkbench({ folder });
    await again.client.workspace.openSample();
    expect(await again.client.clients.list()).toHaveLength(15);
  });

  test('tells its whole story: entries, facts, checks, strain and who needs attention', async () => {
    const { client, clock } = await aWorkbench();
    clock.set('2026-11-24', 12);
    const counts = await client.workspace.loadSample();
    expect(counts.clients).toBe(14);
    expect(counts.interactions).toBeGreaterThan(1400);
    expect(counts.facts).toBeGreaterThan(500);
    expect(counts.checks).toBeGreaterThanOrEqual(38);
    const rows = await client.clients.list();
    const montefosco = rows.find((r) => r.name === 'Arredi Montefosco');
    expect(montefosco?.strain).toMatchObject({ band: 'strained', coverage: 0.95 });
    expect(Math.round(montefosco?.strain.index ?? 0)).toBe(54);
    const sanvito = rows.find((r) => r.name === 'Termoidraulica Sanvito');
    expect(sanvito?.strain).toMatchObject({ band: 'critical', knockOuts: [{ signalId: 'non-payment' }] });
    expect(rows.filter((r) => r.strain.band === 'too-little-known')).toHaveLength(2);
    const today = await client.overview.today();
    expect(today.moved[0]).toMatchObject({ clientName: 'Arredi Montefosco' });
    expect(today.requests.length).toBeGreaterThan(0);
    expect(today.promises.length).toBeGreaterThan(0);
    const page = await client.clients.get({ clientId: montefosco?.id as ClientId });
    expect(page.trend).toHaveLength(6);
    expect((await client.workspace.verify()).checks.filter((c) => !c.ok)).toEqual([]);
  });

  test('goes into an empty workspace as one change, and is refused beside the user’s own clients', async () => {
    const { client } = await aWorkbench();
    await client.workspace.loadSample();
    expect(await client.history.undo()).toMatchObject({ verb: 'sample' });
    expect(await client.clients.list()).toEqual([]);
    await client.clients.create({ name: 'Mio cliente' });
    expect(await refusalOf(client.workspace.loadSample())).toEqual({
      code: 'sample-is-separate',
      params: {},
    });
  });

  test('asked for again in its own file, tells what it holds', async () => {
    const folder = aFolder();
    const samplePath = join(folder, 'esempio.rapporto');
    const { client } = await aWorkbench({ folder, workspacePath: samplePath, samplePath });
    const counts = await client.workspace.loadSample();
    expect(await client.workspace.loadSample()).toEqual(counts);
  });
});

describe('another file in the place of this one', () => {
  test('a restored backup is what is open, and everything is asked for again', async () => {
    const { client } = await aWorkbench();
    await client.clients.create({ name: 'Prima' });
    const backup = await client.workspace.backup({});
    await client.clients.create({ name: 'Dopo' });
    const changes = await client.workspace.changes();
    const { keptAs } = await client.workspace.restore({ path: backup.path });
    expect(await changes.next()).toEqual({ done: false, value: { topics: [...changeTopics] } });
    expect((await client.clients.list()).map((c) => c.name)).toEqual(['Prima']);
    await client.workspace.restore({ path: keptAs });
    expect((await client.clients.list()).map((c) => c.name)).toEqual(['Dopo', 'Prima']);
    await client.clients.create({ name: 'Ancora' });
    expect((await changes.next()).done).toBe(false);
  });

  test('a refused restore leaves the workspace open as it was', async () => {
    const { client, folder } = await aWorkbench();
    await client.clients.create({ name: 'Prima' });
    const bad = join(folder, 'rotto.rapporto');
    writeFileSync(bad, 'non è una copia');
    expect(await refusalOf(client.workspace.restore({ path: bad }))).toMatchObject({
      code: 'backup-damaged',
    });
    expect(await refusalOf(client.workspace.restore({ path: join(folder, 'manca') }))).toMatchObject({
      code: 'file-not-found',
    });
    await client.clients.create({ name: 'Dopo' });
    expect(await client.clients.list()).toHaveLength(2);
  });

  test('a sample that cannot be opened leaves the user where they were', async () => {
    const { client, folder } = await aWorkbench();
    writeFileSync(join(folder, 'esempio.rapporto'), 'non è un file di Rapporto');
    expect(await refusalOf(client.workspace.openSample())).toMatchObject({ code: 'workspace-damaged' });
    await client.clients.create({ name: 'Mio' });
    expect(await client.workspace.status()).toMatchObject({ isSample: false, isEmpty: false });
  });
});

describe('opening', () => {
  test('is refused for a damaged file, which stays as it is, naming the last good backup or none', async () => {
    const folder = aFolder();
    const workspacePath = join(folder, 'tornasole.rapporto');
    writeFileSync(workspacePath, 'rotto');
    const refusal = await aWorkbench({ folder }).then(
      () => null,
      (error: unknown) => (error instanceof Refused ? error.refusal : null),
    );
    expect(refusal).toMatchObject({ code: 'workspace-damaged', params: { path: workspacePath, backup: '' } });
    expect(readFileSync(workspacePath, 'utf8')).toBe('rotto');
  });

  test('reads only where it is asked to, and refuses to write', async () => {
    const { client, folder, close } = await aWorkbench();
    await client.clients.create({ name: 'Mio' });
    close();
    const reader = await aWorkbench({ folder, readOnly: true });
    expect(await reader.client.clients.list()).toHaveLength(1);
    expect(await refusalOf(reader.client.clients.create({ name: 'Altro' }))).toMatchObject({
      code: 'workspace-read-only',
    });
  });

  test('lets go of the file when it closes, and ends what was listening', async () => {
    const { client, folder, close } = await aWorkbench();
    const changes = await client.workspace.changes();
    close();
    expect((await changes.next()).done).toBe(true);
    expect(existsSync(join(folder, 'tornasole.rapporto-wal'))).toBe(false);
    await aWorkbench({ folder });
  });
});
