import { addDays, type Day, isDay } from '../time.ts';
import type { Span } from './interpretation.ts';
import { numberOf, numberSource } from './numbers.ts';
import { anyWordSource, bothTables, bothWords, vocabularies } from './vocabulary/words.ts';

/** A day as it was said, before one knows what it is said of. */
export type SaidDay =
  | { readonly form: 'date'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly form: 'weekday'; readonly weekday: number; readonly towards: 'last' | 'next' | null }
  /** Days from the reference; `hour` for a part of the day. */
  | { readonly form: 'offset'; readonly days: number; readonly months: number; readonly hour: number | null }
  | { readonly form: 'month-end' };

/** Words that say a day. */
export interface DayWords extends Span {
  readonly said: SaidDay;
}

/** What a said day is read as: when the entry happened, or when something is due. */
export type DayUse = 'happened' | 'due';

const monthNumbers = new Map<string, number>();
for (const v of vocabularies)
  v.months.forEach((names, i) => {
    for (const name of names) monthNumbers.set(name, i + 1);
  });
const monthSource = bothWords((v) => v.months.flat()).join('|');
const weekdaySource = bothWords((v) => v.weekdays.flatMap((w) => [...w.long, ...w.short])).join('|');
const weekdayAloneSource = bothWords((v) => v.weekdays.flatMap((w) => w.long)).join('|');
const shortWeekdaySource = bothWords((v) => v.weekdays.flatMap((w) => w.short)).join('|');
const last = anyWordSource((v) => v.last);
const next = anyWordSource((v) => v.next);
const units = {
  day: anyWordSource((v) => v.units.day),
  week: anyWordSource((v) => v.units.week),
  month: anyWordSource((v) => v.units.month),
};
const unitSource = `(?:${units.day}|${units.week}|${units.month})`;
const offsets = [
  ...bothTables((v) => v.daysBack).map(([words, days]) => ({ words, days: -days, hour: null })),
  ...bothTables((v) => v.daysAhead).map(([words, days]) => ({ words, days, hour: null })),
  ...bothTables((v) => v.dayParts).map(([words, hour]) => ({ words, days: 0, hour })),
  ...bothTables((v) => v.yesterdayParts).map(([words, hour]) => ({ words, days: -1, hour })),
].sort((a, b) => b.words.length - a.words.length);
const offsetExpressions = offsets.map((o) => ({ ...o, words: new RegExp(`^(?:${o.words})$`) }));

const ordinal = '(?:°|º|st|nd|rd|th)?';
const noDigitBefore = '(?<![\\w/]|\\d[.,-])';
const noDigitAfter = '(?![\\w/]|[.,:-]\\d)';
const numeric = `${noDigitBefore}(?:(?<isoYear>\\d{4})-(?<isoMonth>\\d{1,2})-(?<isoDay>\\d{1,2})|(?<slashDay>\\d{1,2})/(?<slashMonth>\\d{1,2})(?:/(?<slashYear>\\d{4}|\\d{2}))?|(?<dotDay>\\d{1,2})(?<dot>[.-])(?<dotMonth>\\d{1,2})\\k<dot>(?<dotYear>\\d{4}|\\d{2}))${noDigitAfter}`;
const dayMonth = `${noDigitBefore}(?<dmDay>\\d{1,2})${ordinal}(?: of | di |[ -])(?<dmMonth>${monthSource})\\.?(?!\\w)(?:,? (?<dmYear>20\\d{2})(?!\\w))?`;
const monthDay = `(?<!\\w)(?<mdMonth>${monthSource})\\.? (?<mdDay>\\d{1,2})${ordinal}(?![\\w°/'%€]|[.,:]\\d| ?(?:m|min|h|hours?|or[ae])(?!\\w))(?:,? (?<mdYear>20\\d{2})(?!\\w))?`;
const weekday = `(?<!\\w)(?:(?<lastBefore>${last}) |(?<nextBefore>${next}) )?(?:(?<weekday>${weekdayAloneSource})(?!\\w)(?: (?:(?<lastAfter>${last})|(?<nextAfter>${next})))?)`;
const shortWeekday = `(?<!\\w)(?:(?<lastShort>${last}|on) |(?<nextShort>${next}|by|entro|due) )(?<shortWeekday>${shortWeekdaySource})(?!\\w)`;
const relative = `(?<!\\w)(?<offset>${offsets.map((o) => o.words).join('|')})(?!\\w)`;
const back = `(?<!\\w)(?<back>${numberSource}) ?(?<backUnit>${unitSource}) ${anyWordSource((v) => v.ago)}`;
const ahead = `${anyWordSource((v) => v.inFuture)} (?<ahead>${numberSource}) ?(?<aheadUnit>${unitSource})`;
const monthEnd = `(?<monthEnd>${anyWordSource((v) => v.monthEnd)})`;
const dayWords = new RegExp(
  `(?:(?<!\\w)(?:${weekdaySource})\\.?,? (?:il |the )?(?=\\d|${monthSource}))?(?:${[numeric, dayMonth, monthDay].join('|')})|` +
    [relative, back, ahead, monthEnd, weekday, shortWeekday].join('|'),
  'g',
);
const bareAhead = new RegExp(`(?<ahead>${numberSource}) ?(?<aheadUnit>${unitSource})`, 'y');

/** Every day said in folded text, in order; days that do not exist too. */
export function findDays(open: string): DayWords[] {
  const found: DayWords[] = [];
  for (const match of open.matchAll(dayWords)) {
    const said = saidBy(match.groups ?? {});
    if (said) found.push({ said, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** `3 giorni` after «entro», which alone is only a length. */
export function daysAheadAt(open: string, at: number): DayWords | null {
  bareAhead.lastIndex = at;
  const match = bareAhead.exec(open);
  const said = match && saidBy(match.groups ?? {});
  return said ? { said, start: at, end: at + match[0].length } : null;
}

function saidBy(g: Readonly<Record<string, string | undefined>>): SaidDay | null {
  const day = g.isoDay ?? g.slashDay ?? g.dotDay ?? g.dmDay ?? g.mdDay;
  if (day !== undefined) {
    const year = g.isoYear ?? g.slashYear ?? g.dotYear ?? g.dmYear ?? g.mdYear;
    const named = g.dmMonth ?? g.mdMonth;
    const month =
      named === undefined ? Number(g.isoMonth ?? g.slashMonth ?? g.dotMonth) : (monthNumbers.get(named) ?? 0);
    return dateSaid(year === undefined ? null : Number(year), month, Number(day));
  }
  if (g.offset !== undefined) {
    const offset = offsetExpressions.find((o) => o.words.test(g.offset ?? ''));
    return offset ? { form: 'offset', days: offset.days, months: 0, hour: offset.hour } : null;
  }
  const amount = g.back ?? g.ahead;
  if (amount !== undefined)
    return amountSaid(numberOf(amount) * (g.back === undefined ? 1 : -1), g.backUnit ?? g.aheadUnit ?? '');
  if (g.monthEnd !== undefined) return { form: 'month-end' };
  const name = g.weekday ?? g.shortWeekday;
  if (name === undefined) return null;
  const towards =
    (g.lastBefore ?? g.lastAfter ?? g.lastShort) !== undefined
      ? 'last'
      : (g.nextBefore ?? g.nextAfter ?? g.nextShort) !== undefined
        ? 'next'
        : null;
  return { form: 'weekday', weekday: weekdayOf(name), towards };
}

function dateSaid(year: number | null, month: number, day: number): SaidDay | null {
  // 10/25 or 99/3 without a year is a ratio, not a day.
  if (year === null && (month > 12 || month < 1 || day > 31 || day < 1)) return null;
  return { form: 'date', year: year !== null && year < 100 ? 2000 + year : year, month, day };
}

function amountSaid(amount: number, unit: string): SaidDay | null {
  if (!Number.isFinite(amount)) return null;
  if (new RegExp(`^${units.month}$`).test(unit))
    return { form: 'offset', days: 0, months: Math.round(amount), hour: null };
  return {
    form: 'offset',
    days: Math.round(new RegExp(`^${units.week}$`).test(unit) ? amount * 7 : amount),
    months: 0,
    hour: null,
  };
}

function weekdayOf(name: string): number {
  for (const v of vocabularies) {
    const found = v.weekdays.findIndex((w) =>
      [...w.long, ...w.short].some((words) => new RegExp(`^(?:${words})$`).test(name)),
    );
    if (found >= 0) return found;
  }
  return 0;
}

/**
 * The day meant, from the day of the entry (`due`) or from today (`happened`); `impossible` when no calendar has
 * it; null when it cannot be that (tomorrow did not happen). Without a year: the latest not after today, or for
 * a due day the nearest, the later of two as near.
 */
export function dayMeant(said: SaidDay, use: DayUse, from: Day): Day | 'impossible' | null {
  const day = meant(said, use, from);
  return use === 'happened' && day !== null && day !== 'impossible' && day > from ? null : day;
}

function meant(said: SaidDay, use: DayUse, from: Day): Day | 'impossible' | null {
  const year = Number(from.slice(0, 4));
  switch (said.form) {
    case 'date': {
      if (said.year !== null) return dayAt(said.year, said.month, said.day) ?? 'impossible';
      // Eight years on either side hold a 29 February.
      const days = Array.from({ length: 17 }, (_, i) => dayAt(year - 8 + i, said.month, said.day)).filter(
        (d) => d !== null,
      );
      if (days.length === 0) return 'impossible';
      return use === 'happened' ? (days.filter((d) => d <= from).at(-1) ?? null) : nearest(days, from);
    }
    case 'weekday': {
      const ahead = use === 'due' ? said.towards !== 'last' : said.towards === 'next';
      const today = new Date(`${from}T00:00:00Z`).getUTCDay();
      const step = ahead ? (said.weekday - today + 7) % 7 || 7 : -((today - said.weekday + 7) % 7 || 7);
      return addDays(from, step);
    }
    case 'offset':
      return addDays(said.months === 0 ? from : monthsFrom(from, said.months), said.days);
    case 'month-end':
      return use === 'due' ? addDays(monthsFrom(`${from.slice(0, 7)}-01` as Day, 1), -1) : null;
  }
}

function nearest(days: readonly Day[], from: Day): Day {
  const gap = (d: Day): number => Math.abs(Date.parse(`${d}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`));
  return days.reduce((best, d) => (gap(d) <= gap(best) ? d : best));
}

function dayAt(year: number, month: number, day: number): Day | null {
  if (year < 1900) return null;
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

/** The same day of another month, or that month's last. */
function monthsFrom(from: Day, months: number): Day {
  const count = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  for (let day = Number(from.slice(8)); day > 27; day--) {
    const found = dayAt(year, month, day);
    if (found) return found;
  }
  return dayAt(year, month, Math.min(Number(from.slice(8)), 28)) ?? from;
}
