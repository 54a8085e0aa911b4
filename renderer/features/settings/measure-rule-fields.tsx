import type { ReactNode } from 'react';
import type { AbsenceRule, FactRule, MeasureRule } from '../../../shared/domain/measured/measure-rules.ts';
import { useText } from '../../text/text-context.tsx';
import { NumberField } from '../../ui/number-field.tsx';

const levels = ['hint', 'clear', 'severe'] as const;
const levelNumbers = { hint: 1, clear: 2, severe: 3 } as const;
const whole: Intl.NumberFormatOptions = { maximumFractionDigits: 0 };

/** The cells of a rule that is open to be changed: the same columns as its figures, with a field for each. */
export function MeasureRuleFields(props: {
  /** Of the signal: part of each field's name for who cannot see the table. */
  readonly name: string;
  readonly rule: MeasureRule;
  readonly onChange: (rule: MeasureRule) => void;
}): ReactNode {
  const { name, rule, onChange } = props;
  return rule.kind === 'absence' ? (
    <AbsenceFields name={name} rule={rule} onChange={onChange} />
  ) : (
    <FactFields name={name} rule={rule} onChange={onChange} />
  );
}

function FactFields(props: {
  readonly name: string;
  readonly rule: FactRule;
  readonly onChange: (rule: FactRule) => void;
}): ReactNode {
  const { name, rule, onChange } = props;
  const { t, dynamic } = useText();
  return (
    <>
      {levels.map((level) => {
        const word = `${name}, ${dynamic(`domain.level.${levelNumbers[level]}`)}`;
        const set = (patch: Partial<FactRule['hint']>) =>
          onChange({ ...rule, [level]: { ...rule[level], ...patch } });
        return (
          <td key={level}>
            <Cell
              label={`${word}: ${t(rule.kind === 'hours' ? 'settings.amountHours' : 'settings.amount')}`}
              value={rule[level].amount}
              onChange={(amount) => set({ amount })}
              max={1000}
              step={0.1}
              unit={rule.kind === 'hours' ? t('settings.hoursUnit') : undefined}
              autoFocus={level === 'hint'}
            />
            {rule.kind === 'hours' ? null : (
              <Cell
                label={`${word}: ${t('settings.share')}`}
                value={rule[level].share}
                onChange={(share) => set({ share })}
                max={1}
                step={0.05}
                format={{ style: 'percent' }}
              />
            )}
          </td>
        );
      })}
      <td>
        <WholeCell
          label={`${name}: ${t('settings.windowDays')}`}
          value={rule.windowDays}
          onChange={(windowDays) => onChange({ ...rule, windowDays })}
          max={3650}
        />
        {rule.lastCount === null ? null : (
          <WholeCell
            label={`${name}: ${t('settings.lastCount')}`}
            value={rule.lastCount}
            onChange={(lastCount) => onChange({ ...rule, lastCount })}
            max={100}
          />
        )}
      </td>
      <td>
        <WholeCell
          label={`${name}: ${t('settings.minFacts')}`}
          value={rule.minFacts}
          onChange={(minFacts) => onChange({ ...rule, minFacts })}
          max={100}
        />
      </td>
    </>
  );
}

function AbsenceFields(props: {
  readonly name: string;
  readonly rule: AbsenceRule;
  readonly onChange: (rule: AbsenceRule) => void;
}): ReactNode {
  const { name, rule, onChange } = props;
  const { t, dynamic } = useText();
  return (
    <>
      {levels.map((level) => {
        const field = `${level}Months` as const;
        return (
          <td key={level}>
            <WholeCell
              label={`${name}, ${dynamic(`domain.level.${levelNumbers[level]}`)}: ${t('settings.months')}`}
              value={rule[field]}
              onChange={(months) => onChange({ ...rule, [field]: months })}
              max={240}
              autoFocus={level === 'hint'}
            />
          </td>
        );
      })}
      <td>
        <WholeCell
          label={`${name}: ${t('settings.windowDays')}`}
          value={rule.windowDays}
          onChange={(windowDays) => onChange({ ...rule, windowDays })}
          max={3650}
        />
      </td>
      <td>
        <WholeCell
          label={`${name}: ${t('settings.afterMonthsLabel')}`}
          value={rule.afterMonths}
          onChange={(afterMonths) => onChange({ ...rule, afterMonths })}
          max={240}
        />
      </td>
    </>
  );
}

/** A count of days, months or facts: at least one. */
function WholeCell(props: Omit<Parameters<typeof Cell>[0], 'min' | 'step' | 'format'>): ReactNode {
  return <Cell {...props} min={1} format={whole} />;
}

function Cell(props: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min?: number;
  readonly max: number;
  readonly step?: number;
  readonly unit?: string | undefined;
  readonly format?: Intl.NumberFormatOptions;
  readonly autoFocus?: boolean;
}): ReactNode {
  const { onChange, min = 0, ...field } = props;
  return (
    // An emptied field keeps what it was: a threshold is always some number.
    <NumberField
      {...field}
      min={min}
      isLabelHidden
      size="small"
      onChange={(next) => next !== null && onChange(next)}
    />
  );
}
