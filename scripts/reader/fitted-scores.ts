import type { Language } from '../../shared/domain/language.ts';
import type { Fitted } from './fit.ts';
import { type Unit, unitsOf } from './units.ts';

/** Best logit of each signal over «none», among the stretches of a note, by a model not yet packed. */
export function scoresOf(text: string, language: Language, fitted: Fitted): number[] {
  const best = new Array<number>(fitted.columns - 1).fill(Number.NEGATIVE_INFINITY);
  for (const unit of unitsOf(text, language).units) {
    const logits = logitsOf(unit, fitted);
    const none = logits[fitted.columns - 1] as number;
    for (let s = 0; s < best.length; s++) best[s] = Math.max(best[s] as number, (logits[s] as number) - none);
  }
  return best;
}

function logitsOf(unit: Unit, fitted: Fitted): Float64Array {
  const logits = Float64Array.from(fitted.biases);
  unit.hashes.forEach((hash, k) => {
    const row = fitted.rows.get(hash);
    if (row === undefined) return;
    const base = row * fitted.columns;
    for (let c = 0; c < fitted.columns; c++)
      (logits[c] as number) += (fitted.table[base + c] as number) * (unit.values[k] as number);
  });
  return logits;
}
