import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { CheckId, ClientId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { ChooseRatersDialog } from './choose-raters-dialog.tsx';
import { useRatingFiles } from './use-rating-files.ts';
import './raters.css';

/** In the bar of a check: with colleagues from the start, back to them from one's own part, or a file for one of them. */
export function CheckColleagues({
  clientId,
  checkId,
}: {
  readonly clientId: ClientId;
  readonly checkId: CheckId;
}) {
  const { t } = useText();
  const workbench = useWorkbench();
  const [isChoosing, setChoosing] = useState(false);
  // As the screen below reads it: a finished check of a panel is sealed, and asked for by nobody.
  const { data: page } = useQuery({
    ...workbench.checks.get.queryOptions({ input: { checkId } }),
    enabled: false,
  });
  const { data: panels } = useQuery(workbench.raters.list.queryOptions({ input: { clientId } }));
  const { exportCheck } = useRatingFiles({ panelId: null });
  if (!page || !panels) return null;
  const isFinished = page.check.finishedAtMs !== null;
  const openPanel = panels.find((panel) => panel.closedAtMs === null);
  const panelId = page.panelId ?? (isFinished ? undefined : openPanel?.id);
  return (
    <>
      {isFinished ? (
        <Button icon="download" onPress={() => exportCheck(checkId)}>
          {t('raters.export')}
        </Button>
      ) : null}
      {panelId !== undefined ? (
        <Link className="btn" to={`/clients/${clientId}/raters/${panelId}`}>
          {t('raters.backToPanel')}
        </Link>
      ) : isFinished ? null : (
        <Button icon="clients" onPress={() => setChoosing(true)}>
          {t('raters.begin')}
        </Button>
      )}
      <ChooseRatersDialog
        clientId={clientId}
        clientName={page.clientName}
        isOpen={isChoosing}
        onClose={() => setChoosing(false)}
      />
    </>
  );
}
