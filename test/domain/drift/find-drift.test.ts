import { describe, expect, test } from 'vitest';
import { defaultDriftRules } from '../../../shared/domain/drift/drift-rules.ts';
import { driftSeries } from '../../../shared/domain/drift/drift-series.ts';
import { chanceOfRate, chanceOfShare } from '../../../shared/domain/drift/exact-test.ts';
import { findDrift } from '../../../shared/domain/drift/find-drift.ts';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { addDays } from '../../../shared/domain/time.ts';
import { aLoggedFact } from '../../support/a-logged-fact.ts';

const start: Day = '2024-01-01';
const on = (days: number) => addDays(start, days);
const thanked = (day: number) => aLoggedFact('delivery', on(day), { goalMet: true, reaction: 'thanks' });
const cool = (day: number) => aLoggedFact('delivery', on(day), { goalMet: true, reaction: 'neutral' });
const late = (day: number) =>
  aLoggedFact('request', on(day), { outcome: 'given', dueOn: on(day - 9), receivedOn: on(day) });
const inTime = (day: number) =>
  aLoggedFact('request', on(day), { outcome: 'given', dueOn: on(day), receivedOn: on(day) });
/** A good first year: a thank-you and a request in time every two weeks. */
const goodYear = Array.from({ length: 26 }, (_, i) => [thanked(i * 14), inTime(i * 14 + 3)]).flat();
const drift = (facts: readonly Fact[], upTo: number) =>
  findDrift(
    { facts, contactDays: [], cadenceDays: null, watchedSinceOn: start },
    on(upTo),
    defaultDriftRules,
  );
const souring = [late(380), cool(390), late(400), cool(410), late(420), cool(430), late(440), cool(450)];

describe('drift', () => {
  test('is seen when esteem cools and things go wrong, with its parts and figures', () => {
    const found = drift([...goodYear, ...souring], 460);
    expect(found.map((d) => d.what)).toEqual(expect.arrayContaining(['balance', 'recognition', 'lateness']));
    const balance = found.find((d) => d.what === 'balance')!;
    expect(balance.from).toBe(0);
    expect(balance.to).toBeGreaterThan(0.2);
    expect(balance.on > balance.sinceOn).toBe(true);
    expect(balance.factIds).toHaveLength(8);
  });

  test('is not seen in trouble of one kind while the client goes on thanking', () => {
    const busy = [380, 390, 400, 410, 420, 430].map(late);
    const thanks = [385, 405, 425, 445].map(thanked);
    expect(drift([...goodYear, ...busy, ...thanks], 460)).toEqual([]);
  });

  test('is not seen in the first months, however bad', () => {
    const bad = Array.from({ length: 30 }, (_, i) => [late(i * 6), cool(i * 6 + 1)]).flat();
    expect(drift(bad, 182)).toEqual([]);
  });

  test('is not seen in a client who was always like this', () => {
    const always = Array.from({ length: 60 }, (_, i) => [
      late(i * 14),
      cool(i * 14 + 2),
      thanked(i * 14 + 5),
    ]).flat();
    expect(drift(always, 840)).toEqual([]);
  });

  test('is not seen in two bad facts', () => {
    expect(drift([...goodYear, late(380), cool(390)], 400)).toEqual([]);
  });

  test('stands until the client is back to its own usual, and then says since when', () => {
    const better = Array.from({ length: 20 }, (_, i) => [thanked(470 + i * 10), inTime(473 + i * 10)]).flat();
    const found = drift([...goodYear, ...souring, ...better], 680);
    expect(found.every((d) => d.easedOn !== null)).toBe(true);
    const silent = drift([...goodYear, ...souring], 700);
    expect(silent.every((d) => d.easedOn === null)).toBe(true);
  });

  test('reads nothing that was not known on the day', () => {
    const asked = aLoggedFact('request', on(380), { outcome: 'given', dueOn: on(382), receivedOn: on(430) });
    const series = driftSeries(
      { facts: [asked], contactDays: [], cadenceDays: null, watchedSinceOn: start },
      on(400),
      defaultDriftRules,
    );
    expect(series).toEqual([]);
  });

  test('counts silences beyond the cadence', () => {
    const series = driftSeries(
      { facts: [], contactDays: [on(0), on(10), on(60)], cadenceDays: 20, watchedSinceOn: start },
      on(100),
      defaultDriftRules,
    );
    const total = series.find((s) => s.what === 'silence')!.months.reduce((sum, m) => sum + m.against, 0);
    expect(total).toBe(2);
  });
});

describe('exact tests', () => {
  test('give the chance of a share by counting', () => {
    // Two of two recent and none of two earlier: one way in six.
    expect(chanceOfShare({ against: 2, of: 2 }, { against: 0, of: 2 })).toBeCloseTo(1 / 6, 10);
    expect(chanceOfShare({ against: 0, of: 5 }, { against: 3, of: 5 })).toBeCloseTo(1, 10);
  });
  test('give the chance of a rate', () => {
    expect(chanceOfRate({ count: 3, days: 100 }, { count: 0, days: 100 })).toBeCloseTo(1 / 8, 10);
    expect(chanceOfRate({ count: 0, days: 100 }, { count: 4, days: 100 })).toBeCloseTo(1, 10);
  });
});
