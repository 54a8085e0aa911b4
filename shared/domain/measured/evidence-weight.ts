import type { Day } from '../time.ts';
import { daysBetween } from '../time.ts';
import type { MeasureRules } from './measure-rules.ts';

/** Weight of a fact on a day: 1 when new, half after each half-life. */
export function weightOn(on: Day, asOf: Day, rules: Pick<MeasureRules, 'halfLifeDays'>): number {
  return 0.5 ** (Math.max(0, daysBetween(on, asOf)) / rules.halfLifeDays);
}

/** Confidence by weight of evidence, to the hundredth. */
export function confidenceOf(evidence: number, rules: Pick<MeasureRules, 'halfConfidence'>): number {
  return Math.round((100 * evidence) / (evidence + rules.halfConfidence)) / 100;
}
