import type { ReactNode } from 'react';
import type { DriftRules } from '../../../shared/domain/drift/drift-rules.ts';
import type { TextKey } from '../../../shared/i18n/texts.ts';
import { useText } from '../../text/text-context.tsx';
import { NumberField } from '../../ui/number-field.tsx';

type OwnNumber = Exclude<keyof DriftRules, 'alone'>;
/** One threshold: which of the rules it is, its words and its bounds (those of `driftRulesSchema`). */
type Threshold = {
  readonly label: TextKey;
  readonly hint?: TextKey;
  readonly min: number;
  readonly max: number;
  readonly as: 'days' | 'count' | 'percent';
} & ({ readonly of: OwnNumber } | { readonly ofAlone: keyof DriftRules['alone'] });

const days = { max: 3650, as: 'days' } as const;
const count = { min: 1, max: 100, as: 'count' } as const;
const percent = { min: 0, max: 1, as: 'percent' } as const;

const groups: readonly { readonly heading: TextKey; readonly thresholds: readonly Threshold[] }[] = [
  {
    heading: 'settings.driftTimes',
    thresholds: [
      {
        of: 'learnDays',
        label: 'settings.driftLearnDays',
        hint: 'settings.driftLearnDaysHint',
        min: 30,
        ...days,
      },
      {
        of: 'recentDays',
        label: 'settings.driftRecentDays',
        hint: 'settings.driftRecentDaysHint',
        min: 30,
        ...days,
      },
      { of: 'graceDays', label: 'settings.driftGraceDays', min: 0, max: 90, as: 'days' },
    ],
  },
  {
    heading: 'settings.driftAlarm',
    thresholds: [
      { of: 'minAgainst', label: 'settings.driftMinAgainst', ...count },
      { of: 'minBaseline', label: 'settings.driftMinBaseline', min: 1, max: 1000, as: 'count' },
      { of: 'minRise', label: 'settings.driftMinRise', hint: 'settings.driftMinRiseHint', ...percent },
      {
        of: 'balanceChance',
        label: 'settings.driftBalanceChance',
        hint: 'settings.driftChanceHint',
        ...percent,
      },
      {
        of: 'minCool',
        label: 'settings.driftMinCool',
        hint: 'settings.driftMinCoolHint',
        min: 0,
        max: 100,
        as: 'count',
      },
      { of: 'esteemChance', label: 'settings.driftEsteemChance', ...percent },
    ],
  },
  {
    heading: 'settings.driftAlone',
    thresholds: [
      { ofAlone: 'minAgainst', label: 'settings.driftAloneAgainst', ...count },
      { ofAlone: 'minShare', label: 'settings.driftAloneShare', ...percent },
      { ofAlone: 'chance', label: 'settings.driftAloneChance', ...percent },
    ],
  },
  {
    heading: 'settings.driftParts',
    thresholds: [
      { of: 'partMin', label: 'settings.driftPartMin', ...count },
      { of: 'partChance', label: 'settings.driftPartChance', ...percent },
      { of: 'minReplies', label: 'settings.driftMinReplies', min: 3, max: 100, as: 'count' },
      {
        of: 'usualReplies',
        label: 'settings.driftUsualReplies',
        hint: 'settings.driftUsualRepliesHint',
        min: 0.5,
        max: 0.95,
        as: 'percent',
      },
    ],
  },
  {
    heading: 'settings.driftEnd',
    thresholds: [
      { of: 'easeFacts', label: 'settings.driftEaseFacts', ...count },
      {
        of: 'easeWithin',
        label: 'settings.driftEaseWithin',
        hint: 'settings.driftEaseWithinHint',
        ...percent,
      },
      { of: 'easeChance', label: 'settings.driftEaseChance', ...percent },
    ],
  },
];

const formats: Readonly<Record<Threshold['as'], Intl.NumberFormatOptions>> = {
  days: { maximumFractionDigits: 0 },
  count: { maximumFractionDigits: 0 },
  percent: { style: 'percent', maximumFractionDigits: 1 },
};

/** Every threshold of drift, group by group. */
export function DriftRuleFields(props: {
  readonly rules: DriftRules;
  readonly onChange: (rules: DriftRules) => void;
}): ReactNode {
  const { rules, onChange } = props;
  const { t } = useText();
  return groups.map(({ heading, thresholds }) => (
    <fieldset key={heading} className="set-drift">
      <legend>{t(heading)}</legend>
      {thresholds.map((threshold) => (
        <NumberField
          key={threshold.label}
          label={t(threshold.label)}
          hint={threshold.hint === undefined ? undefined : t(threshold.hint)}
          value={numberOf(rules, threshold)}
          // An emptied field keeps what it was: a threshold is always some number.
          onChange={(next) => next !== null && onChange(withValue(rules, threshold, next))}
          min={threshold.min}
          max={threshold.max}
          unit={threshold.as === 'days' ? t('settings.days') : undefined}
          format={formats[threshold.as]}
        />
      ))}
    </fieldset>
  ));
}

function numberOf(rules: DriftRules, threshold: Threshold): number {
  return 'of' in threshold ? rules[threshold.of] : rules.alone[threshold.ofAlone];
}

function withValue(rules: DriftRules, threshold: Threshold, value: number): DriftRules {
  return 'of' in threshold
    ? { ...rules, [threshold.of]: value }
    : { ...rules, alone: { ...rules.alone, [threshold.ofAlone]: value } };
}
