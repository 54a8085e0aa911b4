import { smallNumber } from './small-number.ts';
import type { Translator } from './translator.ts';
import { upToDay } from './up-to-day.ts';

/**
 * A stretch of days as it is said: up to today of a number of days («nelle ultime tre settimane», `in the last six
 * months`); of an ISO 8601 interval `P182D/2026-05-12` up to its end («nei sei mesi fino al 12 maggio 2026»).
 */
export function spanWords(span: number | string, translator: Translator): string {
  const { t, language } = translator;
  const [, days = '0', end] = /^P?(\d+)D?(?:\/([\d-]+))?$/.exec(String(span)) ?? [];
  const isShort = Number(days) <= 38;
  const units = Math.max(1, Math.round(isShort ? Number(days) / 7 : Number(days) / 30.4));
  // Four weeks and a few days are a month.
  const isWeeks = isShort && units < 4;
  const count = isShort && !isWeeks ? 1 : units;
  const values = { count, number: smallNumber(count, language) };
  if (end === undefined) return t(isWeeks ? 'drift.lastWeeks' : 'drift.lastMonths', values);
  return t(isWeeks ? 'drift.weeksUpTo' : 'drift.monthsUpTo', { ...values, upTo: upToDay(end, translator) });
}
