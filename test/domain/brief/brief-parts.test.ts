import { describe, expect, test } from 'vitest';
import { runningSince } from '../../../shared/domain/brief/rating-run.ts';
import { blocksOfText, textOfBlocks } from '../../../shared/domain/brief/section-text.ts';
import { shortened } from '../../../shared/domain/brief/shortened.ts';
import { addMonths, monthsBetween } from '../../../shared/domain/brief/tenure.ts';
import type { RatingValue } from '../../../shared/domain/rating.ts';
import type { Day } from '../../../shared/domain/time.ts';

describe('shortened', () => {
  test('cuts at a word, without a comma before the ellipsis', () => {
    expect(shortened('Le foto, quando ci sono, ve le mandiamo', 20)).toBe('Le foto, quando ci…');
    expect(shortened('Le foto quando ci sono, ve le mandiamo', 25)).toBe('Le foto quando ci sono…');
    expect(shortened('breve', 20)).toBe('breve');
  });
  test('never gives more than it may, nor half of a character', () => {
    expect([...shortened('😀'.repeat(50), 10)]).toHaveLength(10);
  });
});

describe('since when a signal runs', () => {
  const rated = (...values: RatingValue[]) =>
    values.map((value, i) => ({ value, ratedOn: `2026-0${i + 1}-01` as Day }));
  test('begins at the first rating of the unbroken run', () => {
    expect(runningSince(rated(2, 0, 2, 3), 2)).toBe('2026-03-01');
    expect(runningSince(rated(2, 0, 2, 3), 3)).toBe('2026-04-01');
  });
  test('is not broken by a check that did not observe it', () => {
    expect(runningSince(rated(2, 'unknown', 3), 2)).toBe('2026-01-01');
  });
  test('is none where the latest rating is under the level', () => {
    expect(runningSince(rated(3, 1), 2)).toBeNull();
  });
});

describe('months', () => {
  test('counts whole months only', () => {
    expect(monthsBetween('2021-03-08', '2026-11-24')).toBe(68);
    expect(monthsBetween('2026-01-31', '2026-02-28')).toBe(0);
  });
  test('six months on stays within the month', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
  });
});

describe('words of a section', () => {
  test('come back as the blocks that they were', () => {
    const text = 'Prima riga\nseconda riga\n\n- uno\n- due\n\n1. primo\n2. secondo\n\n[ ] da fare\n[x] fatto';
    expect(blocksOfText(text, []).map((block) => block.type)).toEqual([
      'paragraph',
      'bullets',
      'numbered',
      'checklist',
    ]);
    expect(textOfBlocks(blocksOfText(text, []))).toBe(text.replace('[x]', '[ ]'));
  });
  test('one line with a bar in it is a sentence', () => {
    expect(blocksOfText('canone | ore', [])).toEqual([{ type: 'paragraph', text: 'canone | ore' }]);
  });
  test('rows of unequal length make a whole table', () => {
    const [table] = blocksOfText('a | b | c\nd | e', []);
    expect(table?.type === 'table' ? table.rows : []).toEqual([['d', 'e', '']]);
  });
});
