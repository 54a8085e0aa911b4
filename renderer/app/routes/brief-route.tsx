import { useParams } from 'react-router';
import type { BriefId } from '../../../shared/domain/ids.ts';
import { BriefScreen } from '../../features/briefs/brief-screen.tsx';
import { useText } from '../../text/text-context.tsx';
import { TopBar } from '../top-bar.tsx';

/** `/briefs/:briefId` */
export function BriefRoute() {
  const { t } = useText();
  const { briefId } = useParams() as { briefId: BriefId };
  return (
    <BriefScreen
      key={briefId}
      briefId={briefId}
      topBar={(actions, name) => (
        <TopBar crumbs={[{ label: t('app.briefs'), to: '/briefs' }, { label: name }]} actions={actions} />
      )}
    />
  );
}
