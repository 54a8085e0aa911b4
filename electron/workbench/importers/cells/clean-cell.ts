/**
 * A cell as text: without spaces around it, odd spaces and control characters, and without the apostrophe that keeps a
 * spreadsheet from taking text as a formula. `=1+1`, `+39 02…`, `-` and `@` stay what they are: text.
 */
export function cleanCell(cell: string): string {
  // A quick look first: nearly every cell is clean already.
  if (/^[\x21-\x26\x28-\x7e\u00c0-\u00ff](?:[\x20-\x7e\u00c0-\u00ff]*[\x21-\x7e\u00c0-\u00ff])?$/.test(cell))
    return cell;
  return (
    cell
      .replace(/\r\n?/g, '\n')
      .replace(/_x000D_/g, '')
      .replace(/[\u00a0\u202f\u2007]/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be removed
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\ufeff]/g, '')
      .trim()
      .replace(/^'(?=[=+\-@\t])/, '')
  );
}
