import { useNavigate } from 'react-router';
import { acceptedFiles } from '../../features/import/accepted-files.ts';
import { largestFileMb, queueFiles } from '../../features/import/read-file.ts';
import { InlineComposer } from '../../features/log/inline-composer.tsx';
import { TodayScreen } from '../../features/today/today-screen.tsx';
import { useSurfaceStore } from '../../store/surface-store.ts';
import { useText } from '../../text/text-context.tsx';
import { modifierKey } from '../../ui/modifier-key.ts';
import { TopBar } from '../top-bar.tsx';

/** `/`: what needs attention; on the first run, the three ways to begin. */
export function TodayRoute() {
  const { t } = useText();
  const navigate = useNavigate();
  const openComposer = useSurfaceStore((s) => s.openComposer);
  return (
    <TodayScreen
      topBar={<TopBar crumbs={[{ label: t('app.today') }]} />}
      composer={<InlineComposer clientId={null} isFirstRun shortcut={`${modifierKey} L`} />}
      onLog={(clientId) => openComposer({ clientId })}
      importing={{
        accept: acceptedFiles,
        largestMb: largestFileMb,
        onFiles: (files) => {
          queueFiles(files);
          void navigate('/import');
        },
      }}
    />
  );
}
