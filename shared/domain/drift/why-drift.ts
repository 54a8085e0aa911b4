import type { Why } from '../measured/why.ts';
import { why } from '../measured/why.ts';
import type { Day } from '../time.ts';
import type { Comparison } from './compare-subject.ts';
import { isShareSubject } from './compare-subject.ts';
import type { DriftMark } from './drift-marks.ts';

/** What is compared: how many days are recent, the day on which they ended (null: today), and that of the past. */
interface Times {
  readonly days: number;
  readonly endedOn: Day | null;
  /** Null: the past ends where the recent time begins. */
  readonly pastEndedOn: Day | null;
}

/** A change in words: how it is now, or was in a time that has passed, and how it was before. `against`: the recent marks against. */
export function whyDrift(
  { subject, recent, earlier, from, usual }: Comparison,
  against: readonly DriftMark[],
  { days, endedOn, pastEndedOn }: Times,
): readonly Why[] {
  const hours = against.reduce((sum, mark) => sum + mark.hours, 0);
  const now = why(`drift.${subject}`, {
    count: recent.against,
    of: recent.of,
    // Of a time that has passed an interval of ISO 8601: how long, and until when.
    recentSpan: endedOn === null ? days : `P${days}D/${endedOn}`,
    ...(subject === 'unpaid' ? { spentHours: hours } : {}),
    ...(usual === null ? {} : { slowDays: usual.slowDays }),
  });
  // Of a standing alarm the past ends where it began: what has happened since is neither recent nor «before».
  const [until, past] = pastEndedOn === null ? ['', {}] : ['Until', { pastUpTo: pastEndedOn }];
  const before = isShareSubject(subject)
    ? why(`drift.before${until}`, { count: earlier.against, of: earlier.of, ...past })
    : earlier.against === 0
      ? why(`drift.neverBefore${until}`, past)
      : why(`drift.usedTo${until}`, { monthlyRate: from, ...past });
  return [now, before];
}
