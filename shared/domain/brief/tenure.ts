import type { Day } from '../time.ts';
import type { BriefWords } from './brief-words.ts';

/** Whole months from one day to another; never negative. */
export function monthsBetween(from: Day, to: Day): number {
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = to.split('-').map(Number);
  return Math.max(0, (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0));
}

/** `5 anni e 8 mesi`: how long between two days, to the month. */
export function tenure(from: Day, to: Day, words: BriefWords): string {
  const months = monthsBetween(from, to);
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    ...(years > 0 ? [words.t('years', { count: years })] : []),
    ...(rest > 0 || years === 0 ? [words.t('months', { count: rest })] : []),
  ];
  return words.list(parts);
}

/** The same day `months` later, or the last of that month where there is none. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10) as Day;
}
