import type { Match } from './match-text.ts';

/** Text around what was found, with the stretches to mark, [start, end). */
export interface Snippet {
  readonly text: string;
  readonly marks: [number, number][];
}

const longest = 160;
const lead = 40;

/** Cuts the stretch of a text in which most of the words stand together; its beginning when none does. */
export function snippetOf(text: string, matches: readonly Match[]): Snippet {
  const from = wordStart(text, matches.length === 0 ? 0 : Math.max(0, bestStart(matches) - lead));
  const until = text.length <= from + longest ? text.length : wordEnd(text, from + longest);
  const before = from > 0 ? '…' : '';
  const cut = text.slice(from, until).replace(/\s/g, ' ');
  const marks = matches
    .filter((m) => m.start >= from && m.end <= until)
    .map((m): [number, number] => [m.start - from + before.length, m.end - from + before.length]);
  return { text: `${before}${cut.trimEnd()}${until < text.length ? '…' : ''}`, marks };
}

function bestStart(matches: readonly Match[]): number {
  let best = { start: 0, words: 0 };
  for (const first of matches) {
    const near = matches.filter((m) => m.start >= first.start && m.end <= first.start + longest - lead);
    const words = new Set(near.map((m) => m.word)).size;
    if (words > best.words) best = { start: first.start, words };
  }
  return best.start;
}

/** Back to the beginning of a word, a little at most. */
function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return at === 0 || space < at - 20 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < at - 20 ? at : space;
}
