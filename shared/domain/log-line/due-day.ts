import type { Day } from '../time.ts';
import { type DayWords, dayMeant, daysAheadAt, findDays } from './day-words.ts';
import type { Span, Unresolved } from './interpretation.ts';
import { cover, type Reading } from './reading.ts';
import { anyWordSource } from './vocabulary/words.ts';

/** By when something is due, with the words that say so (`entro il 4/12`). */
export interface DueDay extends Span {
  readonly day: Day | null;
  readonly impossible: Unresolved | null;
}

const articles = anyWordSource((v) => v.articles);
const dueWord = anyWordSource((v) => v.due);
const before = new RegExp(`(?:${dueWord})[ :]*(?:(?:${articles})[ ]*|(?:${dueWord})[ ]*)*$`);
const dueAnywhere = new RegExp(`(?:${dueWord})[ :]*(?:(?:${articles})[ ]*)*`, 'g');

/** How far back the words before a day are looked at. */
const near = 60;

/** The first day after a word such as «due», «entro»; null when there is none. Days count from the entry's day. */
export function findDue(open: string, line: string, offset: number, entryDay: Day): DueDay | null {
  for (const words of [...findDays(open), ...lengthsAfterDue(open)]) {
    const from = Math.max(0, words.start - near);
    const word = before.exec(open.slice(from, words.start));
    // `entro 3 giorni`, `fra 3 giorni` are read whole: their first word is the due word.
    const whole = words.said.form === 'offset' && (words.said.days > 0 || words.said.months > 0);
    if (word || whole) return dueOf(words, word ? from + word.index : words.start, line, offset, entryDay);
  }
  return null;
}

/** Reads when something is due and covers the words; with `bare`, a day without a due word will do. */
export function takeDue(reading: Reading, entryDay: Day, bare: boolean): DueDay | null {
  const days = bare ? findDays(reading.open) : [];
  const found =
    findDue(reading.open, reading.line, reading.offset, entryDay) ??
    (days[0] ? dueOf(days[0], days[0].start, reading.line, reading.offset, entryDay) : null);
  // An impossible day keeps its words: they are all that is known of it.
  if (found && !found.impossible) cover(reading, found.start, found.end);
  return found;
}

function dueOf(words: DayWords, start: number, line: string, offset: number, entryDay: Day): DueDay {
  const day = dayMeant(words.said, 'due', entryDay);
  if (day !== 'impossible') return { day, start, end: words.end, impossible: null };
  const span = { start: offset + words.start, end: offset + words.end };
  const text = line.slice(words.start, words.end);
  return { day: null, start, end: words.end, impossible: { span, text, reason: 'impossible-date' } };
}

function lengthsAfterDue(open: string): DayWords[] {
  return [...open.matchAll(dueAnywhere)].flatMap((m) => daysAheadAt(open, m.index + m[0].length) ?? []);
}
