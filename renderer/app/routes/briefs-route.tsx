import { BriefsScreen } from '../../features/briefs/briefs-screen.tsx';
import { useText } from '../../text/text-context.tsx';
import { TopBar } from '../top-bar.tsx';

/** `/briefs` */
export function BriefsRoute() {
  const { t } = useText();
  return (
    <>
      <TopBar crumbs={[{ label: t('app.briefs') }]} />
      <BriefsScreen />
    </>
  );
}
