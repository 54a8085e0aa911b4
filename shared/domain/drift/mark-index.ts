import type { Day } from '../time.ts';
import type { DriftMark } from './drift-marks.ts';
import type { DriftSubject } from './drift-rules.ts';
import { driftSubjects } from './drift-rules.ts';
import type { Tally } from './exact-test.ts';

/** Marks by subject, so that any stretch of days is counted without reading them all. */
export interface MarkIndex {
  /** Marks after `after` (null: from the first one) up to `upTo`. */
  count(subject: DriftSubject, after: Day | null, upTo: Day): Tally;
  /** Those against the relationship, oldest first. */
  against(subject: DriftSubject, after: Day, upTo: Day): readonly DriftMark[];
}

/** `marks` oldest first. */
export function indexMarks(marks: readonly DriftMark[]): MarkIndex {
  const bySubject = new Map(
    driftSubjects.map((subject) => {
      const own = marks.filter((m) => m.subject === subject);
      // against[i]: how many of the first i marks are against.
      const against = [0];
      for (const mark of own) against.push((against.at(-1) ?? 0) + Number(mark.against));
      return [subject, { own, against }] as const;
    }),
  );
  const none = { own: [], against: [0] };
  return {
    count: (subject, after, upTo) => {
      const { own, against } = bySubject.get(subject) ?? none;
      const from = after === null ? 0 : countUpTo(own, after);
      const to = Math.max(from, countUpTo(own, upTo));
      return { against: (against[to] ?? 0) - (against[from] ?? 0), of: to - from };
    },
    against: (subject, after, upTo) => {
      const { own } = bySubject.get(subject) ?? none;
      return own.slice(countUpTo(own, after), countUpTo(own, upTo)).filter((m) => m.against);
    },
  };
}

/** How many of the marks, oldest first, are of that day or earlier. */
function countUpTo(marks: readonly DriftMark[], day: Day): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.on ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
