/** Rows looked at for the header. */
const lookAt = 40;

/**
 * Row of the header, 1-based: the row of which most cells are known names of columns; without one, the first row with
 * as many cells of plain words as the table is wide, so that title lines above it are left out.
 */
export function findHeaderRow(
  rows: readonly (readonly string[])[],
  known: (cell: string) => boolean,
): number {
  const head = rows.slice(0, lookAt);
  let best = { row: 0, known: 0 };
  head.forEach((cells, i) => {
    const count = new Set(cells.filter(known)).size;
    // A known word or two in a row of data are not a header: most of the row's cells must be.
    if (count > best.known && count * 3 >= filled(cells)) best = { row: i + 1, known: count };
  });
  if (best.row > 0) return best.row;
  const width = commonWidth(rows.slice(0, 200));
  const found = head.findIndex(
    (cells) => filled(cells) >= width && cells.every((c) => !/^[\s\d.,:/€$%+-]+$/.test(c) || c === ''),
  );
  if (found >= 0) return found + 1;
  const first = head.findIndex((cells) => filled(cells) > 0);
  return first < 0 ? 1 : first + 1;
}

/** Names of the first `width` columns: each once, and the empty ones called by their letter. */
export function headerNames(cells: readonly string[], width: number): string[] {
  const used = new Set<string>();
  return Array.from({ length: width }, (_, i) => {
    const written = (cells[i] ?? '').replace(/\s+/g, ' ').trim();
    const base = written === '' ? `(${columnLetter(i)})` : written;
    let name = base;
    for (let n = 2; used.has(name); n++) name = `${base} (${n})`;
    used.add(name);
    return name;
  });
}

/** A column as a spreadsheet calls it: A, B … Z, AA. */
function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function filled(cells: readonly string[]): number {
  return cells.filter((c) => c.trim() !== '').length;
}

function commonWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const cells of rows) {
    const n = filled(cells);
    if (n > 0) counts.set(n, (counts.get(n) ?? 0) + 1);
  }
  let best = { width: 1, rows: 0 };
  for (const [width, count] of counts)
    if (count > best.rows || (count === best.rows && width > best.width)) best = { width, rows: count };
  return best.width;
}
