import type { CellResult } from './cell-result.ts';
import { bad, good } from './cell-result.ts';

/** A time of day. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

const clock =
  /^(?:ore |h )?(\d{1,2})(?:[:.](\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?)?(?: ?(am|pm|a\.m\.|p\.m\.))?$/i;

/** `15:30`, `15.30`, `3:30 PM`, `09:00:00`. */
export function readClock(text: string): CellResult<ClockTime> {
  const match = clock.exec(text);
  const unreadable = bad('time-unreadable', { text });
  if (!match?.[1]) return unreadable;
  const half = match[3]?.charAt(0).toLowerCase();
  // A bare number may be anything; only a half of the day makes it an hour.
  if (match[2] === undefined && half === undefined && !/^(?:ore|h) /i.test(text)) return unreadable;
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return unreadable;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  return hour > 23 || minute > 59 ? unreadable : good({ hour, minute });
}
