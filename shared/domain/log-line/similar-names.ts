import type { ClientId, ContactId } from '../ids.ts';
import { type NameIndex, nameWords } from './name-index.ts';

/** A name near to one that nobody has. */
export interface SimilarName {
  readonly id: ClientId | ContactId;
  readonly name: string;
}

const similarMax = 5;
const rememberedMax = 64;
/** The rest of a line is typed while its unknown name stays the same. */
const remembered = new WeakMap<NameIndex, Map<string, readonly SimilarName[]>>();

/** Names that might have been meant, a slip or two of the keyboard away, nearest first, at most five. */
export function similarNames(index: NameIndex, text: string): readonly SimilarName[] {
  const known = remembered.get(index) ?? new Map<string, readonly SimilarName[]>();
  remembered.set(index, known);
  const before = known.get(text);
  if (before) return before;
  const found = findSimilar(index, text);
  if (known.size >= rememberedMax) known.clear();
  known.set(text, found);
  return found;
}

function findSimilar(index: NameIndex, text: string): SimilarName[] {
  const typed = nameWords(text);
  const joined = typed.join(' ');
  if (joined.length < 2) return [];
  const near = index.entries.flatMap((entry) => {
    const distances = [distance(joined, entry.words.join(' '), slipsFor(joined))];
    for (const part of typed) {
      // One word of several that is right says less than the whole name nearly right.
      for (const word of entry.words)
        if (word.length > 2)
          distances.push(distance(part, word, slipsFor(part)) + (typed.length > 1 ? 1 : 0));
    }
    const best = Math.min(...distances);
    return best === Number.POSITIVE_INFINITY
      ? []
      : [{ id: entry.contactId ?? entry.clientId, name: entry.name, best }];
  });
  return near
    .sort((a, b) => a.best - b.best || a.name.localeCompare(b.name))
    .slice(0, similarMax)
    .map(({ id, name }) => ({ id, name }));
}

function slipsFor(text: string): number {
  return text.length < 5 ? 1 : 2;
}

/** Edits between two words, a swap of neighbours counting once; Infinity above `most`. */
function distance(a: string, b: string, most: number): number {
  if (a === '' || Math.abs(a.length - b.length) > most || missing(a, b) > most)
    return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return Number.POSITIVE_INFINITY;
    before = last;
    last = row;
  }
  const edits = last[b.length] ?? Number.POSITIVE_INFINITY;
  return edits > most ? Number.POSITIVE_INFINITY : edits;
}

/** Letters of one word that the other has not: fewer than the edits between them, and quickly counted. */
function missing(a: string, b: string): number {
  let count = 0;
  for (const letter of a) if (!b.includes(letter)) count++;
  return count;
}
