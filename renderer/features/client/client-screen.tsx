import { useQuery } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, useLayoutEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import type { OpenNote } from '../../../shared/contract/reader.ts';
import type { ClientId, InteractionId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { ClientHead } from './client-head.tsx';
import { ProfileTab } from './profile-tab.tsx';
import { ReadingTab } from './reading-tab.tsx';
import { SignalsTab } from './signals-tab.tsx';
import { StrainSide } from './strain-side.tsx';
import { TimelineTab } from './timeline-tab.tsx';
import { ValueSide } from './value-side.tsx';
import './client.css';

const tabs = ['timeline', 'signals', 'reading', 'briefs', 'profile'] as const;
type ClientTab = (typeof tabs)[number];

/** The page of one client: value and strain side by side, then what happened, the signals, the briefs, the profile. */
export function ClientScreen(props: {
  readonly clientId: ClientId;
  /** One of the tabs; anything else shows the timeline. */
  readonly tab: string;
  /** Logs an interaction with this client. */
  readonly composer: ReactNode;
  /** What an entry may show, with yes and no. */
  readonly Proposals?: ComponentType<{ readonly note: OpenNote }>;
  /** The briefs of this client. */
  readonly briefs: ReactNode;
  /** Ratings of this client by several people. */
  readonly raters?: ReactNode;
  readonly onEditEntry: (id: InteractionId) => void;
}) {
  const { clientId, composer, Proposals, briefs, raters, onEditEntry } = props;
  const { t, refusal } = useText();
  const workbench = useWorkbench();
  const navigate = useNavigate();
  const scroller = useRef<HTMLDivElement>(null);
  const client = useQuery(workbench.clients.get.queryOptions({ input: { clientId } }));
  const status = useQuery(workbench.workspace.status.queryOptions());
  const settings = useQuery(workbench.workspace.settings.queryOptions());
  const tab: ClientTab = tabs.find((id) => id === props.tab) ?? 'timeline';
  useTabAtTop(scroller, tab);

  const error = client.error ?? status.error ?? settings.error;
  if (error) {
    return (
      <div className="page">
        <ErrorNotice
          action={
            <Link className="btn sm" to="/clients">
              {t('client.backToClients')}
            </Link>
          }
        >
          {refusal(refusalOf(error))}
        </ErrorNotice>
      </div>
    );
  }
  if (!client.data || !status.data || !settings.data) {
    return (
      <div className="page">
        <Loading label={t('client.loading')} text={t('app.loadingLong')} bars={6} />
      </div>
    );
  }
  const page = client.data;
  const { today } = status.data;
  return (
    <div className="cl" ref={scroller}>
      <div>
        <ClientHead page={page} today={today} />
        <div className="cl-axes">
          <ValueSide page={page} settings={settings.data} today={today} />
          <StrainSide page={page} settings={settings.data} />
        </div>
        <Tabs
          label={t('client.sections')}
          tabs={tabs.map((id) => ({ id, label: t(`client.tab.${id}`), count: countOf(id, page) }))}
          selected={tab}
          onSelect={(id) => void navigate(`/clients/${clientId}/${id}`)}
          panelClassName="cl-panel"
        >
          {tab === 'timeline' ? (
            <TimelineTab
              page={page}
              today={today}
              settings={settings.data}
              composer={composer}
              Proposals={Proposals}
              scroller={scroller}
              onEditEntry={onEditEntry}
            />
          ) : tab === 'signals' ? (
            <SignalsTab page={page} settings={settings.data} raters={raters} onEditEntry={onEditEntry} />
          ) : tab === 'reading' ? (
            <ReadingTab page={page} onEditEntry={onEditEntry} />
          ) : tab === 'briefs' ? (
            <div className="cl-briefs">{briefs}</div>
          ) : (
            <ProfileTab page={page} />
          )}
        </Tabs>
      </div>
    </div>
  );
}

function countOf(tab: ClientTab, { counts, strain }: ClientPage): number | undefined {
  if (tab === 'timeline') return counts.interactions;
  if (tab === 'signals') return strain.ratedCount + strain.unknownSignalIds.length;
  return tab === 'briefs' ? counts.briefs : undefined;
}

/** A tab chosen far down a long page starts at its own top, under the tabs that stay in sight. */
function useTabAtTop(scroller: React.RefObject<HTMLDivElement | null>, tab: ClientTab) {
  const shown = useRef(tab);
  useLayoutEffect(() => {
    if (shown.current === tab) return;
    shown.current = tab;
    const box = scroller.current;
    const top = box?.querySelector<HTMLElement>('.tabs-wrap')?.offsetTop;
    if (box && top !== undefined && box.scrollTop > top) box.scrollTop = top;
  }, [scroller, tab]);
}
