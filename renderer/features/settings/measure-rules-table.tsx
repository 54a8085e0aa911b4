import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { MeasureRule, MeasureRules } from '../../../shared/domain/measured/measure-rules.ts';
import { useText } from '../../text/text-context.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { MeasureRuleFields } from './measure-rule-fields.tsx';
import { MeasureRuleFigures } from './measure-rule-figures.tsx';
import { measureRuleIsOutOfOrder } from './measure-rule-problem.ts';

/** What each level of each signal asks for; one row at a time is open to be changed. */
export function MeasureRulesTable(props: {
  readonly rules: MeasureRules;
  readonly saved: MeasureRules;
  readonly onChange: (rules: MeasureRules) => void;
}): ReactNode {
  const { rules, saved, onChange } = props;
  const { t, of, dynamic } = useText();
  const workbench = useWorkbench();
  const { data: signals = [] } = useQuery(workbench.signals.list.queryOptions());
  const [open, setOpen] = useState<string | null>(null);
  const rows = signals.flatMap((signal) => {
    const rule = rules.signals[signal.id];
    return rule === undefined ? [] : [{ id: signal.id as string, name: of(signal.label), rule }];
  });
  const set = (id: string, rule: MeasureRule) =>
    onChange({ ...rules, signals: { ...rules.signals, [id]: rule } });
  return (
    <div className="scroll-x">
      <table className="plain-table set-rules">
        <thead>
          <tr>
            <th scope="col">{t('settings.signal')}</th>
            {([1, 2, 3] as const).map((level) => (
              <th key={level} scope="col">
                {level} {dynamic(`domain.level.${level}`)}
              </th>
            ))}
            <th scope="col">{t('settings.window')}</th>
            <th scope="col">{t('settings.minimum')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, rule }) => {
            const isChanged = JSON.stringify(rule) !== JSON.stringify(saved.signals[id]);
            const isOpen = open === id;
            return (
              <tr key={id} className={isOpen ? 'is-open' : undefined}>
                <th scope="row">
                  {name}
                  {isChanged ? <small>{t('settings.ruleChanged')}</small> : null}
                  {measureRuleIsOutOfOrder(rule) ? (
                    <small className="set-rule-wrong">{t('settings.thresholdOrder')}</small>
                  ) : null}
                </th>
                {isOpen ? (
                  <MeasureRuleFields name={name} rule={rule} onChange={(next) => set(id, next)} />
                ) : (
                  <MeasureRuleFigures rule={rule} />
                )}
                <td>
                  <IconButton
                    icon={isOpen ? 'check' : 'edit'}
                    size="small"
                    variant="quiet"
                    label={t(isOpen ? 'settings.closeRule' : 'settings.editRule', { name })}
                    onPress={() => setOpen(isOpen ? null : id)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
