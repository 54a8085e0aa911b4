import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ComparedSignal, Panel } from '../../../shared/contract/raters.ts';
import type { PanelId, SignalId } from '../../../shared/domain/ids.ts';
import { jointProposal } from '../../../shared/domain/raters/joint-proposal.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { ComparedRow } from './compared-row.tsx';
import { emptyDraft, useJointStore } from './joint-store.ts';

/** Where people differ, with their reasons; then a value for each signal, and the joint check. */
export function Comparison({ panelId }: { readonly panelId: PanelId }) {
  const { t, refusal } = useText();
  const workbench = useWorkbench();
  const compared = useQuery(workbench.raters.compare.queryOptions({ input: { panelId } }));
  if (compared.data) return <Compared panel={compared.data.panel} rows={compared.data.rows} />;
  return compared.error ? (
    <ErrorNotice>{refusal(refusalOf(compared.error))}</ErrorNotice>
  ) : (
    <Loading label={t('raters.loading')} text={t('app.loadingLong')} />
  );
}

function Compared({ panel, rows }: { readonly panel: Panel; readonly rows: readonly ComparedSignal[] }) {
  const { t } = useText();
  const client = useWorkbenchClient();
  const navigate = useNavigate();
  const draft = useJointStore((s) => s.panels[panel.id]) ?? emptyDraft;
  const forget = useJointStore((s) => s.forget);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const isOpen = panel.closedAtMs === null;
  // What nobody observed is nothing to agree on.
  const spoken = rows.filter((row) => row.joint !== null || row.values.some((v) => v.value !== 'unknown'));
  const apart = spoken.filter((row) => row.disagrees);
  const rest = spoken.filter((row) => !row.disagrees);
  // What has changed since it was read is to be read again.
  const shown = new Set<SignalId>(
    rows.flatMap(({ signal, readAs }) => (draft.shown[signal.id] === readAs ? [signal.id] : [])),
  );
  const unread = isOpen ? apart.filter((row) => !shown.has(row.signal.id)).length : 0;

  const close = useChange(
    () =>
      client.raters.close({
        panelId: panel.id,
        ratings: spoken.flatMap((row) => {
          const said = draft.drafts[row.signal.id];
          const value = said?.value ?? jointProposal({ ...row, signalId: row.signal.id }, shown);
          if (value === null || value === 'unknown') return [];
          const reasons = Object.entries(said?.reasons ?? {}).map(([rater, reason]) => ({ rater, reason }));
          return [{ signalId: row.signal.id, value, note: said?.note ?? '', reasons }];
        }),
        read: apart.flatMap(({ signal, readAs }) =>
          shown.has(signal.id) ? [{ signalId: signal.id, readAs }] : [],
        ),
      }),
    {
      said: () => t('raters.finished'),
      onDone: () => {
        forget(panel.id);
        setMissing([]);
      },
      onRefused: (why) => {
        const signals = why.params['signals'];
        setMissing(Array.isArray(signals) ? signals : []);
        const [first] = Array.isArray(signals) ? signals : [];
        if (first !== undefined)
          requestAnimationFrame(() =>
            document.querySelector<HTMLElement>(`[data-joint="${CSS.escape(first)}"] textarea`)?.focus(),
          );
      },
    },
  );
  const row = (compared: ComparedSignal) => (
    <ComparedRow
      key={compared.signal.id}
      panelId={panel.id}
      row={compared}
      proposal={isOpen ? jointProposal({ ...compared, signalId: compared.signal.id }, shown) : null}
      draft={draft.drafts[compared.signal.id]}
      isOpen={isOpen}
      isMissingReason={missing.includes(compared.signal.id)}
    />
  );
  return (
    <>
      <Marginal heading={t('raters.disagreements', { count: apart.length })}>
        {isOpen || apart.length === 0 ? (
          <p className="ink2 rat-lede">
            {t(apart.length === 0 ? 'raters.noDisagreements' : 'raters.disagreementsLede')}
          </p>
        ) : null}
        {apart.map(row)}
      </Marginal>
      {rest.length === 0 ? null : (
        <Marginal heading={t('raters.agreements')}>
          <p className="ink2 rat-lede">{t('raters.agreementsLede')}</p>
          {rest.map(row)}
        </Marginal>
      )}
      {isOpen ? (
        <div className="rat-finish">
          {unread > 0 ? <span className="muted">{t('raters.toRead', { count: unread })}</span> : null}
          <Button
            variant="primary"
            isDisabled={unread > 0}
            disabledReason={unread > 0 ? t('raters.toRead', { count: unread }) : undefined}
            isPending={close.isPending}
            onPress={() => close.mutate(undefined)}
          >
            {t('raters.finish')}
          </Button>
        </div>
      ) : (
        <p className="cluster rat-finish">
          {panel.jointCheckId === null ? null : (
            <Link className="btn" to={`/clients/${panel.clientId}/check/${panel.jointCheckId}`}>
              {t('raters.readJoint')}
            </Link>
          )}
          <Button variant="primary" onPress={() => void navigate(`/clients/${panel.clientId}/signals`)}>
            {t('raters.toClient')}
          </Button>
        </p>
      )}
    </>
  );
}
