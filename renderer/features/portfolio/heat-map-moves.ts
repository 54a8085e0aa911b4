/** Where one is in the heat map. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell; null for keys that do not move. Edges stop. */
export function movedCell(
  key: string,
  { row, column }: Cell,
  size: { readonly rows: number; readonly columns: number },
): Cell | null {
  const moves: Readonly<Record<string, Cell>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    j: { row: row + 1, column },
    k: { row: row - 1, column },
    Home: { row, column: 0 },
    End: { row, column: size.columns - 1 },
    PageDown: { row: row + 10, column },
    PageUp: { row: row - 10, column },
  };
  const next = moves[key];
  return next === undefined
    ? null
    : { row: clamp(next.row, size.rows - 1), column: clamp(next.column, size.columns - 1) };
}

function clamp(value: number, max: number): number {
  return Math.min(Math.max(0, max), Math.max(0, value));
}
