import { foldLine, foldWords } from './fold-line.ts';
import type { Span } from './interpretation.ts';

/** Stands for a character that is already understood: no word, no space, no digit. */
const covered = '\ue000';

/**
 * A stretch of the line while it is read. `open` is the fold in which whatever was understood is covered, so
 * that nothing is understood twice; positions in `open` plus `offset` are positions in the line.
 */
export interface Reading {
  readonly line: string;
  readonly offset: number;
  open: string;
}

/** Stands for a character that is not to be understood and yet is kept: what somebody said, between quotation marks. */
const kept = '\ue001';

/** Begins to read a whole line. A covered-looking character of the line itself is only a character. */
export function readingOf(line: string): Reading {
  return { line, offset: 0, open: foldWords(line) };
}

/** Reads one stretch by itself, as what follows `!request`. */
export function readingWithin(reading: Reading, span: Span): Reading {
  return {
    line: reading.line.slice(span.start, span.end),
    offset: span.start,
    open: reading.open.slice(span.start, span.end),
  };
}

/** Covers `[start, end)` of `open`. */
export function cover(reading: Reading, start: number, end: number): void {
  if (end <= start) return;
  reading.open = reading.open.slice(0, start) + covered.repeat(end - start) + reading.open.slice(end);
}

/** Sets `[start, end)` aside: nothing in it is understood, and `restOf` still has it. */
export function setAside(reading: Reading, start: number, end: number): void {
  if (end <= start) return;
  reading.open = reading.open.slice(0, start) + kept.repeat(end - start) + reading.open.slice(end);
}

/** Finds the words, covers them, and returns the match; null when they are not there. */
export function take(reading: Reading, words: RegExp): RegExpExecArray | null {
  const found = find(reading.open, words);
  if (found) cover(reading, found.index, found.index + found[0].length);
  return found;
}

/** First match, whatever flags the expression has. */
export function find(open: string, words: RegExp): RegExpExecArray | null {
  words.lastIndex = 0;
  return words.exec(open);
}

/** The option whose words come first; its words are covered. */
export function takeChoice<T extends string>(reading: Reading, options: ReadonlyMap<T, RegExp>): T | null {
  let best: { option: T; found: RegExpExecArray } | null = null;
  for (const [option, words] of options) {
    const found = find(reading.open, words);
    if (!found) continue;
    const sooner = !best || found.index < best.found.index;
    const longer = best?.found.index === found.index && found[0].length > best.found[0].length;
    if (sooner || longer) best = { option, found };
  }
  if (!best) return null;
  cover(reading, best.found.index, best.found.index + best.found[0].length);
  return best.option;
}

const dangling =
  /^(?:di|del|dell'|della|dei|delle|al|allo|alla|ai|alle|per|da|in|con|il|lo|la|le|gli|i|e|and|of|for|the|a|an|is|was|are|on|by|with)$/;

/** What nobody understood, in the writer's words, without connectives left at either end. */
export function restOf(reading: Reading): string {
  let rest = '';
  for (let i = 0; i < reading.line.length; i++)
    rest += reading.open.charAt(i) === covered ? ' ' : reading.line.charAt(i);
  const words = rest
    .replace(/\(\s*\)/g, ' ')
    .split(/\s+/)
    .filter((w) => w !== '' && !/^[,;:.()+-]+$/.test(w));
  while (words.length > 0 && dangling.test(foldLine(words[0] ?? ''))) words.shift();
  while (words.length > 0 && dangling.test(foldLine(words.at(-1) ?? ''))) words.pop();
  return words.join(' ').replace(/^[,;:\s]+|[,;:\s]+$/g, '');
}

/** The same words without the quotation marks when a single quotation is all there is. */
export function unquoted(text: string): string {
  const inner = /^(?:"([^"]*)"|«([^»]*)»|[“„]([^”“]*)[”“])$/.exec(text);
  return inner ? (inner[1] ?? inner[2] ?? inner[3] ?? '').trim() : text;
}
