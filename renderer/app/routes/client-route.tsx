import { useParams } from 'react-router';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { ClientBriefs } from '../../features/briefs/client-briefs.tsx';
import { ClientScreen } from '../../features/client/client-screen.tsx';
import { InlineComposer } from '../../features/log/inline-composer.tsx';
import { PanelsSection } from '../../features/raters/panels-section.tsx';
import { EntryProposals } from '../../features/reader/entry-proposals.tsx';
import { JustLoggedProposals } from '../../features/reader/just-logged-proposals.tsx';
import { useSurfaceStore } from '../../store/surface-store.ts';
import { useText } from '../../text/text-context.tsx';
import { TopBar } from '../top-bar.tsx';
import { useClientName } from './use-client-name.ts';

/** `/clients/:clientId/:tab?` */
export function ClientRoute() {
  const { t } = useText();
  const { clientId, tab } = useParams() as { clientId: ClientId; tab?: string };
  const name = useClientName(clientId);
  const editInteraction = useSurfaceStore((s) => s.editInteraction);
  return (
    <>
      <TopBar crumbs={[{ label: t('app.clients'), to: '/clients' }, { label: name }]} />
      <ClientScreen
        key={clientId}
        clientId={clientId}
        tab={tab ?? 'timeline'}
        composer={<InlineComposer clientId={clientId} Proposals={JustLoggedProposals} />}
        Proposals={EntryProposals}
        briefs={<ClientBriefs clientId={clientId} />}
        raters={<PanelsSection clientId={clientId} clientName={name} />}
        onEditEntry={editInteraction}
      />
    </>
  );
}
