import { dayNumber } from '../day-number.ts';
import type { DriftMark } from './drift-marks.ts';
import type { DriftSubject } from './drift-rules.ts';
import type { Tally } from './exact-test.ts';

/** Marks by subject, so that any stretch of days is counted without reading them all. Days are day numbers. */
export interface MarkIndex {
  /** Every day with a mark, oldest first. */
  readonly days: readonly number[];
  /** Marks after `after` up to `upTo`. */
  count(subject: DriftSubject, after: number, upTo: number): Tally;
  /** Every mark of a subject, oldest first. */
  all(subject: DriftSubject): readonly DriftMark[];
  /** Those against the relationship, oldest first. */
  against(subject: DriftSubject, after: number, upTo: number): readonly DriftMark[];
}

interface Own {
  readonly marks: DriftMark[];
  readonly days: number[];
  /** At i: how many of the first i marks are against. */
  readonly against: number[];
}

/** `marks` oldest first. */
export function indexMarks(marks: readonly DriftMark[]): MarkIndex {
  const bySubject = new Map<DriftSubject, Own>();
  const days: number[] = [];
  let text = '';
  let day = 0;
  for (const mark of marks) {
    // Many marks stand on one day.
    if (mark.on !== text) {
      text = mark.on;
      day = dayNumber(mark.on);
      days.push(day);
    }
    let own = bySubject.get(mark.subject);
    if (own === undefined) {
      own = { marks: [], days: [], against: [0] };
      bySubject.set(mark.subject, own);
    }
    own.marks.push(mark);
    own.days.push(day);
    own.against.push((own.against.at(-1) ?? 0) + Number(mark.against));
  }
  return {
    days,
    count: (subject, after, upTo) => {
      const own = bySubject.get(subject);
      if (own === undefined) return none;
      const from = countUpTo(own.days, after);
      const to = Math.max(from, countUpTo(own.days, upTo));
      return { against: (own.against[to] ?? 0) - (own.against[from] ?? 0), of: to - from };
    },
    all: (subject) => bySubject.get(subject)?.marks ?? [],
    against: (subject, after, upTo) => {
      const own = bySubject.get(subject);
      if (own === undefined) return [];
      return own.marks.slice(countUpTo(own.days, after), countUpTo(own.days, upTo)).filter((m) => m.against);
    },
  };
}

const none: Tally = { against: 0, of: 0 };

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
