/** A sheet that a spreadsheet opens: BOM, CRLF, quoted where needed, and no cell that it would take for a formula. */
export function csvText(rows: readonly (readonly string[])[], delimiter: string): string {
  const lines = rows.map((cells) => cells.map((cell) => csvCell(cell, delimiter)).join(delimiter));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

function csvCell(cell: string, delimiter: string): string {
  const safe = neutralised(cell);
  return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** An apostrophe keeps a spreadsheet from running what is in a cell of somebody else's; plain numbers stay numbers. */
function neutralised(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d[\d.,]*$/.test(cell) ? `'${cell}` : cell;
}
