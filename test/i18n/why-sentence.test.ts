import { describe, expect, test } from 'vitest';
import { driftSubjects } from '../../shared/domain/drift/drift-rules.ts';
import { rateWords } from '../../shared/i18n/rate-words.ts';
import { spanWords } from '../../shared/i18n/span-words.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { whySentence } from '../../shared/i18n/why-sentence.ts';

const it = createTranslator('it');
const en = createTranslator('en');

describe('how often something happens', () => {
  test.each([
    [0, 'mai', 'never'],
    [0.04, 'meno di una volta l’anno', 'less than once a year'],
    [0.08, 'circa una volta l’anno', 'about once a year'],
    [0.2, 'circa una volta ogni cinque mesi', 'about once every five months'],
    [0.5, 'circa una volta ogni due mesi', 'about once every two months'],
    [0.7, 'circa una volta al mese', 'about once a month'],
    [1.4, 'circa una volta al mese', 'about once a month'],
    [2.31, 'circa due volte al mese', 'about two times a month'],
    [20, 'circa 20 volte al mese', 'about 20 times a month'],
  ])('%d a month is said «%s»', (rate, italian, english) => {
    expect(rateWords(rate, it)).toBe(italian);
    expect(rateWords(rate, en)).toBe(english);
  });
});

describe('a stretch of time', () => {
  test.each([
    [5, 'nell’ultima settimana', 'in the last week'],
    [20, 'nelle ultime tre settimane', 'in the last three weeks'],
    [30, 'nell’ultimo mese', 'in the last month'],
    [182, 'negli ultimi sei mesi', 'in the last six months'],
    ['P182D/2026-07-13', 'nei sei mesi fino al 13 luglio 2026', 'in the six months to 13 July 2026'],
    ['P20D/2026-08-08', 'nelle tre settimane fino all’8 agosto 2026', 'in the three weeks to 8 August 2026'],
  ])('%s is said «%s»', (span, italian, english) => {
    expect(spanWords(span, it)).toBe(italian);
    expect(spanWords(span, en)).toBe(english);
  });
});

describe('a change of pace', () => {
  test.each(driftSubjects)('is told of %s in whole sentences, of one and of several', (subject) => {
    for (const translator of [it, en])
      for (const count of [1, 4]) {
        const values = { count, of: 9, recentSpan: 182, spentHours: count, slowDays: count };
        const sentence = whySentence(
          [
            { key: `drift.${subject}`, values },
            { key: 'drift.before', values: { count: count - 1, of: 20 } },
          ],
          translator,
        );
        expect(sentence).toMatch(/^(Negli ultimi sei mesi|In the last six months) .+\.$/);
        expect(sentence).not.toMatch(/\{\{|drift\.|undefined/);
        if (count === 1) expect(sentence).not.toMatch(/\b1 (giorni|ore|fatti|days|hours)\b/);
      }
  });

  test('that stands for long says until when it was otherwise', () => {
    const now = { key: 'drift.controls', values: { count: 4, of: 4, recentSpan: 182 } };
    const past = { pastUpTo: '2024-12-08' };
    expect(whySentence([now, { key: 'drift.neverBeforeUntil', values: past }], it)).toBe(
      'Negli ultimi sei mesi ci hanno chiesto 4 controlli o rifacimenti, fino all’8 dicembre 2024 non era mai capitato.',
    );
    expect(
      whySentence([now, { key: 'drift.beforeUntil', values: { count: 2, of: 22, ...past } }], en),
    ).toMatch(/, up from 2 in 22 until 8 December 2024\.$/);
  });

  test('says how it was before', () => {
    const unpaid = { key: 'drift.unpaid', values: { count: 6, of: 6, recentSpan: 182, spentHours: 19.5 } };
    expect(whySentence([unpaid, { key: 'drift.usedTo', values: { monthlyRate: 0.14 } }], it)).toBe(
      'Negli ultimi sei mesi abbiamo lavorato 19,5 ore in più senza compenso, in 6 occasioni, prima capitava circa una volta ogni sette mesi.',
    );
    expect(whySentence([unpaid, { key: 'drift.neverBefore', values: {} }], en)).toBe(
      'In the last six months we gave 19.5 hours of unpaid work, on 6 occasions, which had never happened before.',
    );
  });
});
