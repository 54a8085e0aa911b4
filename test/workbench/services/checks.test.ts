import { describe, expect, test } from 'vitest';
import type { CheckId, ClientId, InteractionId, SignalId } from '../../../shared/domain/ids.ts';
import type { RatingValue } from '../../../shared/domain/rating.ts';
import { shownIndex } from '../../../shared/domain/shown-index.ts';
import { coreSignals } from '../../../shared/domain/signals/catalogue.ts';
import { aFact } from '../../support/a-fact.ts';
import { refusalOf } from '../../support/refusal-of.ts';
import { aWorkspace } from '../../support/workspace.ts';

const late = 'late-inputs' as SignalId;
const ignored = 'advice-ignored' as SignalId;
const commission = 'commission-without-say' as SignalId;

const given = (signalId: string, value: RatingValue, note = 'visto') => ({
  signalId,
  value,
  note,
  interactionIds: [],
});
/** All 20 signals at one level, those named otherwise. */
const everything = (value: RatingValue, but: Record<string, RatingValue> = {}) =>
  coreSignals.map((s) => given(s.id, but[s.id] ?? value));

describe('a check', () => {
  test('is resumed by the rater who has not finished it, and is another rater’s own', () => {
    const { checks, addClient } = aWorkspace();
    const clientId = addClient();
    const first = checks.start({ clientId, rater: 'Giulia' });
    checks.rate({ checkId: first.check.id, signalId: late, value: 2 });
    const again = checks.start({ clientId, rater: 'Giulia' });
    expect(again.check.id).toBe(first.check.id);
    expect(again.rows.find((r) => r.signal.id === late)?.rating).toMatchObject({
      value: 2,
      ratedOn: '2026-11-22',
    });
    expect(checks.start({ clientId, rater: 'Davide' }).check.id).not.toBe(first.check.id);
    expect(checks.list({ clientId })).toHaveLength(2);
  });

  test('offers the 20 signals and the two knock-outs, with signal 14 not applicable unless there is a commission deal', () => {
    const { checks, addClient } = aWorkspace();
    const without = checks.start({ clientId: addClient({ name: 'A' }), rater: '' });
    expect(without.rows).toHaveLength(22);
    expect(without.rows.find((r) => r.signal.id === commission)?.rating?.value).toBe('na');
    const paid = checks.start({ clientId: addClient({ name: 'B', commissionDeal: true }), rater: '' });
    expect(paid.rows.find((r) => r.signal.id === commission)?.rating).toBeNull();
  });

  test('saves at every key, keeps the note and the evidence that a later key does not name, and takes a rating back', () => {
    const { checks, addClient, log } = aWorkspace();
    const clientId = addClient();
    const entry = log([clientId], { facts: [aFact('thanks')] });
    const { check } = checks.start({ clientId, rater: '' });
    const factIds = entry.facts.map((f) => f.id);
    checks.rate({
      checkId: check.id,
      signalId: late,
      value: 1,
      note: 'Due volte',
      interactionIds: [entry.id],
      factIds,
    });
    const page = checks.rate({ checkId: check.id, signalId: late, value: 3 });
    expect(page.rows.find((r) => r.signal.id === late)?.rating).toMatchObject({
      value: 3,
      note: 'Due volte',
      interactionIds: [entry.id],
      factIds,
    });
    const cleared = checks.unrate({ checkId: check.id, signalId: late });
    expect(cleared.rows.find((r) => r.signal.id === late)?.rating).toBeNull();
  });

  test('shows a provisional score over what it has rated so far', () => {
    const { checks, addClient } = aWorkspace();
    const { check } = checks.start({ clientId: addClient(), rater: '' });
    checks.rate({ checkId: check.id, signalId: late, value: 3 });
    const { strain } = checks.rate({ checkId: check.id, signalId: ignored, value: 0 });
    expect(strain.index).toBeCloseTo(50);
    expect(strain.band).toBe('too-little-known');
    expect(strain.drivers.map((d) => d.signalId)).toEqual([late]);
  });

  test('takes evidence only from its client’s log', () => {
    const { checks, addClient, log } = aWorkspace();
    const a = addClient({ name: 'A' });
    const foreign = log([addClient({ name: 'B' })], { facts: [aFact('thanks')] });
    const { check } = checks.start({ clientId: a, rater: '' });
    const rate = (evidence: object) =>
      checks.rate({ checkId: check.id, signalId: late, value: 2, ...evidence });
    expect(refusalOf(() => rate({ interactionIds: [foreign.id] })).code).toBe('not-found');
    expect(refusalOf(() => rate({ interactionIds: ['no' as InteractionId] })).code).toBe('not-found');
    expect(refusalOf(() => rate({ factIds: foreign.facts.map((f) => f.id) })).code).toBe('not-found');
  });

  test('is refused for a signal, a check or a client that is not there', () => {
    const { checks, addClient } = aWorkspace();
    const { check } = checks.start({ clientId: addClient(), rater: '' });
    const rate = (signalId: string) =>
      checks.rate({ checkId: check.id, signalId: signalId as SignalId, value: 0 });
    expect(refusalOf(() => rate('no'))).toEqual({ code: 'signal-unknown', params: { signal: 'no' } });
    expect(refusalOf(() => checks.get({ checkId: 'no' as CheckId })).code).toBe('not-found');
    expect(refusalOf(() => checks.start({ clientId: 'no' as ClientId, rater: '' })).code).toBe('not-found');
  });
});

describe('finishing a check', () => {
  test('is refused while a level of 2 or more stands on nothing, naming the signals, and can then go on', () => {
    const { checks, addClient } = aWorkspace();
    const { check } = checks.start({ clientId: addClient(), rater: '' });
    checks.rate({ checkId: check.id, signalId: late, value: 2 });
    checks.rate({ checkId: check.id, signalId: ignored, value: 3 });
    checks.rate({ checkId: check.id, signalId: 'constant-checking' as SignalId, value: 1 });
    const { code, params } = refusalOf(() => checks.finish({ checkId: check.id }));
    expect(code).toBe('evidence-needed');
    expect(new Set(params['signals'] as string[])).toEqual(new Set([late, ignored]));
    checks.rate({ checkId: check.id, signalId: late, value: 2, note: 'Nove giorni in mediana' });
    checks.rate({ checkId: check.id, signalId: ignored, value: 1 });
    expect(checks.finish({ checkId: check.id }).check.finishedAtMs).not.toBeNull();
  });

  test('counts evidence in the trash as none', () => {
    const { checks, interactions, addClient, log } = aWorkspace();
    const clientId = addClient();
    const entry = log([clientId]);
    const { check } = checks.start({ clientId, rater: '' });
    checks.rate({ checkId: check.id, signalId: late, value: 2, interactionIds: [entry.id] });
    interactions.remove({ interactionIds: [entry.id] });
    expect(refusalOf(() => checks.finish({ checkId: check.id })).code).toBe('evidence-needed');
  });

  test('freezes it: it is not changed any more', () => {
    const { checks, addClient } = aWorkspace();
    const { check } = checks.start({ clientId: addClient(), rater: '' });
    checks.finish({ checkId: check.id });
    expect(refusalOf(() => checks.finish({ checkId: check.id })).code).toBe('check-finished');
    expect(refusalOf(() => checks.rate({ checkId: check.id, signalId: late, value: 0 })).code).toBe(
      'check-finished',
    );
    expect(refusalOf(() => checks.unrate({ checkId: check.id, signalId: late })).code).toBe('check-finished');
  });

  test('says what changed since the one before', () => {
    const { checks, clients, addClient, clock } = aWorkspace();
    const clientId = addClient();
    checks.record({ clientId, rater: '', checkedOn: '2026-08-11', ratings: everything(1, { [late]: 2 }) });
    clock.set('2026-11-22');
    const { check, previous } = checks.start({ clientId, rater: '' });
    expect(previous).toMatchObject({ checkedOn: '2026-08-11' });
    for (const s of coreSignals.filter((each) => each.id !== commission))
      checks.rate({ checkId: check.id, signalId: s.id, value: s.id === late ? 3 : 1, note: 'visto' });
    const end = checks.finish({ checkId: check.id });
    expect(end.changed).toEqual([
      { signalId: commission, from: 1, to: 'na' },
      { signalId: late, from: 2, to: 3 },
    ]);
    expect(end.previousIndex).toBeCloseTo((100 * 22) / 63);
    expect(end.weightsChanged).toBe(false);
    expect(clients.get({ clientId })).toMatchObject({ lastCheckOn: '2026-11-22', hasOpenCheck: false });
    expect(checks.get({ checkId: check.id }).strain).toEqual(end.strain);
  });

  test('freezes the weights: the trend tells where they changed, and old points do not move', () => {
    const { checks, clients, signals, addClient } = aWorkspace();
    const clientId = addClient({ commissionDeal: true });
    checks.record({ clientId, rater: '', checkedOn: '2026-05-01', ratings: everything(0, { [late]: 3 }) });
    checks.record({ clientId, rater: '', checkedOn: '2026-08-01', ratings: everything(0, { [late]: 3 }) });
    signals.setWeight({ signalId: late, weight: 5 });
    const { checkId } = checks.record({ clientId, rater: '', ratings: everything(0, { [late]: 3 }) });
    const { trend, strain } = clients.get({ clientId });
    expect(trend.map((p) => p.weightsChanged)).toEqual([false, false, true]);
    expect(trend.map((p) => Math.round(p.index ?? -1))).toEqual([5, 5, 20]);
    expect(strain.index).toBeCloseTo(20);
    expect(checks.get({ checkId }).check.weights?.[late]).toBe(5);
  });

  test('is undone and redone with what hangs on it', () => {
    const { checks, clients, addClient, db } = aWorkspace();
    const clientId = addClient();
    checks.record({ clientId, rater: '', ratings: everything(2) });
    expect(clients.get({ clientId }).strain.band).toBe('critical');
    db.undo();
    expect(clients.get({ clientId })).toMatchObject({
      strain: { index: null },
      trend: [],
      lastCheckOn: null,
    });
    db.redo();
    expect(clients.get({ clientId }).strain.band).toBe('critical');
  });
});

describe('a check recorded at once', () => {
  test('takes signals by id or by number and answers the strain', () => {
    const { checks, addClient } = aWorkspace();
    const clientId = addClient();
    const { strain, changed } = checks.record({
      clientId,
      rater: '',
      ratings: [given('9', 2), given('advice-ignored', 1)],
    });
    expect(changed.map((c) => [c.signalId, c.to])).toEqual([
      [ignored, 1],
      [late, 2],
    ]);
    expect(strain.index).toBeCloseTo(50);
    expect(strain.coverage).toBeCloseTo(2 / 20);
  });

  test('is refused whole, naming the signals without evidence', () => {
    const { checks, addClient } = aWorkspace();
    const clientId = addClient();
    const ratings = [given('9', 2, ' '), given('8', 3, ''), given('1', 3, 'Nessun grazie')];
    expect(refusalOf(() => checks.record({ clientId, rater: '', ratings }))).toEqual({
      code: 'evidence-needed',
      params: { signals: [late, ignored] },
    });
    const unknown = [given('1', 0), given('21', 1)];
    expect(refusalOf(() => checks.record({ clientId, rater: '', ratings: unknown }))).toEqual({
      code: 'signal-unknown',
      params: { signal: '21' },
    });
    const foreign = [{ ...given('9', 2, ''), interactionIds: ['no' as InteractionId] }];
    expect(refusalOf(() => checks.record({ clientId, rater: '', ratings: foreign })).code).toBe('not-found');
    expect(
      refusalOf(() =>
        checks.record({ clientId, rater: '', checkedOn: '2027-01-01', ratings: [given('1', 0)] }),
      ).code,
    ).toBe('invalid-field');
    expect(checks.list({ clientId })).toEqual([]);
  });

  test('keeps what it does not rate: of a signal the latest rating counts', () => {
    const { checks, clients, addClient } = aWorkspace();
    const clientId = addClient();
    checks.record({ clientId, rater: '', ratings: everything(1) });
    const second = checks.record({ clientId, rater: '', ratings: [given('9', 3)] });
    const third = checks.record({ clientId, rater: '', ratings: [given('9', 2)] });
    expect(second.changed).toEqual([{ signalId: late, from: 1, to: 3 }]);
    expect(third.changed).toEqual([{ signalId: late, from: 3, to: 2 }]);
    const page = clients.get({ clientId });
    expect(page.strain.index).toBeCloseTo(third.strain.index ?? -1);
    expect(page.strainHistory).toHaveLength(3);
    // As both are shown: whole points.
    expect(page.strainChange).toBe(
      shownIndex(third.strain.index ?? 0) - shownIndex(second.strain.index ?? 0),
    );
  });

  test('that speaks of an earlier day does not override a later one', () => {
    const { checks, clients, addClient } = aWorkspace();
    const clientId = addClient();
    checks.record({ clientId, rater: '', checkedOn: '2026-11-01', ratings: [given('9', 1)] });
    const { changed } = checks.record({
      clientId,
      rater: '',
      checkedOn: '2026-09-01',
      ratings: [given('9', 3)],
    });
    expect(changed).toEqual([{ signalId: late, from: 'unknown', to: 3 }]);
    expect(clients.get({ clientId })).toMatchObject({
      lastCheckOn: '2026-11-01',
      strain: { drivers: [{ level: 1 }] },
    });
  });

  test('shows a knock-out beside the index and makes the client critical', () => {
    const { checks, clients, addClient } = aWorkspace();
    const clientId = addClient();
    checks.record({
      clientId,
      rater: '',
      ratings: [...everything(0), given('non-payment', 2, 'Due fatture oltre i 90 giorni')],
    });
    expect(clients.get({ clientId }).strain).toMatchObject({
      index: 0,
      band: 'critical',
      knockOuts: [{ signalId: 'non-payment', level: 2, ratedOn: '2026-11-22' }],
    });
  });
});

describe('only finished checks count', () => {
  test('an open check changes nothing of the client', () => {
    const { checks, clients, addClient } = aWorkspace();
    const clientId = addClient();
    const { check } = checks.start({ clientId, rater: '' });
    checks.rate({ checkId: check.id, signalId: late, value: 3, note: 'x' });
    expect(clients.get({ clientId })).toMatchObject({
      strain: { index: null },
      hasOpenCheck: true,
      lastCheckOn: null,
      counts: { checks: 0 },
    });
  });

  test('a check in the trash no longer counts', () => {
    const { checks, clients, addClient } = aWorkspace();
    const clientId = addClient();
    checks.record({ clientId, rater: '', checkedOn: '2026-10-01', ratings: everything(0) });
    const { checkId } = checks.record({ clientId, rater: '', ratings: everything(3) });
    checks.remove({ checkId });
    expect(clients.get({ clientId })).toMatchObject({ strain: { index: 0 }, lastCheckOn: '2026-10-01' });
    expect(refusalOf(() => checks.remove({ checkId })).code).toBe('not-found');
  });
});

describe('evidence', () => {
  test('is counted since the last check and proposed newest first', () => {
    const { checks, addClient, log } = aWorkspace();
    const clientId = addClient();
    const lateFact = aFact('request', { dueOn: '2026-06-01', receivedOn: '2026-06-10', outcome: 'given' });
    const early = log([clientId], { on: '2026-07-01', text: 'Foto tardi', facts: [lateFact, lateFact] });
    const recent = log([clientId], { on: '2026-11-06', text: 'Testi di dicembre tardi', facts: [lateFact] });
    const plain = log([clientId], { on: '2026-11-07', text: 'Foto, due parole' });
    const count = () =>
      checks.start({ clientId, rater: '' }).rows.find((r) => r.signal.id === late)?.evidenceCount;
    expect(count()).toBe(3);
    const found = (query: string, limit = 20) =>
      checks.evidence({ clientId, signalId: late, query, limit }).map((e) => e.id);
    expect(found('')).toEqual([recent.id, early.id]);
    expect(found('', 1)).toEqual([recent.id]);
    expect(found('foto')).toEqual([early.id, plain.id]);
    expect(checks.evidence({ clientId, signalId: late, query: '', limit: 5 })[0]?.facts).toHaveLength(1);
    checks.record({ clientId, rater: 'Davide', checkedOn: '2026-10-01', ratings: [given('9', 1)] });
    expect(count()).toBe(1);
  });
});

describe('the history of signals', () => {
  test('gives every rating newest first, since when it stands, and who rated', () => {
    const { checks, signals, addClient } = aWorkspace();
    const clientId = addClient();
    const days = ['2026-01-20', '2026-04-20', '2026-08-11', '2026-11-09'] as const;
    const values = [0, 2, 3, 2] as const;
    days.forEach((checkedOn, i) => {
      checks.record({
        clientId,
        rater: i === 3 ? 'Davide' : 'Giulia',
        checkedOn,
        ratings: [given('9', values[i] ?? 0)],
      });
    });
    const history = signals.history({ clientId });
    expect(history).toHaveLength(22);
    const row = history.find((h) => h.signalId === late);
    expect(row).toMatchObject({
      sinceOn: '2026-04-20',
      current: { value: 2, ratedOn: '2026-11-09', note: 'visto' },
    });
    expect(row?.ratings.map((r) => [r.value, r.rater])).toEqual([
      [2, 'Davide'],
      [3, 'Giulia'],
      [2, 'Giulia'],
      [0, 'Giulia'],
    ]);
    expect(history.find((h) => h.signalId === ignored)).toMatchObject({
      current: null,
      sinceOn: null,
      ratings: [],
    });
  });
});

describe('the signals of the workspace', () => {
  test('take the weights and roles that are set; a knock-out is never weighed', () => {
    const { signals } = aWorkspace();
    signals.setWeight({ signalId: '19' as SignalId, weight: 1 });
    signals.setRolePair({
      signalId: 'social-as-designer' as SignalId,
      role: 'copywriter',
      usedAs: 'traduttore',
    });
    const list = signals.list();
    expect(list.find((s) => s.id === 'collaboration-erased')?.weight).toBe(1);
    expect(list.find((s) => s.number === 12)?.rolePair).toEqual({ role: 'copywriter', usedAs: 'traduttore' });
    expect(refusalOf(() => signals.setWeight({ signalId: 'abuse' as SignalId, weight: 3 })).code).toBe(
      'invalid-field',
    );
    expect(refusalOf(() => signals.setRolePair({ signalId: late, role: 'a', usedAs: 'b' })).code).toBe(
      'invalid-field',
    );
    expect(refusalOf(() => signals.setWeight({ signalId: 'no' as SignalId, weight: 3 })).code).toBe(
      'signal-unknown',
    );
  });

  test('hold the user’s own, in a group of their own and out of the index', () => {
    const { signals, checks, clients, addClient } = aWorkspace();
    const texts = { description: 'Solo di notte', question: '', remedy: '', weight: 1 };
    const own = signals.saveCustom({ label: 'Scrive di notte', ...texts });
    expect(own).toMatchObject({
      class: 'custom',
      group: null,
      number: null,
      label: { it: 'Scrive di notte' },
    });
    expect(refusalOf(() => signals.saveCustom({ label: 'scrive  di notte', ...texts })).code).toBe(
      'name-taken',
    );
    const clientId = addClient();
    checks.record({ clientId, rater: '', ratings: [given('9', 0), given(own.id, 3)] });
    const { strain } = clients.get({ clientId });
    expect(strain.index).toBe(0);
    expect(strain.groups.at(-1)).toMatchObject({ group: 'custom', points: 3 });
    expect(signals.saveCustom({ signalId: own.id, label: 'Scrive la notte', ...texts }).id).toBe(own.id);
    signals.removeCustom({ signalId: own.id });
    expect(signals.list()).toHaveLength(22);
    expect(refusalOf(() => signals.removeCustom({ signalId: late })).code).toBe('not-found');
  });
});
