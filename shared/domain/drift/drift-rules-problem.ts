import type { DriftRules } from './drift-rules.ts';

/** Why thresholds do not go together. */
export type DriftRulesProblem = 'eases-at-once';

/** What is wrong with thresholds of which each is in its bounds; null: nothing. */
export function driftRulesProblem(rules: DriftRules): DriftRulesProblem | null {
  // An alarm that ends by what raised it would come and go day by day.
  return rules.easeWithin >= rules.minRise || rules.easeChance <= rules.balanceChance
    ? 'eases-at-once'
    : null;
}
