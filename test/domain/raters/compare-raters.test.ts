import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SignalId } from '../../../shared/domain/ids.ts';
import { compareRaters } from '../../../shared/domain/raters/compare-raters.ts';
import { dissentFrom } from '../../../shared/domain/raters/dissent-from.ts';
import { jointProposal } from '../../../shared/domain/raters/joint-proposal.ts';
import type { RatingValue } from '../../../shared/domain/rating.ts';

const late = 'late-inputs' as SignalId;
const ignored = 'advice-ignored' as SignalId;
const none: ReadonlySet<SignalId> = new Set();
const people = ['Giulia', 'Davide', 'Marta', 'Piero'];

const sitting = (rater: string, values: Record<string, RatingValue>, note = '') => ({
  rater,
  ratings: Object.entries(values).map(([id, value]) => ({ signalId: id as SignalId, value, note })),
});
/** The comparison of one signal rated by people in turn. */
function of(...values: readonly RatingValue[]) {
  const [only] = compareRaters(
    values.map((value, i) => sitting(people[i] ?? '', { [late]: value })),
    [late],
  );
  if (!only) throw new Error('nothing compared');
  return only;
}

describe('several raters side by side', () => {
  test.each<[RatingValue[], boolean, number | null]>([
    [[1, 2], false, 1],
    [[1, 3], true, 2],
    [[0, 3], true, 3],
    [[2, 2, 2], false, 0],
    [[2, 'na'], true, null],
    [[0, 'na'], true, null],
    [['na', 'na'], false, null],
    [[3, 'unknown'], false, null],
    [['unknown', 'unknown'], false, null],
  ])('%j: disagree %s, spread %s', (values, disagrees, spread) => {
    expect(of(...values)).toMatchObject({ disagrees, spread });
  });

  test('a signal that was passed over is not observed, and is no vote', () => {
    const [row] = compareRaters([sitting('Giulia', { [late]: 3 }), sitting('Davide', {})], [late]);
    expect(row).toMatchObject({
      disagrees: false,
      values: [{ value: 3 }, { rater: 'Davide', value: 'unknown' }],
    });
  });

  test('says who stands alone, and of two nobody does', () => {
    expect(of(0, 3, 3).alone).toBe('Giulia');
    expect(of(2, 2, 'na').alone).toBe('Marta');
    expect(of(0, 3).alone).toBeNull();
    expect(of(0, 1, 2).alone).toBeNull();
    expect(of(0, 0, 3, 3).alone).toBeNull();
    expect(of(1, 1, 1).alone).toBeNull();
  });

  test('puts disagreements first, the widest before, the rest in the order given', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'] as unknown as SignalId[];
    const rows = compareRaters(
      [
        sitting('Giulia', { a: 1, b: 0, c: 2, d: 0, e: 2 }),
        sitting('Davide', { a: 1, b: 2, c: 'na', d: 3, e: 3 }),
      ],
      ids,
    );
    expect(rows.map((r) => r.signalId)).toEqual(['d', 'b', 'c', 'e', 'a']);
  });
});

describe('the joint value', () => {
  test('is not proposed before the disagreement has been shown', () => {
    expect(jointProposal(of(0, 3), none)).toBeNull();
    expect(jointProposal(of(0, 3), new Set([ignored]))).toBeNull();
    expect(jointProposal(of(0, 3), new Set([late]))).toBe(2);
    expect(jointProposal(of(1, 2), none)).toBe(2);
  });

  test.each<[RatingValue[], RatingValue]>([
    [[0, 0, 3], 0],
    [[1, 2, 3], 2],
    [[1, 1, 2, 2], 2],
    [[2, 'unknown'], 2],
    [['na', 'na', 1], 'na'],
    [['na', 1], 1],
    [['unknown', 'unknown'], 'unknown'],
    [['na', 'unknown'], 'na'],
  ])('%j gives %s', (values, proposed) => {
    expect(jointProposal(of(...values), new Set([late]))).toBe(proposed);
  });

  test('lies between the lowest and the highest level given, whoever sits first', () => {
    const level = fc.constantFrom<RatingValue>(0, 1, 2, 3);
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 4 }), (values) => {
        const proposed = jointProposal(of(...values), new Set([late])) as number;
        expect(proposed).toBeGreaterThanOrEqual(Math.min(...(values as number[])));
        expect(proposed).toBeLessThanOrEqual(Math.max(...(values as number[])));
        expect(jointProposal(of(...values.toReversed()), new Set([late]))).toBe(proposed);
      }),
    );
  });
});

describe('dissent', () => {
  test('keeps who said otherwise with their reason; who did not observe does not dissent', () => {
    const [row] = compareRaters(
      [
        sitting('Giulia', { [late]: 3 }, 'tre solleciti'),
        sitting('Davide', { [late]: 1 }, 'una volta sola'),
        sitting('Marta', { [late]: 'unknown' }),
      ],
      [late],
    );
    expect(dissentFrom(3, row?.values ?? [])).toEqual([
      { rater: 'Davide', value: 1, reason: 'una volta sola' },
    ]);
    expect(dissentFrom(2, row?.values ?? [], new Map([['Davide', ' era agosto ']]))).toEqual([
      { rater: 'Giulia', value: 3, reason: 'tre solleciti' },
      { rater: 'Davide', value: 1, reason: 'era agosto' },
    ]);
  });
});
