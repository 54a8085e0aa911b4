import type { ImportReading } from '../../../../shared/contract/imports.ts';
import type { Day } from '../../../../shared/domain/time.ts';
import { dayOf, isDay } from '../../../../shared/domain/time.ts';
import type { CellResult } from './cell-result.ts';
import { bad, good } from './cell-result.ts';
import type { ClockTime } from './clock-cell.ts';
import { readClock } from './clock-cell.ts';

/** A day as written in a cell, with the time where the cell has one. */
export interface DayCell {
  readonly day: Day;
  readonly clock: ClockTime | null;
}
export type DateOrder = ImportReading['dateOrder'];

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(.+?))?$/;
const zoned = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:Z|[+-]\d{2}:?\d{2})$/i;
const zoneAfterDay = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2})$/;
const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ ,T]+(.+?))?$/;
const dayFirst = /^(\d{1,2})[.°ºª]?[ -]+(?:de[l ] ?|di )?(\p{L}+)\.?[ ,-]+(\d{4}|\d{2})(?:[ ,T]+(.+?))?$/u;
const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:[ ,]+(.+?))?$/u;
const weekday = /^(?:lun|mar|mer|gio|ven|sab|dom|mon|tue|wed|thu|fri|sat|sun)\p{L}*[.,]? +(?=\d|\p{L}+ \d)/iu;

const months = [
  'gennaio january',
  'febbraio february',
  'marzo march',
  'aprile april',
  'maggio may',
  'giugno june',
  'luglio july',
  'agosto august',
  'settembre september',
  'ottobre october',
  'novembre november',
  'dicembre december',
].map((names) => names.split(' '));

/**
 * Reads a day: `2026-03-14`, `14/03/2026` or `3/14/2026` by `order`, `14.03.2026`, `14 marzo 2026`, `Jan 28 2021`; a time
 * may follow. An instant with a zone becomes the local day.
 */
export function readDay(text: string, order: DateOrder): CellResult<DayCell> {
  if (zoned.test(text)) {
    const at = new Date(text.replace(' ', 'T').replace(/ (?=Z|[+-])/i, ''));
    if (Number.isNaN(at.getTime())) return bad('date-impossible', { text });
    return good({ day: dayOf(at.getTime()), clock: { hour: at.getHours(), minute: at.getMinutes() } });
  }
  const plain = zoneAfterDay.exec(text)?.[1] ?? text;
  // «mar 14 2026» is March; only what is no date as it stands may begin with a weekday.
  const read = readPlain(plain, text, order) ?? readPlain(plain.replace(weekday, ''), text, order);
  return read ?? bad(/^\d{5}(?:[.,]\d+)?$/.test(text) ? 'date-serial' : 'date-unreadable', { text });
}

function readPlain(plain: string, text: string, order: DateOrder): CellResult<DayCell> | null {
  const match = iso.exec(plain);
  if (match) return dayAt(text, match[1], match[2], match[3], match[4]);
  const parts = numericParts(plain);
  if (parts) {
    // Dots are European; else the order of the column decides.
    const monthLeads = order === 'mdy' && parts.separator !== '.';
    const [month, date] = monthLeads ? [parts.first, parts.second] : [parts.second, parts.first];
    return dayAt(text, parts.year, month, date, parts.time);
  }
  const named = dayFirst.exec(plain);
  const namedMonth = monthNumber(named?.[2]);
  if (named && namedMonth !== null) return dayAt(text, named[3], namedMonth, named[1], named[4]);
  const american = monthFirst.exec(plain);
  const americanMonth = monthNumber(american?.[1]);
  if (american && americanMonth !== null)
    return dayAt(text, american[3], americanMonth, american[2], american[4]);
  return null;
}

/** How a cell speaks for the order of its column: `either` where it can be read both ways, null where it says nothing. */
export function orderShown(text: string): 'dmy' | 'mdy' | 'either' | null {
  const parts = numericParts(text.replace(weekday, ''));
  if (!parts) return null;
  const [first, second] = [Number(parts.first), Number(parts.second)];
  if (parts.separator === '.' || (first > 12 && second <= 12)) return 'dmy';
  if (second > 12 && first <= 12) return 'mdy';
  // The same day and month read alike both ways; 31/31 no way.
  return first === second || first > 12 ? null : 'either';
}

function numericParts(text: string) {
  const match = numeric.exec(text);
  if (!match) return null;
  const [, first = '', separator = '', second = '', year = '', time] = match;
  return { first, separator, second, year, time };
}

function monthNumber(word: string | undefined): string | null {
  const key = (word ?? '').toLowerCase();
  const found =
    key.length < 3
      ? -1
      : months.findIndex((names) =>
          names.some((name) => name.startsWith(key) || (key === 'sett' && name === 'settembre')),
        );
  return found < 0 ? null : String(found + 1);
}

function dayAt(text: string, year = '', month = '', date = '', time?: string): CellResult<DayCell> {
  const n = Number(year);
  const full = year.length > 2 ? n : n < 70 ? 2000 + n : 1900 + n;
  const day = `${String(full).padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (full < 1900 || full > 2199 || !isDay(day)) return bad('date-impossible', { text });
  if (time === undefined) return good({ day, clock: null });
  const clock = readClock(time);
  return clock.ok ? good({ day, clock: clock.value }) : bad('time-unreadable', { text });
}
