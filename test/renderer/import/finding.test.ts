import { expect, test } from 'vitest';
import { findingOf } from '../../../renderer/features/import/finding.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';

const none = { rows: 0, ready: 0, updates: 0, duplicates: 0, toDecide: 0, errors: 0, skipped: 0 };
function finding(counts: Partial<typeof none>, language: Language = 'it'): string {
  const { t, locale } = createTranslator(language);
  return findingOf(
    { ...none, ...counts },
    {
      t,
      number: (value) => new Intl.NumberFormat(locale).format(value),
      list: (items) => new Intl.ListFormat(locale).format(items),
    },
  );
}

test('the finding names how many rows are ready, doubled, in doubt and wrong', () => {
  expect(finding({ rows: 214, ready: 184, duplicates: 19, toDecide: 3, errors: 8 })).toBe(
    'Di 214 righe, 184 sono pronte, 19 sono doppioni, 3 sono da decidere e 8 hanno un errore. Finora non è stato scritto nulla.',
  );
});

test('what is none is left out, and one is said as one', () => {
  expect(finding({ rows: 3, ready: 1, updates: 1, errors: 1 })).toBe(
    'Di 3 righe, 1 è pronta, 1 completa un cliente che c’è già e 1 ha un errore. Finora non è stato scritto nulla.',
  );
  expect(finding({ rows: 1, errors: 1 }, 'en')).toBe(
    'Only one row: 1 has an error. Nothing has been written so far.',
  );
});

test('a file that is all ready, or all there already, says so in one go', () => {
  expect(finding({ rows: 20_000, ready: 20_000 }, 'en')).toBe(
    'All 20,000 rows are ready. Nothing has been written so far.',
  );
  expect(finding({ rows: 12, duplicates: 12 })).toBe(
    'Tutte e 12 le righe ci sono già. Finora non è stato scritto nulla.',
  );
});
