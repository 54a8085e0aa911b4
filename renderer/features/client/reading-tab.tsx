import { useQuery } from '@tanstack/react-query';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import type { InteractionId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { ConditionsSection } from './conditions-section.tsx';
import { DriftCharts } from './drift-charts.tsx';
import { DriftReadingList } from './drift-reading.tsx';
import { IdealSection } from './ideal-section.tsx';
import { IntakeSection } from './intake-section.tsx';
import { TabWaiting } from './tab-waiting.tsx';
import { TraitList } from './trait-list.tsx';
import './client-reading.css';

/** What the log and the ratings say together: the client against its own past, and what kind of client it is. */
export function ReadingTab(props: {
  readonly page: ClientPage;
  readonly onEditEntry: (id: InteractionId) => void;
}) {
  const { page, onEditEntry } = props;
  const { t } = useText();
  const workbench = useWorkbench();
  const input = { clientId: page.id };
  const drift = useQuery(workbench.measures.drift.queryOptions({ input }));
  const traits = useQuery(workbench.measures.traits.queryOptions({ input }));
  const error = drift.error ?? traits.error;
  if (error || !drift.data || !traits.data)
    return <TabWaiting error={error} label={t('reading.loading')} bars={8} />;
  const told = new Set(drift.data.drifts.map(({ what }) => what));
  const others = drift.data.series.filter(({ what }) => !told.has(what));
  return (
    <div className="cl-two">
      <div className="cl-main cl-reading">
        <h2 className="sr">{t('client.tab.reading')}</h2>
        {page.status === 'prospect' ? <IntakeSection page={page} traits={traits.data.traits} /> : null}
        <Marginal heading={t('reading.drift')} detail={t('reading.driftDetail')} level={3}>
          <DriftReadingList clientId={page.id} reading={drift.data} onEditEntry={onEditEntry} />
          {others.length === 0 ? null : (
            <details className="cl-table">
              <summary>{t('reading.otherMonths', { count: others.length })}</summary>
              <DriftCharts series={others} isNamed />
            </details>
          )}
        </Marginal>
        <Marginal heading={t('reading.traits')} detail={t('reading.traitsDetail')} level={3}>
          <TraitList clientId={page.id} traits={traits.data.traits} onEditEntry={onEditEntry} />
        </Marginal>
      </div>
      <aside className="aside cl-aside" aria-label={t('reading.aside')}>
        <ConditionsSection conditions={traits.data.conditions} />
        <IdealSection ideal={traits.data.ideal} />
      </aside>
    </div>
  );
}
