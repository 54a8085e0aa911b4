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
  return new Date(utc(day) + days * dayMs).toISOString().slice(0, 10) as Day;
}

/** True for a day that exists: `2026-02-30` does not. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const t = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(t) && new Date(t).toISOString().slice(0, 10) === text;
}

function utc(day: Day): number {
  const [y, m, d] = parts(day);
  return Date.UTC(y, m - 1, d);
}

function parts(day: Day): [number, number, number] {
  // A portfolio asks this thousands of times: no list is made of the text.
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
