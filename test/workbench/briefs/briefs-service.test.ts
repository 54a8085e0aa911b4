import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Refused } from '../../../electron/workbench/db/refused.ts';
import { refusalOfWriting } from '../../../electron/workbench/services/staged-file.ts';
import type { BriefId } from '../../../shared/domain/ids.ts';
import { refusalOf } from '../../support/refusal-of.ts';
import { aBriefWorkspace } from './a-brief-workspace.ts';

const draft = { versionId: null };

describe('a draft', () => {
  test('starts with the sections of its kind, the user as author and the appendix left out', () => {
    const { newBrief } = aBriefWorkspace();
    const brief = newBrief('exit');
    expect(brief.options).toEqual({
      paper: 'A4',
      audience: 'partners',
      author: 'Giulia Ferrante',
      recipients: '',
      fromOn: null,
    });
    expect(brief.sections.filter((s) => !s.included).map((s) => s.id)).toEqual(['appendix']);
    expect(brief.clientName).toBe('Arredi Montefosco');
  });

  test('is composed from what is in the workspace now', () => {
    const { briefs, newBrief, log, clientId } = aBriefWorkspace();
    const { id } = newBrief();
    const { bodyHtml } = briefs.render({ briefId: id, ...draft });
    for (const said of [
      'Materiali in ritardo',
      '18 nov 2026',
      'Le foto quando ci sono ve le mandiamo',
      'C. Rossi',
      '1 richiesta su 1 in ritardo',
      '9 giorni di ritardo in mediana',
      'Consigli ignorati',
      '12 nov 2026',
      'Terzo rinvio',
      'Un accenno (1): Piani taciuti',
      '5 anni e 8 mesi',
    ])
      expect(bodyHtml).toContain(said);
    log([clientId], { on: '2026-11-21', text: '«Il piano lo sappiamo noi»' });
    expect(briefs.render({ briefId: id, ...draft }).bodyHtml).not.toBe(bodyHtml);
  });

  test('keeps the words, the order and the choices of the user', () => {
    const { briefs, newBrief } = aBriefWorkspace();
    const { id } = newBrief();
    briefs.update({
      briefId: id,
      options: { audience: 'adviser', recipients: 'Studio legale' },
      sections: [
        { id: 'motives', included: true, text: 'M1 redditività' },
        { id: 'aims', included: true, text: 'di un altro genere di dossier' },
      ],
    });
    const saved = briefs.get({ briefId: id });
    expect(saved.options).toMatchObject({
      audience: 'adviser',
      recipients: 'Studio legale',
      author: 'Giulia Ferrante',
    });
    expect(saved.sections.map((s) => s.id)).not.toContain('aims');
    expect(briefs.render({ briefId: id, ...draft }).bodyHtml).toContain('M1 redditività');
  });

  test('gives the composed words of each section that its reader may see', () => {
    const { briefs, newBrief } = aBriefWorkspace();
    const { id } = newBrief();
    const sections = briefs.compose({ briefId: id });
    expect(sections.find((s) => s.id === 'matter')?.text).toContain('1. Lavoriamo insieme');
    expect(sections.find((s) => s.id === 'motives')).toMatchObject({ title: 'Motivi', empty: true });
    briefs.update({ briefId: id, options: { audience: 'client' } });
    expect(briefs.compose({ briefId: id }).map((s) => s.id)).not.toContain('motives');
  });

  test('goes to the trash with its versions, and comes back with them by undo', () => {
    const { briefs, newBrief, db } = aBriefWorkspace();
    const { id } = newBrief();
    briefs.freeze({ briefId: id, note: '' });
    briefs.remove({ briefId: id });
    expect(briefs.list({ clientId: null })).toEqual([]);
    expect(refusalOf(() => briefs.get({ briefId: id })).code).toBe('not-found');
    db.undo();
    expect(briefs.get({ briefId: id }).versions).toHaveLength(1);
  });

  test('of a brief or client that is not there is refused', () => {
    const { briefs } = aBriefWorkspace();
    expect(refusalOf(() => briefs.get({ briefId: 'none' as BriefId })).code).toBe('not-found');
  });
});

describe('a version', () => {
  test('prints the same bytes after everything that it cites has changed', () => {
    const { briefs, newBrief, clients, clientId, log, clock } = aBriefWorkspace();
    const { id } = newBrief();
    const version = briefs.freeze({ briefId: id, note: 'per i soci' });
    const before = briefs.html({ briefId: id, versionId: version.id });
    clients.update({ clientId, fields: { name: 'Altro nome', services: 'altro' } });
    log([clientId], { on: '2026-11-22', text: '«Nuovo»' });
    briefs.update({ briefId: id, language: 'en', options: { author: 'Altri' } });
    clock.set('2027-05-01');
    const after = briefs.html({ briefId: id, versionId: version.id });
    expect(after.html).toBe(before.html);
    expect(after.html).toContain('Arredi');
    expect(briefs.render({ briefId: id, versionId: version.id }).frozen).toBe(true);
  });

  test('is numbered, and can be compared with another or with the draft, section by section', () => {
    const { briefs, newBrief } = aBriefWorkspace();
    const { id } = newBrief();
    const one = briefs.freeze({ briefId: id, note: '' });
    briefs.update({ briefId: id, sections: [{ id: 'motives', included: true, text: 'M4 strategia' }] });
    const two = briefs.freeze({ briefId: id, note: '' });
    expect([one.number, two.number]).toEqual([1, 2]);
    const between = briefs.compare({ briefId: id, leftVersionId: one.id, rightVersionId: two.id });
    expect(between.filter((s) => !s.same).map((s) => s.id)).toEqual(['cover', 'motives']);
    expect(between.find((s) => s.id === 'motives')).toMatchObject({ title: 'Motivi', right: 'M4 strategia' });
    briefs.update({ briefId: id, sections: [{ id: 'risks', included: false, text: null }] });
    const withDraft = briefs.compare({ briefId: id, leftVersionId: two.id, rightVersionId: null });
    expect(withDraft.find((s) => s.id === 'risks')).toMatchObject({ right: '', same: false });
  });

  test('of another brief, or gone, is refused', () => {
    const { briefs, newBrief } = aBriefWorkspace();
    const version = briefs.freeze({ briefId: newBrief().id, note: '' });
    const other = newBrief('review');
    expect(refusalOf(() => briefs.render({ briefId: other.id, versionId: version.id })).code).toBe(
      'brief-version-missing',
    );
  });
});

describe('saving', () => {
  test('freezes what it prints, once, and freezes again when something changed', async () => {
    const { briefs, newBrief, printed, clock } = aBriefWorkspace();
    const { id } = newBrief();
    const save = () => briefs.save({ briefId: id, ...draft, format: 'pdf', path: null });
    expect(await save()).toMatchObject({ pages: 3 });
    clock.set('2026-11-23');
    await save();
    expect(briefs.get({ briefId: id }).versions.map((v) => v.number)).toEqual([1]);
    expect(printed[1]).toBe(printed[0]);
    briefs.update({ briefId: id, options: { recipients: 'i soci' } });
    await save();
    expect(briefs.get({ briefId: id }).versions.map((v) => v.number)).toEqual([2, 1]);
    expect(printed[2]).toContain('<dd>2</dd>');
  });

  test('names the file from client, kind and date, and never writes over one by itself', async () => {
    const { briefs, newBrief, folder, clients, clientId } = aBriefWorkspace();
    clients.update({ clientId, fields: { name: 'A/B: «C» <d>*?' } });
    const { id } = newBrief();
    const save = () => briefs.save({ briefId: id, ...draft, format: 'html', path: null });
    const first = await save();
    const second = await save();
    expect(first.path).toBe(join(folder, 'A B «C» d, dossier di uscita, 2026-11-22.html'));
    expect(second.path).toBe(join(folder, 'A B «C» d, dossier di uscita, 2026-11-22 2.html'));
    expect(first.pages).toBeNull();
    expect(readFileSync(second.path, 'utf8')).toBe(readFileSync(first.path, 'utf8'));
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test('writes over the file that was chosen by name', async () => {
    const { briefs, newBrief, folder } = aBriefWorkspace();
    const path = join(folder, 'dossier.pdf');
    writeFileSync(path, 'vecchio');
    const saved = await briefs.save({ briefId: newBrief().id, ...draft, format: 'pdf', path });
    expect(saved.path).toBe(path);
    expect(readFileSync(path, 'latin1')).toMatch(/^%PDF/);
    expect(readdirSync(folder)).toEqual(['dossier.pdf']);
  });

  test('that cannot be done leaves neither a file nor a version', async () => {
    const { briefs, newBrief, folder } = aBriefWorkspace();
    const { id } = newBrief();
    rmSync(folder, { recursive: true });
    const refused = await failure(briefs.save({ briefId: id, ...draft, format: 'pdf', path: null }));
    expect(refused.refusal.code).toBe('write-failed');
    expect(refused.refusal.params['path']).toContain(folder);
    expect(briefs.get({ briefId: id }).versions).toEqual([]);
  });

  test('into a place that is no folder says which', async () => {
    const { briefs, newBrief, folder } = aBriefWorkspace();
    writeFileSync(join(folder, 'file'), '');
    const path = join(folder, 'file', 'dossier.pdf');
    const refused = await failure(briefs.save({ briefId: newBrief().id, ...draft, format: 'pdf', path }));
    expect(refused.refusal).toEqual({ code: 'folder-not-writable', params: { path: join(folder, 'file') } });
  });

  test.each([
    ['EACCES', 'folder-not-writable'],
    ['EPERM', 'folder-not-writable'],
    ['EROFS', 'folder-not-writable'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['ENOENT', 'write-failed'],
    ['EIO', 'write-failed'],
  ])('a fault %s of the file system is refused as %s', (code, refusal) => {
    const refused = refusalOfWriting(Object.assign(new Error(code), { code }), '/a/b.pdf');
    expect(refused).toBeInstanceOf(Refused);
    expect(refused instanceof Refused && refused.refusal.code).toBe(refusal);
  });

  test('a PDF where no browser is says so, and HTML still works', async () => {
    const { briefs, newBrief, db } = aBriefWorkspace({}, { printPdf: undefined as never });
    const { id } = newBrief();
    expect((await failure(briefs.pdf({ briefId: id, ...draft }))).refusal.code).toBe('pdf-needs-browser');
    expect(
      (await failure(briefs.save({ briefId: id, ...draft, format: 'pdf', path: null }))).refusal.code,
    ).toBe('pdf-needs-browser');
    expect((await briefs.save({ briefId: id, ...draft, format: 'html', path: null })).path).toMatch(
      /\.html$/,
    );
    expect(db.readOnly).toBe(false);
  });

  test('a printer that fails is told with its reason', async () => {
    const { briefs, newBrief } = aBriefWorkspace(
      {},
      { printPdf: () => Promise.reject(new Error('Target closed\nat x')) },
    );
    const refused = await failure(briefs.pdf({ briefId: newBrief().id, ...draft }));
    expect(refused.refusal).toEqual({ code: 'pdf-failed', params: { reason: 'Target closed' } });
  });

  test('a draft can be handed over as a PDF without freezing it', async () => {
    const { briefs, newBrief } = aBriefWorkspace();
    const { id } = newBrief();
    const pdf = await briefs.pdf({ briefId: id, ...draft });
    expect(pdf).toMatchObject({ fileName: 'Arredi Montefosco, dossier di uscita, 2026-11-22.pdf', pages: 3 });
    expect(briefs.get({ briefId: id }).versions).toEqual([]);
  });
});

describe('redaction', () => {
  test('leaves nothing of what the client must not see in the file', () => {
    const { briefs, newBrief } = aBriefWorkspace();
    const { id } = newBrief();
    briefs.update({
      briefId: id,
      options: { audience: 'client' },
      sections: [{ id: 'motives', included: true, text: 'Ci stanno logorando' }],
    });
    const version = briefs.freeze({ briefId: id, note: '' });
    const { html } = briefs.html({ briefId: id, versionId: version.id });
    for (const absent of [
      'logorando',
      'Le foto quando',
      'Carlo Rossi, 18',
      'C. Rossi',
      'Terzo rinvio',
      'grave',
      'ension',
      'Riservato',
    ])
      expect(html.replace(/base64,[^)]+/g, '')).not.toContain(absent);
    expect(html).toContain('Materiali in ritardo');
  });
});

async function failure(work: Promise<unknown>): Promise<Refused> {
  const outcome: unknown = await work.then(
    () => 'done',
    (error: unknown) => error,
  );
  if (outcome instanceof Refused) return outcome;
  throw outcome instanceof Error ? outcome : new Error('It was not refused');
}
