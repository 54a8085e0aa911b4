import type { Language } from '../language.ts';
import { foldLine } from '../log-line/fold-line.ts';
import type { Lexicon } from './lexicon.ts';
import { englishLexicon } from './lexicon-english.ts';
import { italianLexicon } from './lexicon-italian.ts';
import { type NoteToken, wordsOf } from './note-tokens.ts';

/** A concept found in a sentence, over tokens `[from, to)`; `negated` when a negation stands just before it. */
export interface ConceptFound {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
  readonly negated: boolean;
}

interface Entry {
  readonly concept: string;
  /** The words; the last may be a stem. */
  readonly words: readonly string[];
  readonly stem: boolean;
}

interface Index {
  /** By whole first word, for phrases and whole words. */
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  /** One-word stems by stem. */
  readonly byStem: ReadonlyMap<string, readonly string[]>;
}

const indexes: Record<Language, Index> = {
  it: indexOf(italianLexicon, 'it'),
  en: indexOf(englishLexicon, 'en'),
};

const negators = {
  it: new Set(
    'non mai nessun nessuno nessuna senza niente nulla ne neanche nemmeno neppure no zero'.split(' '),
  ),
  en: new Set(
    "not no never nobody none nothing without neither nor don't doesn't didn't won't can't isn't wasn't aren't weren't hasn't haven't hadn't cannot couldn't wouldn't".split(
      ' ',
    ),
  ),
} as const;
const negationReach = 4;

/** True for a word that denies what follows. */
export function isNegator(word: string, language: Language): boolean {
  return negators[language].has(word);
}

/** Finds every concept in the words of a sentence. */
export function conceptsIn(tokens: readonly NoteToken[], language: Language): ConceptFound[] {
  const index = indexes[language];
  const found: ConceptFound[] = [];
  let lastNegator = -100;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.afterBreak && lastNegator < i) lastNegator = -100;
    const negated = i - lastNegator <= negationReach;
    for (const entry of index.byWord.get(token.text) ?? []) {
      if (matches(entry, tokens, i))
        found.push({ concept: entry.concept, from: i, to: i + entry.words.length, negated });
    }
    const longest = Math.min(token.text.length, 14);
    for (let n = 2; n <= longest; n++) {
      for (const concept of index.byStem.get(token.text.slice(0, n)) ?? [])
        found.push({ concept, from: i, to: i + 1, negated });
    }
    if (negators[language].has(token.text)) lastNegator = i;
  }
  return found;
}

function matches(entry: Entry, tokens: readonly NoteToken[], at: number): boolean {
  const last = entry.words.length - 1;
  for (let k = 1; k <= last; k++) {
    const word = tokens[at + k]?.text;
    const wanted = entry.words[k] ?? '';
    if (word === undefined) return false;
    if (k === last && entry.stem ? !word.startsWith(wanted) : word !== wanted) return false;
  }
  return true;
}

function indexOf(lexicon: Lexicon, language: Language): Index {
  const byWord = new Map<string, Entry[]>();
  const byStem = new Map<string, string[]>();
  for (const [concept, list] of Object.entries(lexicon)) {
    for (const raw of new Set(list.split(','))) {
      const stem = raw.endsWith('*');
      const words = wordsOf(foldLine(stem ? raw.slice(0, -1) : raw), language).map((t) => t.text);
      const first = words[0];
      if (first === undefined) continue;
      if (stem && words.length === 1) push(byStem, first, concept);
      else push(byWord, first, { concept, words, stem });
    }
  }
  return { byWord, byStem };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
