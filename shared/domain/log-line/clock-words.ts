import type { Span } from './interpretation.ts';
import { anyWordSource } from './vocabulary/words.ts';

/** Words that say a time of day. */
export interface ClockWords extends Span {
  readonly hour: number;
  readonly minute: number;
  /** Minutes up to the end, where a range was said (`dalle 15 alle 16.30`). */
  readonly lastsMin: number | null;
}

const at = anyWordSource((v) => v.at);
const noon = anyWordSource((v) => v.noon);
const half = '(?: (?:am|pm|a\\.m\\.|p\\.m\\.)(?!\\w)|(?:am|pm)(?!\\w))';
const clock = (n: string): string =>
  `(?<hour${n}>\\d{1,2})(?:[:.](?<minute${n}>[0-5]\\d))?(?<half${n}>${half})?`;
const clockWords = new RegExp(
  [
    `(?<!\\w)(?:(?:dalle|tra le|fra le|from|between)(?: ore)? ${clock('From')} (?:alle|to|and|e le|e|-)(?: ore)? ${clock('To')}(?![\\w%€]| ?(?:euro|eur)))`,
    `(?<![\\w:.])(?<hourA>\\d{1,2})[:.](?<minuteA>\\d{2}) ?- ?(?<hourB>\\d{1,2})[:.](?<minuteB>\\d{2})(?!\\w|[:.]\\d)`,
    `(?:${at}) ?${clock('At')}(?<mezza> e mezz[ao](?!\\w))?(?![\\w%€]|[.,:]\\d| ?(?:euro|eur|k)(?!\\w))`,
    `(?<![\\w:.,/])(?<hourHalf>\\d{1,2})(?:[:.](?<minuteHalf>[0-5]\\d))?(?<halfHalf>${half})`,
    `(?<![\\w:.,/])(?<hourBare>\\d{1,2}):(?<minuteBare>[0-5]\\d)(?![\\w:]|\\.\\d)`,
    `(?<noon>${noon})`,
    `(?<one>(?<!\\w)all'una(?!\\w))`,
  ].join('|'),
  'g',
);
/** After `at 3` with neither minutes nor `pm`: what lets it be a time and not an amount. */
const endsThere =
  /^\s*(?:$|[^\w\s%€]|(?:with|con|about|on|for|per|today|yesterday|oggi|ieri|sul|sulla)(?!\w))/;

/** Every time of day in folded text, in order: `alle 15`, `ore 15.30`, `at 3pm`, `15:30`, `dalle 15 alle 16`. */
export function findClocks(open: string): ClockWords[] {
  const found: ClockWords[] = [];
  for (const match of open.matchAll(clockWords)) {
    const end = match.index + match[0].length;
    const said = saidBy(match.groups ?? {});
    if (!said) continue;
    const bare = /^(?:at|from|about|around) ?\d{1,2}$/.test(match[0]);
    if (bare && !endsThere.test(open.slice(end, end + 16))) continue;
    found.push({ ...said, start: match.index, end });
  }
  return found;
}

function saidBy(g: Readonly<Record<string, string | undefined>>): Omit<ClockWords, 'start' | 'end'> | null {
  if (g.noon !== undefined) return { hour: 12, minute: 0, lastsMin: null };
  if (g.one !== undefined) return { hour: 13, minute: 0, lastsMin: null };
  const spoken = g.hourAt !== undefined;
  const from = timeOf(
    g.hourFrom ?? g.hourA ?? g.hourAt ?? g.hourHalf ?? g.hourBare,
    g.minuteFrom ?? g.minuteA ?? g.minuteAt ?? g.minuteHalf ?? g.minuteBare,
    g.halfFrom ?? g.halfAt ?? g.halfHalf,
    spoken || g.hourFrom !== undefined,
  );
  if (from === null) return null;
  const to = timeOf(g.hourTo ?? g.hourB, g.minuteTo ?? g.minuteB, g.halfTo, g.hourTo !== undefined);
  const start = from + (g.mezza === undefined ? 0 : 30);
  return {
    hour: Math.floor(start / 60),
    minute: start % 60,
    lastsMin: to !== null && to > start ? to - start : null,
  };
}

/** Minutes from midnight; null for a time that no clock shows. Spoken small hours are those of the afternoon. */
function timeOf(
  hour: string | undefined,
  minute: string | undefined,
  half: string | undefined,
  spoken: boolean,
): number | null {
  if (hour === undefined) return null;
  let h = Number(hour);
  if (half !== undefined) {
    if (h < 1 || h > 12) return null;
    h = (h % 12) + (half.includes('p') ? 12 : 0);
  } else if (spoken && h >= 1 && h <= 6 && hour.length === 1) h += 12;
  const m = Number(minute ?? '0');
  return h > 23 || m > 59 ? null : h * 60 + m;
}
