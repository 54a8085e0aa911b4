import { setImmediate as nextTurn } from 'node:timers/promises';
import { CsvError, parse } from 'csv-parse';
import type { ImportReading } from '../../../shared/contract/imports.ts';
import { unreadable } from './import-fault.ts';

/** Cells that a table may have: more is no list of a person's work, and would fill the memory. */
const cellsMax = 3_000_000;
const rowsMax = 500_000;
const recordCharsMax = 1_000_000;
const sliceBytes = 512 * 1024;

/**
 * Cuts text into rows of cells; blank lines are rows of one empty cell, so that the index of a row plus one is its
 * number in a spreadsheet. Lets other work run between slices. Throws `ImportFault` (`file-unreadable`) for a quotation
 * that never ends, a row beyond a million characters, and more rows or cells than the limits.
 */
export async function parseTable(
  text: string,
  delimiter: ImportReading['delimiter'],
  file: string,
): Promise<string[][]> {
  requireSane(text, delimiter, file);
  const rows: string[][] = [];
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: recordCharsMax,
  });
  let failure: unknown = null;
  let ended = false;
  parser.on('error', (error) => {
    failure = error;
  });
  parser.on('data', (row: string[]) => void rows.push(row));
  parser.on('end', () => {
    ended = true;
  });
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length && failure === null; at += sliceBytes) {
    parser.write(bytes.subarray(at, at + sliceBytes));
    await nextTurn();
  }
  parser.end();
  while (!ended && failure === null) await nextTurn();
  parser.destroy();
  if (failure !== null) throw faultOf(failure, file, rows.length + 1);
  return rows;
}

function requireSane(text: string, delimiter: string, file: string): void {
  let cells = 0;
  let rows = 0;
  const separator = delimiter.charCodeAt(0);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === separator) cells++;
    else if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) rows++;
  }
  if (rows > rowsMax) throw unreadable(file, 'too-many-rows', { limit: rowsMax });
  if (cells + rows > cellsMax) throw unreadable(file, 'too-many-cells', { limit: cellsMax });
}

function faultOf(error: unknown, file: string, row: number): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === 'CSV_MAX_RECORD_SIZE') return unreadable(file, 'row-too-long', { row });
  return unreadable(file, 'open-quote', { row });
}
