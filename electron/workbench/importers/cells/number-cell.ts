import type { ImportReading } from '../../../../shared/contract/imports.ts';
import type { CellResult } from './cell-result.ts';
import { bad, good } from './cell-result.ts';

type DecimalMark = ImportReading['decimal'];

/** A number with the thousands marks of its country: `1.240,50` with `,`, `1,240.50` with `.`. */
export function readNumber(text: string, decimal: DecimalMark): CellResult<number> {
  const compact = text.replace(/^[€$£]\s*|\s*(?:€|eur|euro)$/i, '').replace(/[ '’]/g, '');
  const value = numberIn(compact, decimal);
  if (value !== null) return good(value);
  // A letter among digits is mostly a digit mistyped, and worth saying.
  return bad(/\d/.test(compact) && /[oil]/i.test(compact) ? 'number-has-letter' : 'number-unreadable', {
    text,
  });
}

/** The decimal mark that the numbers of a column show; null where they show none. */
export function decimalShown(cells: Iterable<string>): DecimalMark | null {
  const seen = { comma: 0, point: 0 };
  for (const cell of cells) {
    if (/\d,\d{1,2}(?!\d)/.test(cell) || /\d\.\d{3},\d/.test(cell)) seen.comma++;
    else if (/\d\.\d{1,2}(?!\d)/.test(cell) || /\d,\d{3}\.\d/.test(cell)) seen.point++;
  }
  if (seen.comma === seen.point) return null;
  return seen.comma > seen.point ? ',' : '.';
}

/** Null where the text is no number. What can be read in one way only is read, whatever the mark. */
export function numberIn(text: string, decimal: DecimalMark): number | null {
  const [mark, thousands] = decimal === ',' ? [',', '.'] : ['.', ','];
  if (/^[+-]?\d+$/.test(text)) return Number(text);
  const grouped = new RegExp(`^[+-]?\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\${mark}\\d+)?$`);
  if (grouped.test(text)) return Number(text.replaceAll(thousands, '').replace(mark, '.'));
  if (new RegExp(`^[+-]?\\d+\\${mark}\\d+$`).test(text)) return Number(text.replace(mark, '.'));
  // The other mark with one or two digits after it cannot part thousands.
  return new RegExp(`^[+-]?\\d+\\${thousands}\\d{1,2}$`).test(text)
    ? Number(text.replace(thousands, '.'))
    : null;
}
