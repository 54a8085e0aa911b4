import type { Day } from './time.ts';

const dayMs = 86_400_000;

/** Whole days since 1970-01-01: for arithmetic over many days, where text would be parsed again and again. */
export function dayNumber(day: Day): number {
  return Math.round(
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / dayMs,
  );
}

/** The day of a number. */
export function dayOfNumber(number: number): Day {
  return new Date(number * dayMs).toISOString().slice(0, 10) as Day;
}
