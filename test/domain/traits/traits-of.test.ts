import { describe, expect, test } from 'vitest';
import type { SegmentId } from '../../../shared/domain/ids.ts';
import { defaultMeasureRules } from '../../../shared/domain/measured/measure-rules.ts';
import { measureSignals } from '../../../shared/domain/measured/measure-signals.ts';
import type { RatingValue } from '../../../shared/domain/rating.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { ClientOfProfile } from '../../../shared/domain/traits/ideal-profile.ts';
import { idealDistance } from '../../../shared/domain/traits/ideal-profile.ts';
import type { TraitsInput } from '../../../shared/domain/traits/traits-of.ts';
import { traitsOf } from '../../../shared/domain/traits/traits-of.ts';
import { aLoggedFact } from '../../support/a-logged-fact.ts';
import { sampleEndsOn, sampleLog } from '../../support/the-sample.ts';

const asOf: Day = '2026-11-22';
const client: ClientOfProfile = {
  kind: 'company',
  segmentId: 'arredo' as SegmentId,
  tier: 'Completo',
  tagIds: [],
  cadenceDays: 15,
  sinceOn: '2021-03-15',
  agreedGoals: '250 contatti al mese',
  contactProcess: '',
  commissionDeal: false,
};
const input: TraitsInput = { asOf, client, facts: [], measured: [], ratings: {}, profile: [] };
const trait = (id: string, more: Partial<TraitsInput>) =>
  traitsOf({ ...input, ...more }).traits.find((t) => t.traitId === id)!;
const rated = (...ratings: readonly (readonly [string, RatingValue])[]) => ({
  ratings: Object.fromEntries(ratings),
});

describe('the five traits', () => {
  test('say nothing where nothing is known, and name what is missing', () => {
    const read = trait('high-touch', {});
    expect(read.level).toBeNull();
    expect(read.missing.map((m) => m.key)).toEqual(
      expect.arrayContaining(['traits.missing-signal', 'traits.missing-hours-and-revenue']),
    );
    expect(trait('outside-ideal-segment', {}).missing.map((m) => m.key)).toContain('traits.missing-profile');
  });

  test('do not name a relationship after one habit', () => {
    expect(trait('vendor-not-partner', rated(['advice-ignored', 3])).level).toBeNull();
    expect(trait('vendor-not-partner', rated(['advice-ignored', 3], ['missing-brief', 3])).level).toBe(3);
    expect(trait('vendor-not-partner', rated(['advice-ignored', 3], ['missing-brief', 0])).level).toBe(2);
    expect(trait('vendor-not-partner', rated(['advice-ignored', 1], ['missing-brief', 0])).level).toBe(0);
  });

  test('read abuse and non-payment by themselves, with the fast track', () => {
    const read = trait('bullies', rated(['non-payment', 2]));
    expect(read.level).toBe(2);
    expect(read.steps).toEqual(['terminate']);
    expect(read.remedies).toEqual(['R4', 'R5']);
  });

  test('put a person’s rating before what the log suggests', () => {
    const facts = [1, 2, 3].map((d) =>
      aLoggedFact('control', `2026-11-0${d}` as Day, { goalAlreadyMet: true }),
    );
    const measured = measureSignals(facts, {
      asOf,
      rules: defaultMeasureRules,
      watchedSinceOn: '2024-01-01',
      commissionDeal: false,
    });
    const signOf = (ratings: Readonly<Record<string, RatingValue>>) =>
      trait('moving-goalposts', { facts, measured, ratings }).signs.find(
        (s) => s.signalId === ('constant-checking' as string),
      );
    expect(signOf({})?.level).toBe(3);
    expect(signOf({ 'constant-checking': 0 })?.level).toBe(0);
    expect(signOf({ 'constant-checking': 'na' })).toBeUndefined();
  });

  test('see goals that are not agreed and changes that were imposed', () => {
    const facts = [
      aLoggedFact('scope', '2026-10-01', { change: 'imposed' }),
      aLoggedFact('scope', '2026-09-01', { change: 'imposed' }),
    ];
    const read = trait('moving-goalposts', { facts, client: { ...client, agreedGoals: '' } });
    expect(read.level).toBe(2);
    expect(read.signs.flatMap((s) => s.factIds)).toHaveLength(2);
  });

  test('find the client of the story a vendor’s client', () => {
    const log = sampleLog('arredi-montefosco');
    const measured = measureSignals(log.facts, {
      asOf: sampleEndsOn,
      rules: defaultMeasureRules,
      watchedSinceOn: log.watchedSinceOn,
      commissionDeal: false,
    });
    const read = traitsOf({ ...input, asOf: sampleEndsOn, facts: log.facts, measured });
    expect(read.traits.find((t) => t.traitId === 'vendor-not-partner')?.level).toBe(2);
    expect(read.traits.find((t) => t.traitId === 'bullies')?.level).toBeNull();
  });
});

describe('the four conditions', () => {
  const met = (more: Partial<TraitsInput>) =>
    Object.fromEntries(traitsOf({ ...input, ...more }).conditions.map((c) => [c.conditionId, c.met]));

  test('are not known by themselves', () => {
    expect(met({})).toEqual({
      'fair-price': null,
      'right-use': null,
      'clear-goals': true,
      'right-expectations': null,
    });
  });
  test('fail where signals are clear', () => {
    expect(
      met({
        ...rated(['non-payment', 2], ['free-training', 2], ['chronic-dissatisfaction', 1]),
        client: { ...client, agreedGoals: ' ' },
      }),
    ).toEqual({ 'fair-price': false, 'right-use': false, 'clear-goals': false, 'right-expectations': true });
  });
});

describe('the distance from the ideal client', () => {
  test('is not known until the ideal client is described', () => {
    expect(idealDistance(client, [], asOf)).toEqual({ distance: null, fits: [], misses: [], unknown: [] });
  });
  test('is the share of what is asked for and missed; wishes of one property are alternatives', () => {
    const read = idealDistance(
      client,
      [
        { property: 'segment', value: 'arredo', wanted: true },
        { property: 'segment', value: 'moda', wanted: true },
        { property: 'tier', value: 'completo', wanted: true },
        { property: 'cadence-days', value: '10', wanted: true },
        { property: 'contact-process', value: '', wanted: true },
        { property: 'years', value: '5', wanted: true },
      ],
      asOf,
    );
    expect(read).toEqual({
      distance: 2 / 5,
      fits: ['segment', 'tier', 'years'],
      misses: ['cadence-days', 'contact-process'],
      unknown: [],
    });
  });
  test('counts what is not wanted, and leaves out what is not known', () => {
    const read = idealDistance(
      { ...client, segmentId: null },
      [
        { property: 'segment', value: 'arredo', wanted: true },
        { property: 'kind', value: 'company', wanted: false },
      ],
      asOf,
    );
    expect(read).toEqual({ distance: 1, fits: [], misses: ['kind'], unknown: ['segment'] });
  });
});
