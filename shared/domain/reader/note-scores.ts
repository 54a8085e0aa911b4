import type { Language } from '../language.ts';
import type { LearnedWeights } from './learned-weights.ts';
import { massDivisor } from './mass-divisor.ts';
import { crossFeatures, crossValue, featuresOf, type SentenceFeatures } from './note-features.ts';
import { partsOf, type Stretch, stretchesOf } from './note-stretches.ts';
import { thresholdFor } from './note-threshold.ts';
import type { NoteSentence } from './note-tokens.ts';
import type { ReaderWeights } from './reader-weights.ts';

/** Where a note speaks most for a signal: sentences `[first, last]`, and how much, as a logit. */
export interface BestUnit {
  readonly logit: number;
  readonly first: number;
  readonly last: number;
}

/** Features of every sentence of a note. */
export function sentenceFeatures(sentences: readonly NoteSentence[], language: Language): SentenceFeatures[] {
  return sentences.map((s) => featuresOf(s, language));
}

/**
 * What speaks for each signal, at its best in the parts of the note (`note-stretches.ts`): the stretch that speaks most
 * for it, and a logit midway between that stretch's and the whole part's, because what the rest of a note says counts too.
 */
export function bestUnits(
  features: readonly SentenceFeatures[],
  weights: ReaderWeights,
  learned: LearnedWeights | null,
): BestUnit[] {
  const sums = features.map((f) => sumOf(f, weights, learned));
  const best: BestUnit[] = weights.signals.map(() => ({
    logit: Number.NEGATIVE_INFINITY,
    first: 0,
    last: 0,
  }));
  for (const part of partsOf(features.length)) {
    const found = bestOfPart(part, features, sums, weights, learned);
    for (const [s, unit] of found.entries())
      if (unit.logit > (best[s]?.logit ?? Number.NEGATIVE_INFINITY)) best[s] = unit;
  }
  return best;
}

function bestOfPart(
  part: Stretch,
  features: readonly SentenceFeatures[],
  sums: readonly Float64Array[],
  weights: ReaderWeights,
  learned: LearnedWeights | null,
): BestUnit[] {
  const n = weights.signals.length;
  const threshold = thresholdFor(weights.threshold, features.length);
  const best: BestUnit[] = weights.signals.map(() => ({
    logit: Number.NEGATIVE_INFINITY,
    first: 0,
    last: 0,
  }));
  let whole: readonly number[] = [];
  // Single sentences come first, so that a longer stretch is weighed against the best of them.
  for (const [first, last] of stretchesOf(part)) {
    const { sum, mass } = stretchSum(features, sums, first, last, weights, learned);
    const divisor = massDivisor(mass);
    // The last column is «none of them»: a signal's logit is what it has over that.
    const none = (sum[n] ?? 0) / divisor + (weights.biases[n] ?? 0);
    const logits = weights.signals.map((_, s) => (sum[s] ?? 0) / divisor + (weights.biases[s] ?? 0) - none);
    for (const [s, logit] of logits.entries()) {
      const held = best[s];
      if (!held || logit <= held.logit) continue;
      // A sentence that says enough alone is where the signal stands, though its neighbours add to it.
      const isEnough = held.logit > threshold && held.first >= first && held.last <= last;
      best[s] = first !== last && isEnough ? { ...held, logit } : { logit, first, last };
    }
    whole = logits;
  }
  return best.map((unit, s) => ({ ...unit, logit: (unit.logit + (whole[s] ?? unit.logit)) / 2 }));
}

/** What the sentences of a stretch say together; two neighbours also by what stands across them. */
function stretchSum(
  features: readonly SentenceFeatures[],
  sums: readonly Float64Array[],
  first: number,
  last: number,
  weights: ReaderWeights,
  learned: LearnedWeights | null,
): { readonly sum: Float64Array; readonly mass: number } {
  const sum = new Float64Array(weights.signals.length + 1);
  let mass = 0;
  for (let i = first; i <= last; i++) {
    mass += features[i]?.mass ?? 0;
    for (let s = 0; s < sum.length; s++) sum[s] = (sum[s] ?? 0) + (sums[i]?.[s] ?? 0);
  }
  const here = features[first];
  const next = features[last];
  if (here && next && last === first + 1) {
    const cross = crossFeatures(here, next);
    for (const hash of cross) addRow(sum, hash, crossValue, weights, learned);
    mass += cross.length * crossValue * crossValue;
  }
  return { sum, mass };
}

/** Adds what one feature says, for every signal. */
export function addRow(
  sum: Float64Array,
  hash: number,
  value: number,
  weights: ReaderWeights,
  learned: LearnedWeights | null,
): void {
  const n = weights.signals.length;
  const row = weights.rows.get(hash);
  if (row !== undefined) {
    const { table, steps } = weights;
    const at = row * (n + 1);
    for (let s = 0; s <= n; s++) sum[s] = (sum[s] ?? 0) + (table[at + s] ?? 0) * (steps[s] ?? 0) * value;
  }
  if (!learned) return;
  for (let s = 0; s < n; s++) {
    const own = learned.signals[weights.signals[s] ?? '']?.[hash];
    if (own !== undefined) sum[s] = (sum[s] ?? 0) + own * value;
  }
}

function sumOf(f: SentenceFeatures, weights: ReaderWeights, learned: LearnedWeights | null): Float64Array {
  const sum = new Float64Array(weights.signals.length + 1);
  for (let k = 0; k < f.hashes.length; k++) addRow(sum, f.hashes[k] ?? 0, f.values[k] ?? 0, weights, learned);
  return sum;
}
