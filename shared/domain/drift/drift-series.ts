import { dayNumber, dayOfNumber } from '../day-number.ts';
import type { Day } from '../time.ts';
import { addDays } from '../time.ts';
import type { DriftLog } from './compare-subject.ts';
import { driftLog } from './drift-log.ts';
import type { DriftMark } from './drift-marks.ts';
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

/**
 * The months behind the comparison, for a chart. A subject of which nothing was ever logged is left out. Replies are slow
 * or not by what was usual up to `usualUpToOn`: where the baseline of their alarm ends, else before the recent time. `log` where it was read already.
 */
export function driftSeries(
  input: DriftInput,
  asOf: Day,
  rules: DriftRules,
  usualUpToOn: Day = addDays(asOf, -rules.recentDays),
  log: DriftLog = driftLog(input, asOf, rules),
): readonly DriftSeries[] {
  const replies = log.replies.usualUpTo(dayNumber(usualUpToOn), rules);
  const of = (what: DriftSubject) => (what === 'replies' ? replies?.marks : log.marks)?.all(what) ?? [];
  const days = [log.marks, replies?.marks].flatMap((marks) => marks?.days[0] ?? []);
  if (days.length === 0) return [];
  const months = monthsFrom(dayOfNumber(Math.min(...days)), asOf);
  return driftSubjects.flatMap((what) => {
    const own = of(what);
    return own.length === 0 ? [] : [{ what, months: monthsOf(own, months) }];
  });
}

/** Each month with what its marks say; every mark is of one of the months. */
function monthsOf(marks: readonly DriftMark[], months: readonly string[]): DriftSeries['months'] {
  const found = new Map(months.map((month) => [month, { month, against: 0, of: 0, hours: 0 }]));
  for (const mark of marks) {
    const own = found.get(mark.on.slice(0, 7));
    if (own === undefined) continue;
    own.of += 1;
    own.against += Number(mark.against);
    own.hours += mark.hours;
  }
  return [...found.values()];
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
