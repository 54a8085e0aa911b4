import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Answer, commandOn } from '../support/command-line.ts';
import { aFolder } from '../support/workspace.ts';

const root = join(import.meta.dirname, '../..');

const rapporto = (folder: string, ...args: string[]) => commandOn(join(folder, 'w.rapporto'), ...args);

/** A workspace with one client, whose name begins with Arredi. */
async function aWorkspace(): Promise<string> {
  const folder = aFolder();
  await rapporto(folder, 'client', 'add', 'Arredi Montefosco', '--segment', 'Arredo', '--since', '2021-03');
  return folder;
}

const json = (answer: Answer) => JSON.parse(answer.stdout);

describe('the command line', () => {
  it('adds and shows a client with its strain, band and coverage', async () => {
    const folder = await aWorkspace();
    const shown = json(await rapporto(folder, 'client', 'show', 'montefosco', '--json'));
    expect(shown).toMatchObject({
      name: 'Arredi Montefosco',
      sinceOn: '2021-03-01',
      segmentName: 'Arredo',
      lastContactOn: null,
      strain: { index: null, band: 'too-little-known', coverage: 0, knockOuts: [] },
    });
    expect(shown.counts).toMatchObject({ interactions: 0, facts: 0, checks: 0 });
  });

  it('logs one line as it is read, facts and all', async () => {
    const folder = await aWorkspace();
    const logged = json(
      await rapporto(
        folder,
        'log',
        '@montefosco chiamata 25m, 2h non pagate !richiesta brief entro 4/12',
        '--json',
      ),
    );
    expect(logged).toMatchObject({
      clients: [{ name: 'Arredi Montefosco' }],
      kind: 'call',
      durationMin: 25,
      occurredAt: '2026-11-24T09:41',
      unresolved: [],
    });
    expect(logged.facts).toMatchObject([
      { kind: 'extra', hours: 2, paid: false },
      { kind: 'request', subject: 'brief', dueOn: '2026-12-04' },
    ]);
    expect(logged.interactionId).toEqual(expect.any(String));
  });

  it('only reads with --dry-run', async () => {
    const folder = await aWorkspace();
    const before = json(await rapporto(folder, 'client', 'show', 'montefosco', '--json')).counts.interactions;
    const read = json(await rapporto(folder, 'log', '@montefosco riunione 1h', '--dry-run', '--json'));
    expect(read).toMatchObject({ interactionId: null, kind: 'meeting', durationMin: 60 });
    expect(json(await rapporto(folder, 'client', 'show', 'montefosco', '--json')).counts.interactions).toBe(
      before,
    );
  });

  it('refuses a line about nobody, saying what to do, and writes nothing on stdout', async () => {
    const folder = await aWorkspace();
    const refused = await rapporto(folder, 'log', 'chiamata 25m', '--json');
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('Manca il cliente');
  });

  it('refuses a whole check when a rating of 2 lacks evidence, naming the signal', async () => {
    const folder = await aWorkspace();
    const refused = await rapporto(
      folder,
      'check',
      'montefosco',
      '--rate',
      'late-inputs=2',
      'missing-brief=1',
      '--json',
    );
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(/late-inputs|Materiali in ritardo/);
    expect(json(await rapporto(folder, 'client', 'show', 'montefosco', '--json')).counts.checks).toBe(0);
  });

  it('records a check from a file, and answers with strain and what changed', async () => {
    const folder = await aWorkspace();
    const file = join(folder, 'ratings.json');
    writeFileSync(
      file,
      JSON.stringify([
        { signal: 'late-inputs', level: 3, note: 'Quattro richieste su sei tardi' },
        { signal: 10, level: 0 },
        { signal: 'commission-without-say', level: 'na' },
      ]),
    );
    const recorded = json(await rapporto(folder, 'check', 'montefosco', '--file', file, '--json'));
    expect(recorded.checkId).toEqual(expect.any(String));
    expect(recorded.strain.index).toBeCloseTo(50);
    expect(recorded.strain.band).toBe('too-little-known');
    expect(recorded.changed.map((c: { signalId: string }) => c.signalId)).toContain('late-inputs');
  });

  it('undoes and redoes across runs', async () => {
    const folder = await aWorkspace();
    await rapporto(folder, 'client', 'add', 'Vivai Petrarossa');
    expect((await rapporto(folder, 'undo')).stdout).toContain('Vivai Petrarossa');
    expect(json(await rapporto(folder, 'client', 'list', '--json'))).toHaveLength(1);
    expect((await rapporto(folder, 'redo')).code).toBe(0);
    expect(json(await rapporto(folder, 'client', 'list', '--json'))).toHaveLength(2);
  });

  it('finds what was logged', async () => {
    const folder = await aWorkspace();
    await rapporto(folder, 'log', '@montefosco chiamata !richiesta brief entro 4/12');
    const hits = json(await rapporto(folder, 'search', 'brief', '--json'));
    expect(hits[0]).toMatchObject({
      type: expect.any(String),
      id: expect.any(String),
      client: { name: 'Arredi Montefosco' },
      snippet: expect.any(String),
    });
  });

  it('verifies, backs up and restores', async () => {
    const folder = await aWorkspace();
    expect(json(await rapporto(folder, 'verify', '--json'))).toMatchObject({ ok: true });
    const copy = join(folder, 'copy.rapporto');
    expect((await rapporto(folder, 'backup', '--to', copy)).code).toBe(0);
    expect(existsSync(copy)).toBe(true);
    await rapporto(folder, 'client', 'add', 'Ottica Belvardo');
    expect((await rapporto(folder, 'restore', copy)).code).toBe(0);
    const names = json(await rapporto(folder, 'client', 'list', '--json')).map(
      (c: { name: string }) => c.name,
    );
    expect(names).not.toContain('Ottica Belvardo');
  });

  it('restores a file that no longer opens, and keeps the damaged one aside', async () => {
    const folder = await aWorkspace();
    const copy = join(folder, 'copy.rapporto');
    await rapporto(folder, 'backup', '--to', copy);
    writeFileSync(join(folder, 'w.rapporto'), 'not a database any more');
    expect((await rapporto(folder, 'client', 'list')).code).toBe(1);
    const restored = json(await rapporto(folder, 'restore', copy, '--json'));
    expect(readFileSync(restored.keptAs, 'utf8')).toBe('not a database any more');
    expect(json(await rapporto(folder, 'client', 'list', '--json'))).toHaveLength(1);
  });

  it('makes a brief in HTML, and says so where no browser can make the PDF', async () => {
    const folder = await aWorkspace();
    await rapporto(
      folder,
      'check',
      'montefosco',
      '--rate',
      'late-inputs=3',
      '--note',
      'Quattro richieste su sei tardi',
    );
    const out = join(folder, 'uscita.html');
    const made = json(
      await rapporto(folder, 'brief', 'montefosco', '--kind', 'exit', '--out', out, '--json'),
    );
    expect(made).toMatchObject({ briefId: expect.any(String), version: 1, path: out });
    const html = readFileSync(out, 'utf8');
    expect(html).toContain('Arredi Montefosco');
    expect(html).toContain('Materiali in ritardo');
    expect(html).not.toContain('unsafe-');
  });

  it('exits with 2 on words that mean nothing', async () => {
    const folder = await aWorkspace();
    for (const args of [
      ['nonsense'],
      ['check', 'montefosco', '--rate', 'late-inputs=9'],
      ['client', 'list', '--lang', 'fr'],
      ['brief', 'montefosco', '--kind', 'exit', '--out', 'x.txt'],
    ]) {
      const answer = await rapporto(folder, ...args);
      expect(answer, args.join(' ')).toMatchObject({ code: 2, stdout: '' });
      expect(answer.stderr).not.toBe('');
    }
  });

  it('refuses a client that nobody has, with near names', async () => {
    const folder = await aWorkspace();
    const answer = await rapporto(folder, 'client', 'show', 'Montebianco');
    expect(answer).toMatchObject({ code: 1, stdout: '' });
    expect(answer.stderr).toContain('Montebianco');
  });

  it('names the field that the workbench does not take', async () => {
    const folder = await aWorkspace();
    const answer = await rapporto(folder, 'client', 'add', 'x'.repeat(10_000));
    expect(answer).toMatchObject({ code: 1, stdout: '' });
    expect(answer.stderr).toContain('«name»');
  });

  it('loads the sample agency into an empty file, and never into a used one', async () => {
    const folder = await aWorkspace();
    const own = aFolder();
    expect(json(await rapporto(own, 'sample', '--json'))).toEqual({
      clients: 14,
      interactions: 1500,
      facts: 1160,
      checks: 40,
    });
    const refused = await rapporto(folder, 'sample', '--json');
    expect(refused).toMatchObject({ code: 1, stdout: '' });
  });

  it('reads a note for signals and facts without opening any workspace', async () => {
    const folder = aFolder();
    const read = json(
      await rapporto(
        folder,
        'suggest',
        'Le foto sono arrivate con dieci giorni di ritardo, abbiamo dovuto rifare tutto di corsa senza essere pagati.',
        '--json',
      ),
    );
    expect(read.signals.map((s: { signal: string }) => s.signal)).toContain('late-inputs');
    expect(read.signals.length).toBeLessThanOrEqual(3);
    const notes = join(folder, 'notes.jsonl');
    writeFileSync(
      notes,
      `${JSON.stringify({ id: 'a', text: 'Riunione serena, ci hanno ringraziato e hanno pagato puntuali.', lang: 'it' })}\n`,
    );
    const answer = json(await rapporto(folder, 'suggest', '--file', notes, '--json'));
    expect(answer).toMatchObject({ id: 'a', signals: [] });
    expect(existsSync(join(folder, 'w.rapporto'))).toBe(false);
    expect((await rapporto(folder, 'suggest')).code).toBe(2);
  });

  it('is what the program answers when started from a shell', async () => {
    const folder = await aWorkspace();
    const args = [
      '--import',
      'tsx',
      'electron/cli/main.ts',
      '--workspace',
      join(folder, 'w.rapporto'),
      'client',
      'list',
      '--json',
    ];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
    expect(JSON.parse(stdout)).toMatchObject([{ name: 'Arredi Montefosco' }]);
  });
});
