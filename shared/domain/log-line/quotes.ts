import type { Span } from './interpretation.ts';

const closing: Readonly<Record<string, readonly string[]>> = {
  '«': ['»'],
  '“': ['”', '“'],
  '„': ['“', '”'],
  '"': ['"'],
};

/**
 * Where phrases stand between quotation marks («…», “…”, „…“, "…"), marks included. A mark that never closes is
 * no quotation, nor is a name in quotes after `@`.
 */
export function quoteSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    const closers = closing[mark];
    if (!closers || (mark === '"' && /[\p{L}\p{N}]/u.test(text.charAt(i - 1)))) continue;
    const end = closingAt(text, i + 1, closers, mark === '"');
    if (end < 0) continue;
    if (text.charAt(i - 1) !== '@') spans.push({ start: i, end: end + 1 });
    i = end;
  }
  return spans;
}

/** The phrases between quotation marks, without the marks: what was said in their own words. */
export function quotesIn(text: string): string[] {
  return quoteSpans(text)
    .map((s) => text.slice(s.start + 1, s.end - 1).trim())
    .filter((phrase) => phrase !== '');
}

function closingAt(text: string, from: number, closers: readonly string[], oneLine: boolean): number {
  for (let i = from; i < text.length; i++) {
    const c = text.charAt(i);
    if (closers.includes(c)) return i;
    if (oneLine && c === '\n') return -1;
  }
  return -1;
}
