import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { DriftRules } from '../../../shared/domain/drift/drift-rules.ts';
import { driftRulesProblem } from '../../../shared/domain/drift/drift-rules-problem.ts';
import { useText } from '../../text/text-context.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { DriftRuleFields } from './drift-rule-fields.tsx';
import { DriftTrial } from './drift-trial.tsx';
import { ThresholdTrial } from './threshold-trial.tsx';

/** When a client is said to have changed its pace: the thresholds, tried on all clients before they are saved. */
export function DriftRulesSection(): ReactNode {
  const { t, refusal } = useText();
  const workbench = useWorkbench();
  const { data, error } = useQuery(workbench.measures.driftRules.queryOptions());
  if (data) return <Thresholds saved={data.rules} isDefault={data.isDefault} />;
  return error ? (
    <ErrorNotice>{refusal(refusalOf(error))}</ErrorNotice>
  ) : (
    <Loading label={t('app.loading')} text={t('app.loadingLong')} bars={4} />
  );
}

function Thresholds(props: { readonly saved: DriftRules; readonly isDefault: boolean }): ReactNode {
  const { saved, isDefault } = props;
  const { t } = useText();
  const client = useWorkbenchClient();
  /** Null while nothing differs from what is saved. */
  const [draft, setDraft] = useState<DriftRules | null>(null);
  const save = useChange((rules: DriftRules | null) => client.measures.saveDriftRules({ rules }), {
    said: (_, rules) => t(rules === null ? 'settings.driftReset' : 'settings.driftSaved'),
    onDone: () => setDraft(null),
  });
  const problem = draft === null ? null : driftRulesProblem(draft);
  return (
    <>
      <Marginal heading={t('settings.drift')} detail={t('settings.driftDetail')}>
        <p className="muted set-note">{t('settings.driftLede')}</p>
        <DriftRuleFields
          rules={draft ?? saved}
          onChange={(next) => setDraft(JSON.stringify(next) === JSON.stringify(saved) ? null : next)}
        />
      </Marginal>
      {draft === null && isDefault ? null : (
        <ThresholdTrial
          heading={t('settings.driftTrial')}
          isTrying={draft !== null}
          problem={problem === null ? null : t('settings.driftEasesAtOnce')}
          isDefault={isDefault}
          isPending={save.isPending}
          saveLabel={t('settings.driftSave')}
          resetLabel={t('settings.driftToDefaults')}
          onSave={() => save.mutate(draft)}
          onDrop={() => setDraft(null)}
          onReset={() => save.mutate(null)}
        >
          {draft === null ? null : <DriftTrial rules={draft} />}
        </ThresholdTrial>
      )}
    </>
  );
}
