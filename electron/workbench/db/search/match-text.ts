import { foldWords } from './fold-words.ts';
import { lightStem } from './light-stem.ts';
import type { QueryWord } from './query-words.ts';

/** A stretch of a text that answers to a word of the query, [start, end). */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Which word of the query. */
  readonly word: number;
  /** 1: the word itself; less: another form of it, or its beginning. */
  readonly quality: number;
  /** Place among the words of the text. */
  readonly place: number;
}

/** Longer texts (pasted mails) are ranked by their beginning. */
const readAtMost = 20_000;

/** Where the words of a query stand in a text. Reads the whole text only when its beginning has none. */
export function matchesIn(text: string, words: readonly QueryWord[]): Match[] {
  const found = find(text.slice(0, readAtMost), words);
  return found.length > 0 || text.length <= readAtMost ? found : find(text, words);
}

function find(text: string, words: readonly QueryWord[]): Match[] {
  const sought = words.flatMap((word, i) =>
    [...word.parts, ...(word.joined === null ? [] : [word.joined])].map((spelling) => ({
      spelling,
      stem: lightStem(spelling),
      isPrefix: word.isPrefix,
      word: i,
    })),
  );
  const matches: Match[] = [];
  for (const [place, inText] of foldWords(text).entries()) {
    let best: Match | null = null;
    for (const each of inText.joined === null ? inText.parts : [...inText.parts, inText.joined]) {
      for (const { spelling, stem, isPrefix, word } of sought) {
        const quality = qualityOf(each, spelling, stem, isPrefix);
        if (quality > (best?.quality ?? 0))
          best = { start: inText.start, end: inText.end, word, quality, place };
      }
    }
    if (best) matches.push(best);
  }
  return matches;
}

function qualityOf(inText: string, spelling: string, stem: string, isPrefix: boolean): number {
  if (inText === spelling) return 1;
  // A word begins with its stem: most words of a text are no match at a glance.
  if (!inText.startsWith(stem)) return 0;
  if (inText === stem || lightStem(inText) === stem) return 0.7;
  return isPrefix && inText.startsWith(spelling) ? 0.5 + 0.4 * (spelling.length / inText.length) : 0;
}

/**
 * How well a text answers: bm25's saturation and length norm per word (k1 1.2, b 0.5, 20 words in the mean), more where
 * words stand side by side. How rare a word is does not enter, as every candidate holds them all.
 */
export function scoreOf(matches: readonly Match[], wordCount: number): number {
  const perWord = new Map<number, number>();
  for (const m of matches) perWord.set(m.word, (perWord.get(m.word) ?? 0) + m.quality);
  const norm = 1.2 * (0.5 + (0.5 * wordCount) / 20);
  let score = 0;
  for (const weight of perWord.values()) score += (2.2 * weight) / (weight + norm);
  const pairs = matches.filter((m, i) => {
    const before = matches[i - 1];
    return before !== undefined && m.place === before.place + 1 && m.word === before.word + 1;
  });
  return score + Math.min(2, pairs.length) * 0.5;
}
