import { ImportScreen } from '../../features/import/import-screen.tsx';
import { useText } from '../../text/text-context.tsx';
import { TopBar } from '../top-bar.tsx';

/** `/import` */
export function ImportRoute() {
  const { t } = useText();
  return (
    <>
      <TopBar crumbs={[{ label: t('app.import') }]} />
      <ImportScreen />
    </>
  );
}
