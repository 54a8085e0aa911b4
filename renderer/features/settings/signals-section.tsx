import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '../../text/text-context.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { CustomSignals } from './custom-signals.tsx';
import { SignalWeights } from './signal-weights.tsx';
import { StrainRulesFields } from './strain-rules-fields.tsx';

/** Weights, pairs of roles, bands, and the user's own signals. */
export function SignalsSection(): ReactNode {
  const { t, refusal } = useText();
  const workbench = useWorkbench();
  const { data: signals, error } = useQuery(workbench.signals.list.queryOptions());
  return (
    <>
      <p className="lede">{t('settings.signalsLede')}</p>
      <div className="set-sections">
        <StrainRulesFields />
        {signals ? (
          <>
            <CustomSignals signals={signals.filter((signal) => signal.class === 'custom')} />
            <SignalWeights signals={signals.filter((signal) => signal.class === 'core')} />
          </>
        ) : error ? (
          <ErrorNotice>{refusal(refusalOf(error))}</ErrorNotice>
        ) : (
          <Loading label={t('app.loading')} text={t('app.loadingLong')} bars={6} />
        )}
      </div>
    </>
  );
}
