import type { Language } from '../../shared/domain/language.ts';
import { massDivisor } from '../../shared/domain/reader/mass-divisor.ts';
import {
  crossFeatures,
  crossValue,
  featuresOf,
  type SentenceFeatures,
} from '../../shared/domain/reader/note-features.ts';
import { partsOf, stretchesOf } from '../../shared/domain/reader/note-stretches.ts';
import { type NoteSentence, sentencesOf } from '../../shared/domain/reader/note-tokens.ts';

/** What the classifier is trained on: the features of a stretch of a note, as at reading time. */
export interface Unit {
  readonly hashes: Uint32Array;
  /** Values, divided as at reading time. */
  readonly values: Float32Array;
  /** Sentences of the note, first and last. */
  readonly first: number;
  readonly last: number;
}

/** A note in sentences, and every stretch of it that the reader scores. */
export interface NoteUnits {
  readonly sentences: readonly NoteSentence[];
  readonly units: readonly Unit[];
}

export function unitsOf(text: string, language: Language): NoteUnits {
  const sentences = sentencesOf(text, language);
  const features = sentences.map((s) => featuresOf(s, language));
  const stretches = new Map(
    partsOf(sentences.length)
      .flatMap(stretchesOf)
      .map((s) => [s.join(), s]),
  );
  const units = [...stretches.values()].map(([first, last]) =>
    unitOf(features.slice(first, last + 1), first, last),
  );
  return { sentences, units };
}

function unitOf(parts: readonly SentenceFeatures[], first: number, last: number): Unit {
  const hashes: number[] = [];
  const values: number[] = [];
  let mass = 0;
  for (const p of parts) {
    hashes.push(...p.hashes);
    values.push(...p.values);
    mass += p.mass;
  }
  const [a, b] = parts;
  if (a && b && parts.length === 2) {
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
    first,
    last,
  };
}
