/** A value of a CSV cell; numbers are written plain. */
export type CsvCell = string | number | null;

/** Signs at which a spreadsheet begins a formula, or that it skips before one. */
const formulaStart = /^[\s]*[=+\-@\t\r]/;

/**
 * Rows as CSV (RFC 4180, lines end in CRLF, with a byte order mark so that spreadsheets read the accents). A text that a
 * spreadsheet would run as a formula (= + - @ at its start) gets an apostrophe before it.
 */
export function csvText(rows: readonly (readonly CsvCell[])[], delimiter: ',' | ';'): string {
  return `\uFEFF${rows.map((row) => row.map((cell) => cellText(cell, delimiter)).join(delimiter)).join('\r\n')}\r\n`;
}

function cellText(cell: CsvCell, delimiter: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = formulaStart.test(cell) ? `'${cell}` : cell;
  return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
