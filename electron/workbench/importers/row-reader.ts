import type { CellResult } from './cells/cell-result.ts';
import { cleanCell } from './cells/clean-cell.ts';
import type { RowDecisions, RowProblem } from './planned-row.ts';
import type { Table, TableRow } from './read-table.ts';

/** One row of a table while it is read: cells by our field, and what is wrong with them. */
export interface RowReader {
  readonly cells: Record<string, string>;
  readonly problems: RowProblem[];
  /** Text of a field, corrected where the user corrected it; empty where there is no column. */
  text(field: string): string;
  /** The column that a field is read from, as the file calls it; our name where there is none. */
  column(field: string): string;
  fail(
    field: string,
    fault: { readonly code: RowProblem['code']; readonly params?: RowProblem['params'] },
  ): void;
  /** Reads a cell that is not empty; null, and a problem noted, where it cannot be read. */
  read<T>(field: string, reader: (text: string) => CellResult<T>): T | null;
  /** Text no longer than `max`; a longer one is a problem. */
  limited(field: string, max: number): string;
}

/** How the rows of one table are read. */
export function createRowReader(table: Table, decisions: RowDecisions): (row: TableRow) => RowReader {
  const { columns } = table.reading;
  const positions = new Map(
    Object.entries(columns).map(([field, header]) => [field, table.headers.indexOf(header)]),
  );
  return (row) => {
    const cells: Record<string, string> = {};
    const problems: RowProblem[] = [];
    const corrected = decisions.corrections[String(row.row)] ?? {};
    const column = (field: string): string => columns[field] ?? field;
    const text = (field: string): string => {
      const correction = corrected[field];
      const value =
        correction !== undefined ? cleanCell(correction) : (row.cells[positions.get(field) ?? -1] ?? '');
      if (value !== '') cells[field] = value;
      return value;
    };
    const fail: RowReader['fail'] = (field, { code, params = {} }) => {
      problems.push({ column: column(field), code, params });
    };
    // Cells to the right of the last column: most often a separator inside a text that is not between quotation marks.
    const beyond = row.cells.slice(table.headers.length).filter((c) => c !== '');
    if (beyond.length > 0)
      problems.push({ column: '', code: 'extra-cells', params: { text: shortened(beyond.join(' ')) } });
    return {
      cells,
      problems,
      text,
      column,
      fail,
      read: (field, reader) => {
        const written = text(field);
        if (written === '') return null;
        const result = reader(written);
        if (result.ok) return result.value;
        fail(field, { ...result.fault, params: { ...result.fault.params, text: shortened(written) } });
        return null;
      },
      limited: (field, max) => {
        const written = text(field);
        if (written.length > max) fail(field, { code: 'too-long', params: { length: written.length, max } });
        return written;
      },
    };
  };
}

/** A cell short enough to be named in a sentence. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
