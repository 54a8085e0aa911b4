import type { Phrasing } from './corpus-phrasings.ts';
import { expand, joined } from './expand.ts';
import type { Example } from './fit.ts';
import type { Random } from './random.ts';
import { unitsOf } from './units.ts';

/** Texts of one phrasing at most. */
const variants = 5;
/** Pairs of healthy sentences, by language. */
const neutralPairs = 2500;

/** Training examples: phrasings in several fillings, alone and beside a neutral sentence before or after. */
export function examplesOf(
  phrasings: readonly Phrasing[],
  columnOf: (signal: string) => number,
  random: Random,
): Example[] {
  const made: Example[] = [];
  const neutral = {
    it: phrasings.filter(
      (p) => p.language === 'it' && (p.file === 'neutral' || p.file === 'sample') && p.signals.length === 0,
    ),
    en: phrasings.filter((p) => p.language === 'en' && p.file === 'neutral'),
  };
  for (const p of phrasings) {
    const labels = p.signals.map(columnOf);
    const texts = new Set<string>();
    for (let i = 0; i < variants; i++) texts.add(expand(p.pattern, p.language, random));
    for (const text of texts) {
      const { singles, pairs } = unitsOf(text, p.language);
      const whole = pairs.length > 0 ? pairs : singles;
      for (const unit of whole) made.push({ unit, labels, phrasing: p.id });
      if (labels.length === 0 && pairs.length > 0)
        for (const unit of singles) made.push({ unit, labels, phrasing: p.id });
      if (random.next() < 0.6) {
        const beside = expand(random.pick(neutral[p.language]).pattern, p.language, random);
        const both = joined(random.next() < 0.5 ? [beside, text] : [text, beside]);
        if (singles.length === 1) {
          const unit = unitsOf(both, p.language).pairs[0];
          if (unit) made.push({ unit, labels, phrasing: p.id });
        }
      }
    }
  }
  for (const language of ['it', 'en'] as const) {
    const healthy = phrasings.filter((p) => p.language === language && p.signals.length === 0);
    for (let i = 0; i < neutralPairs; i++) {
      const a = random.pick(healthy);
      const b = random.pick(healthy);
      const text = joined([expand(a.pattern, language, random), expand(b.pattern, language, random)]);
      const { pairs } = unitsOf(text, language);
      if (pairs.length === 0) continue;
      const unit = random.pick(pairs);
      made.push({ unit, labels: [], phrasing: a.id });
    }
  }
  return made;
}
