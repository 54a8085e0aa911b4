/**
 * Text as a CSS string, quotes included: whatever is no plain letter, digit or space is written by its code (the space after it belongs to the
 * code), so that no text can end the string, the rule or the style element that it stands in.
 */
export function cssString(text: string): string {
  const escaped = [...text.normalize('NFC').replace(/\s+/g, ' ')]
    .map((c) =>
      /[A-Za-z0-9 ]/.test(c) ? c : `\\${(c.codePointAt(0) ?? 0xfffd).toString(16).padStart(6, '0')} `,
    )
    .join('');
  return `"${escaped}"`;
}
