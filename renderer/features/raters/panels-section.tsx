import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Panel } from '../../../shared/contract/raters.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { ChooseRatersDialog } from './choose-raters-dialog.tsx';
import { useRatingFiles } from './use-rating-files.ts';
import './raters.css';

/** On the page of a client: who rates it together, and a way to begin. */
export function PanelsSection({
  clientId,
  clientName,
}: {
  readonly clientId: ClientId;
  readonly clientName: string;
}) {
  const { t, day } = useText();
  const workbench = useWorkbench();
  const navigate = useNavigate();
  const [isChoosing, setChoosing] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const { data: panels } = useQuery(workbench.raters.list.queryOptions({ input: { clientId } }));
  const { importFile } = useRatingFiles({
    panelId: null,
    onImported: (panelId) => void navigate(`/clients/${clientId}/raters/${panelId}`),
    onRefused: setError,
  });
  const isOpen = panels?.some((panel) => panel.closedAtMs === null) ?? true;
  return (
    <section className="rat-section">
      <h2>{t('raters.section')}</h2>
      {panels?.length === 0 ? <p className="muted">{t('raters.lede')}</p> : null}
      <ul className="rat-panels">
        {(panels ?? []).map((panel) => (
          <li key={panel.id}>
            <Link className="link" to={`/clients/${clientId}/raters/${panel.id}`}>
              {panel.closedAtMs === null
                ? t('raters.openPanel', { day: day(panel.openedOn) })
                : t('raters.closedPanel', { day: day(dayOf(panel.closedAtMs)) })}
            </Link>
            <PanelProgress panel={panel} />
          </li>
        ))}
      </ul>
      {isOpen ? null : (
        <>
          <Button icon="clients" onPress={() => setChoosing(true)}>
            {t('raters.begin')}
          </Button>
          <FileDrop
            label={t('raters.fileDrop')}
            browseLabel={t('raters.fileBrowse')}
            accept={['.json']}
            isMultiple={false}
            onFiles={([file]) => file && importFile(file)}
          />
        </>
      )}
      {error === null ? null : <ErrorNotice>{error}</ErrorNotice>}
      <ChooseRatersDialog
        clientId={clientId}
        clientName={clientName}
        isOpen={isChoosing}
        onClose={() => setChoosing(false)}
      />
    </section>
  );
}

function PanelProgress({ panel }: { readonly panel: Panel }) {
  const { t, list } = useText();
  const names = list(panel.raters.map((rater) => rater.name));
  if (panel.closedAtMs !== null) return <small className="muted">{names}</small>;
  const done = panel.raters.length - panel.waitingFor.length;
  return (
    <small className="muted">
      {panel.isRevealed
        ? `${names}: ${t('raters.readyToCompare')}`
        : t('raters.progress', { done, all: panel.raters.length })}
    </small>
  );
}
