import { ImportScreen } from '../../features/import/import-screen.tsx';
import { ImportReading } from '../../features/reader/import-reading.tsx';
import { useText } from '../../text/text-context.tsx';
import { TopBar } from '../top-bar.tsx';

/** `/import` */
export function ImportRoute() {
  const { t } = useText();
  return (
    <>
      {/* The one thing to do here is to import. */}
      <TopBar crumbs={[{ label: t('app.import') }]} actions={null} />
      <ImportScreen Reading={ImportReading} />
    </>
  );
}
