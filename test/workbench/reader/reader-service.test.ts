import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verifyWorkspace } from '../../../electron/workbench/db/verify-workspace.ts';
import { createHistoryService } from '../../../electron/workbench/services/history-service.ts';
import type { NoteReader } from '../../../electron/workbench/services/note-reader.ts';
import { openNoteReader } from '../../../electron/workbench/services/note-reader.ts';
import { createReaderService } from '../../../electron/workbench/services/reader-service.ts';
import { createSearchService } from '../../../electron/workbench/services/search-service.ts';
import type { ClientId, InteractionId, SignalId } from '../../../shared/domain/ids.ts';
import { aFact } from '../../support/a-fact.ts';
import { aNoteReader } from '../../support/a-note-reader.ts';
import { refusalOf } from '../../support/refusal-of.ts';
import { aFolder, aWorkspace } from '../../support/workspace.ts';
import { importsOf } from '../imports/an-import.ts';

const late = 'late-inputs' as SignalId;
const text = 'Foto ancora niente: terzo sollecito.';
const resourcesDir = join(import.meta.dirname, '../../../resources');

function aReading(reader: NoteReader = aNoteReader()) {
  const space = aWorkspace();
  const service = createReaderService(space.db, { reader });
  const clientId = space.addClient({ name: 'Arredi Montefosco' });
  const answer = (
    interactionId: InteractionId,
    said: 'yes' | 'no',
    subject: string = late,
    kind: 'signal' | 'fact' = 'signal',
  ) => service.answer({ interactionId, clientId, kind, subject, answer: said });
  return {
    ...space,
    service,
    clientId,
    answer,
    history: createHistoryService(space.db),
    openOf: (id: InteractionId) =>
      service.ofEntry({ interactionId: id, clientId })?.proposals.map((p) => p.subject) ?? [],
    readAll: () => {
      while (service.readAhead().isMore);
    },
    evidence: (signalId: SignalId = late) =>
      space.checks.evidence({ clientId, signalId, query: '', limit: 20 }).map((e) => e.id),
    found: (query: string) =>
      createSearchService(space.db)
        .query({ query, clientId: null, limit: 20, everything: false })
        .hits.map((hit) => hit.id),
  };
}

describe('an entry that was logged', () => {
  test('is read, and says what it may show with the words that say so', () => {
    const { log, clientId, service } = aReading();
    const { id } = log([clientId], { text, on: '2026-11-20' });
    expect(service.ofEntry({ interactionId: id })).toEqual({
      interactionId: id,
      clientId,
      clientName: 'Arredi Montefosco',
      kind: 'call',
      source: 'form',
      occurredOn: '2026-11-20',
      text,
      proposals: [
        {
          kind: 'signal',
          subject: late,
          signalId: late,
          score: 0.9,
          phrase: { start: 26, end: 35, text: 'sollecito' },
        },
      ],
    });
  });

  test('is not asked what its facts already speak for, nor for facts that it holds', () => {
    const { log, clientId, openOf } = aReading();
    const known = log([clientId], {
      text: 'sollecito, e grazie',
      facts: [aFact('request', { dueOn: '2026-11-10' }), aFact('thanks')],
    });
    expect(openOf(known.id)).toEqual([]);
    const bare = log([clientId], { text: 'sollecito, e grazie' });
    expect(openOf(bare.id)).toEqual([late, 'thanks']);
  });

  test('is read in the background, the newest first, and counted while it waits', () => {
    const { log, clientId, service, readAll } = aReading();
    for (let i = 0; i < 120; i++) log([clientId], { text: `${text} ${i}` });
    expect(service.count({ clientId })).toEqual({ notes: 0, unread: 120 });
    readAll();
    expect(service.count({ clientId })).toEqual({ notes: 120, unread: 0 });
    const page = service.open({ clientId, byHand: true, limit: 40 });
    expect([page.notes.length, page.total]).toEqual([40, 120]);
    expect(page.notes[0]?.text).toBe(`${text} 119`);
  });

  test('is read again once its text is another, and keeps its answers', () => {
    const { log, clientId, interactions, answer, openOf, evidence, history } = aReading();
    const entry = log([clientId], { text });
    openOf(entry.id);
    answer(entry.id, 'yes');
    const write = (to: string) =>
      interactions.update({ interactionId: entry.id, draft: { ...entry, text: to }, factIds: [] });
    write(`${text} Un altro controllo.`);
    expect(openOf(entry.id)).toEqual(['constant-checking']);
    expect(evidence()).toEqual([entry.id]);
    history.undo();
    expect(openOf(entry.id)).toEqual([]);
  });

  test('in the trash is not asked about', () => {
    const { log, clientId, interactions, service, readAll } = aReading();
    const { id } = log([clientId], { text });
    readAll();
    interactions.remove({ interactionIds: [id] });
    expect(service.count({})).toEqual({ notes: 0, unread: 0 });
    expect(refusalOf(() => service.ofEntry({ interactionId: id })).code).toBe('not-found');
  });
});

describe('a yes to a signal', () => {
  test('makes the entry evidence ready in the check, in the timeline and in the history, and rates nothing', () => {
    const { log, clientId, answer, openOf, evidence, checks, signals, interactions } = aReading();
    const { id } = log([clientId], { text, on: '2026-11-20' });
    const { id: older } = log([clientId], {
      on: '2026-11-18',
      facts: [aFact('request', { dueOn: '2026-11-10' })],
    });
    openOf(id);
    expect(evidence()).toEqual([older]);
    answer(id, 'yes');
    expect(evidence()).toEqual([id, older]);
    expect(openOf(id)).toEqual([]);
    const { rows } = checks.start({ clientId, rater: '' });
    expect(rows.find((r) => r.signal.id === late)).toMatchObject({ evidenceCount: 2, rating: null });
    const history = signals.history({ clientId }).find((h) => h.signalId === late);
    expect(history).toMatchObject({ evidenceCount: 2, current: null });
    const { entries } = interactions.timeline({
      clientId,
      filter: {
        show: 'all',
        kinds: [],
        factKinds: [],
        signalId: late,
        afterOn: null,
        beforeOn: null,
        query: '',
      },
      before: null,
      limit: 10,
    });
    expect(entries.map((e) => [e.id, e.signalIds])).toEqual([
      [id, [late]],
      [older, [late]],
    ]);
  });

  test('is taken back by undo and given again by redo', () => {
    const { log, clientId, answer, openOf, evidence, history, db } = aReading();
    const { id } = log([clientId], { text });
    openOf(id);
    answer(id, 'yes');
    expect(verifyWorkspace(db).filter((c) => !c.ok)).toEqual([]);
    expect(history.undo()).toMatchObject({ verb: 'reader.yes', params: { name: 'Arredi Montefosco' } });
    expect([evidence(), openOf(id)]).toEqual([[], [late]]);
    history.redo();
    expect([evidence(), openOf(id)]).toEqual([[id], []]);
  });

  test('makes the entry found by the signal, with words and other filters too, as long as it stands', () => {
    const { log, clientId, answer, openOf, found, interactions, history, db } = aReading();
    const entry = log([clientId], { text });
    openOf(entry.id);
    const queries = ['signal:late-inputs', 'segnale:9 foto', 'client:montefosco signal:late-inputs foto'];
    const all = () => queries.map(found);
    const none = [[], [], []];
    expect(all()).toEqual(none);
    answer(entry.id, 'yes');
    expect(all()).toEqual([[entry.id], [entry.id], [entry.id]]);
    expect(found('signal:constant-checking')).toEqual([]);
    expect(found('signal:late-inputs nessuna')).toEqual([]);
    expect(verifyWorkspace(db).filter((c) => !c.ok)).toEqual([]);
    history.undo();
    expect(all()).toEqual(none);
    history.redo();
    interactions.update({ interactionId: entry.id, draft: { ...entry, text: 'Foto arrivate' }, factIds: [] });
    expect(all()).toEqual([[entry.id], [entry.id], [entry.id]]);
    interactions.remove({ interactionIds: [entry.id] });
    expect(all()).toEqual(none);
    history.undo();
    expect(all()).toEqual([[entry.id], [entry.id], [entry.id]]);
    expect(verifyWorkspace(db).filter((c) => !c.ok)).toEqual([]);
  });

  test('is about one client of an entry with several', () => {
    const { log, clientId, addClient, service, evidence, checks } = aReading();
    const other = addClient({ name: 'Cicli Falcetti' });
    const { id } = log([clientId, other], { text });
    expect(service.ofEntry({ interactionId: id })?.clientId).toBe(clientId);
    expect(service.ofEntry({ interactionId: id, clientId: other })?.clientName).toBe('Cicli Falcetti');
    service.answer({ interactionId: id, clientId: other, kind: 'signal', subject: late, answer: 'yes' });
    expect(evidence()).toEqual([]);
    expect(checks.evidence({ clientId: other, signalId: late, query: '', limit: 9 })).toHaveLength(1);
  });

  test('is refused once it is answered, and for a client who was not in it', () => {
    const { log, clientId, addClient, answer, openOf, service } = aReading();
    const other = addClient({ name: 'Cicli Falcetti' });
    const { id } = log([clientId], { text });
    openOf(id);
    answer(id, 'no');
    expect(refusalOf(() => answer(id, 'yes')).code).toBe('proposal-gone');
    expect(
      refusalOf(() =>
        service.answer({ interactionId: id, clientId: other, kind: 'signal', subject: late, answer: 'yes' }),
      ),
    ).toEqual({ code: 'not-found', params: { name: 'Cicli Falcetti' } });
  });
});

describe('a no', () => {
  test('is never asked again of that entry, however it is written over', () => {
    const { log, clientId, answer, openOf, interactions, evidence, found } = aReading();
    const entry = log([clientId], { text });
    openOf(entry.id);
    answer(entry.id, 'no');
    interactions.update({
      interactionId: entry.id,
      draft: { ...entry, text: 'Un sollecito ancora' },
      factIds: [],
    });
    expect([openOf(entry.id), evidence(), found('signal:late-inputs')]).toEqual([[], [], []]);
  });
});

describe('a yes to a fact', () => {
  test('adds it to the entry, and undo takes both back', () => {
    const { log, clientId, answer, openOf, interactions, history } = aReading();
    const { id } = log([clientId], { text: 'Ci dicono grazie' });
    expect(openOf(id)).toEqual(['thanks']);
    const { factId } = answer(id, 'yes', 'thanks', 'fact');
    const { facts } = interactions.get({ interactionId: id });
    expect(facts).toEqual([expect.objectContaining({ id: factId, detail: { kind: 'thanks' }, clientId })]);
    history.undo();
    expect(interactions.get({ interactionId: id }).facts).toEqual([]);
    expect(openOf(id)).toEqual(['thanks']);
  });
});

describe('what is not asked', () => {
  const rate = (space: ReturnType<typeof aReading>, value: 'na') => {
    const { check } = space.checks.start({ clientId: space.clientId, rater: '' });
    space.checks.rate({ checkId: check.id, signalId: late, value });
    space.checks.finish({ checkId: check.id });
  };

  test('a signal that does not apply to the client', () => {
    const space = aReading();
    const { id } = space.log([space.clientId], { text });
    expect(space.openOf(id)).toEqual([late]);
    rate(space, 'na');
    expect(space.openOf(id)).toEqual([]);
    expect(space.service.read({ text, clientId: space.clientId }).signals).toEqual([]);
    expect(space.service.read({ text }).signals).toHaveLength(1);
  });

  test('a signal that the workspace does not use', () => {
    const { log, clientId, signals, openOf } = aReading();
    const { id } = log([clientId], { text });
    signals.setWeight({ signalId: late, weight: 0 });
    expect(openOf(id)).toEqual([]);
  });

  test('what was left: nothing is learnt from it, and undo asks again', () => {
    const { log, clientId, service, readAll, history } = aReading();
    log([clientId], { text });
    log([clientId], { text: `${text} E ancora un controllo.` });
    readAll();
    expect(service.leave({ signalId: 'constant-checking' as SignalId })).toEqual({ left: 1 });
    expect(service.count({})).toMatchObject({ notes: 2 });
    expect(service.leave({})).toEqual({ left: 2 });
    expect(service.count({}).notes).toBe(0);
    expect(service.state().learntAnswers).toBe(0);
    expect(service.leave({})).toEqual({ left: 0 });
    history.undo();
    expect(service.count({}).notes).toBe(2);
  });
});

describe('the list of what is open', () => {
  test('narrows to a client, a signal, an import', async () => {
    const space = aReading();
    const { log, clientId, addClient, service, readAll, db } = space;
    const other = addClient({ name: 'Cicli Falcetti' });
    log([clientId], { text, on: '2026-11-19' });
    log([other], { text: 'Un altro controllo', on: '2026-11-18' });
    const { batchId } = await importsOf(db).commit(
      'Data;Cliente;Tipo;Note\n16/11/2026;Cicli Falcetti;chiamata;Secondo sollecito, altro controllo\n17/11/2026;Cicli Falcetti;chiamata;Tutto bene\n',
      { name: 'registro.csv' },
    );
    expect(service.count({ batchId })).toEqual({ notes: 0, unread: 2 });
    readAll();
    expect(service.count({ batchId })).toEqual({ notes: 1, unread: 0 });
    const texts = (scope: { clientId?: ClientId; signalId?: SignalId; byHand?: boolean }) =>
      service.open({ byHand: false, limit: 40, ...scope }).notes.map((n) => n.text);
    expect(texts({})).toEqual([text, 'Un altro controllo', 'Secondo sollecito, altro controllo']);
    expect(texts({ clientId: other, byHand: true })).toEqual(['Un altro controllo']);
    expect(texts({ signalId: late })).toEqual([text, 'Secondo sollecito, altro controllo']);
    const [narrowed] = service.open({ batchId, signalId: late, byHand: false, limit: 40 }).notes;
    expect(narrowed?.proposals.map((p) => p.subject)).toEqual([late]);
    expect(service.filters({})).toEqual({
      clients: [
        { id: other, name: 'Cicli Falcetti', notes: 2 },
        { id: clientId, name: 'Arredi Montefosco', notes: 1 },
      ],
      signals: [
        { signalId: 'constant-checking', notes: 2 },
        { signalId: late, notes: 2 },
      ],
    });
  });

  test('goes with an import that is taken back, answers too', async () => {
    const { service, readAll, db, clientId, history } = aReading();
    const { commit, service: imports } = importsOf(db);
    const { batchId } = await commit(
      'Data;Cliente;Tipo;Note\n16/11/2026;Arredi Montefosco;chiamata;Secondo sollecito\n17/11/2026;Arredi Montefosco;chiamata;Terzo sollecito\n',
      { name: 'registro.csv' },
    );
    readAll();
    const [note] = service.open({ batchId, byHand: false, limit: 9 }).notes;
    service.answer({
      interactionId: note!.interactionId,
      clientId,
      kind: 'signal',
      subject: late,
      answer: 'yes',
    });
    imports.undo({ batchId });
    expect(service.count({})).toEqual({ notes: 0, unread: 0 });
    expect(service.state().learntAnswers).toBe(0);
    history.undo();
    expect(service.state().learntAnswers).toBe(1);
    readAll();
    expect(service.count({}).notes).toBe(1);
  });
});

test('an answer about an imported client goes with the client, whatever entry it stands in', async () => {
  const { log, clientId, service, clients, interactions, found, db, history } = aReading();
  const { commit, service: imports } = importsOf(db);
  const { batchId } = await commit('Cliente;Segmento\nCicli Falcetti;Bici\n', { name: 'clienti.csv' });
  const theirs = clients.list().find((c) => c.name === 'Cicli Falcetti')?.id as ClientId;
  const entry = log([clientId, theirs], { text });
  const about = { interactionId: entry.id, clientId: theirs };
  service.ofEntry(about);
  service.answer({ ...about, kind: 'signal', subject: late, answer: 'yes' });
  interactions.update({ interactionId: entry.id, draft: { ...entry, clientIds: [clientId] }, factIds: [] });
  imports.undo({ batchId });
  expect([found('signal:late-inputs'), service.state().learntAnswers]).toEqual([[], 0]);
  expect(verifyWorkspace(db).filter((c) => !c.ok)).toEqual([]);
  history.undo();
  expect([found('signal:late-inputs'), service.state().learntAnswers]).toEqual([[entry.id], 1]);
  expect(verifyWorkspace(db).filter((c) => !c.ok)).toEqual([]);
});

describe('reading in the background', () => {
  test('stops for one import or for all, and takes up what was never read', async () => {
    const { log, clientId, service, readAll, db } = aReading();
    const { batchId } = await importsOf(db).commit(
      'Data;Cliente;Tipo;Note\n16/11/2026;Arredi Montefosco;chiamata;Secondo sollecito\n',
      { name: 'registro.csv' },
    );
    log([clientId], { text });
    service.stop({ batchId });
    expect(service.count({})).toEqual({ notes: 0, unread: 1 });
    service.stop({});
    readAll();
    expect(service.count({})).toEqual({ notes: 0, unread: 0 });
    expect(service.readOlder({ clientId })).toEqual({ queued: 2 });
    readAll();
    expect(service.count({})).toEqual({ notes: 2, unread: 0 });
    expect(service.readOlder({})).toEqual({ queued: 0 });
  });

  test('switched off reads and shows nothing, and keeps the answers', () => {
    const { log, clientId, service, answer, openOf, evidence, history } = aReading();
    const { id } = log([clientId], { text: `${text} Un controllo.` });
    openOf(id);
    answer(id, 'yes');
    service.setOn({ isOn: false });
    log([clientId], { text });
    expect(service.state()).toMatchObject({ isOn: false });
    expect([openOf(id), service.count({}), service.read({ text }).signals]).toEqual([
      [],
      { notes: 0, unread: 0 },
      [],
    ]);
    expect(evidence()).toEqual([id]);
    history.undo();
    history.undo();
    expect(service.state().isOn).toBe(true);
    expect(openOf(id)).toEqual(['constant-checking']);
  });
});

describe('the weights of the reader', () => {
  test.each([
    ['missing', null],
    ['damaged', 'not weights at all'],
  ] as const)('%s: everything else works, nothing is proposed', (state, content) => {
    const folder = aFolder();
    if (content !== null) {
      mkdirSync(join(folder, 'reader'));
      writeFileSync(join(folder, 'reader', 'weights.bin'), content);
    }
    const { log, clientId, service, openOf } = aReading(openNoteReader(folder));
    const { id } = log([clientId], { text });
    expect(service.state()).toEqual({ isOn: true, weights: state, learntAnswers: 0 });
    expect(openOf(id)).toEqual([]);
    expect(service.readAhead()).toEqual({ isMore: false, hasChanged: false });
    expect(service.count({})).toEqual({ notes: 0, unread: 0 });
    expect(service.read({ text, language: 'it' })).toEqual({ language: 'it', signals: [], facts: [] });
    expect(service.readOlder({})).toEqual({ queued: 0 });
  });

  test('as shipped find a plain note', () => {
    const { log, clientId, openOf } = aReading(openNoteReader(resourcesDir));
    const { id } = log([clientId], {
      text: 'Le foto dovevano arrivare lunedì, siamo a giovedì e non è arrivato niente: terzo sollecito.',
    });
    expect(openOf(id)).toContain(late);
  });
});

describe('what the reader learns from an answer', () => {
  /** Proposes by what it was taught: over a half while a yes outweighs. */
  const taught = aNoteReader({
    read: (words, { learned }) => {
      const sum = Object.values(learned.signals[late] ?? {}).reduce((a, b) => a + b, 0);
      return {
        language: 'it',
        signals: [
          { signal: late, score: 0.7 + sum / 1_000, phrase: { start: 0, end: 4, text: words.slice(0, 4) } },
        ],
        facts: [],
      };
    },
  });
  const aTaught = () => {
    const space = aReading(taught);
    return { ...space, score: () => space.service.read({ text }).signals[0]?.score ?? 0 };
  };

  test('lowers or raises the score, is taken back by undo, and is forgotten on request', () => {
    const { log, clientId, clock, score, service, answer, openOf, history } = aTaught();
    const { id } = log([clientId], { text });
    openOf(id);
    answer(id, 'no');
    const lowered = score();
    expect(lowered).toBeLessThan(0.7);
    history.undo();
    expect(score()).toBe(0.7);
    history.redo();
    expect(score()).toBe(lowered);
    clock.set('2026-11-23');
    service.forget();
    expect([score(), service.state().learntAnswers]).toEqual([0.7, 0]);
    // The no itself stays.
    expect(openOf(id)).toEqual([]);
    history.undo();
    expect([score(), service.state().learntAnswers]).toEqual([lowered, 1]);
  });

  test('stands on the words as they were when it was given, and is there again after a restart', () => {
    const { log, clientId, score, answer, openOf, interactions, db } = aTaught();
    const entry = log([clientId], { text });
    openOf(entry.id);
    answer(entry.id, 'yes');
    const raised = score();
    expect(raised).toBeGreaterThan(0.7);
    interactions.update({ interactionId: entry.id, draft: { ...entry, text: 'Altro' }, factIds: [] });
    expect(score()).toBe(raised);
    const again = createReaderService(db, { reader: taught });
    expect(again.read({ text }).signals[0]?.score).toBe(raised);
  });
});
