import type { FoldedWord } from './fold-words.ts';
import { foldWords, isUnspaced } from './fold-words.ts';
import { lightStem } from './light-stem.ts';

/** One word of a query, ready to be looked for in the index and in a text. */
export interface QueryWord {
  /** Folded spellings, all of which must be there (a compound in parts), unless `joined` is. */
  readonly parts: readonly string[];
  readonly joined: string | null;
  /** The last word is still being typed: it finds what begins with it. */
  readonly isPrefix: boolean;
  /** Terms any of which stands for the word too, e.g. the clients that go by it. */
  readonly alsoTerms: readonly string[];
}

/** More words than anyone types: keeps the expression inside what the index accepts. */
const mostWords = 16;

/** The words of a query; the last one as a prefix. */
export function queryWords(text: string): QueryWord[] {
  const words = foldWords(text).slice(0, mostWords);
  return words.map((word, i) => ({
    parts: partsToFind(word),
    joined: word.joined,
    isPrefix: i === words.length - 1,
    alsoTerms: [],
  }));
}

/** Beginnings up to this length have an index of their own (see the schema); longer ones are gathered word by word. */
const indexedBeginning = 6;

/**
 * The same words, the last one as it stands: found at once however frequent. Null where the index answers the beginning
 * just as fast. Gathering every word that begins with a long and frequent one takes 14 ms at 400,000 entries.
 */
export function asWholeWords(words: readonly QueryWord[]): readonly QueryWord[] | null {
  const last = words.at(-1);
  const beginning = last?.joined ?? last?.parts.at(-1) ?? '';
  if (last === undefined || !last.isPrefix || beginning.length <= indexedBeginning) return null;
  return [...words.slice(0, -1), { ...last, isPrefix: false }];
}

/** Of a run of signs the pairs say more than the single ones. */
function partsToFind(word: FoldedWord): readonly string[] {
  const first = word.parts[0] ?? '';
  if (word.joined !== null || word.parts.length < 2 || !isUnspaced(first)) return word.parts;
  const pairs = word.parts.filter((part) => [...part].length > 1);
  return pairs.slice(0, mostWords);
}

/**
 * The words as an FTS5 expression. Every term is quoted, so no text of the user's is ever read as syntax. `filters`:
 * groups of terms of which one each must be there. Null when nothing is asked for.
 */
export function matchExpression(
  words: readonly QueryWord[],
  filters: readonly (readonly string[])[],
): string | null {
  const groups = [
    ...words.map((word) => either([...spellings(word), ...word.alsoTerms.map(quoted)])),
    ...filters.map((terms) => either(terms.map(quoted))),
  ].filter((group) => group !== '');
  return groups.length === 0 ? null : groups.join(' AND ');
}

function spellings(word: QueryWord): string[] {
  const { parts, joined, isPrefix } = word;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && joined === null) {
    const stem = lightStem(only);
    // Whatever holds the word holds its stem: the stem alone finds both.
    if (!isPrefix) return [quoted(stem)];
    return stem === only ? [`${quoted(only)}*`] : [`${quoted(only)}*`, quoted(stem)];
  }
  const inParts = parts
    .map((part, i) => (isPrefix && i === parts.length - 1 ? `${quoted(part)}*` : quoted(part)))
    .join(' AND ');
  return [
    ...(inParts === '' ? [] : [`(${inParts})`]),
    ...(joined === null ? [] : [quoted(joined) + (isPrefix ? '*' : '')]),
  ];
}

function either(alternatives: readonly string[]): string {
  return alternatives.length === 1 ? (alternatives[0] ?? '') : `(${alternatives.join(' OR ')})`;
}

function quoted(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}
