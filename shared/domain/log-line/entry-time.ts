import type { Day, EpochMs } from '../time.ts';
import { atLocalTime, dayOf } from '../time.ts';
import { findClocks } from './clock-words.ts';
import { dayMeant, findDays } from './day-words.ts';
import type { Span, Unresolved } from './interpretation.ts';
import { cover, type Reading } from './reading.ts';
import { anyWordSource } from './vocabulary/words.ts';

/** When the entry happened, as its line says. */
export interface EntryTime {
  readonly occurredAtMs: EpochMs;
  readonly day: Day;
  /** False when only the day is known: the instant is then local noon. */
  readonly timed: boolean;
  /** The words that say it, in order; none when the line says nothing. */
  readonly spans: readonly Span[];
  /** Minutes, where the line gave a beginning and an end. */
  readonly lastsMin: number | null;
  readonly impossible: readonly Unresolved[];
}

const articles = anyWordSource((v) => v.articles);
const kind = anyWordSource((v) => [
  ...v.kinds.call,
  ...v.kinds.meeting,
  ...v.kinds.email,
  ...v.kinds.message,
  ...v.kinds.delivery,
  ...v.kinds.note,
]);
const notThen = new RegExp(`(?:${anyWordSource((v) => v.notThen)})(?: ?(?:${articles}))* *$`);
/** `la chiamata del 12/10` is that day's call, `la fattura del 12/10` only an old invoice. */
const ofKind = new RegExp(`(?:${kind}) (?:del(?:l'|la)?|di|of)(?: the)? *$`);
/** How far back the words before a day are looked at. */
const near = 60;
/** Little words that belong to the day after them. */
const lead = /(?<!\w)(?:(?:il|lo|la|on|del|di|of) |dell')(?:the )?$/;
const leading = /^[\s\ue000]*(\d{4}-\d{2}-\d{2})(?:(?:[ \t,]+|t)([01]?\d|2[0-3])[:.]([0-5]\d)(?!\w))?(?!\w)/;

interface SaidTime {
  readonly day: Day;
  readonly clock: { readonly hour: number; readonly minute: number } | null;
  readonly span: Span;
}

/**
 * Reads when the entry happened and covers those words: first a leading ISO date (`2026-03-14 15:30 @Rossi …`),
 * else the first day of the line that is not after today nor due, from or until something.
 */
export function readEntryTime(reading: Reading, nowMs: EpochMs): EntryTime {
  const today = dayOf(nowMs);
  const impossible: Unresolved[] = [];
  const leadingDay = leadingTime(reading, impossible);
  if (leadingDay) cover(reading, leadingDay.span.start, leadingDay.span.end);
  // A leading day that does not exist is not made up for by another day of the line.
  const brokenStart = impossible.length > 0;
  const other = happenedOn(reading, today, impossible);
  const said = leadingDay ?? (brokenStart ? null : other);
  if (said) cover(reading, said.span.start, said.span.end);
  const exact = leadingDay?.clock != null;
  const time = exact
    ? undefined
    : findClocks(reading.open).find(
        (c) => !notThen.test(reading.open.slice(Math.max(0, c.start - near), c.start)),
      );
  if (time) cover(reading, time.start, time.end);
  const day = said?.day ?? today;
  const spans = joined(
    reading.line,
    [said?.span, time].filter((s) => s !== undefined),
  );
  const result = { day, spans, lastsMin: time?.lastsMin ?? null, impossible };
  const clock = time ?? said?.clock ?? null;
  if (!clock)
    return { ...result, occurredAtMs: day === today ? nowMs : atLocalTime(day), timed: day === today };
  const at = atLocalTime(day, clock.hour, clock.minute);
  // «This evening», said at noon, is no later than now; a time that was given stays as it was given.
  return { ...result, occurredAtMs: time || exact ? at : Math.min(at, nowMs), timed: true };
}

function leadingTime(reading: Reading, impossible: Unresolved[]): SaidTime | null {
  const match = leading.exec(reading.open);
  const text = match?.[1];
  if (!match || text === undefined) return null;
  const start = match[0].indexOf(text);
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  const day = dayMeant({ form: 'date', year, month, day: date }, 'due', '2000-01-01');
  const span = { start, end: match[0].length };
  if (day !== null && day !== 'impossible') {
    return {
      day,
      span,
      clock: match[2] === undefined ? null : { hour: Number(match[2]), minute: Number(match[3]) },
    };
  }
  impossible.push(impossibleAt(reading, { start, end: start + text.length }));
  return null;
}

/** The first day that can be meant; every impossible one is told, wherever it stands. */
function happenedOn(reading: Reading, today: Day, impossible: Unresolved[]): SaidTime | null {
  const { open } = reading;
  let found: SaidTime | null = null;
  for (const words of findDays(open)) {
    const before = open.slice(Math.max(0, words.start - near), words.start);
    const day = dayMeant(words.said, 'happened', today);
    if (day === 'impossible') {
      impossible.push(impossibleAt(reading, { start: words.start, end: words.end }));
      continue;
    }
    if (found || day === null || (notThen.test(before) && !ofKind.test(before))) continue;
    if (words.said.form === 'weekday' && words.said.towards === 'next') continue;
    if (open.slice(words.start, words.end) === '24/7') continue;
    const start = words.start - (lead.exec(before)?.[0].length ?? 0);
    const hour = words.said.form === 'offset' ? words.said.hour : null;
    found = { day, clock: hour === null ? null : { hour, minute: 0 }, span: { start, end: words.end } };
  }
  return found;
}

/** One span where day and time stand together, else both, in order. */
function joined(line: string, spans: readonly Span[]): Span[] {
  const [a, b] = [...spans].sort((x, y) => x.start - y.start);
  if (!a) return [];
  if (!b) return [a];
  return /^[\s,]*$/.test(line.slice(a.end, b.start)) ? [{ start: a.start, end: b.end }] : [a, b];
}

/** A day that no calendar has: said, covered, and kept in the text. */
function impossibleAt(reading: Reading, span: Span): Unresolved {
  cover(reading, span.start, span.end);
  return { span, text: reading.line.slice(span.start, span.end), reason: 'impossible-date' };
}
