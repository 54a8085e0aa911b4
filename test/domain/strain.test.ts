import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SignalId } from '../../shared/domain/ids.ts';
import type { RatingValue } from '../../shared/domain/rating.ts';
import { shownIndex } from '../../shared/domain/shown-index.ts';
import { coreSignals } from '../../shared/domain/signals/catalogue.ts';
import { defaultSignalSettings, workspaceSignals } from '../../shared/domain/signals/workspace-signals.ts';
import type { RatedSignal } from '../../shared/domain/strain.ts';
import { bandOf, strainOf } from '../../shared/domain/strain.ts';
import type { Day } from '../../shared/domain/time.ts';
import { addDays } from '../../shared/domain/time.ts';

const today: Day = '2026-11-09';
type Values = Readonly<Record<number, RatingValue>>;

/** The 20 signals and the knock-outs, each `otherwise` unless its number is told. */
function rated(values: Values, otherwise: RatingValue = 'unknown', ratedOn: Day = today): RatedSignal[] {
  return workspaceSignals(defaultSignalSettings).map((s) => {
    const value = s.number === null ? 'unknown' : (values[s.number] ?? otherwise);
    const on = value === 'unknown' ? null : ratedOn;
    return { signalId: s.id, class: s.class, group: s.group, weight: s.weight, value, ratedOn: on };
  });
}

function custom(value: RatingValue, weight = 1): RatedSignal {
  return { signalId: 'custom-1' as SignalId, class: 'custom', group: null, weight, value, ratedOn: today };
}

/** Arredi Montefosco of the mockups, 9 November. */
const montefosco = rated({
  1: 2,
  6: 2,
  11: 1,
  2: 2,
  3: 3,
  8: 3,
  14: 'na',
  4: 1,
  5: 2,
  15: 2,
  19: 1,
  7: 1,
  12: 2,
  13: 0,
  9: 3,
  10: 2,
  20: 1,
  16: 1,
  17: 'unknown',
  18: 1,
});

const level = fc.constantFrom<RatingValue>(0, 1, 2, 3);
const value = fc.constantFrom<RatingValue>(0, 1, 2, 3, 'na', 'unknown');
const weight = fc.integer({ min: 0, max: 5 });
const aRated = fc.record({ value, weight, age: fc.integer({ min: 0, max: 200 }) });
/** A whole client: the 20 signals with any weights, values and ages. */
const aClient = fc
  .array(aRated, { minLength: coreSignals.length, maxLength: coreSignals.length })
  .map((rows) =>
    coreSignals.map((s, i): RatedSignal => {
      const row = rows[i] ?? { value: 'unknown', weight: 1, age: 0 };
      const ratedOn = row.value === 'unknown' ? null : addDays(today, -row.age);
      return { signalId: s.id, class: 'core', group: s.group, weight: row.weight, value: row.value, ratedOn };
    }),
  );
const position = fc.nat({ max: coreSignals.length - 1 });

function withValue(signals: readonly RatedSignal[], at: number, to: RatingValue): RatedSignal[] {
  return signals.map((s, i) =>
    i === at ? { ...s, value: to, ratedOn: to === 'unknown' ? null : today } : s,
  );
}

describe('the mockup’s client', () => {
  it('has the index, band and coverage that the mockup shows', () => {
    const strain = strainOf(montefosco, today);
    expect(strain.index).toBeCloseTo((100 * 31) / 57, 10);
    expect(shownIndex(strain.index ?? 0)).toBe(54);
    expect(strain.band).toBe('strained');
    expect(strain.coverage).toBeCloseTo(0.95, 10);
    expect(strain.ratedCount).toBe(19);
    expect(strain.unknownSignalIds).toEqual(['pricing-hidden']);
  });

  it('has the points of each group', () => {
    const groups = strainOf(montefosco, today).groups.map((g) => [g.group, g.points, g.maxPoints]);
    expect(groups).toEqual([
      ['recognition', 5, 9],
      ['involvement', 8, 9],
      ['trust', 7, 15],
      ['boundaries', 3, 9],
      ['method', 6, 9],
      ['openness', 2, 6],
    ]);
  });

  it('is at 55 with coverage 70 % while method and openness wait', () => {
    const open = montefosco.map((s) =>
      s.group === 'method' || s.group === 'openness' ? { ...s, value: 'unknown' as const, ratedOn: null } : s,
    );
    const strain = strainOf(open, today);
    expect(shownIndex(strain.index ?? 0)).toBe(55);
    expect(strain.coverage).toBeCloseTo(0.7, 10);
    expect(strain.ratedCount).toBe(14);
  });

  it('is driven by its three severe signals', () => {
    const { drivers } = strainOf(montefosco, today);
    expect(drivers.map((d) => d.signalId)).toEqual(['plans-withheld', 'advice-ignored', 'late-inputs']);
    expect(drivers[0]?.points).toBeCloseTo((100 * 3) / 57, 10);
  });
});

describe('the index', () => {
  it('is absent when nothing is rated', () => {
    expect(strainOf(rated({}), today)).toMatchObject({
      index: null,
      band: 'too-little-known',
      coverage: 0,
      drivers: [],
    });
    expect(strainOf([], today)).toMatchObject({ index: null, band: 'too-little-known', coverage: 0 });
  });

  it('is 0 when all is absent and 100 when all is severe', () => {
    expect(strainOf(rated({}, 0), today)).toMatchObject({ index: 0, band: 'calm', coverage: 1, drivers: [] });
    expect(strainOf(rated({}, 3), today)).toMatchObject({ index: 100, band: 'critical', coverage: 1 });
  });

  it('counts erased collaboration twice', () => {
    expect(strainOf(rated({ 19: 3 }, 0), today).index).toBeCloseTo(600 / 63, 10);
    expect(strainOf(rated({ 9: 3 }, 0), today).index).toBeCloseTo(300 / 63, 10);
  });

  it('stays between 0 and 100, and its groups add up to it', () => {
    fc.assert(
      fc.property(aClient, (signals) => {
        const { index, groups, coverage } = strainOf(signals, today);
        const points = groups.reduce((sum, g) => sum + g.points, 0);
        const max = groups.reduce((sum, g) => sum + g.maxPoints, 0);
        if (index === null) expect(max).toBe(0);
        else expect(index).toBeCloseTo((100 * points) / max, 8);
        expect(index ?? 0).toBeGreaterThanOrEqual(0);
        expect(index ?? 0).toBeLessThanOrEqual(100);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never falls when a level rises', () => {
    fc.assert(
      fc.property(aClient, position, level, level, (signals, at, a, b) => {
        const [low, high] = Number(a) <= Number(b) ? [a, b] : [b, a];
        const before = strainOf(withValue(signals, at, low), today).index;
        const after = strainOf(withValue(signals, at, high), today).index;
        if (before === null) expect(after).toBeNull();
        else expect(after ?? -1).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('is the same with an unknown signal as without it, while coverage falls', () => {
    fc.assert(
      fc.property(aClient, position, (signals, at) => {
        const unknown = strainOf(withValue(signals, at, 'unknown'), today);
        const without = strainOf(
          signals.filter((_, i) => i !== at),
          today,
        );
        expect(unknown.index).toBe(without.index);
        expect(unknown.coverage).toBeLessThanOrEqual(without.coverage);
        if (without.coverage > 0 && (signals[at]?.weight ?? 0) > 0) {
          expect(unknown.coverage).toBeLessThan(without.coverage);
        }
      }),
    );
  });

  it('is the same with a signal not applicable as without it, and so is coverage', () => {
    fc.assert(
      fc.property(aClient, position, (signals, at) => {
        const na = strainOf(withValue(signals, at, 'na'), today);
        const without = strainOf(
          signals.filter((_, i) => i !== at),
          today,
        );
        expect([na.index, na.coverage]).toEqual([without.index, without.coverage]);
      }),
    );
  });

  it('never takes in the user’s own signals, which are totalled apart', () => {
    fc.assert(
      fc.property(aClient, level, weight, (signals, v, w) => {
        const { groups, ...rest } = strainOf([...signals, custom(v, w)], today);
        const { groups: coreGroups, ...coreRest } = strainOf(signals, today);
        expect(rest).toEqual(coreRest);
        expect(groups.slice(0, 6)).toEqual(coreGroups);
        expect(groups[6]).toEqual({
          group: 'custom',
          points: Number(v) * w,
          maxPoints: 3 * w,
          rated: 1,
          signals: 1,
        });
      }),
    );
  });
});

describe('the band', () => {
  it.each([
    [0, 'calm'],
    [19.99, 'calm'],
    [20, 'watch'],
    [39.99, 'watch'],
    [40, 'strained'],
    [59.99, 'strained'],
    [60, 'critical'],
    [100, 'critical'],
  ] as const)('of %d is %s', (index, band) => {
    expect(bandOf(index, 1, false)).toBe(band);
  });

  it('is not named under 50 % of coverage', () => {
    expect(bandOf(70, 0.4999, false)).toBe('too-little-known');
    expect(bandOf(70, 0.5, false)).toBe('critical');
    expect(bandOf(null, 1, false)).toBe('too-little-known');
  });

  it('is never contradicted by the number shown', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (index) => {
        expect(bandOf(shownIndex(index), 1, false)).toBe(bandOf(index, 1, false));
        expect(Math.abs(shownIndex(index) - index)).toBeLessThan(1);
      }),
    );
    expect([54.38, 54.76, 59.6, 39.5, 19.4].map((i) => shownIndex(i))).toEqual([54, 55, 59, 39, 19]);
  });
});

describe('a knock-out', () => {
  const observed = (v: RatingValue) =>
    rated({}, 0).map((s) => (s.signalId === 'abuse' ? { ...s, value: v, ratedOn: today } : s));

  it('makes the client critical from the first hint, without moving the index', () => {
    const strain = strainOf(observed(1), today);
    expect(strain).toMatchObject({ band: 'critical', index: 0 });
    expect(strain.knockOuts).toEqual([{ signalId: 'abuse', level: 1, ratedOn: today }]);
  });

  it('makes the client critical even when little else is known', () => {
    const onlyThat = observed(3).filter((s) => s.class === 'knock-out');
    expect(strainOf(onlyThat, today)).toMatchObject({ band: 'critical', index: null, coverage: 0 });
  });

  it('says nothing when rated absent or not applicable', () => {
    expect(strainOf(observed(0), today)).toMatchObject({ band: 'calm', knockOuts: [] });
    expect(strainOf(observed('na'), today)).toMatchObject({ band: 'calm', knockOuts: [] });
  });
});

describe('coverage', () => {
  it('lasts 90 days, while the index keeps the older rating', () => {
    expect(strainOf(rated({}, 1, addDays(today, -90)), today).coverage).toBe(1);
    const stale = strainOf(rated({}, 1, addDays(today, -91)), today);
    expect(stale).toMatchObject({ coverage: 0, band: 'too-little-known' });
    expect(stale.index).toBeCloseTo(100 / 3, 10);
  });

  it('weighs each signal by its weight', () => {
    expect(strainOf(rated({ 19: 0 }), today).coverage).toBeCloseTo(2 / 21, 10);
  });
});
