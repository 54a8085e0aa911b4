import type { Clock } from '../../shared/domain/time.ts';

/**
 * The system's clock, or one that starts at `now` (local time, `2026-11-22T10:00`) and runs on from there: for the sample,
 * whose story ends on a given day, and for checks.
 */
export function runningClock(now: string | null): Clock {
  if (now === null) return { nowMs: () => Date.now() };
  const shift = Date.parse(now) - Date.now();
  return { nowMs: () => Date.now() + shift };
}
