import { expect, test } from 'vitest';
import { csvText } from '../../../renderer/features/import/errors-csv.ts';

const cellsOf = (text: string) => text.replace('\ufeff', '').trimEnd().split('\r\n');

test('a sheet of errors opens as UTF-8 in a spreadsheet', () => {
  expect(csvText([['Città']], ';')).toBe('\ufeffCittà\r\n');
});

test('cells that a spreadsheet would run are kept as text, plain numbers are not', () => {
  const rows = csvText(
    [['=1+1'], ['+39 02 1234'], ['-2+3'], ['@SUM(A1)'], ['\tx'], ['-380,00'], ['+12.5']],
    ';',
  );
  expect(cellsOf(rows)).toEqual(["'=1+1", "'+39 02 1234", "'-2+3", "'@SUM(A1)", "'\tx", '-380,00', '+12.5']);
});

test('delimiters, quotation marks and line breaks inside a cell are quoted', () => {
  expect(csvText([['a;b', 'say "yes"', 'one\ntwo', 'plain']], ';')).toBe(
    '\ufeff"a;b";"say ""yes""";"one\ntwo";plain\r\n',
  );
  expect(csvText([['a;b', 'a,b']], ',')).toBe('\ufeffa;b,"a,b"\r\n');
});
