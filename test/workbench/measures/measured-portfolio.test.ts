import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMeasuresService } from '../../../electron/workbench/services/measures-service.ts';
import type { ClientId, SignalId } from '../../../shared/domain/ids.ts';
import { defaultMeasureRules } from '../../../shared/domain/measured/measure-rules.ts';
import { aFact } from '../../support/a-fact.ts';
import { anInteraction } from '../../support/an-interaction.ts';
import { aWorkbench } from '../../support/workbench.ts';
import { aWorkspace } from '../../support/workspace.ts';

const checking = 'constant-checking' as SignalId;
const controls = (many: number) => Array.from({ length: many }, () => aFact('control'));

/** Two clients, both measured: the first at level 2 for its controls. */
function aPortfolio(options: { readonly aheadMs?: number } = {}) {
  const space = aWorkspace();
  const measures = createMeasuresService(space.db, options);
  const clientId = space.addClient({ name: 'Arredi Montefosco' });
  const otherId = space.addClient({ name: 'Cantine Valdorsa' });
  const entry = space.log([clientId], { facts: controls(2) });
  /** Answered at once, as a screen asks. */
  const shown = (id: ClientId = clientId) => {
    const client = measures.portfolio({ withinMs: 0 }).find((c) => c.clientId === id);
    return client && { level: client.levels[checking]?.level ?? null, isMeasured: client.isMeasured };
  };
  /** Works ahead to the end; how many clients were measured by it. */
  const catchUp = (): number => {
    const behind = measures.portfolio({ withinMs: 0 }).filter((c) => !c.isMeasured).length;
    while (measures.measureAhead().isMore);
    return behind - measures.portfolio({ withinMs: 0 }).filter((c) => !c.isMeasured).length;
  };
  return { ...space, measures, clientId, otherId, entry, shown, catchUp };
}

describe('an answer that cannot wait', () => {
  test('knows nothing before anything was measured, and all of it once there was time', () => {
    const { shown, catchUp, otherId } = aPortfolio();
    expect(shown()).toEqual({ level: null, isMeasured: false });
    expect(catchUp()).toBe(2);
    expect(shown()).toEqual({ level: 2, isMeasured: true });
    expect(shown(otherId)).toEqual({ level: null, isMeasured: true });
    expect(catchUp()).toBe(0);
  });

  test('gives what was measured before a change and says so; then only that client is measured again', () => {
    const { log, shown, catchUp, clientId, otherId } = aPortfolio();
    catchUp();
    log([clientId], { facts: controls(1) });
    expect(shown()).toEqual({ level: 2, isMeasured: false });
    expect(shown(otherId)).toEqual({ level: null, isMeasured: true });
    expect(catchUp()).toBe(1);
    expect(shown()).toEqual({ level: 3, isMeasured: true });
  });

  test('is followed by one that can wait, which is exact', () => {
    const { log, shown, measures, clientId } = aPortfolio();
    const exact = () => measures.portfolio({ withinMs: null }).find((c) => c.clientId === clientId);
    expect(exact()).toMatchObject({ isMeasured: true, levels: { [checking]: { level: 2 } } });
    log([clientId], { facts: controls(1) });
    expect(shown()).toEqual({ level: 2, isMeasured: false });
    expect(exact()).toMatchObject({ isMeasured: true, levels: { [checking]: { level: 3 } } });
    expect(shown()).toEqual({ level: 3, isMeasured: true });
  });

  test('gives what was measured before undo and redo', () => {
    const { db, shown, catchUp } = aPortfolio();
    catchUp();
    db.undo();
    expect(shown()).toEqual({ level: 2, isMeasured: false });
    catchUp();
    expect(shown()).toEqual({ level: null, isMeasured: true });
    db.redo();
    expect(shown()).toEqual({ level: null, isMeasured: false });
    catchUp();
    expect(shown()).toEqual({ level: 2, isMeasured: true });
  });

  test('gives what was measured on the day before, and by the rules before, of every client', () => {
    const { clock, shown, catchUp, measures, otherId } = aPortfolio();
    catchUp();
    clock.set('2027-09-01');
    expect(shown()).toEqual({ level: 2, isMeasured: false });
    expect(shown(otherId)).toEqual({ level: null, isMeasured: false });
    expect(catchUp()).toBe(2);
    expect(shown()).toEqual({ level: null, isMeasured: true });

    clock.set('2026-11-22');
    catchUp();
    const rule = defaultMeasureRules.signals[checking]!;
    if (rule.kind === 'absence') throw new Error('a rule over facts');
    const signals = {
      ...defaultMeasureRules.signals,
      [checking]: { ...rule, clear: { amount: 2.5, share: 0 } },
    };
    measures.saveRules({ rules: { ...defaultMeasureRules, signals } });
    expect(shown()).toEqual({ level: 2, isMeasured: false });
    expect(catchUp()).toBe(2);
    expect(shown()).toEqual({ level: 1, isMeasured: true });
  });

  test('gives what was found by the thresholds of drift before', () => {
    const { shown, catchUp, measures } = aPortfolio();
    catchUp();
    const { rules } = measures.driftRules();
    measures.saveDriftRules({ rules: { ...rules, recentDays: rules.recentDays + 1 } });
    expect(shown()).toEqual({ level: 2, isMeasured: false });
    expect(catchUp()).toBe(2);
  });

  test('follows an entry that moves from one client to another, on both sides', () => {
    const { interactions, shown, catchUp, entry, clientId, otherId } = aPortfolio();
    catchUp();
    const draft = anInteraction([otherId], { facts: controls(2).map((f) => ({ ...f, clientId: otherId })) });
    interactions.update({ interactionId: entry.id, draft, factIds: entry.facts.map((f) => f.id) });
    expect([shown(), shown(otherId)]).toEqual([
      { level: 2, isMeasured: false },
      { level: null, isMeasured: false },
    ]);
    catchUp();
    expect(shown(clientId)).toEqual({ level: null, isMeasured: true });
    expect(shown(otherId)).toEqual({ level: 2, isMeasured: true });
  });

  test('leaves a client out while it is in the trash, and measures it again when it is back', () => {
    const { clients, db, measures, shown, catchUp, clientId } = aPortfolio({ aheadMs: 0 });
    // Half measured, then gone.
    measures.measureAhead();
    clients.remove({ clientIds: [clientId] });
    expect(shown()).toBeUndefined();
    expect(catchUp()).toBe(1);
    db.undo();
    expect(shown()).toEqual({ level: null, isMeasured: false });
    catchUp();
    expect(shown()).toEqual({ level: 2, isMeasured: true });
  });

  test('begins anew when a client changes while it is measured', () => {
    const { log, measures, shown, catchUp, clientId } = aPortfolio({ aheadMs: 0 });
    expect(measures.measureAhead()).toEqual({ isMore: true, hasChanged: false });
    log([clientId], { facts: controls(1) });
    catchUp();
    expect(shown()).toEqual({ level: 3, isMeasured: true });
  });

  test('takes every client as changed after very many changes at once', () => {
    const { db, log, shown, catchUp, clientId, otherId } = aPortfolio();
    catchUp();
    for (let i = 0; i < 12; i += 1) log([clientId], { facts: controls(90) });
    expect(db.get<{ n: number }>('SELECT count(*) AS n FROM change')?.n).toBeGreaterThan(1_000);
    expect(shown(otherId)).toEqual({ level: null, isMeasured: false });
    catchUp();
    expect(shown(otherId)).toEqual({ level: null, isMeasured: true });
    expect(shown()).toEqual({ level: 3, isMeasured: true });
  });
});

describe('a client’s page', () => {
  test('is as its log stands, whatever was read of it before', () => {
    const { log, db, clock, measures, clientId } = aPortfolio();
    const level = () => measures.signals({ clientId }).find((m) => m.signalId === checking)?.level;
    expect(level()).toBe(2);
    log([clientId], { facts: controls(1) });
    expect(level()).toBe(3);
    db.undo();
    expect(level()).toBe(2);
    clock.set('2027-09-01');
    expect(level()).not.toBe(2);
  });
});

describe('meetings', () => {
  const capable = 'no-capable-contact' as SignalId;
  function aClientWithMeetings() {
    const space = aPortfolio();
    const meeting = space.log([space.otherId], {
      kind: 'meeting',
      on: '2026-11-18',
      facts: [aFact('counterpart', { state: 'absent' })],
    });
    const held = space.log([space.otherId], { kind: 'meeting', on: '2026-11-19' });
    /** How many meetings the signal was read over. */
    const read = () =>
      space.measures.signals({ clientId: space.otherId }).find((m) => m.signalId === capable)?.why[0]?.values;
    return { ...space, meeting, held, read };
  }

  test('count as held while they are meetings, on the day on which they are', () => {
    const { interactions, db, read, held, otherId } = aClientWithMeetings();
    expect(read()).toMatchObject({ count: 1, of: 2 });
    const change = (given: Parameters<typeof anInteraction>[1]) =>
      interactions.update({ interactionId: held.id, draft: anInteraction([otherId], given), factIds: [] });
    change({ kind: 'call', on: '2026-11-19' });
    expect(read()).toMatchObject({ count: 1, of: 1 });
    change({ kind: 'meeting', on: '2026-11-18' });
    // The day on which nobody came.
    expect(read()).toMatchObject({ count: 1, of: 1 });
    change({ kind: 'meeting', on: '2026-11-17' });
    expect(read()).toMatchObject({ count: 1, of: 2 });
    interactions.remove({ interactionIds: [held.id] });
    expect(read()).toMatchObject({ count: 1, of: 1 });
    db.undo();
    expect(read()).toMatchObject({ count: 1, of: 2 });
  });
});

describe('while nobody waits', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('clients are measured after a change, and the screens are told', async () => {
    const { client, runIdleWork } = await aWorkbench();
    const { id } = await client.clients.create({ name: 'Rossi' });
    const isMeasured = async () => (await client.measures.portfolio({ withinMs: 0 }))[0]?.isMeasured;
    await vi.advanceTimersByTimeAsync(60_000);
    // A host that lives for one command measures nothing by itself.
    expect(await isMeasured()).toBe(false);
    runIdleWork();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await isMeasured()).toBe(true);

    const leave = new AbortController();
    const changes = await client.workspace.changes(undefined, { signal: leave.signal });
    await client.interactions.log({ draft: anInteraction([id], { facts: controls(2) }) });
    const told = (async () => {
      for await (const { topics } of changes) if (topics.includes('measures')) return true;
      return false;
    })();
    expect(await isMeasured()).toBe(false);
    await vi.advanceTimersByTimeAsync(500);
    expect(await told).toBe(true);
    expect(await isMeasured()).toBe(true);
    leave.abort();
  });

  test('whoever asks too early sets it going', async () => {
    const { client, runIdleWork } = await aWorkbench();
    await client.clients.create({ name: 'Rossi' });
    runIdleWork();
    expect((await client.measures.portfolio({ withinMs: 0 }))[0]?.isMeasured).toBe(false);
    await vi.advanceTimersByTimeAsync(500);
    expect((await client.measures.portfolio({ withinMs: 0 }))[0]?.isMeasured).toBe(true);
  });
});
