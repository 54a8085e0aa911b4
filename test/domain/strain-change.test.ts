import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckId, SignalId } from '../../shared/domain/ids.ts';
import type { RatingValue } from '../../shared/domain/rating.ts';
import { coreSignals, defaultWeights } from '../../shared/domain/signals/catalogue.ts';
import { defaultSignalSettings, workspaceSignals } from '../../shared/domain/signals/workspace-signals.ts';
import type { CheckRatings, RatingOfCheck } from '../../shared/domain/strain-change.ts';
import {
  changedRatings,
  levelStep,
  strainChange,
  strainOfCheck,
  strainTrend,
} from '../../shared/domain/strain-change.ts';
import type { Day } from '../../shared/domain/time.ts';

const signals = workspaceSignals(defaultSignalSettings);

function rate(values: Readonly<Record<string, RatingValue>>): RatingOfCheck[] {
  return Object.entries(values).map(([id, value]) => ({ signalId: id as SignalId, value }));
}
function rateAll(value: RatingValue, but: Readonly<Record<string, RatingValue>> = {}): RatingOfCheck[] {
  return coreSignals.map((s) => ({ signalId: s.id, value: but[s.id] ?? value }));
}
function aCheck(
  checkedOn: Day,
  ratings: RatingOfCheck[],
  weights: CheckRatings['weights'] = defaultWeights,
): CheckRatings {
  return { checkId: `check-${checkedOn}` as CheckId, checkedOn, weights, ratings };
}

describe('ratings that changed between two checks', () => {
  it('are those with another value, unrated counting as unknown', () => {
    const before = rate({
      'late-inputs': 2,
      'missing-brief': 1,
      'fear-of-leaks': 1,
      'advice-ignored': 'unknown',
    });
    const after = rate({ 'late-inputs': 3, 'missing-brief': 1, 'pricing-hidden': 2 });
    expect(changedRatings(before, after)).toEqual([
      { signalId: 'late-inputs', from: 2, to: 3 },
      { signalId: 'pricing-hidden', from: 'unknown', to: 2 },
      { signalId: 'fear-of-leaks', from: 1, to: 'unknown' },
    ]);
  });

  it('are none between a check and itself', () => {
    const value = fc.constantFrom<RatingValue>(0, 1, 2, 3, 'na', 'unknown');
    const ratings = fc.dictionary(fc.constantFrom(...Object.keys(defaultWeights)), value).map(rate);
    fc.assert(
      fc.property(ratings, (r) => {
        expect(changedRatings(r, [...r].reverse())).toEqual([]);
      }),
    );
  });

  it('have a step only between two levels', () => {
    const id = 'late-inputs' as SignalId;
    expect(levelStep({ signalId: id, from: 1, to: 3 })).toBe(2);
    expect(levelStep({ signalId: id, from: 2, to: 0 })).toBe(-2);
    expect(levelStep({ signalId: id, from: 'unknown', to: 2 })).toBeNull();
    expect(levelStep({ signalId: id, from: 1, to: 'na' })).toBeNull();
  });
});

describe('the change of strain between two checks', () => {
  it('is the difference of the two indices', () => {
    const change = strainChange(
      aCheck('2026-08-11', rateAll(1)),
      aCheck('2026-11-09', rateAll(1, { 'late-inputs': 3 })),
      signals,
    );
    expect(change.indexDelta).toBeCloseTo(200 / 63, 10);
    expect(change.changes).toEqual([{ signalId: 'late-inputs', from: 1, to: 3 }]);
    expect(change.weightsChanged).toBe(false);
    expect([change.before.coverage, change.after.coverage]).toEqual([1, 1]);
  });

  it('is unknown where a check has no index', () => {
    const change = strainChange(aCheck('2026-08-11', []), aCheck('2026-11-09', rateAll(1)), signals);
    expect(change.indexDelta).toBeNull();
    expect(change.changes).toHaveLength(20);
  });

  it('says when the weights were not the same', () => {
    const heavier = { ...defaultWeights, 'late-inputs': 2 };
    const before = aCheck('2026-08-11', rateAll(1, { 'late-inputs': 3 }));
    const after = aCheck('2026-11-09', rateAll(1, { 'late-inputs': 3 }), heavier);
    const change = strainChange(before, after, signals);
    expect(change.weightsChanged).toBe(true);
    expect(change.changes).toEqual([]);
    expect(change.indexDelta).not.toBe(0);
  });

  it('does not mind the weight of a signal of the user’s own, nor of one that a check did not freeze', () => {
    const own = { id: 'custom-1', label: 'l', description: '', question: '', remedy: '', weight: 1 };
    const withOwn = workspaceSignals({ ...defaultSignalSettings, customSignals: [own] });
    const before = aCheck('2026-08-11', rateAll(1), {});
    const after = aCheck('2026-11-09', rateAll(1), { ...defaultWeights, 'custom-1': 4 });
    expect(strainChange(before, after, withOwn)).toMatchObject({ weightsChanged: false, indexDelta: 0 });
  });
});

describe('the strain of one check', () => {
  it('keeps to the weights that the check froze, and to today’s while it is open', () => {
    const ratings = rateAll(0, { 'late-inputs': 3 });
    const heavy = { ...defaultWeights, 'late-inputs': 4 };
    expect(strainOfCheck(ratings, heavy, '2024-01-10', signals).index).toBeCloseTo(1200 / 72, 10);
    expect(strainOfCheck(ratings, null, '2024-01-10', signals).index).toBeCloseTo(300 / 63, 10);
  });

  it('is covered by what the check rated, however long ago', () => {
    const strain = strainOfCheck(rateAll('unknown', { 'late-inputs': 3 }), null, '2019-05-02', signals);
    expect(strain.coverage).toBeCloseTo(1 / 21, 10);
    expect(strain.band).toBe('too-little-known');
  });
});

describe('the trend', () => {
  it('has a point for each check, oldest first, and marks where weights changed', () => {
    const heavier = { ...defaultWeights, 'late-inputs': 3 };
    const trend = strainTrend(
      [
        aCheck('2026-11-09', rateAll(2), heavier),
        aCheck('2026-02-10', rateAll(0)),
        aCheck('2026-08-11', rateAll(2), heavier),
        aCheck('2026-05-12', rateAll(1)),
      ],
      signals,
    );
    expect(trend.map((p) => p.checkedOn)).toEqual(['2026-02-10', '2026-05-12', '2026-08-11', '2026-11-09']);
    expect(trend.map((p) => p.band)).toEqual(['calm', 'watch', 'critical', 'critical']);
    expect(trend.map((p) => p.weightsChanged)).toEqual([false, false, true, false]);
    expect(trend[0]).toEqual({
      checkId: 'check-2026-02-10',
      checkedOn: '2026-02-10',
      index: 0,
      band: 'calm',
      coverage: 1,
      weightsChanged: false,
    });
  });

  it('is empty without checks', () => {
    expect(strainTrend([], signals)).toEqual([]);
  });
});
