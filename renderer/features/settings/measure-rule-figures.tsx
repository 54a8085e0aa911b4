import type { ReactNode } from 'react';
import type { MeasureRule } from '../../../shared/domain/measured/measure-rules.ts';
import { useText } from '../../text/text-context.tsx';

/** The cells of a rule that is only read: three levels, window, minimum. */
export function MeasureRuleFigures({ rule }: { readonly rule: MeasureRule }): ReactNode {
  const { t, number, percent } = useText();
  const days = t('settings.daysCount', { count: rule.windowDays });
  if (rule.kind === 'absence')
    return (
      <>
        {[rule.hintMonths, rule.clearMonths, rule.severeMonths].map((count, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the three levels, in order
          <td key={at}>{t('settings.monthsCount', { count })}</td>
        ))}
        <td>{days}</td>
        <td>{t('settings.afterMonths', { count: rule.afterMonths })}</td>
      </>
    );
  const amount = (value: number) => number(value, Number.isInteger(value) ? 0 : 1);
  return (
    <>
      {[rule.hint, rule.clear, rule.severe].map((threshold, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the three levels, in order
        <td key={at}>
          {rule.kind === 'hours'
            ? t('settings.hoursAmount', { amount: amount(threshold.amount) })
            : amount(threshold.amount)}
          {threshold.share === 0 ? null : <small>{percent(threshold.share)}</small>}
        </td>
      ))}
      <td>
        {days}
        {rule.lastCount === null ? null : <small>{t('settings.lastFacts', { count: rule.lastCount })}</small>}
      </td>
      <td>{t('settings.factsCount', { count: rule.minFacts })}</td>
    </>
  );
}
