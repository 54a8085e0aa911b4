import { useNavigate } from 'react-router';
import { TodayScreen } from '../../features/today/today-screen.tsx';
import { useSurfaceStore } from '../../store/surface-store.ts';
import { useText } from '../../text/text-context.tsx';
import { TopBar } from '../top-bar.tsx';

/** `/` */
export function TodayRoute() {
  const { t } = useText();
  const navigate = useNavigate();
  const openComposer = useSurfaceStore((s) => s.openComposer);
  return (
    <>
      <TopBar crumbs={[{ label: t('app.today') }]} />
      <TodayScreen onLog={(clientId) => openComposer({ clientId })} onImport={() => void navigate('/import')} />
    </>
  );
}
