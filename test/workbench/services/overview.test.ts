import { describe, expect, test } from 'vitest';
import type { RatingValue } from '../../../shared/domain/rating.ts';
import { coreSignals } from '../../../shared/domain/signals/catalogue.ts';
import { aFact } from '../../support/a-fact.ts';
import { aWorkspace } from '../../support/workspace.ts';

const everything = (value: RatingValue) =>
  coreSignals.map((s) => ({ signalId: s.id, value, note: 'visto', interactionIds: [] }));

describe('today', () => {
  test('is empty in an empty workspace', () => {
    const { overview } = aWorkspace();
    for (const rows of Object.values(overview.today())) expect(rows).toEqual([]);
  });

  test('tells promises due within a week and requests that are overdue', () => {
    const { overview, addClient, log } = aWorkspace();
    const a = addClient({ name: 'A' });
    log([a], {
      facts: [
        aFact('promise', { dueOn: '2026-11-23' }, { note: 'Bozza del piano' }),
        aFact('promise', { dueOn: '2026-11-20' }, { note: 'Preventivo' }),
        aFact('promise', { dueOn: '2026-12-20' }, { note: 'Lontana' }),
        aFact('promise', { dueOn: '2026-11-23', outcome: 'kept' }, { note: 'Fatta' }),
        aFact('request', { subject: 'material', dueOn: '2026-11-07' }, { note: 'Foto Oslo' }),
        aFact('request', { dueOn: '2026-11-22' }, { note: 'Scade oggi' }),
        aFact(
          'request',
          { dueOn: '2026-11-01', outcome: 'given', receivedOn: '2026-11-10' },
          { note: 'Arrivata' },
        ),
      ],
    });
    const today = overview.today();
    expect(today.promises.map((p) => [p.note, p.daysLeft])).toEqual([
      ['Preventivo', -2],
      ['Bozza del piano', 1],
    ]);
    expect(today.requests).toMatchObject([
      { clientName: 'A', note: 'Foto Oslo', subject: 'material', daysLate: 15 },
    ]);
  });

  test('counts silence from the last real contact, by the cadence of each active client', () => {
    const { overview, addClient, log } = aWorkspace();
    const quiet = addClient({ name: 'Quieto', cadenceDays: 15 });
    const heard = addClient({ name: 'Sentito', cadenceDays: 15 });
    const unwatched = addClient({ name: 'Libero', cadenceDays: null });
    const paused = addClient({ name: 'In pausa', cadenceDays: 15, status: 'paused' });
    for (const id of [quiet, unwatched, paused]) log([id], { on: '2026-10-01' });
    log([quiet], { on: '2026-11-20', kind: 'note' });
    log([heard], { on: '2026-11-07' });
    expect(overview.today().silences).toEqual([
      { clientId: quiet, clientName: 'Quieto', lastContactOn: '2026-10-01', cadenceDays: 15, days: 52 },
    ]);
  });

  test('counts a client never heard from since the day it was added', () => {
    const { overview, addClient, clock } = aWorkspace();
    addClient({ name: 'Mai sentito', cadenceDays: 10 });
    expect(overview.today().silences).toEqual([]);
    clock.set('2026-12-20');
    expect(overview.today().silences).toMatchObject([{ lastContactOn: null, days: null }]);
  });

  test('tells whose picture is old or thin', () => {
    const { overview, checks, addClient } = aWorkspace();
    const fresh = addClient({ name: 'Fresco' });
    const old = addClient({ name: 'Vecchio' });
    const thin = addClient({ name: 'Scarso' });
    addClient({ name: 'Mai' });
    checks.record({ clientId: fresh, rater: '', checkedOn: '2026-11-01', ratings: everything(1) });
    checks.record({ clientId: old, rater: '', checkedOn: '2026-07-01', ratings: everything(1) });
    checks.record({ clientId: thin, rater: '', checkedOn: '2026-11-01', ratings: everything(1).slice(0, 5) });
    const open = checks.start({ clientId: thin, rater: '' });
    const { staleChecks } = overview.today();
    expect(staleChecks.map((c) => c.clientName).sort()).toEqual(['Mai', 'Scarso', 'Vecchio']);
    expect(staleChecks.find((c) => c.clientName === 'Scarso')).toMatchObject({
      openCheckId: open.check.id,
      days: 21,
    });
    expect(staleChecks.find((c) => c.clientName === 'Vecchio')).toMatchObject({ coverage: 0, days: 144 });
    expect(staleChecks.find((c) => c.clientName === 'Mai')).toMatchObject({ lastCheckOn: null, days: null });
  });

  test('tells which ratings rose at the last check, and who moved', () => {
    const { overview, checks, addClient } = aWorkspace();
    const a = addClient({ name: 'A' });
    const ratings = (signals: Record<string, RatingValue>) =>
      Object.entries(signals).map(([signalId, value]) => ({
        signalId,
        value,
        note: 'visto',
        interactionIds: [],
      }));
    checks.record({
      clientId: a,
      rater: '',
      checkedOn: '2026-05-01',
      ratings: ratings({ 9: 1, 8: 2, 5: 'unknown', 1: 1, 4: 0 }),
    });
    checks.record({ clientId: a, rater: '', checkedOn: '2026-08-01', ratings: ratings({ 8: 2, 1: 2 }) });
    checks.record({
      clientId: a,
      rater: '',
      checkedOn: '2026-11-01',
      ratings: ratings({ 9: 3, 8: 1, 5: 2, 1: 2, 4: 1 }),
    });
    const b = addClient({ name: 'B' });
    checks.record({ clientId: b, rater: '', checkedOn: '2025-05-01', ratings: ratings({ 9: 0 }) });
    checks.record({ clientId: b, rater: '', checkedOn: '2025-08-01', ratings: ratings({ 9: 3 }) });
    const today = overview.today();
    expect(today.worsened).toEqual([
      {
        clientId: a,
        clientName: 'A',
        signalId: 'late-inputs',
        from: 1,
        to: 3,
        ratedOn: '2026-11-01',
        more: 1,
      },
    ]);
    expect(today.moved).toMatchObject([
      { clientName: 'A', history: [expect.any(Number), expect.any(Number), expect.any(Number)] },
    ]);
  });

  test('tells next steps at hand and the newest entries', () => {
    const { overview, addClient, log } = aWorkspace();
    const a = addClient({ name: 'A', nextStep: 'Punto mensile', nextStepOn: '2026-11-25' });
    addClient({ name: 'B', nextStep: 'Sentire Emanuele' });
    addClient({ name: 'C', nextStep: 'Lontano', nextStepOn: '2027-03-01' });
    addClient({ name: 'D', nextStep: 'Finito', status: 'ended' });
    log([a], { text: 'prima', on: '2026-11-01' });
    log([a], { text: 'ultima', on: '2026-11-19' });
    const today = overview.today();
    expect(today.nextSteps.map((s) => s.nextStep)).toEqual(['Punto mensile', 'Sentire Emanuele']);
    expect(today.recent.map((e) => e.text)).toEqual(['ultima', 'prima']);
  });
});

describe('the portfolio', () => {
  test('holds every active client with the latest value of each signal', () => {
    const { overview, checks, addClient } = aWorkspace();
    const a = addClient({ name: 'A' });
    addClient({ name: 'P', status: 'prospect' });
    checks.record({ clientId: a, rater: '', checkedOn: '2026-10-01', ratings: everything(1) });
    checks.record({ clientId: a, rater: '', ratings: everything(2).slice(0, 1) });
    const [row, ...others] = overview.portfolio();
    expect(others).toEqual([]);
    expect(row?.ratings['little-recognition']).toEqual({ value: 2, ratedOn: '2026-11-22' });
    expect(row?.ratings['late-inputs']).toEqual({ value: 1, ratedOn: '2026-10-01' });
    expect(row).toMatchObject({ name: 'A', lastCheckOn: '2026-11-22', strain: { band: 'watch' } });
  });

  test('asks the same few queries however many clients there are, and never reads the log', () => {
    const { overview, addClient, db } = aWorkspace();
    const sql: string[] = [];
    const { all } = db;
    const spied = db as { -readonly [K in 'all']: (typeof db)[K] };
    spied.all = <R>(text: string, ...params: never[]) => {
      sql.push(text);
      return all<R>(text, ...params);
    };
    addClient({ name: 'A' });
    sql.length = 0;
    overview.portfolio();
    const few = sql.length;
    for (let i = 0; i < 20; i++) addClient({ name: `C${i}` });
    sql.length = 0;
    overview.portfolio();
    expect(sql.length).toBe(few);
    expect(few).toBeLessThan(8);
    for (const query of sql) {
      const params = query
        .split('?')
        .slice(1)
        .map(() => null);
      const plan = all<{ detail: string }>(`EXPLAIN QUERY PLAN ${query}`, ...params).map((r) => r.detail);
      for (const step of plan) expect(step).not.toMatch(/^SCAN (ic|i|f|interaction|fact)\b/);
    }
  });
});
