/** A calendar day, `YYYY-MM-DD`, in the user's own zone. */
export type Day = `${number}-${number}-${number}`;

/** An instant, milliseconds since the Unix epoch. */
export type EpochMs = number;

/** The clock is always passed in: nothing in the domain reads the time by itself. */
export interface Clock {
  /** Now, epoch milliseconds. */
  nowMs(): EpochMs;
}

const dayMs = 86_400_000;

/** Local calendar day of an instant. */
export function dayOf(atMs: EpochMs): Day {
  const d = new Date(atMs);
  return `${d.getFullYear()}-${pad(d.getMonth() + 1)}-${pad(d.getDate())}` as Day;
}

/** Instant of a local day at `hour:minute` (noon unless told, so that no zone change moves the day). */
export function atLocalTime(day: Day, hour = 12, minute = 0): EpochMs {
  const [y, m, d] = parts(day);
  return new Date(y, m - 1, d, hour, minute).getTime();
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / dayMs);
}

/** The day `days` later (or earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  return utcDay(utc(day) + days * dayMs);
}

/** True for a day that exists: `2026-02-30` does not. */
export function isDay(text: string): text is Day {
  // Asked of every day that crosses the contract, thousands in a portfolio: no Date is made.
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)) return false;
  const [year, month, day] = parts(text as Day);
  return day <= 28 || day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The instant at which a day begins in UTC: for counting days, never for a time of the user's. */
export function utc(day: Day): EpochMs {
  const [y, m, d] = parts(day);
  return Date.UTC(y, m - 1, d);
}

/** The day that begins at an instant in UTC: what undoes {@link utc}. */
export function utcDay(atMs: EpochMs): Day {
  const d = new Date(atMs);
  return `${d.getUTCFullYear()}-${pad(d.getUTCMonth() + 1)}-${pad(d.getUTCDate())}` as Day;
}

function parts(day: Day): [number, number, number] {
  return [
    1000 * digit(day, 0) + 100 * digit(day, 1) + twoDigits(day, 2),
    twoDigits(day, 5),
    twoDigits(day, 8),
  ];
}

// Measuring a client asks this tens of thousands of times: no piece of text is made of the text.
function twoDigits(day: Day, at: number): number {
  return 10 * digit(day, at) + digit(day, at + 1);
}

function digit(day: Day, at: number): number {
  return day.charCodeAt(at) - 48;
}

function pad(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
