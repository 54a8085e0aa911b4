import { describe, expect, it } from 'vitest';
import type { Localized } from '../../shared/domain/language.ts';
import { languages } from '../../shared/domain/language.ts';
import {
  catalogue,
  catalogueSignal,
  coreSignals,
  defaultWeights,
  knockOutSignals,
} from '../../shared/domain/signals/catalogue.ts';
import { crossMap, crossMapOf } from '../../shared/domain/signals/cross-map.ts';
import { signalGroups } from '../../shared/domain/signals/signal.ts';

const idsByNumber = [
  'little-recognition',
  'taken-for-granted',
  'plans-withheld',
  'fear-of-leaks',
  'constant-checking',
  'their-credit-our-blame',
  'free-training',
  'advice-ignored',
  'late-inputs',
  'missing-brief',
  'chronic-dissatisfaction',
  'social-as-designer',
  'analyst-as-secretary',
  'commission-without-say',
  'sales-head-walled-off',
  'channels-hidden',
  'pricing-hidden',
  'competitors-kept-private',
  'collaboration-erased',
  'no-capable-contact',
];

describe('the catalogue', () => {
  it('holds the 20 signals under the numbers and ids of the article', () => {
    const byNumber = [...coreSignals].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
    expect(byNumber.map((s) => s.id)).toEqual(idsByNumber);
    expect(byNumber.map((s) => s.number)).toEqual(idsByNumber.map((_, i) => i + 1));
  });

  it('holds the two knock-outs outside the count, in no group', () => {
    expect(knockOutSignals.map((s) => s.id)).toEqual(['non-payment', 'abuse']);
    expect(knockOutSignals.every((s) => s.number === null && s.group === null)).toBe(true);
    expect(catalogue).toHaveLength(22);
  });

  it('puts the signals in the six groups in the order of the interface', () => {
    const numbers = signalGroups.map((g) => coreSignals.filter((s) => s.group === g).map((s) => s.number));
    expect(numbers).toEqual([
      [1, 6, 11],
      [2, 3, 8, 14],
      [4, 5, 15, 19],
      [7, 12, 13],
      [9, 10, 20],
      [16, 17, 18],
    ]);
    expect(catalogue.map((s) => s.number)).toEqual([...numbers.flat(), null, null]);
  });

  it('weighs every signal 1, and erased collaboration 2', () => {
    expect(Object.keys(defaultWeights).sort()).toEqual([...idsByNumber].sort());
    for (const id of idsByNumber) expect(defaultWeights[id]).toBe(id === 'collaboration-erased' ? 2 : 1);
  });

  it('finds a signal by its id and nothing for an unknown one', () => {
    expect(catalogueSignal('late-inputs')?.number).toBe(9);
    expect(catalogueSignal('abuse')?.class).toBe('knock-out');
    expect(catalogueSignal('custom-1')).toBeUndefined();
  });

  it.each(catalogue.map((s) => [s.id, s] as const))('says everything of %s in both languages', (_, s) => {
    const texts: Localized[] = [s.label, s.short, s.description, s.question, s.remedy, ...s.shows];
    for (const language of languages) {
      for (const text of texts) {
        expect(text[language].trim()).not.toBe('');
        expect(text[language]).not.toMatch(/!|'|"/);
      }
      expect([...s.short[language]].length).toBeLessThanOrEqual(20);
      expect(s.question[language]).toMatch(/[?.]$/);
    }
    expect(s.shows.length).toBeGreaterThanOrEqual(2);
    expect(s.shows.length).toBeLessThanOrEqual(4);
  });

  it('has no two signals of the same label', () => {
    for (const language of languages) {
      expect(new Set(catalogue.map((s) => s.label[language])).size).toBe(22);
      expect(new Set(catalogue.map((s) => s.short[language])).size).toBe(22);
    }
  });
});

describe('the cross-map', () => {
  it('places every signal of the catalogue once', () => {
    expect(crossMap.flatMap((e) => e.signalIds).sort()).toEqual(catalogue.map((s) => s.id).sort());
  });

  it('opens the fast track for the knock-outs alone', () => {
    expect(catalogue.filter((s) => crossMapOf(s.id)?.fastTrack).map((s) => s.id)).toEqual([
      'non-payment',
      'abuse',
    ]);
  });

  it('tries education first for late inputs and tiers for free training', () => {
    expect(crossMapOf('late-inputs')).toMatchObject({ steps: ['educate'], remedies: ['R2', 'R3'] });
    expect(crossMapOf('free-training')).toMatchObject({ steps: ['renegotiate'], remedies: ['R1'] });
    expect(crossMapOf('custom-1')).toBeUndefined();
  });
});
