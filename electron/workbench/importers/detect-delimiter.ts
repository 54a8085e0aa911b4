import type { ImportReading } from '../../../shared/contract/imports.ts';

type Delimiter = ImportReading['delimiter'];
const delimiters: readonly Delimiter[] = [';', '\t', ',', '|'];
const sampleLength = 200_000;
const linesMax = 300;

/**
 * The delimiter that cuts the most lines into the same number of cells (two or more), quoted cells respected. A file
 * of one column has none: then it is the one of the country, `;`.
 */
export function detectDelimiter(text: string): Delimiter {
  const sample = text.slice(0, sampleLength);
  let best: { delimiter: Delimiter; score: number } = { delimiter: ';', score: 0 };
  for (const delimiter of delimiters) {
    const score = consistency(cellCounts(sample, delimiter));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Share of the lines that have the commonest number of cells, with a little more for more cells. */
function consistency(counts: readonly number[]): number {
  const byCount = new Map<number, number>();
  for (const count of counts) if (count > 1) byCount.set(count, (byCount.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, lines] of byCount) {
    // A single line says little beside many lines that say nothing.
    best = Math.max(best, (lines / counts.length) * (1 + Math.min(count, 40) / 100));
  }
  return best;
}

/** Cells of each line that is not blank. A quotation mark opens a cell only where one begins. */
function cellCounts(sample: string, delimiter: Delimiter): number[] {
  const counts: number[] = [];
  let cells = 1;
  let quoted = false;
  let cellStart = true;
  let blank = true;
  const end = (): void => {
    if (!blank) counts.push(cells);
    cells = 1;
    blank = true;
    cellStart = true;
  };
  for (let i = 0; i < sample.length && counts.length < linesMax; i++) {
    const char = sample.charAt(i);
    if (quoted) {
      if (char === '"' && sample.charAt(i + 1) === '"') i++;
      else if (char === '"') quoted = false;
      continue;
    }
    if (char === '\n' || char === '\r') {
      end();
      continue;
    }
    if (char === delimiter) {
      cells++;
      cellStart = true;
      blank = false;
      continue;
    }
    if (char === '"' && cellStart) quoted = true;
    if (char !== ' ') {
      cellStart = false;
      blank = false;
    }
  }
  if (!quoted) end();
  return counts;
}
