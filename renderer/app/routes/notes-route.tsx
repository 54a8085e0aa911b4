import { ReviewScreen } from '../../features/reader/review-screen.tsx';
import { useSurfaceStore } from '../../store/surface-store.ts';
import { useText } from '../../text/text-context.tsx';
import { TopBar } from '../top-bar.tsx';

/** `/notes` */
export function NotesRoute() {
  const { t } = useText();
  const editInteraction = useSurfaceStore((s) => s.editInteraction);
  return (
    <>
      <TopBar crumbs={[{ label: t('reader.title') }]} />
      <ReviewScreen onOpenEntry={editInteraction} />
    </>
  );
}
