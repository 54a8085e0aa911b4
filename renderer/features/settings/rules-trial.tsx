import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { MeasureRules } from '../../../shared/domain/measured/measure-rules.ts';
import { catalogueSignal } from '../../../shared/domain/signals/catalogue.ts';
import { useText } from '../../text/text-context.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useWorkbench } from '../../workbench/workbench-context.tsx';

/** Which clients would change with these thresholds, and in what. Nothing is saved. */
export function RulesTrial({ rules }: { readonly rules: MeasureRules }): ReactNode {
  const { t, of, dynamic, refusal } = useText();
  const workbench = useWorkbench();
  const { data, error, isFetching } = useQuery(
    workbench.measures.trial.queryOptions({ input: { rules }, placeholderData: keepPreviousData, gcTime: 0 }),
  );
  if (error) return <ErrorNotice>{refusal(refusalOf(error))}</ErrorNotice>;
  if (!data) return <Loading label={t('settings.trialRunning')} text={t('app.loadingLong')} bars={3} />;
  const clients = [...new Set(data.map(({ clientId }) => clientId))].map((id) =>
    data.filter(({ clientId }) => clientId === id),
  );
  const levelWord = (level: number | null) =>
    level === null ? t('settings.trialNothing') : `${level} ${dynamic(`domain.level.${level}`)}`;
  return (
    <div aria-busy={isFetching}>
      <p role="status">
        {data.length === 0
          ? t('settings.trialNone')
          : t('settings.trialCount', { count: data.length, clients: clients.length })}
      </p>
      <ul className="set-trial">
        {clients.map((changes) => {
          const [first] = changes;
          return first === undefined ? null : (
            <li key={first.clientId}>
              <Link className="med" to={`/clients/${first.clientId}/signals`}>
                {first.clientName}
              </Link>
              <ul>
                {changes.map(({ signalId, from, to }) => {
                  const signal = catalogueSignal(signalId);
                  return (
                    <li key={signalId}>
                      {signal ? of(signal.label) : signalId}{' '}
                      <span className="muted">
                        {t('settings.trialFromTo', { from: levelWord(from), to: levelWord(to) })}
                      </span>
                    </li>
                  );
                })}
              </ul>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
