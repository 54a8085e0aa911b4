import type { Language } from '../language.ts';
import { foldLine } from '../log-line/fold-line.ts';

/** A word of a note, folded; `[start, end)` in UTF-16 units of the note. Digits are `#`. */
export interface NoteToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True when punctuation or a line end stands between this word and the one before. */
  readonly afterBreak: boolean;
}

/** A sentence of a note, with its words. */
export interface NoteSentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly NoteToken[];
}

// Italian elisions are words of their own (`all'`, `ultimo`); English contractions stay whole, the genitive goes.
const words = {
  it: /[a-z]+'|[a-z]+|\d+(?:[.,:/]\d+)*|[%€$]/g,
  en: /[a-z]+(?:'(?!s(?![a-z]))[a-z]+)?|\d+(?:[.,:/]\d+)*|[%€$]/g,
} as const;
const sentenceEnd = /[.!?…]+(?=["»”’)\s]|$)["»”’)]*|\n+|;/g;
const abbreviation =
  /(?:^|[\s(])(?:sig|dott|ing|arch|avv|geom|rag|prof|dr|mr|mrs|ms|ca|es|ecc|ns|vs|fatt|rif|ref|resp|dir|scad|tel|art|pag|approx|inv|no|nr|st|vers|mat|ult|prox|comm|amm|sett|appt|\d)\.$/;

/** Words of a text, in the way of one language. `text` is folded already. */
export function wordsOf(folded: string, language: Language, offset = 0): NoteToken[] {
  const tokens: NoteToken[] = [];
  let last = 0;
  for (const match of folded.matchAll(words[language])) {
    const first = match[0].charCodeAt(0);
    const digit = first >= 48 && first <= 57;
    tokens.push({
      text: digit ? '#' : match[0],
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      afterBreak: /[^\s'’]/.test(folded.slice(last, match.index)),
    });
    last = match.index + match[0].length;
  }
  return tokens;
}

/** The note in sentences; those without a word are left out. At most `limit`, so that no text is slow. */
export function sentencesOf(text: string, language: Language, limit = 80): NoteSentence[] {
  const folded = foldLine(text);
  const found: NoteSentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    const tokens = wordsOf(folded.slice(start, end), language, start);
    if (tokens.length > 0) found.push({ start, end, tokens });
    start = end;
  };
  for (const mark of folded.matchAll(sentenceEnd)) {
    const end = mark.index + mark[0].length;
    if (mark[0] === '.' && abbreviation.test(folded.slice(Math.max(start, end - 8), end))) continue;
    close(end);
    if (found.length >= limit) return found;
  }
  close(text.length);
  return found;
}
