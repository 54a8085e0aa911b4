import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { MeasureRules } from '../../../shared/domain/measured/measure-rules.ts';
import { useText } from '../../text/text-context.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { DriftRulesSection } from './drift-rules.tsx';
import { IdealProfileEditor } from './ideal-profile-editor.tsx';
import { measureRuleIsOutOfOrder } from './measure-rule-problem.ts';
import { MeasureRulesTable } from './measure-rules-table.tsx';
import { RulesTrial } from './rules-trial.tsx';
import { ThresholdTrial } from './threshold-trial.tsx';
import './measures.css';

/** How the log is measured: the ideal client, and the thresholds with what others would change before they are saved. */
export function MeasuresSection(): ReactNode {
  const { t, refusal } = useText();
  const workbench = useWorkbench();
  const rules = useQuery(workbench.measures.rules.queryOptions());
  return (
    <>
      <p className="lede">{t('settings.measuresLede')}</p>
      <div className="set-sections">
        <IdealProfileEditor />
        {rules.data ? (
          <Rules saved={rules.data.rules} isDefault={rules.data.isDefault} />
        ) : rules.error ? (
          <ErrorNotice>{refusal(refusalOf(rules.error))}</ErrorNotice>
        ) : (
          <Loading label={t('app.loading')} text={t('app.loadingLong')} bars={6} />
        )}
        <DriftRulesSection />
      </div>
    </>
  );
}

function Rules({
  saved,
  isDefault,
}: {
  readonly saved: MeasureRules;
  readonly isDefault: boolean;
}): ReactNode {
  const { t } = useText();
  const client = useWorkbenchClient();
  /** Null while nothing differs from what is saved. */
  const [draft, setDraft] = useState<MeasureRules | null>(null);
  const rules = draft ?? saved;
  const save = useChange((next: MeasureRules | null) => client.measures.saveRules({ rules: next }), {
    said: (_, next) => t(next === null ? 'settings.measuresReset' : 'settings.measuresSaved'),
    onDone: () => setDraft(null),
  });
  const change = (next: MeasureRules) =>
    setDraft(JSON.stringify(next) === JSON.stringify(saved) ? null : next);
  const isOutOfOrder = Object.values(rules.signals).some(measureRuleIsOutOfOrder);
  return (
    <>
      <Marginal heading={t('settings.measuresAge')}>
        <div className="set-fields">
          <NumberField
            label={t('settings.halfLife')}
            hint={t('settings.halfLifeHint')}
            value={rules.halfLifeDays}
            onChange={(next) => next !== null && change({ ...rules, halfLifeDays: next })}
            min={1}
            max={3650}
            unit={t('settings.days')}
            format={{ maximumFractionDigits: 0 }}
          />
          <NumberField
            label={t('settings.halfConfidence')}
            hint={t('settings.halfConfidenceHint')}
            value={rules.halfConfidence}
            onChange={(next) => next !== null && change({ ...rules, halfConfidence: next })}
            min={0.1}
            max={100}
            step={0.1}
          />
          <NumberField
            label={t('settings.graceDays')}
            hint={t('settings.graceDaysHint')}
            value={rules.graceDays}
            onChange={(next) => next !== null && change({ ...rules, graceDays: next })}
            min={0}
            max={90}
            unit={t('settings.days')}
            format={{ maximumFractionDigits: 0 }}
          />
        </div>
      </Marginal>
      <Marginal heading={t('settings.thresholds')} detail={t('settings.thresholdsDetail')}>
        <MeasureRulesTable rules={rules} saved={saved} onChange={change} />
      </Marginal>
      <ThresholdTrial
        heading={t('settings.trial')}
        isTrying={draft !== null}
        problem={isOutOfOrder ? t('settings.thresholdOrder') : null}
        isDefault={isDefault}
        isPending={save.isPending}
        saveLabel={t('settings.saveThresholds')}
        resetLabel={t('settings.rulesReset')}
        onSave={() => save.mutate(draft)}
        onDrop={() => setDraft(null)}
        onReset={() => save.mutate(null)}
      >
        {draft === null ? null : <RulesTrial rules={draft} />}
      </ThresholdTrial>
    </>
  );
}
