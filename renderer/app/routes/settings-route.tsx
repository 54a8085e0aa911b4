import { useParams } from 'react-router';
import { SettingsScreen } from '../../features/settings/settings-screen.tsx';
import { useText } from '../../text/text-context.tsx';
import { TopBar } from '../top-bar.tsx';

/** `/settings/:section?` */
export function SettingsRoute() {
  const { t } = useText();
  const { section } = useParams();
  return (
    <>
      <TopBar crumbs={[{ label: t('app.settings') }]} />
      <SettingsScreen section={section ?? 'agency'} />
    </>
  );
}
