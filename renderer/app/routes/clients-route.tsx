import { ClientsScreen } from '../../features/clients/clients-screen.tsx';
import { useText } from '../../text/text-context.tsx';
import { TopBar } from '../top-bar.tsx';

/** `/clients` */
export function ClientsRoute() {
  const { t } = useText();
  return (
    <>
      <TopBar crumbs={[{ label: t('app.clients') }]} />
      <ClientsScreen />
    </>
  );
}
