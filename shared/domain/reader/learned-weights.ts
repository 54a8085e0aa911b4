import type { SignalId } from '../ids.ts';
import { massDivisor } from './mass-divisor.ts';
import type { SentenceFeatures } from './note-features.ts';

/**
 * What the reader learnt on this machine from the user's yes and no, apart from the shipped weights. Plain data:
 * `JSON.stringify` keeps it. By signal, then by feature hash.
 */
export interface LearnedWeights {
  readonly format: 1;
  readonly signals: Readonly<Record<string, Readonly<Record<number, number>>>>;
}

/** Nothing learnt yet. */
export const nothingLearned: LearnedWeights = { format: 1, signals: {} };

/** How far one answer may move the logit of the note that it was given on. */
const stepLogit = 0.8;
/** No feature may weigh more than this, whatever the number of answers. */
const weightLimit = 0.6;
/** Features kept a signal: the heaviest. */
const featureLimit = 3000;

/**
 * Learns one answer: `yes` raises the signal on notes with such words, no lowers it. Bounded in each weight, in each
 * step and in size, so that no run of answers can drown the shipped weights. `features` are those of the sentences
 * that the signal was read from. Returns new weights, the old ones are left as they were.
 */
export function learn(
  learned: LearnedWeights,
  features: readonly SentenceFeatures[],
  signal: SignalId,
  yes: boolean,
): LearnedWeights {
  const mass = features.reduce((sum, f) => sum + f.mass, 0);
  if (mass === 0) return learned;
  const divisor = massDivisor(mass);
  const step = (yes ? 1 : -1) * ((stepLogit * divisor) / mass);
  const own: Record<number, number> = { ...learned.signals[signal] };
  for (const f of features) {
    for (let k = 0; k < f.hashes.length; k++) {
      const hash = f.hashes[k] ?? 0;
      const moved = (own[hash] ?? 0) + step * (f.values[k] ?? 0);
      own[hash] = Math.max(-weightLimit, Math.min(weightLimit, moved));
    }
  }
  return { format: 1, signals: { ...learned.signals, [signal]: trimmed(own) } };
}

function trimmed(own: Readonly<Record<number, number>>): Record<number, number> {
  const entries = Object.entries(own);
  if (entries.length <= featureLimit) return { ...own };
  entries.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || Number(a[0]) - Number(b[0]));
  return Object.fromEntries(entries.slice(0, featureLimit));
}
