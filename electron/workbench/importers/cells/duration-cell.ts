import type { ImportReading } from '../../../../shared/contract/imports.ts';
import { headerKey } from '../import-fields.ts';
import type { CellResult } from './cell-result.ts';
import { bad, good } from './cell-result.ts';
import { numberIn } from './number-cell.ts';

const minutesMax = 100_000;
const clockLike = /^(\d{1,4}):(\d{2})(?::(\d{2}))?$/;
const hoursAndMinutes =
  /^(\d{1,4}) ?(?:h|ore|ora|hours?|hrs?)(?: ?(?:e|and|,))? ?(?:(\d{1,2}) ?(?:m|min|mins|minuti|minutes?|'|′)?)?$/i;
const hours = /^([\d.,]+) ?(?:h|hr|hrs|hours?|or[ae])$/i;
const minutes = /^([\d.,]+) ?(?:m|min|mins|min\.|minut[oi]|minutes?|'|′)$/i;

/**
 * Minutes of a duration: `25`, `25 min`, `0:25`, `1:05:00`, `1h30`, `1,5 h`. A bare number is minutes, or hours where the
 * header says so; a bare fraction without a unit is told instead of guessed.
 */
export function readDuration(
  text: string,
  header: string,
  decimal: ImportReading['decimal'],
): CellResult<number> {
  const minutesRead = minutesIn(text, header, decimal);
  if (minutesRead === null) {
    return bad(/\d/.test(text) && /\d[oO]|[oO]\d/.test(text) ? 'number-has-letter' : 'duration-unreadable', {
      text,
    });
  }
  const whole = Math.round(minutesRead);
  if (whole < 0 || whole > minutesMax) return bad('number-out-of-range', { text, min: 0, max: minutesMax });
  return good(whole);
}

function minutesIn(text: string, header: string, decimal: ImportReading['decimal']): number | null {
  const clock = clockLike.exec(text);
  if (clock) {
    const [, h = '0', m = '0', s = '0'] = clock;
    return Number(m) > 59 || Number(s) > 59 ? null : Number(h) * 60 + Number(m) + Number(s) / 60;
  }
  const both = hoursAndMinutes.exec(text);
  if (both) return Number(both[2] ?? 0) > 59 ? null : Number(both[1]) * 60 + Number(both[2] ?? 0);
  const inHours = hours.exec(text)?.[1];
  if (inHours !== undefined) return times(numberIn(inHours, decimal), 60);
  const inMinutes = minutes.exec(text)?.[1];
  if (inMinutes !== undefined) return numberIn(inMinutes, decimal);
  const bare = numberIn(text, decimal);
  if (bare === null) return null;
  if (isInHours(header)) return bare * 60;
  return Number.isInteger(bare) ? bare : null;
}

/** True where the column's name says that its numbers are hours. */
function isInHours(header: string): boolean {
  return headerKey(header)
    .split(' ')
    .some((word) => ['ore', 'hours', 'hrs', 'h'].includes(word));
}

function times(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor;
}
