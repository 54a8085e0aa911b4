import { describe, expect, test } from 'vitest';
import { createMeasuresService } from '../../../electron/workbench/services/measures-service.ts';
import { defaultDriftRules } from '../../../shared/domain/drift/drift-rules.ts';
import type { SignalId } from '../../../shared/domain/ids.ts';
import { defaultMeasureRules } from '../../../shared/domain/measured/measure-rules.ts';
import { aFact } from '../../support/a-fact.ts';
import { refusalOf } from '../../support/refusal-of.ts';
import { aWorkbench } from '../../support/workbench.ts';
import { aWorkspace } from '../../support/workspace.ts';

const checking = 'constant-checking' as SignalId;
const control = () => aFact('control', { goalAlreadyMet: true });

function aMeasured() {
  const space = aWorkspace();
  const measures = createMeasuresService(space.db);
  const clientId = space.addClient({ name: 'Arredi Montefosco', sinceOn: '2021-03-15' });
  return {
    ...space,
    measures,
    clientId,
    measured: (id: SignalId = checking) => measures.signals({ clientId }).find((m) => m.signalId === id)!,
    level: () =>
      measures.portfolio({ withinMs: null }).find((c) => c.clientId === clientId)?.levels[checking]?.level,
  };
}

describe('measured signals of a client', () => {
  test('come with the facts and entries to accept them by', () => {
    const { log, clientId, measured, checks } = aMeasured();
    const entry = log([clientId], { on: '2026-11-20', facts: [control(), control()] });
    const suggested = measured();
    expect(suggested).toMatchObject({ level: 2, interactionIds: [entry.id], rated: null, dismissed: null });
    expect(suggested.factIds).toHaveLength(2);

    const { check } = checks.start({ clientId, rater: '' });
    const { factIds, interactionIds } = suggested;
    checks.rate({ checkId: check.id, signalId: checking, value: 2, factIds, interactionIds });
    checks.finish({ checkId: check.id });
    expect(measured().rated).toEqual({ value: 2, ratedOn: '2026-11-22' });
  });

  test('never change a rating', () => {
    const { log, clientId, measured, signals } = aMeasured();
    log([clientId], { facts: [control(), control(), control()] });
    expect(measured().level).toBe(3);
    expect(signals.history({ clientId }).every((h) => h.current === null)).toBe(true);
  });

  test('are refused for a client that is not there', () => {
    const { measures } = aMeasured();
    expect(refusalOf(() => measures.signals({ clientId: 'nobody' as never })).code).toBe('not-found');
  });
});

describe('a suggestion set aside', () => {
  test('is remembered while the level stays, and no longer once it changes', () => {
    const { log, clientId, measured, measures, level, db } = aMeasured();
    log([clientId], { facts: [control(), control()] });
    expect(level()).toBe(2);
    measures.dismiss({ clientId, signalId: checking, level: 2, reason: 'Chiesti dalla banca, non da loro' });
    expect(measured().dismissed).toEqual({
      reason: 'Chiesti dalla banca, non da loro',
      dismissedOn: '2026-11-22',
    });
    expect(level()).toBeUndefined();

    log([clientId], { facts: [control()] });
    expect(measured()).toMatchObject({ level: 3, dismissed: null });
    expect(level()).toBe(3);
    expect(db.get('SELECT count(*) AS n FROM measure_dismissal')).toEqual({ n: 1 });
  });

  test('can be taken up again, set aside anew, and undone', () => {
    const { log, clientId, measured, measures, db } = aMeasured();
    log([clientId], { facts: [control(), control()] });
    measures.dismiss({ clientId, signalId: checking, level: 2, reason: 'no' });
    measures.restore({ clientId, signalId: checking });
    expect(measured().dismissed).toBeNull();
    measures.dismiss({ clientId, signalId: checking, level: 2, reason: 'ancora no' });
    expect(measured().dismissed?.reason).toBe('ancora no');
    db.undo();
    expect(measured().dismissed).toBeNull();
  });

  test('is refused for a signal that there is not', () => {
    const { clientId, measures } = aMeasured();
    const dismiss = () =>
      measures.dismiss({ clientId, signalId: 'nothing' as SignalId, level: 1, reason: 'no' });
    expect(refusalOf(dismiss).code).toBe('signal-unknown');
  });
});

describe('rules', () => {
  test('are the workspace’s own once saved, tried before, and put back', () => {
    const { log, clientId, measured, measures, level } = aMeasured();
    log([clientId], { facts: [control(), control()] });
    const rule = defaultMeasureRules.signals[checking]!;
    if (rule.kind === 'absence') throw new Error('a rule over facts');
    const rules = {
      ...defaultMeasureRules,
      signals: { ...defaultMeasureRules.signals, [checking]: { ...rule, clear: { amount: 2.5, share: 0 } } },
    };
    expect(measures.trial({ rules })).toEqual([
      { clientId, clientName: 'Arredi Montefosco', signalId: checking, from: 2, to: 1 },
    ]);
    expect(measured().level).toBe(2);
    expect(measures.rules().isDefault).toBe(true);

    measures.saveRules({ rules });
    expect(measured().level).toBe(1);
    expect(level()).toBe(1);
    expect(measures.rules().isDefault).toBe(false);
    measures.saveRules({ rules: null });
    expect(measures.rules()).toEqual({ rules: defaultMeasureRules, isDefault: true });
    expect(level()).toBe(2);
  });
});

describe('the portfolio', () => {
  test('follows the log of each client, and the day', () => {
    const { log, clientId, level, clock, db, addClient, measures } = aMeasured();
    const other = addClient({ name: 'Cantine Valdorsa' });
    expect(level()).toBeUndefined();
    const entry = log([clientId], { on: '2026-11-20', facts: [control(), control()] });
    expect(level()).toBe(2);
    expect(measures.portfolio({ withinMs: null }).find((c) => c.clientId === other)?.levels).toEqual({});
    db.undo();
    expect(level()).toBeUndefined();
    db.redo();
    expect(level()).toBe(2);
    clock.set('2027-04-01');
    expect(level()).toBe(1);
    clock.set('2027-09-01');
    expect(level()).toBeUndefined();
    expect(entry.facts).toHaveLength(2);
  });
});

describe('the ideal client', () => {
  test('is kept, and traits are read against it', () => {
    const { clientId, measures } = aMeasured();
    expect(measures.idealProfile()).toEqual([]);
    measures.saveIdealProfile({ profile: [{ property: 'agreed-goals', value: '', wanted: true }] });
    const { ideal, traits } = measures.traits({ clientId });
    expect(ideal).toEqual({ distance: 1, fits: [], misses: ['agreed-goals'], unknown: [] });
    expect(traits.find((t) => t.traitId === 'outside-ideal-segment')?.level).toBe(3);
  });
});

describe('the evidence of a reading', () => {
  test('is the facts asked for, of that client only', () => {
    const { log, clientId, measured, measures, addClient } = aMeasured();
    log([clientId], { on: '2026-11-20', facts: [control(), control()] });
    const { factIds } = measured();
    const other = addClient({ name: 'Altri' });
    expect(measures.evidence({ clientId, factIds: factIds.slice(0, 1) })).toMatchObject([
      { id: factIds[0], detail: { kind: 'control' }, occurredOn: '2026-11-20' },
    ]);
    expect(measures.evidence({ clientId: other, factIds })).toEqual([]);
  });
});

describe('the clients that left', () => {
  test('are read as they were at the end, the latest first; a client that stays is not among them', () => {
    const { log, measures, addClient, checks } = aMeasured();
    const early = addClient({ name: 'Prima', status: 'ended', endedOn: '2025-03-01' });
    const late = addClient({ name: 'Dopo', status: 'ended', endedOn: '2026-06-30' });
    const insult = () => aFact('abuse', { form: 'insult' });
    log([late], { on: '2026-06-20', facts: [insult(), insult(), insult()] });
    // A letter after the end is no part of how it ended.
    log([early], { on: '2026-06-20', facts: [insult(), insult(), insult()] });
    const { check } = checks.start({ clientId: late, rater: '' });
    checks.rate({ checkId: check.id, signalId: checking, value: 1 });
    checks.finish({ checkId: check.id });
    const exits = measures.exits();
    expect(exits.map((e) => [e.clientName, e.endedOn])).toEqual([
      ['Dopo', '2026-06-30'],
      ['Prima', '2025-03-01'],
    ]);
    const bullying = (at: number) => exits[at]?.traits.find((t) => t.traitId === 'bullies')?.level;
    expect(bullying(0)).toBe(3);
    expect(bullying(1)).not.toBe(3);
    expect(exits[0]?.strain).toMatchObject({ checkedOn: '2026-11-22' });
    expect(exits[1]?.strain).toBeNull();
  });
});

describe('thresholds of drift', () => {
  async function theSample() {
    const { client, clock } = await aWorkbench();
    clock.set('2026-11-24', 12);
    await client.workspace.openSample();
    const drifting = async () =>
      (await client.measures.portfolio({})).filter((c) => c.drifts.length > 0).map((c) => c.clientName);
    return { client, drifting };
  }

  test('are those suggested until others are saved, and can be put back and undone', async () => {
    const { client, drifting } = await theSample();
    expect(await client.measures.driftRules()).toEqual({ rules: defaultDriftRules, isDefault: true });
    const before = await drifting();
    const strict = { ...defaultDriftRules, minAgainst: 20 };
    await client.measures.saveDriftRules({ rules: strict });
    expect(await client.measures.driftRules()).toEqual({ rules: strict, isDefault: false });
    expect((await drifting()).length).toBeLessThan(before.length);
    await client.measures.saveDriftRules({ rules: null });
    expect(await drifting()).toEqual(before);
    await client.history.undo();
    expect((await client.measures.driftRules()).rules).toEqual(strict);
  });

  test('are tried on every active client without being saved', async () => {
    const { client, drifting } = await theSample();
    const before = await drifting();
    expect(await client.measures.driftTrial({ rules: defaultDriftRules })).toEqual([]);
    const none = await client.measures.driftTrial({ rules: { ...defaultDriftRules, learnDays: 3_000 } });
    expect(none.map((c) => c.clientName).sort()).toEqual([...before].sort());
    expect(none.every((c) => c.from !== null && c.to === null)).toBe(true);
    const later = await client.measures.driftTrial({ rules: { ...defaultDriftRules, minAgainst: 12 } });
    const montefosco = later.find((c) => c.clientName === 'Arredi Montefosco')!;
    expect(montefosco.from).toBe('2025-06-10');
    expect(montefosco.to! > montefosco.from!).toBe(true);
    expect(await drifting()).toEqual(before);
  });

  test.each([
    { minAgainst: 0 },
    { learnDays: 10 },
    { minRise: 1.2 },
    { usualReplies: 1 },
    { easeWithin: 0.3 },
    { easeChance: 0.01 },
  ])('are refused out of their bounds: %j', async (change) => {
    const { client } = await theSample();
    const rules = { ...defaultDriftRules, ...change };
    await expect(client.measures.saveDriftRules({ rules })).rejects.toMatchObject({
      data: { code: 'invalid-field' },
    });
    expect((await client.measures.driftRules()).isDefault).toBe(true);
  });
});

describe('the sample, through the whole workbench', () => {
  test('tells who drifts, and who does not', async () => {
    const { client, clock } = await aWorkbench();
    clock.set('2026-11-24', 12);
    await client.workspace.openSample();
    const portfolio = await client.measures.portfolio({});
    expect(
      portfolio
        .filter((c) => c.drifts.length > 0)
        .map((c) => c.clientName)
        .sort(),
    ).toEqual(['Arredi Montefosco', 'Cicli Falcetti', 'Hotel Miramonda', 'Termoidraulica Sanvito']);
    const montefosco = portfolio.find((c) => c.clientName === 'Arredi Montefosco')!;
    const drift = await client.measures.drift({ clientId: montefosco.clientId });
    expect(drift.isDrifting).toBe(true);
    expect(drift.drifts[0]!.on < '2026-05-24').toBe(true);
    const signals = await client.measures.signals({ clientId: montefosco.clientId });
    expect(signals.find((s) => s.signalId === 'late-inputs')).toMatchObject({ level: 3 });
    const traits = await client.measures.traits({ clientId: montefosco.clientId });
    expect(traits.traits).toHaveLength(5);
  });
});
