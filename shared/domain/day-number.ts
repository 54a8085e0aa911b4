import type { Day } from './time.ts';
import { utc, utcDay } from './time.ts';

const dayMs = 86_400_000;

/** Whole days since 1970-01-01: for arithmetic over many days, where text would be parsed again and again. */
export function dayNumber(day: Day): number {
  return utc(day) / dayMs;
}

/** The day of a number. */
export function dayOfNumber(number: number): Day {
  return utcDay(number * dayMs);
}
