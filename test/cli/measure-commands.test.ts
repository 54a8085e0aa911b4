import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandOn } from '../support/command-line.ts';

let folder = '';

const rapporto = (...args: string[]) => commandOn(join(folder, 'w.rapporto'), ...args);
const json = async (...args: string[]) => JSON.parse((await rapporto(...args, '--json')).stdout);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rapporto-measure-'));
  expect((await rapporto('sample')).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what the log says, from the command line', () => {
  it('measures a client', async () => {
    const rows = await json('measure', 'Arredi Montefosco');
    expect(rows).toHaveLength(22);
    expect(rows.find((r: { signal: string }) => r.signal === 'late-inputs')).toMatchObject({
      level: 3,
      why: expect.stringContaining(
        '4 delle ultime 6 richieste sono arrivate tardi, 9 giorni in mediana, 11 ore non pagate',
      ),
    });
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(
        expect.arrayContaining(['signal', 'level', 'confidence', 'why', 'factIds']),
      );
    }
    expect((await rapporto('measure', 'Arredi Montefosco')).stdout).toContain(
      '3  Materiali in ritardo: 4 delle ultime 6',
    );
  });

  it('tells drift on the day it could first be said, and none for a healthy client', async () => {
    const rows = await json('drift', 'Arredi Montefosco');
    expect(rows[0]).toMatchObject({ what: 'balance', on: expect.stringMatching(/^2025-/) });
    for (const row of rows) expect(row.to).toBeGreaterThan(row.from);
    expect(await json('drift', 'Cantine Valdorsa')).toEqual([]);
    expect((await rapporto('drift', 'Cantine Valdorsa')).stdout).toBe(
      'Nessun cambiamento rispetto al suo passato.\n',
    );
    const then = JSON.parse(
      (await rapporto('--now', '2025-06-01T10:00', 'drift', 'Arredi Montefosco', '--json')).stdout,
    );
    expect(then).toEqual([]);
  });

  it('reads traits, the day and the portfolio', async () => {
    const read = await json('traits', 'Arredi Montefosco');
    expect(read.traits.map((t: { trait: string }) => t.trait)).toContain('vendor-not-partner');
    expect(read.conditions).toHaveLength(4);
    expect((await json('today')).promises).toBeInstanceOf(Array);
    const portfolio = await json('portfolio');
    expect(portfolio).toHaveLength(14);
    expect(portfolio[0]).toHaveProperty('measured');
  });

  it('says which client there is not', async () => {
    const answer = await rapporto('measure', 'Nessuno', '--json');
    expect(answer).toMatchObject({ code: 1, stdout: '' });
  });
});
