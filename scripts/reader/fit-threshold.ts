import { mostSentences, type NoteThreshold } from '../../shared/domain/reader/note-threshold.ts';

/** A healthy note: its number of sentences and the highest logit that any signal has on it. */
export interface HealthyScore {
  readonly sentences: number;
  readonly top: number;
}

/**
 * The threshold over which `falseAlarms` (a share) of healthy notes come, whatever their length: a least-squares line
 * through that quantile for each number of sentences, weighted by the root of how many notes there are.
 */
export function fitThreshold(healthy: readonly HealthyScore[], falseAlarms: number): NoteThreshold {
  const points = Array.from({ length: mostSentences }, (_, i) => {
    const tops = healthy
      .filter((h) => Math.min(h.sentences, mostSentences) === i + 1)
      .map((h) => h.top)
      .sort((a, b) => b - a);
    return {
      x: Math.log(i + 1),
      y: tops[Math.floor(tops.length * falseAlarms)] ?? 0,
      weight: tops.length ** 0.5,
    };
  });
  const total = points.reduce((sum, p) => sum + p.weight, 0);
  const x = points.reduce((sum, p) => sum + p.weight * p.x, 0) / total;
  const y = points.reduce((sum, p) => sum + p.weight * p.y, 0) / total;
  const each =
    points.reduce((sum, p) => sum + p.weight * (p.x - x) * (p.y - y), 0) /
    points.reduce((sum, p) => sum + p.weight * (p.x - x) ** 2, 0);
  return { first: y - each * x, each };
}
