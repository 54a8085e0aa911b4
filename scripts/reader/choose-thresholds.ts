import type { LabelledNote } from './dev-notes.ts';

export interface ScoredNote extends LabelledNote {
  readonly labels: readonly number[];
  readonly logits: readonly number[];
}

/** Notes without a signal that may be flagged. Most of these are look-alikes, much harder than a common day. */
const falseAlarms = 0.15;
const closeEnough = 0.8;

/**
 * One threshold that keeps false alarms on dev notes within their limit, then moved for each signal: up where what
 * is proposed is too often wrong, down where it is nearly always right.
 */
export function chooseThresholds(dev: readonly ScoredNote[], signals: readonly string[]): Float32Array {
  const calm = dev.filter((n) => n.labels.length === 0);
  const tops = calm.map((n) => Math.max(...n.logits)).sort((a, b) => b - a);
  const common = tops[Math.floor(tops.length * falseAlarms)] ?? 0;
  const thresholds = new Float32Array(signals.length).fill(common);
  const precisionOf = (s: number): { precision: number; proposed: number } => {
    let right = 0;
    let proposed = 0;
    for (const n of dev) {
      if (!proposalsOf(n.logits, thresholds).includes(s)) continue;
      proposed++;
      if (n.labels.includes(s)) right++;
    }
    return { precision: (right + 0.8) / (proposed + 1), proposed };
  };
  for (let s = 0; s < signals.length; s++) {
    for (let step = 0; step < 6 && precisionOf(s).precision < 0.75; step++) (thresholds[s] as number) += 0.25;
    for (let step = 0; step < 3; step++) {
      (thresholds[s] as number) -= 0.2;
      if (precisionOf(s).precision >= 0.82) continue;
      (thresholds[s] as number) += 0.2;
      break;
    }
  }
  report(dev, thresholds);
  return thresholds;
}

/** Signals proposed, best first, as the reader does but for words apart. */
function proposalsOf(logits: readonly number[], thresholds: Float32Array): number[] {
  const over = logits
    .map((logit, s) => ({ s, margin: logit - (thresholds[s] as number) }))
    .filter((c) => c.margin > 0)
    .sort((a, b) => b.margin - a.margin);
  const top = over[0]?.margin ?? 0;
  return over
    .filter((c) => c.margin >= top - closeEnough)
    .slice(0, 3)
    .map((c) => c.s);
}

function report(dev: readonly ScoredNote[], thresholds: Float32Array): void {
  for (const language of ['it', 'en'] as const) {
    let shown = 0;
    let found = 0;
    let right = 0;
    let proposed = 0;
    let calm = 0;
    let flagged = 0;
    for (const n of dev) {
      if (n.language !== language) continue;
      const p = proposalsOf(n.logits, thresholds);
      proposed += p.length;
      right += p.filter((s) => n.labels.includes(s)).length;
      if (n.labels.length > 0) {
        shown++;
        if (p.some((s) => n.labels.includes(s))) found++;
      } else {
        calm++;
        if (p.length > 0) flagged++;
      }
    }
    const percent = (a: number, b: number): string => `${((100 * a) / b).toFixed(1)} %`;
    console.log(
      `dev ${language}: recall@3 ${percent(found, shown)} of ${shown}, precision ${percent(right, proposed)}, ` +
        `false alarms ${percent(flagged, calm)} of ${calm}`,
    );
  }
}
