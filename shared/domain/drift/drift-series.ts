import type { Day } from '../time.ts';
import { driftMarks } from './drift-marks.ts';
import type { DriftRules, DriftSubject } from './drift-rules.ts';
import { driftSubjects } from './drift-rules.ts';
import type { DriftInput } from './find-drift.ts';

/** What a subject of drift says month by month. */
export interface DriftSeries {
  readonly what: DriftSubject;
  /** Every month from the first with a mark of the client, oldest first. */
  readonly months: readonly {
    /** `YYYY-MM`. */
    readonly month: string;
    readonly against: number;
    readonly of: number;
    /** Unpaid hours of the month. */
    readonly hours: number;
  }[];
}

/** The months behind the comparison, for a chart. A subject of which nothing was ever logged is left out. */
export function driftSeries(input: DriftInput, asOf: Day, rules: DriftRules): readonly DriftSeries[] {
  const marks = driftMarks(input.facts, input.contactDays, input.cadenceDays, asOf, rules);
  const first = marks[0]?.on;
  if (first === undefined) return [];
  const months = monthsFrom(first, asOf);
  return driftSubjects.flatMap((what) => {
    const own = marks.filter((m) => m.subject === what);
    if (own.length === 0) return [];
    return [
      {
        what,
        months: months.map((month) => {
          const those = own.filter((m) => m.on.startsWith(month));
          return {
            month,
            against: those.filter((m) => m.against).length,
            of: those.length,
            hours: those.reduce((sum, m) => sum + m.hours, 0),
          };
        }),
      },
    ];
  });
}

function monthsFrom(first: Day, last: Day): readonly string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > last.slice(0, 7)) return months;
    months.push(name);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
}
