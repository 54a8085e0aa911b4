import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import type { FactRule, MeasureRules } from '../../../shared/domain/measured/measure-rules.ts';
import { defaultMeasureRules } from '../../../shared/domain/measured/measure-rules.ts';
import { measureSignals } from '../../../shared/domain/measured/measure-signals.ts';
import type { MeasureOptions } from '../../../shared/domain/measured/measured-signal.ts';
import { trialRules } from '../../../shared/domain/measured/trial-rules.ts';
import { catalogue } from '../../../shared/domain/signals/catalogue.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { addDays } from '../../../shared/domain/time.ts';
import { aLoggedFact } from '../../support/a-logged-fact.ts';
import { factsAbout } from './facts-about.ts';

const asOf: Day = '2026-11-22';
const ago = (days: number) => addDays(asOf, -days);
const options: MeasureOptions = {
  asOf,
  rules: defaultMeasureRules,
  watchedSinceOn: '2023-01-01',
  commissionDeal: true,
};
const measure = (id: string, facts: readonly Fact[], more: Partial<MeasureOptions> = {}) =>
  measureSignals(facts, { ...options, ...more }).find((m) => m.signalId === id)!;
const levelOf = (id: string, facts: readonly Fact[], more: Partial<MeasureOptions> = {}) =>
  measure(id, facts, more).level;
const measurable = Object.keys(factsAbout);
/** So many facts of today: each weighs 1, so that amounts are counts. */
const today = (id: string, side: 'shows' | 'against', count: number) =>
  Array.from({ length: count }, () => factsAbout[id]![side][0]!(asOf));

describe('measuring', () => {
  test('covers the 20 signals and the knock-outs, in the order of the catalogue', () => {
    expect(measureSignals([], options).map((m) => m.signalId)).toEqual(catalogue.map((s) => s.id));
    expect(Object.keys(defaultMeasureRules.signals).sort()).toEqual([...measurable].sort());
  });

  test('says nothing where there is nothing to go by', () => {
    for (const m of measureSignals([], { ...options, watchedSinceOn: null })) {
      expect(m).toMatchObject({ level: null, confidence: 0, factIds: [] });
    }
  });

  // Facts of today, so that their weight is their number: [signal, shows, against, level].
  test.each<[string, number, number, number]>([
    ['little-recognition', 1, 6, 1],
    ['little-recognition', 1, 1, 1],
    ['little-recognition', 2, 3, 2],
    ['little-recognition', 3, 2, 2],
    ['little-recognition', 4, 1, 3],
    ['their-credit-our-blame', 2, 3, 2],
    ['their-credit-our-blame', 1, 4, 1],
    ['their-credit-our-blame', 4, 1, 3],
    ['chronic-dissatisfaction', 1, 4, 1],
    ['chronic-dissatisfaction', 2, 3, 2],
    ['chronic-dissatisfaction', 4, 1, 3],
    ['taken-for-granted', 1, 5, 0],
    ['taken-for-granted', 1, 4, 1],
    ['taken-for-granted', 2, 3, 1],
    ['taken-for-granted', 2, 2, 2],
    ['taken-for-granted', 4, 2, 2],
    ['taken-for-granted', 5, 1, 3],
    ['advice-ignored', 1, 5, 0],
    ['advice-ignored', 1, 4, 1],
    ['advice-ignored', 2, 4, 1],
    ['advice-ignored', 2, 3, 2],
    ['advice-ignored', 4, 2, 2],
    ['advice-ignored', 5, 1, 3],
    ['commission-without-say', 1, 5, 0],
    ['commission-without-say', 2, 2, 2],
    ['commission-without-say', 5, 1, 3],
    ['fear-of-leaks', 0, 1, 0],
    ['fear-of-leaks', 1, 0, 1],
    ['fear-of-leaks', 2, 0, 2],
    ['fear-of-leaks', 3, 0, 3],
    ['constant-checking', 1, 0, 1],
    ['constant-checking', 2, 0, 2],
    ['constant-checking', 3, 0, 3],
    ['sales-head-walled-off', 1, 0, 1],
    ['sales-head-walled-off', 2, 0, 3],
    ['collaboration-erased', 1, 0, 1],
    ['collaboration-erased', 2, 0, 3],
    ['free-training', 1, 0, 1],
    ['free-training', 2, 0, 2],
    ['free-training', 3, 0, 2],
    ['free-training', 4, 0, 3],
    ['social-as-designer', 1, 0, 1],
    ['social-as-designer', 2, 0, 2],
    ['social-as-designer', 4, 0, 3],
    ['analyst-as-secretary', 1, 0, 1],
    ['analyst-as-secretary', 2, 0, 2],
    ['analyst-as-secretary', 4, 0, 3],
    ['late-inputs', 1, 5, 0],
    ['late-inputs', 1, 4, 1],
    ['late-inputs', 2, 4, 1],
    ['late-inputs', 2, 3, 2],
    ['late-inputs', 3, 3, 2],
    ['late-inputs', 4, 2, 3],
    ['missing-brief', 1, 5, 0],
    ['missing-brief', 1, 3, 1],
    ['missing-brief', 2, 3, 2],
    ['missing-brief', 3, 1, 3],
    ['no-capable-contact', 1, 0, 1],
    ['no-capable-contact', 2, 0, 3],
    ['channels-hidden', 1, 4, 1],
    ['channels-hidden', 1, 5, 1],
    ['channels-hidden', 2, 2, 2],
    ['channels-hidden', 3, 1, 3],
    ['pricing-hidden', 1, 3, 1],
    ['pricing-hidden', 2, 2, 2],
    ['pricing-hidden', 3, 1, 3],
    ['competitors-kept-private', 1, 3, 1],
    ['competitors-kept-private', 2, 2, 2],
    ['competitors-kept-private', 3, 1, 3],
    ['abuse', 1, 0, 2],
    ['abuse', 2, 0, 3],
  ])('%s: %i that show it and %i against make %i', (id, shows, against, level) => {
    expect(levelOf(id, [...today(id, 'shows', shows), ...today(id, 'against', against)])).toBe(level);
  });

  // Each threshold put just under, and just over, what the facts amount to.
  const thresholds = measurable.filter((id) => defaultMeasureRules.signals[id]!.kind !== 'absence');
  test.each(
    thresholds.flatMap((id) => (['hint', 'clear', 'severe'] as const).map((at) => [id, at] as const)),
  )('%s reaches «%s» at its threshold and not below', (id, at) => {
    const facts = [
      ...[20, 40, 60].map((days) => factsAbout[id]!.shows[0]!(ago(days))),
      ...factsAbout[id]!.against.slice(0, 1).map((make) => make(ago(30))),
    ];
    const { amount, share } = measure(id, facts);
    expect(amount).toBeGreaterThan(0);
    const level = { hint: 1, clear: 2, severe: 3 }[at];
    const withThreshold = (t: { amount: number; share: number }): MeasureRules => {
      const rule = defaultMeasureRules.signals[id] as FactRule;
      const never = { amount: 1e6, share: 1 };
      return {
        ...defaultMeasureRules,
        signals: { [id]: { ...rule, hint: never, clear: never, severe: never, [at]: t } },
      };
    };
    const reached = (t: { amount: number; share: number }) => levelOf(id, facts, { rules: withThreshold(t) });
    expect(reached({ amount, share })).toBe(level);
    expect(reached({ amount: amount + 1e-9, share })).toBe(0);
    expect(reached({ amount, share: share + 1e-9 })).toBe(0);
  });

  test('asks for enough facts before it says clear', () => {
    const rule = defaultMeasureRules.signals['advice-ignored'] as FactRule;
    const rules = { ...defaultMeasureRules, signals: { 'advice-ignored': { ...rule, minFacts: 3 } } };
    expect(levelOf('advice-ignored', today('advice-ignored', 'shows', 2), { rules })).toBe(1);
    expect(levelOf('advice-ignored', today('advice-ignored', 'shows', 3), { rules })).toBe(3);
  });

  test('lets a fact weigh half after a half-life, and nothing past the window', () => {
    const at = (days: number) => measure('late-inputs', [factsAbout['late-inputs']!.shows[0]!(ago(days))]);
    expect(at(0).amount).toBeCloseTo(1, 10);
    expect(at(180).amount).toBeCloseTo(0.5, 10);
    expect(at(360).amount).toBeCloseTo(0.25, 10);
    expect(at(365).level).not.toBeNull();
    expect(at(366).level).toBeNull();
  });

  test('never reads a fact of a later day, nor what was received later', () => {
    expect(levelOf('advice-ignored', [factsAbout['advice-ignored']!.shows[0]!(addDays(asOf, 1))])).toBeNull();
    const cameLater = aLoggedFact('request', ago(3), {
      outcome: 'given',
      dueOn: ago(1),
      receivedOn: addDays(asOf, 5),
    });
    expect(measure('late-inputs', [cameLater]).why[0]?.key).toBe('measured.requests-overdue');
  });

  test('grants the days of grace that the rules give', () => {
    const facts = [factsAbout['late-inputs']!.shows[0]!(ago(5))].map((f) =>
      f.detail.kind === 'request' ? { ...f, detail: { ...f.detail, extraHours: null } } : f,
    );
    const graced = (graceDays: number) =>
      levelOf('late-inputs', facts, { rules: { ...defaultMeasureRules, graceDays } });
    expect(graced(8)).toBe(1);
    expect(graced(9)).toBe(0);
  });

  test('measures a commission only where there is one', () => {
    const facts = today('commission-without-say', 'shows', 3);
    expect(levelOf('commission-without-say', facts)).toBe(3);
    expect(levelOf('commission-without-say', facts, { commissionDeal: false })).toBeNull();
  });

  test('reads the pair of roles of the workspace', () => {
    const fact = aLoggedFact('extra', asOf, { hours: 7, role: 'copywriter', usedAs: 'traduttore' });
    const rolePairs = { 'social-as-designer': { role: 'copywriter', usedAs: 'traduttore' } };
    expect(levelOf('social-as-designer', [fact])).toBe(0);
    expect(levelOf('social-as-designer', [fact], { rolePairs })).toBe(2);
  });

  test('sets missed meetings against those held', () => {
    const missed = [aLoggedFact('counterpart', ago(10), { state: 'absent' })];
    const held = (count: number) => Array.from({ length: count }, (_, i) => ago(20 + i));
    expect(levelOf('no-capable-contact', missed, { meetingDays: [ago(10), ...held(4)] })).toBe(1);
    expect(levelOf('no-capable-contact', missed, { meetingDays: held(20) })).toBe(0);
  });
});

describe('plans withheld', () => {
  const spoken = (days: number) => [aLoggedFact('plans', ago(days), { horizonYears: 2 })];
  const strategyLater = aLoggedFact('decision', ago(10), {
    area: 'strategy',
    involvement: 'found-out-later',
  });

  test.each<[string, number | null, readonly Fact[]]>([
    ['spoken of a month ago', 0, spoken(30)],
    ['spoken of under nine months ago', 0, [aLoggedFact('plans', '2026-02-23', { horizonYears: 1 })]],
    ['spoken of nine months ago', 1, [aLoggedFact('plans', '2026-02-22', { horizonYears: 1 })]],
    ['a day under twelve months', 1, [aLoggedFact('plans', '2025-11-23', { horizonYears: 1 })]],
    ['twelve months', 2, [aLoggedFact('plans', '2025-11-22', { horizonYears: 1 })]],
    ['a day under eighteen months', 2, [aLoggedFact('plans', '2025-05-23', { horizonYears: 1 })]],
    ['eighteen months', 3, [aLoggedFact('plans', '2025-05-22', { horizonYears: 1 })]],
    [
      'twelve months, and a strategic decision learned afterwards',
      3,
      [aLoggedFact('plans', '2025-11-22'), strategyLater],
    ],
    ['spoken of, and a strategic decision learned afterwards', 1, [...spoken(30), strategyLater]],
  ])('%s: %s', (_, level, facts) => {
    expect(levelOf('plans-withheld', facts)).toBe(level);
  });

  test('is never read from a silence of the first year', () => {
    expect(levelOf('plans-withheld', [], { watchedSinceOn: '2025-11-23' })).toBeNull();
    expect(levelOf('plans-withheld', [], { watchedSinceOn: '2025-11-22' })).toBe(2);
    expect(levelOf('plans-withheld', [], { watchedSinceOn: null })).toBeNull();
  });
});

describe('properties', () => {
  const day = fc.integer({ min: 0, max: 500 }).map(ago);
  const factOf = (id: string, side: 'shows' | 'against') =>
    fc.tuple(fc.constantFrom(...factsAbout[id]![side]), day).map(([make, on]) => make(on));
  const log = (id: string) => {
    const sides = factsAbout[id]!.against.length > 0 ? (['shows', 'against'] as const) : (['shows'] as const);
    return fc.array(
      fc.constantFrom(...sides).chain((side) => factOf(id, side)),
      { maxLength: 14 },
    );
  };

  test.each(measurable.filter((id) => factsAbout[id]!.against.length > 0))(
    'a fact that speaks against %s never raises it',
    (id) => {
      fc.assert(
        fc.property(log(id), factOf(id, 'against'), (facts, more) => {
          const before = levelOf(id, facts) ?? 0;
          expect(levelOf(id, [...facts, more]) ?? 0).toBeLessThanOrEqual(before);
        }),
        { numRuns: 200 },
      );
    },
  );

  test.each(measurable)('a fact that shows %s never lowers it', (id) => {
    fc.assert(
      fc.property(log(id), factOf(id, 'shows'), (facts, more) => {
        const before = levelOf(id, facts) ?? 0;
        expect(levelOf(id, [...facts, more]) ?? 0).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  test('thanks never raise any signal', () => {
    const any = fc.constantFrom(...measurable).chain((id) => factOf(id, 'shows'));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), day, (facts, on) => {
        const before = measureSignals(facts, options);
        const after = measureSignals([...facts, aLoggedFact('thanks', on)], options);
        for (const [i, m] of after.entries()) expect(m.level ?? 0).toBeLessThanOrEqual(before[i]?.level ?? 0);
      }),
    );
  });

  test('a meeting held never raises signal 20', () => {
    const missed = fc.array(factOf('no-capable-contact', 'shows'), { maxLength: 6 });
    fc.assert(
      fc.property(missed, fc.array(day, { maxLength: 10 }), day, (facts, meetingDays, more) => {
        const before = levelOf('no-capable-contact', facts, { meetingDays }) ?? 0;
        const after = levelOf('no-capable-contact', facts, { meetingDays: [...meetingDays, more] }) ?? 0;
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });
});

describe('a trial of other rules', () => {
  test('names the clients and signals that would change, and no others', () => {
    const clientId = 'a' as ClientId;
    const facts = today('constant-checking', 'shows', 2);
    const rule = defaultMeasureRules.signals['constant-checking'] as FactRule;
    const proposed: MeasureRules = {
      ...defaultMeasureRules,
      signals: {
        ...defaultMeasureRules.signals,
        'constant-checking': { ...rule, clear: { amount: 3, share: 0 } },
      },
    };
    const clients = [
      { clientId, facts, options },
      { clientId: 'b' as ClientId, facts: [], options },
    ];
    expect(trialRules(clients, defaultMeasureRules, proposed)).toEqual([
      { clientId, signalId: 'constant-checking', from: 2, to: 1 },
    ]);
    expect(trialRules(clients, defaultMeasureRules, defaultMeasureRules)).toEqual([]);
  });
});
