import type { Language } from '../language.ts';
import { templatesIn } from './concept-templates.ts';
import { type ConceptFound, conceptsIn, isNegator } from './concepts.ts';
import type { NoteSentence } from './note-tokens.ts';

/** Features of one sentence: parallel lists. A feature is a 32-bit hash with a value and the words that it stands on. */
export interface SentenceFeatures {
  readonly hashes: readonly number[];
  readonly values: readonly number[];
  /** First and last token (inclusive) behind each feature. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Sum of squared values. */
  readonly mass: number;
  /** Hashes of the distinct signed concepts, for pairs across sentences. */
  readonly concepts: readonly number[];
  /** Names of the concepts that no negation touches, and of the templates that fire on them. */
  readonly present: ReadonlySet<string>;
  readonly templates: readonly string[];
}

const value = {
  word: 1,
  pair: 0.9,
  triple: 0.7,
  gap: 0.7,
  stem: 0.6,
  chars: 0.3,
  concept: 1.5,
  concepts: 1.3,
  template: 2,
  denied: 0.8,
} as const;
const seeds = { it: 0x1f3d5b79, en: 0x2e4c6a88 } as const;
/** A negation colours this many words after it. */
const negationReach = 5;
/** Concepts further apart than this many words are not joined. */
const pairReach = 16;

/**
 * What the reader looks at in a sentence: words in ones, twos (also over a gap of one) and threes, stems and letters
 * (for unseen forms and slips), stems that follow a negation, concepts with their negation, and pairs of concepts, which
 * carry much of the meaning.
 */
export function featuresOf(sentence: NoteSentence, language: Language): SentenceFeatures {
  const hashes: number[] = [];
  const values: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let mass = 0;
  const add = (hash: number, v: number, a: number, b: number): void => {
    hashes.push(hash);
    values.push(v);
    from.push(a);
    to.push(b);
    mass += v * v;
  };

  const { tokens } = sentence;
  const seed = seeds[language];
  const tokenHash = tokens.map((t) => hashText(t.text, seed));
  let lastNegator = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < tokens.length; i++) {
    const text = tokens[i]?.text ?? '';
    const h = tokenHash[i] ?? 0;
    add(mix(h, 1), value.word, i, i);
    if (isNegator(text, language)) lastNegator = i;
    else if (i - lastNegator <= negationReach) add(hashText(text.slice(0, 6), seed + 6), value.denied, i, i);
    if (i > 0) add(mix(mix(tokenHash[i - 1] ?? 0, 2), h), value.pair, i - 1, i);
    if (i > 1) add(mix(mix(tokenHash[i - 2] ?? 0, 20), h), value.gap, i - 2, i);
    if (i > 1) add(mix(mix(mix(tokenHash[i - 2] ?? 0, 3), tokenHash[i - 1] ?? 0), h), value.triple, i - 2, i);
    if (text.length >= 5) {
      add(hashText(text.slice(0, 5), seed + 4), value.stem, i, i);
      for (let k = 0; k + 4 <= text.length; k++) {
        add(hashText(text.slice(k, k + 4), seed + 5), value.chars, i, i);
      }
    }
  }

  const found = distinct(conceptsIn(tokens, language));
  const names = found.map((c) => conceptHash(c.concept, c.negated));
  for (let a = 0; a < found.length; a++) {
    const first = found[a];
    const name = names[a];
    if (!first || name === undefined) continue;
    add(mix(name, 6), value.concept, first.from, first.to - 1);
    for (let b = a + 1; b < found.length; b++) {
      const second = found[b];
      const other = names[b];
      if (!second || other === undefined || other === name) continue;
      if (Math.abs(second.from - first.from) > pairReach || overlap(first, second)) continue;
      const start = Math.min(first.from, second.from);
      const end = Math.max(first.to, second.to) - 1;
      // A wide pair tells of its two ends, not of everything between them.
      add(pairHash(name, other), value.concepts, start, end);
    }
  }
  const present = new Set(found.filter((c) => !c.negated).map((c) => c.concept));
  const templates = templatesIn(present);
  for (const name of templates) add(hashText(name, 10), value.template, 0, tokens.length - 1);
  return { hashes, values, from, to, mass, concepts: [...new Set(names)], present, templates };
}

/** Pairs of concepts that stand in two neighbouring sentences: hashes, each of value `crossValue`. */
export function crossFeatures(a: SentenceFeatures, b: SentenceFeatures): number[] {
  const hashes: number[] = [];
  for (const x of a.concepts) for (const y of b.concepts) if (x !== y) hashes.push(pairHash(x, y));
  for (const name of templatesIn(new Set([...a.present, ...b.present]))) {
    if (!a.templates.includes(name) && !b.templates.includes(name)) hashes.push(hashText(name, 10));
  }
  return hashes;
}
/** Value of a pair across sentences: less than one within. */
export const crossValue = 0.8;

/** Same concept on the same words, or twice in the sentence with the same sign, counts once. */
function distinct(found: readonly ConceptFound[]): ConceptFound[] {
  const seen = new Set<string>();
  return found.filter((c) => {
    const key = `${c.concept}${c.negated}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function overlap(a: ConceptFound, b: ConceptFound): boolean {
  return a.from < b.to && b.from < a.to;
}

function pairHash(a: number, b: number): number {
  return a < b ? mix(mix(a, 7), b) : mix(mix(b, 7), a);
}

const conceptHashes = new Map<string, { readonly plain: number; readonly negated: number }>();
function conceptHash(concept: string, negated: boolean): number {
  let known = conceptHashes.get(concept);
  if (!known) {
    known = { plain: hashText(concept, 8), negated: hashText(concept, 9) };
    conceptHashes.set(concept, known);
  }
  return negated ? known.negated : known.plain;
}

/** FNV-1a, 32 bits, from a seed. */
function hashText(text: string, seed: number): number {
  let h = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return mix(h, 0x9e3779b9);
}

function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x7f4a7c15), 0x85ebca6b) >>> 0;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> 0;
  return (h ^ (h >>> 16)) >>> 0;
}
