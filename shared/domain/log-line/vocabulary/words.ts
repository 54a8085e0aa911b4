import { english } from './english.ts';
import { italian } from './italian.ts';
import type { Vocabulary, Words } from './vocabulary.ts';

/** Both languages: a line is read in either, whatever the interface speaks. */
export const vocabularies: readonly Vocabulary[] = [italian, english];

/** Words of both languages, the longest first, so that `brief late` is found before `brief`. */
export function bothWords(pick: (v: Vocabulary) => Words): string[] {
  return [...new Set(vocabularies.flatMap((v) => pick(v)))].sort((a, b) => b.length - a.length);
}

/** Source of an expression for any of the words, whole words only. */
export function wordsSource(words: readonly string[]): string {
  // A word that ends in an apostrophe, as `all'`, is whole although a letter follows.
  const elided = words.filter((w) => w.endsWith("'"));
  const plain = words.filter((w) => !w.endsWith("'"));
  const parts: string[] = [];
  if (plain.length > 0) parts.push(`(?:${plain.join('|')})(?!\\w)`);
  if (elided.length > 0) parts.push(`(?:${elided.join('|')})`);
  return parts.length === 0 ? '(?!)' : `(?<!\\w)(?:${parts.join('|')})`;
}

/** Any of the words of both languages, anywhere. */
export function anyWord(pick: (v: Vocabulary) => Words): RegExp {
  return new RegExp(wordsSource(bothWords(pick)));
}

/** The same as source, to build larger expressions. */
export function anyWordSource(pick: (v: Vocabulary) => Words): string {
  return wordsSource(bothWords(pick));
}

/** One expression for each option of a closed list. */
export function wordMap<T extends string>(
  pick: (v: Vocabulary) => Readonly<Record<T, Words>>,
): ReadonlyMap<T, RegExp> {
  const options = new Set(vocabularies.flatMap((v) => Object.keys(pick(v)) as T[]));
  return new Map([...options].map((option) => [option, anyWord((v) => pick(v)[option] ?? [])]));
}

/** A table of both languages, as words with their values. */
export function bothTables(
  pick: (v: Vocabulary) => Readonly<Record<string, number>>,
): readonly (readonly [string, number])[] {
  return vocabularies.flatMap((v) => Object.entries(pick(v)));
}
