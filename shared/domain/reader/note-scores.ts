import type { Language } from '../language.ts';
import type { LearnedWeights } from './learned-weights.ts';
import { massDivisor } from './mass-divisor.ts';
import { crossFeatures, crossValue, featuresOf, type SentenceFeatures } from './note-features.ts';
import type { NoteSentence } from './note-tokens.ts';
import type { ReaderWeights } from './reader-weights.ts';

/** The stretch of a note that speaks most for a signal: sentences `[first, last]`, and its logit. */
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
 * For each signal, the sentence or pair of neighbouring sentences that speaks most for it. What happened is often
 * told in two breaths («Promised for Monday. Never came.»).
 */
export function bestUnits(
  features: readonly SentenceFeatures[],
  weights: ReaderWeights,
  learned: LearnedWeights | null,
): BestUnit[] {
  const n = weights.signals.length;
  // The last column is «none of them»: a signal's logit is what it has over that.
  const columns = n + 1;
  const sums = features.map((f) => sumOf(f, weights, learned));
  const best: { logit: number; first: number; last: number }[] = weights.signals.map(() => ({
    logit: Number.NEGATIVE_INFINITY,
    first: 0,
    last: 0,
  }));
  const consider = (sum: Float64Array, mass: number, first: number, last: number): void => {
    const divisor = massDivisor(mass);
    const none = (sum[n] ?? 0) / divisor + (weights.biases[n] ?? 0);
    for (let s = 0; s < n; s++) {
      const logit = (sum[s] ?? 0) / divisor + (weights.biases[s] ?? 0) - none;
      const held = best[s];
      if (!held || logit <= held.logit) continue;
      // A sentence that says enough alone is where the signal stands, though a neighbour adds to it.
      const enough = held.logit > (weights.thresholds[s] ?? 0) && within(held, first, last);
      if (first !== last && enough) best[s] = { ...held, logit };
      else best[s] = { logit, first, last };
    }
  };
  // Every sentence alone first, so that a pair is weighed against the best of them.
  for (const [i, sum] of sums.entries()) consider(sum, features[i]?.mass ?? 0, i, i);
  for (let i = 0; i < features.length; i++) {
    const here = features[i];
    const hereSum = sums[i];
    if (!here || !hereSum) continue;
    const next = features[i + 1];
    const nextSum = sums[i + 1];
    if (!next || !nextSum) continue;
    const cross = crossFeatures(here, next);
    const joint = new Float64Array(columns);
    for (let s = 0; s < columns; s++) joint[s] = (hereSum[s] ?? 0) + (nextSum[s] ?? 0);
    for (const hash of cross) addRow(joint, hash, crossValue, weights, learned);
    consider(joint, here.mass + next.mass + cross.length * crossValue * crossValue, i, i + 1);
  }
  return best;
}

function within(unit: BestUnit, first: number, last: number): boolean {
  return unit.first >= first && unit.last <= last;
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
