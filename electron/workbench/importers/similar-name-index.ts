import type { ComparedName } from './name-similarity.ts';
import { comparedName, nameDistance, unorderedWords } from './name-similarity.ts';

/** Finds names near to a given one among many, without comparing it with each. */
export interface SimilarNameIndex<T> {
  /** Nearest first, at most `limit`. */
  near(name: string, limit: number): T[];
}

interface Entry<T> {
  readonly item: T;
  readonly text: string;
  readonly name: ComparedName;
}

const mostSlips = 2;
const pieces = mostSlips + 1;
/** Names that share a piece or a word with so many others are told by their other pieces and words. */
const candidatesMax = 200;

/**
 * Two names that are at most two slips apart share one of three pieces of either, so pieces lead to the few names worth
 * comparing; whole words lead to those that have one more.
 */
export function indexSimilarNames<T>(items: readonly T[], nameOf: (item: T) => string): SimilarNameIndex<T> {
  const byKey = new Map<string, Entry<T>[]>();
  const lengths = new Set<number>();
  const add = (key: string, entry: Entry<T>): void => {
    const list = byKey.get(key);
    if (list) list.push(entry);
    else byKey.set(key, [entry]);
  };
  for (const item of items) {
    const text = nameOf(item);
    const entry = { item, text, name: comparedName(text) };
    const { core, words } = entry.name;
    if (core === '') continue;
    lengths.add(core.length);
    add(`core ${core}`, entry);
    add(`words ${unorderedWords(words)}`, entry);
    for (const word of new Set(words)) add(`word ${word}`, entry);
    for (let i = 0; i < pieces; i++) {
      const [from, to] = piece(core.length, i);
      add(`${core.length} ${i} ${core.slice(from, to)}`, entry);
    }
  }

  const candidates = ({ core, words }: ComparedName): Set<Entry<T>> => {
    const found = new Set<Entry<T>>();
    const take = (key: string): void => {
      const list = byKey.get(key) ?? [];
      for (const entry of list.slice(0, candidatesMax)) found.add(entry);
    };
    take(`core ${core}`);
    take(`words ${unorderedWords(words)}`);
    // Names that this one contains …
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + 6); to++)
        take(`core ${words.slice(from, to).join(' ')}`);
    }
    // … and those that contain it: they have its rarest word.
    const rarest = words.reduce(
      (best, w) => (countOf(byKey, w) < countOf(byKey, best) ? w : best),
      words[0] ?? '',
    );
    take(`word ${rarest}`);
    for (let length = core.length - mostSlips; length <= core.length + mostSlips; length++) {
      if (!lengths.has(length)) continue;
      for (let i = 0; i < pieces; i++) {
        const [from, to] = piece(length, i);
        for (let shift = -mostSlips; shift <= mostSlips; shift++) {
          if (from + shift >= 0) take(`${length} ${i} ${core.slice(from + shift, to + shift)}`);
        }
      }
    }
    return found;
  };

  return {
    near: (text, limit) => {
      const name = comparedName(text);
      if (name.core === '') return [];
      return [...candidates(name)]
        .flatMap((entry) => {
          const distance = nameDistance(name, entry.name);
          return distance === null ? [] : [{ entry, distance }];
        })
        .sort((a, b) => a.distance - b.distance || (a.entry.text < b.entry.text ? -1 : 1))
        .slice(0, limit)
        .map(({ entry }) => entry.item);
    },
  };
}

function piece(length: number, index: number): [number, number] {
  return [Math.floor((length * index) / pieces), Math.floor((length * (index + 1)) / pieces)];
}

function countOf<T>(byKey: ReadonlyMap<string, readonly T[]>, word: string): number {
  return byKey.get(`word ${word}`)?.length ?? 0;
}
