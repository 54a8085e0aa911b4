import { dayNumber } from '../day-number.ts';
import type { DriftMark } from './drift-marks.ts';
import type { DriftSubject } from './drift-rules.ts';
import { driftSubjects } from './drift-rules.ts';
import type { Tally } from './exact-test.ts';

/** Marks by subject, so that any stretch of days is counted without reading them all. Days are day numbers. */
export interface MarkIndex {
  /** Every day with a mark, oldest first. */
  readonly days: readonly number[];
  /** Marks after `after` up to `upTo`. */
  count(subject: DriftSubject, after: number, upTo: number): Tally;
  /** Those against the relationship, oldest first. */
  against(subject: DriftSubject, after: number, upTo: number): readonly DriftMark[];
}

interface Own {
  readonly marks: readonly DriftMark[];
  readonly days: readonly number[];
  /** At i: how many of the first i marks are against. */
  readonly against: readonly number[];
}

/** `marks` oldest first. */
export function indexMarks(marks: readonly DriftMark[]): MarkIndex {
  const days = marks.map((m) => dayNumber(m.on));
  const bySubject = new Map(driftSubjects.map((subject) => [subject, ownOf(subject, marks, days)]));
  const none: Own = { marks: [], days: [], against: [0] };
  return {
    days: [...new Set(days)],
    count: (subject, after, upTo) => {
      const own = bySubject.get(subject) ?? none;
      const from = countUpTo(own.days, after);
      const to = Math.max(from, countUpTo(own.days, upTo));
      return { against: (own.against[to] ?? 0) - (own.against[from] ?? 0), of: to - from };
    },
    against: (subject, after, upTo) => {
      const own = bySubject.get(subject) ?? none;
      return own.marks.slice(countUpTo(own.days, after), countUpTo(own.days, upTo)).filter((m) => m.against);
    },
  };
}

function ownOf(subject: DriftSubject, all: readonly DriftMark[], allDays: readonly number[]): Own {
  const marks: DriftMark[] = [];
  const days: number[] = [];
  const against = [0];
  for (const [i, mark] of all.entries()) {
    if (mark.subject !== subject) continue;
    marks.push(mark);
    days.push(allDays[i] ?? 0);
    against.push((against.at(-1) ?? 0) + Number(mark.against));
  }
  return { marks, days, against };
}

/** How many of the days, oldest first, are that day or earlier. */
function countUpTo(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
