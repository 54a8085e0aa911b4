import type { FoldedWord } from './fold-words.ts';
import { foldWords } from './fold-words.ts';
import { lightStem } from './light-stem.ts';

/** Words that text never holds (a private-use sign leads them): who, what kind, which signal a document is about. */
const sign = '\uE000';

/** Stands for a client in the index: filters without leaving it. */
export function clientTerm(clientId: string): string {
  return `${sign}c${hash(clientId)}`;
}
/** Stands for a kind of interaction or fact. */
export function kindTerm(kind: string): string {
  return `${sign}k${kind.replace(/[^a-z0-9]/g, '')}`;
}
/** Stands for a signal that the facts of a document speak for, or that a person called it evidence for. */
export function signalTerm(signalId: string): string {
  return `${sign}s${signalId.toLowerCase().replace(/[^a-z0-9]/g, '')}`;
}

/** Everything that one word is found by. */
export function termsOfWord(word: FoldedWord): string[] {
  const terms = word.joined === null ? [...word.parts] : [...word.parts, word.joined];
  const stems = terms.map(lightStem).filter((s) => !terms.includes(s));
  return [...terms, ...stems];
}

/** A text as the index holds it, with the number of its words. */
export function indexedText(text: string): { terms: string[]; wordCount: number } {
  const words = foldWords(text);
  return { terms: words.flatMap(termsOfWord), wordCount: words.length };
}

/** FNV-1a over 2 × 32 bits: short, and the same on every machine. A clash would only widen a filter. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995) ^ (b >>> 15);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
