import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { DriftRules } from '../../../shared/domain/drift/drift-rules.ts';
import { onDay } from '../../text/on-day.ts';
import { useText } from '../../text/text-context.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useWorkbench } from '../../workbench/workbench-context.tsx';

/** Which clients would be said to drift with these thresholds, and which no longer. Nothing is saved. */
export function DriftTrial({ rules }: { readonly rules: DriftRules }): ReactNode {
  const text = useText();
  const { t, refusal, today } = text;
  const workbench = useWorkbench();
  const { data, error, isFetching } = useQuery(
    workbench.measures.driftTrial.queryOptions({
      input: { rules },
      placeholderData: keepPreviousData,
      gcTime: 0,
    }),
  );
  if (error) return <ErrorNotice>{refusal(refusalOf(error))}</ErrorNotice>;
  if (!data) return <Loading label={t('settings.trialRunning')} text={t('app.loadingLong')} bars={3} />;
  return (
    <div aria-busy={isFetching}>
      <p role="status">
        {data.length === 0 ? t('settings.trialNone') : t('settings.driftTrialCount', { count: data.length })}
      </p>
      <ul className="set-trial">
        {data.map(({ clientId, clientName, from, to }) => (
          <li key={clientId}>
            <Link className="med" to={`/clients/${clientId}/reading`}>
              {clientName}
            </Link>{' '}
            <span className="muted">
              {to === null
                ? t('settings.driftTrialStops')
                : t(from === null ? 'settings.driftTrialStarts' : 'settings.driftTrialMoves', {
                    to: onDay(to, today, text),
                    from: from === null ? '' : onDay(from, today, text),
                  })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
