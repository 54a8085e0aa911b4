import { useParams } from 'react-router';
import type { ClientId, PanelId } from '../../../shared/domain/ids.ts';
import { PanelScreen } from '../../features/raters/panel-screen.tsx';
import { useText } from '../../text/text-context.tsx';
import { TopBar } from '../top-bar.tsx';
import { useClientName } from './use-client-name.ts';

/** `/clients/:clientId/raters/:panelId` */
export function RatersRoute() {
  const { t } = useText();
  const { clientId, panelId } = useParams() as { clientId: ClientId; panelId: PanelId };
  const name = useClientName(clientId);
  return (
    <>
      <TopBar
        crumbs={[
          { label: t('app.clients'), to: '/clients' },
          { label: name, to: `/clients/${clientId}/signals` },
          { label: t('raters.crumb') },
        ]}
      />
      <PanelScreen key={panelId} clientId={clientId} panelId={panelId} />
    </>
  );
}
