import { describe, expect, test } from 'vitest';
import {
  readClientKind,
  readClientStatus,
  readInteractionKind,
} from '../../electron/workbench/importers/cells/choice-cell.ts';
import { cleanCell } from '../../electron/workbench/importers/cells/clean-cell.ts';
import { readClock } from '../../electron/workbench/importers/cells/clock-cell.ts';
import { readDay } from '../../electron/workbench/importers/cells/day-cell.ts';
import { readDuration } from '../../electron/workbench/importers/cells/duration-cell.ts';
import { decimalShown, readNumber } from '../../electron/workbench/importers/cells/number-cell.ts';

const readOf = <T>(result: { ok: true; value: T } | { ok: false; fault: { code: string } }): T | string =>
  result.ok ? result.value : result.fault.code;

describe('days', () => {
  test.each([
    ['2026-03-14', 'iso', '2026-03-14'],
    ['2026/3/4', 'dmy', '2026-03-04'],
    ['14/03/2026', 'dmy', '2026-03-14'],
    ['3/14/2026', 'mdy', '2026-03-14'],
    ['14.03.2026', 'mdy', '2026-03-14'],
    ['14-3-26', 'dmy', '2026-03-14'],
    ['7/27/22', 'mdy', '2022-07-27'],
    ['14 marzo 2026', 'dmy', '2026-03-14'],
    ['14 mar. 2026', 'dmy', '2026-03-14'],
    ['Jan 28 2021', 'dmy', '2021-01-28'],
    ['mar 14 2026', 'dmy', '2026-03-14'],
    ['March 14, 2026', 'dmy', '2026-03-14'],
    ['lun 16/03/2026', 'dmy', '2026-03-16'],
    ['2014-12-18+01:00', 'iso', '2014-12-18'],
  ] as const)('%s (%s) is %s', (text, order, day) => {
    expect(readDay(text, order)).toEqual({ ok: true, value: { day, clock: null } });
  });

  test('a time after the day is read with it', () => {
    expect(readDay('14/03/2026 15:30', 'dmy')).toEqual({
      ok: true,
      value: { day: '2026-03-14', clock: { hour: 15, minute: 30 } },
    });
    expect(readDay('2026-03-14T09:05:00', 'iso')).toMatchObject({ value: { clock: { hour: 9, minute: 5 } } });
  });

  test.each([
    ['31/09/2026', 'date-impossible'],
    ['29/02/2026', 'date-impossible'],
    ['00/00/2026', 'date-impossible'],
    ['3/14/2026', 'date-impossible'],
    ['45123', 'date-serial'],
    ['presto', 'date-unreadable'],
    ['14 pippo 2026', 'date-unreadable'],
    ['14/03/2026 25:99', 'time-unreadable'],
  ])('%s is %s', (text, code) => {
    expect(readOf(readDay(text, 'dmy'))).toBe(code);
  });
});

describe('durations', () => {
  test.each([
    ['25', 25],
    ['25 min', 25],
    ['25m', 25],
    ["90'", 90],
    ['0:25', 25],
    ['1:05:00', 65],
    ['01:00:01', 60],
    ['132:05:00', 7925],
    ['1h30', 90],
    ['1h 30m', 90],
    ['1,5 h', 90],
    ['1.5h', 90],
    ['2 ore', 120],
    ['1 h', 60],
    ['1 ora e 15 min', 75],
  ])('%s is %i minutes', (text, minutes) => {
    expect(readOf(readDuration(text, 'Durata', ','))).toBe(minutes);
  });

  test('bare numbers are hours where the column says so', () => {
    expect(readOf(readDuration('1,5', 'Ore', ','))).toBe(90);
    expect(readOf(readDuration('0.50', 'Duration (h)', '.'))).toBe(30);
  });

  test.each([
    ['1,5', 'duration-unreadable'],
    ['tanto', 'duration-unreadable'],
    ['1.240,5O', 'number-has-letter'],
    ['-5', 'number-out-of-range'],
  ])('%s is not guessed', (text, code) => {
    expect(readOf(readDuration(text, 'Durata', ','))).toBe(code);
  });
});

describe('numbers', () => {
  test.each([
    ['1.240,50', ',', 1240.5],
    ['1,240.50', '.', 1240.5],
    ['1.234', ',', 1234],
    ['1,234', '.', 1234],
    ['1.5', ',', 1.5],
    ['-150,00', ',', -150],
    ['€ 99,90', ',', 99.9],
    ['30', '.', 30],
  ] as const)('%s with %s is %d', (text, decimal, value) => {
    expect(readOf(readNumber(text, decimal))).toBe(value);
  });

  test('a letter among the digits is told as such', () => {
    expect(readOf(readNumber('1.240,5O', ','))).toBe('number-has-letter');
    expect(readOf(readNumber('circa', ','))).toBe('number-unreadable');
  });

  test('the decimal mark is seen over the column', () => {
    expect(decimalShown(['1,5', '2', '1.240,50'])).toBe(',');
    expect(decimalShown(['1.5', '0.25'])).toBe('.');
    expect(decimalShown(['1', '2'])).toBeNull();
  });
});

test('times of day are read with and without halves', () => {
  expect(readOf(readClock('15:30'))).toEqual({ hour: 15, minute: 30 });
  expect(readOf(readClock('10:30:34 AM'))).toEqual({ hour: 10, minute: 30 });
  expect(readOf(readClock('12:10 am'))).toEqual({ hour: 0, minute: 10 });
  expect(readOf(readClock('25:00'))).toBe('time-unreadable');
  expect(readOf(readClock('9'))).toBe('time-unreadable');
});

test('choices are read in both languages', () => {
  expect(
    ['Chiamata', 'PHONE CALL', 'videochiamata', 'e-mail', 'PEC', 'WhatsApp', 'consegna'].map((t) =>
      readOf(readInteractionKind(t)),
    ),
  ).toEqual(['call', 'call', 'call', 'email', 'email', 'message', 'delivery']);
  expect(readOf(readInteractionKind('fax'))).toBe('kind-unknown');
  expect(['Attivo', 'ex cliente', 'On hold', 'lead'].map((t) => readOf(readClientStatus(t)))).toEqual([
    'active',
    'ended',
    'paused',
    'prospect',
  ]);
  expect(readOf(readClientStatus('boh'))).toBe('status-unknown');
  expect(['Società', 'public-body', 'privato'].map((t) => readOf(readClientKind(t)))).toEqual([
    'company',
    'public-body',
    'person',
  ]);
  expect(readOf(readClientKind('alieno'))).toBe('client-kind-unknown');
});

test('cells that look like formulas stay text, and our own apostrophe before them goes', () => {
  expect(['=SOMMA(A1)', '+39 06', '-Meno', '@nota'].map(cleanCell)).toEqual([
    '=SOMMA(A1)',
    '+39 06',
    '-Meno',
    '@nota',
  ]);
  expect(["'=1+1", "'+39", "'Ndrangheta"].map(cleanCell)).toEqual(['=1+1', '+39', "'Ndrangheta"]);
  expect(cleanCell('\u00a0 a\u0000b\r\nc ')).toBe('ab\nc');
});
