import { useParams } from 'react-router';
import type { BriefId, BriefVersionId } from '../../../shared/domain/ids.ts';
import { PrintScreen } from '../../features/briefs/print-screen.tsx';

/** `/print/:briefId/:versionId?`: the brief alone, for the system's print dialog. */
export function PrintRoute() {
  const { briefId, versionId } = useParams() as { briefId: BriefId; versionId?: BriefVersionId };
  return <PrintScreen briefId={briefId} versionId={versionId ?? null} />;
}
