import { expect, test } from 'vitest';
import { strainRuleProblem } from '../../../renderer/features/settings/strain-rule-problem.ts';
import { defaultStrainRules as rules } from '../../../shared/domain/strain.ts';

test('each band begins above the one before it and below the next', () => {
  expect(strainRuleProblem(rules, 'strainedFrom', 45)).toBeUndefined();
  expect(strainRuleProblem(rules, 'strainedFrom', 60)).toEqual({ from: 20, to: 60, isOrder: true });
  expect(strainRuleProblem(rules, 'strainedFrom', 20)).toEqual({ from: 20, to: 60, isOrder: true });
  expect(strainRuleProblem(rules, 'watchFrom', 0)).toEqual({ from: 0, to: 40, isOrder: true });
  expect(strainRuleProblem(rules, 'criticalFrom', 100)).toEqual({ from: 40, to: 100, isOrder: true });
});

test('a rating holds for whole days, and coverage is a share', () => {
  expect(strainRuleProblem(rules, 'freshDays', 30)).toBeUndefined();
  expect(strainRuleProblem(rules, 'freshDays', 0)).toEqual({ from: 1, to: 3_650, isOrder: false });
  expect(strainRuleProblem(rules, 'freshDays', 1.5)).toEqual({ from: 1, to: 3_650, isOrder: false });
  expect(strainRuleProblem(rules, 'minCoverage', 0.5)).toBeUndefined();
  expect(strainRuleProblem(rules, 'minCoverage', 1.2)).toEqual({ from: 0, to: 1, isOrder: false });
});
