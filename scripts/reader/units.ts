import type { Language } from '../../shared/domain/language.ts';
import { massDivisor } from '../../shared/domain/reader/mass-divisor.ts';
import {
  crossFeatures,
  crossValue,
  featuresOf,
  type SentenceFeatures,
} from '../../shared/domain/reader/note-features.ts';
import { sentencesOf } from '../../shared/domain/reader/note-tokens.ts';

/** What the classifier is trained on: the features of a sentence or of two neighbouring ones. */
export interface Unit {
  readonly hashes: Uint32Array;
  /** Values, divided as at reading time. */
  readonly values: Float32Array;
  /** Feature groups: 1 for concepts and their pairs, 0 for words and letters. */
  readonly groups: Uint8Array;
}

export function unitOf(parts: readonly SentenceFeatures[]): Unit {
  const hashes: number[] = [];
  const values: number[] = [];
  let mass = 0;
  for (const p of parts) {
    hashes.push(...p.hashes);
    values.push(...p.values);
    mass += p.mass;
  }
  const [a, b] = parts;
  if (a && b) {
    const cross = crossFeatures(a, b);
    for (const hash of cross) {
      hashes.push(hash);
      values.push(crossValue);
    }
    mass += cross.length * crossValue * crossValue;
  }
  const divisor = massDivisor(mass);
  return {
    hashes: Uint32Array.from(hashes),
    values: Float32Array.from(values, (v) => v / divisor),
    groups: Uint8Array.from(values, (v) => (v > 1.2 || v === crossValue ? 1 : 0)),
  };
}

/** Single sentences and neighbouring pairs of a text. */
export function unitsOf(
  text: string,
  language: Language,
): { readonly singles: Unit[]; readonly pairs: Unit[] } {
  const features = sentencesOf(text, language).map((s) => featuresOf(s, language));
  const singles = features.map((f) => unitOf([f]));
  const pairs = features.flatMap((f, i) => {
    const next = features[i + 1];
    return next ? [unitOf([f, next])] : [];
  });
  return { singles, pairs };
}
