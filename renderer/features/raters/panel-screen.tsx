import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import type { ClientId, PanelId } from '../../../shared/domain/ids.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import { useText } from '../../text/text-context.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { Comparison } from './comparison.tsx';
import { PanelPeople } from './panel-people.tsx';
import './raters.css';

/** Several people rate one client: who is how far; once everyone has finished, where they differ; then what they agree on. */
export function PanelScreen({
  clientId,
  panelId,
}: {
  readonly clientId: ClientId;
  readonly panelId: PanelId;
}) {
  const { t, day, refusal } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const navigate = useNavigate();
  const panel = useQuery(workbench.raters.get.queryOptions({ input: { panelId } }));
  const remove = useChange(() => client.raters.remove({ panelId }), { said: () => t('raters.removed') });
  if (!panel.data) {
    return (
      <div className="page">
        {panel.error ? (
          <ErrorNotice
            action={
              <Link className="btn sm" to={`/clients/${clientId}/signals`}>
                {t('raters.toClient')}
              </Link>
            }
          >
            {refusal(refusalOf(panel.error))}
          </ErrorNotice>
        ) : (
          <Loading label={t('raters.loading')} text={t('app.loadingLong')} />
        )}
      </div>
    );
  }
  const { clientName, openedOn, closedAtMs, isRevealed } = panel.data;
  return (
    <div className="page rat">
      <PageHeader
        title={t('raters.title', { name: clientName })}
        lede={t(closedAtMs === null ? 'raters.lede' : 'raters.closedLede')}
        meta={[
          { id: 'opened', text: t('raters.openedOn', { day: day(openedOn) }) },
          ...(closedAtMs === null
            ? []
            : [{ id: 'closed', text: t('raters.closedOn', { day: day(dayOf(closedAtMs)) }) }]),
        ]}
        actions={
          <MenuButton
            label={t('raters.more')}
            icon="more"
            isIconOnly
            items={[{ id: 'trash', label: t('raters.remove'), icon: 'trash' }]}
            onAction={() => {
              // Away first: what is in the trash has no page.
              void navigate(`/clients/${clientId}/signals`);
              remove.mutate(undefined);
            }}
          />
        }
      />
      <Marginal heading={t('raters.who')}>
        <PanelPeople panel={panel.data} />
      </Marginal>
      {isRevealed ? <Comparison panelId={panelId} /> : null}
    </div>
  );
}
