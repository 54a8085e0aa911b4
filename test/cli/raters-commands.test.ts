import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandOn } from '../support/command-line.ts';
import { aFolder } from '../support/workspace.ts';

/** Runs one command on the workspace of a person in `folder`. */
async function rapporto(folder: string, person: string, ...args: string[]) {
  const answer = await commandOn(join(folder, `${person}.rapporto`), ...args);
  return { ...answer, json: () => JSON.parse(answer.stdout) };
}

/** A colleague's own machine: a check there, and its sealed file. */
async function fileOf(folder: string, person: string, level: string): Promise<string> {
  await rapporto(folder, person, 'client', 'add', 'Arredi Montefosco');
  const checked = await rapporto(
    folder,
    person,
    'check',
    'montefosco',
    '--rater',
    person,
    '--rate',
    `late-inputs=${level}`,
    '--note',
    'visto',
    '--json',
  );
  const out = join(folder, `${person}.ratings.json`);
  const exported = await rapporto(
    folder,
    person,
    'raters',
    'export',
    checked.json().checkId,
    '--out',
    out,
    '--json',
  );
  expect(exported).toMatchObject({ code: 0 });
  expect(exported.json()).toEqual({ path: out });
  return out;
}

describe('raters on the command line', () => {
  it('opens a panel, takes in two files, and compares them only when both are there', async () => {
    const folder = aFolder();
    const davide = await fileOf(folder, 'Davide', '3');
    const marta = await fileOf(folder, 'Marta', '0');
    await rapporto(folder, 'studio', 'client', 'add', 'Arredi Montefosco');
    const panel = (
      await rapporto(folder, 'studio', 'raters', 'open', 'montefosco', '--with', 'Davide', 'Marta', '--json')
    ).json();
    const first = await rapporto(folder, 'studio', 'raters', 'import', davide);
    expect(first.stdout).toContain('Valutazioni di Davide caricate');
    const early = await rapporto(folder, 'studio', 'raters', 'compare', panel.id, '--json');
    expect(early).toMatchObject({ code: 1, stdout: '' });
    expect(early.stderr).toContain('Marta');
    await rapporto(folder, 'studio', 'raters', 'import', marta);
    const compared = (await rapporto(folder, 'studio', 'raters', 'compare', panel.id, '--json')).json();
    expect(compared.rows[0]).toMatchObject({ signal: { id: 'late-inputs' }, disagrees: true, spread: 3 });
    const words = await rapporto(folder, 'studio', 'raters', 'compare', panel.id);
    expect(words.stdout).toContain('Davide: 3');
  });

  it('rates apart within a panel, and closes only with the disagreements read', async () => {
    const folder = aFolder();
    const studio = (...args: string[]) => rapporto(folder, 'studio', 'raters', ...args);
    await rapporto(folder, 'studio', 'client', 'add', 'Arredi Montefosco');
    const panel = (await studio('open', 'montefosco', '--with', 'Davide', 'Marta', '--json')).json();
    const rate = (name: string, ...ratings: string[]) =>
      studio('rate', panel.id, '--as', name, '--note', `visto da ${name}`, '--rate', ...ratings);
    const slip = await rate('Davide', 'late-inputs=7');
    expect(slip).toMatchObject({ code: 2, stdout: '' });
    const first = await rate('Davide', '9=3', 'advice-ignored=1');
    expect(first).toMatchObject({ code: 0 });
    expect(first.stdout).toContain('Si aspetta ancora Marta');
    expect((await rate('Davide', '9=0')).code).toBe(1);
    expect(await rate('Marta', '9=0', 'advice-ignored=1')).toMatchObject({ code: 0 });

    const early = await studio('close', panel.id, '--rate', '9=2', '--note', 'insieme');
    expect(early).toMatchObject({ code: 1, stdout: '' });
    expect(early.stderr).toContain('late-inputs');
    const closed = (
      await studio('close', panel.id, '--rate', '9=2', '--read', '9', '--note', 'insieme', '--json')
    ).json();
    expect(closed.panel.closedAtMs).not.toBeNull();
    const compared = (await studio('compare', panel.id, '--json')).json();
    expect(compared.rows[0].joint.dissent).toEqual([
      { rater: 'Davide', value: 3, reason: 'visto da Davide' },
      { rater: 'Marta', value: 0, reason: 'visto da Marta' },
    ]);
  });

  it('refuses a file that was altered, with a sentence', async () => {
    const folder = aFolder();
    const file = await fileOf(folder, 'Davide', '3');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"value": 3', '"value": 0'));
    const refused = await rapporto(folder, 'Davide', 'raters', 'import', file);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('sigillo');
    expect(await rapporto(folder, 'Davide', 'raters', 'import', join(folder, 'none.json'))).toMatchObject({
      code: 1,
    });
  });
});
