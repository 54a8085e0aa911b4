import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';
import type { InteractionId, SignalId } from '../../../shared/domain/ids.ts';
import { signalGroups, type WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import { useText } from '../../text/text-context.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { isTyping } from '../../ui/use-row-keys.ts';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { ChecksSection } from './checks-section.tsx';
import { SignalRow } from './signal-row.tsx';
import { TabWaiting } from './tab-waiting.tsx';
import { TrendSection } from './trend-section.tsx';
import './client-signals.css';

/** Finished checks whose ratings are drawn in a row. */
const drawnChecks = 8;
const steps: Readonly<Record<string, number>> = { j: 1, J: 1, ArrowDown: 1, k: -1, K: -1, ArrowUp: -1 };

/** Every signal with its level, since when and how it came there; `?signal=` opens one. */
export function SignalsTab(props: {
  readonly page: ClientPage;
  readonly settings: Settings;
  /** Ratings of this client by several people, beside its checks. */
  readonly raters?: ReactNode;
  readonly onEditEntry: (id: InteractionId) => void;
}) {
  const { page, settings, raters, onEditEntry } = props;
  const { t, dynamic, number } = useText();
  const workbench = useWorkbench();
  const signals = useQuery(workbench.signals.list.queryOptions());
  const history = useQuery(workbench.signals.history.queryOptions({ input: { clientId: page.id } }));
  const measured = useQuery(workbench.measures.signals.queryOptions({ input: { clientId: page.id } }));
  const [search, setSearch] = useSearchParams();
  const opened = search.get('signal') as SignalId | null;
  const groups = useRef<HTMLDivElement>(null);
  const isReady = signals.data !== undefined && history.data !== undefined;

  // Come from a cell of the portfolio or from an entry: the signal is brought into sight and takes the focus.
  useEffect(() => {
    if (!isReady || opened === null) return;
    const row = groups.current?.querySelector<HTMLElement>(`[data-signal="${CSS.escape(opened)}"]`);
    if (!row || row === document.activeElement) return;
    row.focus({ preventScroll: true });
    row.scrollIntoView?.({ block: 'center' });
  }, [isReady, opened]);

  const error = signals.error ?? history.error;
  if (error || !signals.data || !history.data)
    return <TabWaiting error={error} label={t('client.signalsLoading')} bars={10} />;
  const drawn = page.trend.slice(-drawnChecks);
  const points = (value: number) => number(value, Number.isInteger(value) ? 0 : 1);
  const detailOf = (group: string) => {
    if (group === 'knock-out') return t('client.knockOutHint');
    const strain = page.strain.groups.find((each) => each.group === group);
    return strain && strain.maxPoints > 0
      ? t('client.groupTotal', { points: points(strain.points), max: points(strain.maxPoints) })
      : t('client.groupUnrated');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
      return;
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-signal]')];
    const here = rows.findIndex(
      (row) => row === event.target || row.parentElement?.parentElement?.contains(event.target as Node),
    );
    const next = rows[here + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div className="cl-two">
      <div className="cl-main">
        <h2 className="sr">{t('client.tab.signals')}</h2>
        {page.lastCheckOn === null ? <p className="cl-unknown">{t('client.signalsNone')}</p> : null}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: J and K for the buttons inside */}
        <div ref={groups} className="cl-signals" onKeyDown={onKeyDown}>
          {groupsOf(signals.data).map(({ id, members }) => (
            <Marginal key={id} heading={dynamic(`domain.group.${id}`)} detail={detailOf(id)} level={3}>
              <ul>
                {members.map((signal) => (
                  <SignalRow
                    key={signal.id}
                    page={page}
                    signal={signal}
                    history={history.data.find((row) => row.signalId === signal.id)}
                    measured={measured.data?.find((row) => row.signalId === signal.id)}
                    drawn={drawn}
                    isOpen={signal.id === opened}
                    onToggle={() =>
                      setSearch(signal.id === opened ? {} : { signal: signal.id }, { replace: true })
                    }
                    onEditEntry={onEditEntry}
                  />
                ))}
              </ul>
            </Marginal>
          ))}
        </div>
      </div>
      <aside className="aside cl-aside" aria-label={t('client.checks')}>
        <TrendSection page={page} settings={settings} />
        <ChecksSection page={page} settings={settings} />
        {raters}
      </aside>
    </div>
  );
}

function groupsOf(
  signals: readonly WorkspaceSignal[],
): { readonly id: string; readonly members: readonly WorkspaceSignal[] }[] {
  return [
    ...signalGroups.map((group) => ({
      id: group as string,
      members: signals.filter((s) => s.class === 'core' && s.group === group),
    })),
    { id: 'knock-out', members: signals.filter((s) => s.class === 'knock-out') },
    { id: 'custom', members: signals.filter((s) => s.class === 'custom') },
  ].filter(({ members }) => members.length > 0);
}
