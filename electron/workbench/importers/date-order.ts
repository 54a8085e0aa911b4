import type { DateOrder } from './cells/day-cell.ts';
import { orderShown } from './cells/day-cell.ts';

/** What the date columns of a file say about their order. */
export interface DateOrderFound {
  /** Null where every date can be read both ways. */
  readonly order: DateOrder | null;
  /** A date that can be read both ways; empty where there is none. */
  readonly example: string;
}

/** Finds the order of day and month over whole columns: one date beyond the twelfth tells it for all. */
export function findDateOrder(cells: Iterable<string>): DateOrderFound {
  const seen = { dmy: 0, mdy: 0, either: 0 };
  let example = '';
  let numeric = false;
  for (const cell of cells) {
    const shown = orderShown(cell);
    if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d/.test(cell)) numeric = true;
    if (shown === null) continue;
    seen[shown]++;
    if (shown === 'either' && example === '') example = cell;
  }
  if (seen.dmy > 0 || seen.mdy > 0) return { order: seen.mdy > seen.dmy ? 'mdy' : 'dmy', example };
  if (seen.either > 0) return { order: null, example };
  return { order: numeric ? 'dmy' : 'iso', example };
}
