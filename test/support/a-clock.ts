import type { Clock, Day } from '../../shared/domain/time.ts';
import { atLocalTime } from '../../shared/domain/time.ts';

/** A clock that stands still until it is told otherwise. */
export interface TestClock extends Clock {
  /** Sets it to a day, at ten in the morning unless told. */
  set(day: Day, hour?: number, minute?: number): void;
}

/** It is Sunday 22 November 2026, ten in the morning. */
export function aClock(day: Day = '2026-11-22'): TestClock {
  let now = atLocalTime(day, 10);
  return {
    nowMs: () => now,
    set: (to, hour = 10, minute = 0) => {
      now = atLocalTime(to, hour, minute);
    },
  };
}
