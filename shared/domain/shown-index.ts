import type { StrainRules } from './strain.ts';
import { defaultStrainRules } from './strain.ts';

/**
 * The index as a whole number that never contradicts its band: 59.6 is «strained», so it shows as 59, not as the 60 at
 * which «critical» begins.
 */
export function shownIndex(index: number, rules: StrainRules = defaultStrainRules): number {
  const rounded = Math.round(index);
  const edges = [rules.watchFrom, rules.strainedFrom, rules.criticalFrom];
  return edges.some((edge) => index < edge && rounded >= edge) ? Math.floor(index) : rounded;
}
