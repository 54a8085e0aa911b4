import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandOn } from '../support/command-line.ts';
import { aFolder } from '../support/workspace.ts';

const late = 'Le foto dovevano arrivare lunedì, siamo a giovedì e non è arrivato niente: terzo sollecito.';

/** A workspace with one client and one entry of these words, and a command line on it. */
async function aLog(text = late) {
  const folder = aFolder();
  const rapporto = (...args: string[]) => commandOn(join(folder, 'w.rapporto'), ...args);
  const json = async (...args: string[]) => JSON.parse((await rapporto(...args, '--json')).stdout);
  await rapporto('client', 'add', 'Arredi Montefosco');
  const { interactionId, occurredAt } = await json('log', `@montefosco chiamata: ${text}`);
  return { rapporto, json, folder, id: interactionId as string, day: String(occurredAt).slice(0, 10) };
}

describe('notes on the command line', () => {
  it('lists what notes may show, read on the spot, with the subject to answer with', async () => {
    const { rapporto, json, id, day } = await aLog();
    const [note, ...others] = await json('notes');
    expect(others).toEqual([]);
    expect(note).toMatchObject({
      interactionId: id,
      client: { id: expect.any(String), name: 'Arredi Montefosco' },
      occurredOn: day,
      text: expect.stringContaining('terzo sollecito'),
    });
    const proposal = note.proposals.find((p: { subject: string }) => p.subject === 'late-inputs');
    expect(proposal).toEqual({
      kind: 'signal',
      subject: 'late-inputs',
      score: expect.any(Number),
      phrase: expect.any(String),
    });
    expect(note.text).toContain(proposal.phrase);
    const { stdout } = await rapporto('notes', '--client', 'montefosco');
    expect(stdout).toContain(`${day}  Arredi Montefosco  ${id}\n`);
    expect(stdout).toContain(`  late-inputs  Può mostrare: Materiali in ritardo, «${proposal.phrase}»\n`);
  });

  it('takes a yes: the note is found by its signal, and undo asks again', async () => {
    const { rapporto, json, id } = await aLog();
    expect(await json('search', 'signal:late-inputs')).toEqual([]);
    const said = await rapporto('notes', 'yes', id, '9');
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(said.stdout).toContain('tra le prove di «Materiali in ritardo»');
    expect((await json('search', 'signal:late-inputs')).map((hit: { id: string }) => hit.id)).toEqual([id]);
    const subjects = async () =>
      (await json('notes')).flatMap((n: { proposals: { subject: string }[] }) =>
        n.proposals.map((p) => p.subject),
      );
    expect(await subjects()).not.toContain('late-inputs');
    await rapporto('undo');
    expect(await subjects()).toContain('late-inputs');
  });

  it('takes a no, and says what was answered as JSON', async () => {
    const { rapporto, json, id } = await aLog();
    expect(await json('notes', 'no', id, 'late-inputs', '--client', 'Arredi Montefosco')).toEqual({
      interactionId: id,
      client: { id: expect.any(String), name: 'Arredi Montefosco' },
      kind: 'signal',
      subject: 'late-inputs',
      answer: 'no',
      factId: null,
    });
    const again = await rapporto('notes', 'yes', id, 'late-inputs');
    expect(again).toMatchObject({ code: 1, stdout: '' });
    expect(again.stderr).toContain('ha già una risposta');
  });

  it('adds the fact of a yes to a fact', async () => {
    const { rapporto, json, folder } = await aLog('Riunione di avvio.');
    const file = join(folder, 'registro.csv');
    writeFileSync(
      file,
      'Data;Cliente;Tipo;Note\n17/11/2026;Arredi Montefosco;email;Ci ha ringraziato per il catalogo\n',
    );
    await rapporto('import', file);
    const [note] = await json('notes');
    expect(note.proposals).toEqual([
      { kind: 'fact', subject: 'thanks', detail: { kind: 'thanks' }, note: '', phrase: 'ringraziato' },
    ]);
    const said = await rapporto('notes', 'yes', note.interactionId, 'thanks');
    expect(said.stdout).toBe('Fatto aggiunto alla nota: Grazie.\n');
    const entries = await json('timeline', 'montefosco');
    const entry = entries.find((e: { id: string }) => e.id === note.interactionId);
    expect(entry.facts.map((f: { kind: string }) => f.kind)).toEqual(['thanks']);
  });

  it('refuses an entry that is not there and a subject that is not asked', async () => {
    const { rapporto, id } = await aLog();
    const gone = await rapporto('notes', 'yes', id, 'abuse');
    expect(gone).toMatchObject({ code: 1, stdout: '' });
    expect(gone.stderr).toContain('Questa proposta non c’è più');
    expect(await rapporto('notes', 'no', 'nessuna', 'late-inputs')).toMatchObject({ code: 1, stdout: '' });
    expect(await rapporto('notes', 'yes', id)).toMatchObject({ code: 2, stdout: '' });
    expect(await rapporto('notes', '--client', 'Nessuno')).toMatchObject({ code: 1, stdout: '' });
    expect(await rapporto('notes', '--limit', 'molte')).toMatchObject({ code: 2, stdout: '' });
  });

  it('with nothing to answer says so', async () => {
    const { rapporto, json } = await aLog('Riunione di avvio, ordine del giorno condiviso.');
    expect(await json('notes')).toEqual([]);
    expect((await rapporto('notes')).stdout).toMatch(/^Nessuna nota da rivedere/);
  });

  it('has its help in both languages', async () => {
    const { rapporto } = await aLog();
    expect((await rapporto('notes', '--help')).stdout).toContain('la nota diventa una prova');
    expect((await rapporto('--lang', 'en', 'notes', '--help')).stdout).toContain('the note becomes evidence');
  });
});
