import type { StrainRules } from '../../../shared/domain/strain.ts';

/** Why a rule cannot be: the values that it must lie between, and whether they themselves are allowed. */
export interface RuleProblem {
  readonly from: number;
  readonly to: number;
  /** True where it must lie strictly between the two. */
  readonly isOrder: boolean;
}

type Threshold = 'watchFrom' | 'strainedFrom' | 'criticalFrom';

/** What is wrong with one changed rule beside the others as they stand; undefined where nothing is. */
export function strainRuleProblem(
  rules: StrainRules,
  rule: keyof StrainRules,
  next: number,
): RuleProblem | undefined {
  const bounds: Readonly<Record<Threshold, readonly [number, number]>> = {
    watchFrom: [0, rules.strainedFrom],
    strainedFrom: [rules.watchFrom, rules.criticalFrom],
    criticalFrom: [rules.strainedFrom, 100],
  };
  switch (rule) {
    case 'freshDays':
      return Number.isInteger(next) && next >= 1 && next <= 3_650
        ? undefined
        : { from: 1, to: 3_650, isOrder: false };
    case 'minCoverage':
      return next >= 0 && next <= 1 ? undefined : { from: 0, to: 1, isOrder: false };
    default: {
      const [from, to] = bounds[rule];
      return next > from && next < to ? undefined : { from, to, isOrder: true };
    }
  }
}
