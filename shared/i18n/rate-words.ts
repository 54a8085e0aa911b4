import { smallNumber } from './small-number.ts';
import type { Translator } from './translator.ts';

/** How often something happens, as it is said: from occasions in 30 days, «circa una volta ogni due mesi». */
export function rateWords(perMonth: number, { t, language }: Translator): string {
  if (perMonth <= 0) return t('drift.never');
  const times = Math.round(perMonth);
  if (perMonth >= 1) return t('drift.timesAMonth', { count: times, number: smallNumber(times, language) });
  const months = Math.round(1 / perMonth);
  if (months === 1) return t('drift.timesAMonth', { count: 1 });
  if (months <= 10) return t('drift.onceInMonths', { number: smallNumber(months, language) });
  return t(months <= 18 ? 'drift.onceAYear' : 'drift.rarely');
}
