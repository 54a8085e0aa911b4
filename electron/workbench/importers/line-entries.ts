/** One dated entry of a text file, with the indented lines that continue it. */
export interface LineEntry {
  /** Line that it begins on, 1-based. */
  readonly row: number;
  readonly text: string;
}

/**
 * Cuts a text into entries: one a line; an indented line goes on the entry above; blank lines and lines that begin with
 * `#` are left out.
 */
export function lineEntries(text: string): LineEntry[] {
  const entries: { row: number; text: string }[] = [];
  text.split(/\r\n|\n|\r/).forEach((line, i) => {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return;
    const above = entries.at(-1);
    if (/^[ \t\u00a0]/.test(line) && above) above.text += `\n${trimmed}`;
    else entries.push({ row: i + 1, text: trimmed });
  });
  return entries;
}
