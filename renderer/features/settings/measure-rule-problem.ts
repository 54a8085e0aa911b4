import type { MeasureRule } from '../../../shared/domain/measured/measure-rules.ts';

/** True when the levels of a rule are out of order: a higher level must never ask for less than a lower one. */
export function measureRuleIsOutOfOrder(rule: MeasureRule): boolean {
  const steps =
    rule.kind === 'absence'
      ? [[rule.hintMonths, rule.clearMonths, rule.severeMonths]]
      : [
          [rule.hint.amount, rule.clear.amount, rule.severe.amount],
          [rule.hint.share, rule.clear.share, rule.severe.share],
        ];
  return steps.some(([hint = 0, clear = 0, severe = 0]) => hint > clear || clear > severe);
}
