import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultDriftRules } from '../../../shared/domain/drift/drift-rules.ts';
import { driftSeries } from '../../../shared/domain/drift/drift-series.ts';
import { chanceOfExceeding, chanceOfRate, chanceOfShare } from '../../../shared/domain/drift/exact-test.ts';
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
const series = (facts: readonly Fact[], upTo: number) =>
  driftSeries(
    { facts, contactDays: [], cadenceDays: null, watchedSinceOn: start },
    on(upTo),
    defaultDriftRules,
  );
/** Asked on a day, answered so many days later; still waited for: null. */
const asked = (day: number, wait: number | null) =>
  aLoggedFact('request', on(day), {
    outcome: wait === null ? 'pending' : 'given',
    receivedOn: wait === null ? null : on(day + wait),
  });
const souring = [late(380), cool(390), late(400), cool(410), late(420), cool(430), late(440), cool(450)];

const control = (day: number) => aLoggedFact('control', on(day), { goalAlreadyMet: true });
const plans = (day: number) => aLoggedFact('plans', on(day), { horizonYears: 2 });

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
    const late = (upTo: number) =>
      series([asked], upTo)
        .filter((s) => s.what === 'lateness')
        .flatMap((s) => s.months.filter((m) => m.against > 0));
    expect(series([asked], 384)).toEqual([]);
    // Two days of grace: late from the third, long before it came, and once.
    expect(late(385)).toMatchObject([{ against: 1, of: 1 }]);
    expect(late(440)).toMatchObject([{ against: 1, of: 1 }]);
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

describe('replies', () => {
  // Usually two to four days: of nine, the seventh shortest wait (three in four) is four days.
  const quick = [2, 2, 3, 3, 3, 4, 4, 4, 5].map((wait, i) => asked(20 + i * 24, wait));
  const replies = (facts: readonly Fact[], upTo: number) =>
    drift([...goodYear, ...souring, ...facts], upTo).find((d) => d.what === 'replies');

  test('that take longer than three in four of the earlier ones are a part of a drift', () => {
    const found = replies([...quick, ...[12, 9, 15, 11].map((wait, i) => asked(370 + i * 20, wait))], 460);
    expect(found).toMatchObject({ unit: 'share', easedOn: null });
    expect(found?.from).toBeCloseTo(1 / 9, 1);
    expect(found?.to).toBe(1);
    expect(found?.why[0]?.values).toMatchObject({ count: 4, of: 4, slowDays: 4 });
    expect(found?.factIds).toHaveLength(4);
  });

  test('that take as long as ever are not, nor are a few', () => {
    expect(
      replies([...quick, ...[3, 4, 2, 4].map((wait, i) => asked(370 + i * 20, wait))], 460),
    ).toBeUndefined();
    expect(replies([...quick, asked(400, 30)], 460)).toBeUndefined();
    expect(
      replies([...quick.slice(0, 5), ...[12, 9, 15, 11].map((w, i) => asked(370 + i * 20, w))], 460),
    ).toBe(undefined);
  });

  test('still waited for count from the day on which they are slower than usual', () => {
    const waiting = [400, 405, 410, 440].map((day) => asked(day, null));
    // On day 444 the fourth has been waited for four days, as is usual; on day 445 five.
    const known = (upTo: number) => replies([...quick, ...waiting], upTo)?.why[0]?.values;
    expect(known(444)).toMatchObject({ count: 3, of: 3 });
    expect(known(445)).toMatchObject({ count: 4, of: 4 });
  });

  test('say the same of a day whether it is lived through or looked back on', () => {
    const facts = [
      ...goodYear,
      ...souring,
      ...quick,
      ...[12, 9, 15, 11].map((w, i) => asked(370 + i * 20, w)),
    ];
    const lived = Array.from({ length: 460 - 200 }, (_, i) => 200 + i).find((day) =>
      drift(
        facts.filter((f) => f.occurredOn <= on(day)),
        day,
      ).some((d) => d.what === 'replies'),
    );
    expect(on(lived!)).toBe(drift(facts, 460).find((d) => d.what === 'replies')?.on);
  });

  test('logged when they came, or asked for when overdue, do not say how long they took', () => {
    const untold = Array.from({ length: 9 }, (_, i) => [
      aLoggedFact('request', on(20 + i * 20), { outcome: 'given', receivedOn: on(20 + i * 20) }),
      aLoggedFact('request', on(25 + i * 20), {
        outcome: 'given',
        dueOn: on(20 + i * 20),
        receivedOn: on(28 + i * 20),
      }),
    ]).flat();
    expect(series(untold, 460).some((s) => s.what === 'replies')).toBe(false);
    expect(
      series(quick, 460)
        .find((s) => s.what === 'replies')
        ?.months.reduce((n, m) => n + m.of, 0),
    ).toBe(9);
  });
});

describe('a part of a drift', () => {
  test('is over when it no longer happens, while the drift stands', () => {
    const still = [560, 580, 600, 620, 640, 660].map(cool);
    const found = drift([...goodYear, ...souring, control(420), control(430), control(440), ...still], 670);
    expect(found.find((d) => d.what === 'balance')?.easedOn).toBeNull();
    const controls = found.find((d) => d.what === 'controls');
    expect(controls?.easedOn).toBe(on(612));
    // Told as what it was then, not as what is.
    expect(controls?.why[0]?.values['recentSpan']).toBe(`P182D/${on(602)}`);
  });
});

describe('a fact that speaks for the relationship', () => {
  /** A log that was mostly fine for a year, and mostly is not since: many of these are at the edge of an alarm. */
  const souringLog = fc
    .array(
      fc.record({
        day: fc.integer({ min: 0, max: 600 }),
        isUsual: fc.integer({ min: 0, max: 9 }).map((n) => n < 8),
        kind: fc.nat({ max: 2 }),
      }),
      { minLength: 20, maxLength: 60 },
    )
    .map((all) =>
      all.map(({ day, isUsual, kind }) =>
        (day < 365 === isUsual ? [thanked, inTime, plans] : [cool, late, control])[kind]!(day),
      ),
    );
  const good = (at: number) => [
    thanked(at),
    inTime(at),
    aLoggedFact('thanks', on(at)),
    aLoggedFact('decision', on(at), { involvement: 'involved' }),
    aLoggedFact('advice', on(at), { outcome: 'applied' }),
    plans(at),
    aLoggedFact('credit', on(at), { change: 'added' }),
  ];
  const firstOn = (facts: readonly Fact[], upTo: number) => drift(facts, upTo)[0]?.on ?? '9999-12-31';

  test('never starts an alarm, nor brings one forward, while it is recent', () => {
    fc.assert(
      fc.property(
        souringLog,
        fc.integer({ min: defaultDriftRules.learnDays + 1, max: 600 }),
        fc.nat({ max: 6 }),
        (facts, at, which) => {
          const added = good(at)[which]!;
          const upTo = at + defaultDriftRules.recentDays - 1;
          expect(firstOn([...facts, added], upTo) >= firstOn(facts, upTo)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('exact tests', () => {
  test('give the chance that new values exceed one of the earlier ones, by counting', () => {
    // One new above the larger of two earlier ones: one place in three.
    expect(chanceOfExceeding(1, 1, 2, 2)).toBeCloseTo(1 / 3, 10);
    // Both of two new ones above the second of three: 3 of the 10 orders.
    expect(chanceOfExceeding(2, 2, 2, 3)).toBeCloseTo(3 / 10, 10);
    expect(chanceOfExceeding(0, 5, 3, 7)).toBeCloseTo(1, 10);
  });
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
