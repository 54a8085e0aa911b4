import type { ReactNode } from 'react';
import { defaultStrainRules, type StrainRules } from '../../../shared/domain/strain.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { SavedNumber } from './saved-number.tsx';
import { strainRuleProblem } from './strain-rule-problem.ts';
import { WithSettings } from './with-settings.tsx';

const thresholds = [
  { rule: 'watchFrom', band: 'watch' },
  { rule: 'strainedFrom', band: 'strained' },
  { rule: 'criticalFrom', band: 'critical' },
] as const;

/** Where each band begins, how long a rating holds, and how much must be known to name a band. */
export function StrainRulesFields(): ReactNode {
  const { t, dynamic, number, percent } = useText();
  return (
    <WithSettings>
      {({ settings, save, write }) => {
        const rules = settings.strain;
        const saveRule = (rule: keyof StrainRules) => (next: number | null) =>
          write({ strain: { ...rules, [rule]: next ?? rules[rule] } });
        const said = () => t('settings.saved', { what: t('settings.rulesName') });
        const check = (rule: keyof StrainRules) => (next: number | null) => {
          if (next === null) return t('settings.ruleEmpty');
          const problem = strainRuleProblem(rules, rule, next);
          if (problem === undefined) return undefined;
          const shown = rule === 'minCoverage' ? percent : number;
          const range = { from: shown(problem.from), to: shown(problem.to) };
          return problem.isOrder ? t('settings.ruleOrder', range) : t('settings.ruleRange', range);
        };
        const isDefault = (Object.keys(defaultStrainRules) as (keyof StrainRules)[]).every(
          (rule) => rules[rule] === defaultStrainRules[rule],
        );
        return (
          <>
            <Marginal heading={t('settings.rules')} detail={t('settings.rulesDetail')}>
              <div className="set-fields set-numbers">
                {thresholds.map(({ rule, band }) => (
                  <SavedNumber
                    key={rule}
                    label={t('settings.bandFrom', { band: dynamic(`domain.band.${band}`) })}
                    value={rules[rule]}
                    save={saveRule(rule)}
                    said={said}
                    check={check(rule)}
                    format={{ maximumFractionDigits: 0 }}
                  />
                ))}
              </div>
            </Marginal>
            <Marginal heading={t('settings.coverageRules')}>
              <div className="set-fields">
                <SavedNumber
                  label={t('settings.freshDays')}
                  hint={t('settings.freshDaysHint')}
                  value={rules.freshDays}
                  save={saveRule('freshDays')}
                  said={said}
                  check={check('freshDays')}
                  unit={t('settings.days')}
                  format={{ maximumFractionDigits: 0 }}
                />
                <SavedNumber
                  label={t('settings.minCoverage')}
                  hint={t('settings.minCoverageHint')}
                  value={rules.minCoverage}
                  save={saveRule('minCoverage')}
                  said={said}
                  check={check('minCoverage')}
                  step={0.05}
                  format={{ style: 'percent' }}
                />
                {!isDefault && (
                  <div>
                    <Button
                      size="small"
                      icon="restore"
                      onPress={() => save({ strain: { ...defaultStrainRules } }, t('settings.rulesName'))}
                    >
                      {t('settings.rulesReset')}
                    </Button>
                  </div>
                )}
              </div>
            </Marginal>
          </>
        );
      }}
    </WithSettings>
  );
}
