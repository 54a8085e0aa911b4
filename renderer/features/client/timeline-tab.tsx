import { useQuery } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, type RefObject, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import type { OpenNote } from '../../../shared/contract/reader.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';
import type { InteractionId, SignalId } from '../../../shared/domain/ids.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { useScreenKeys } from '../../ui/use-screen-keys.ts';
import { VirtualList } from '../../ui/virtual-list.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { ClientAside } from './client-aside.tsx';
import { TimelineEntryRow } from './timeline-entry-row.tsx';
import { noTimelineFilter, type TimelineFilter, TimelineTools } from './timeline-tools.tsx';
import { useCloseFact } from './use-close-fact.ts';
import { useSettled } from './use-settled.ts';
import { useTimeline } from './use-timeline.ts';
import './client-timeline.css';

/** CSS px of the tabs and the tools that stay in sight over the list. */
const stuckHeight = 84;

/** Notes that are asked about in the timeline itself. */
const mostNotes = 60;

/** Milliseconds without a key before the log is searched. */
const typingMs = 150;

/** What happened with the client, newest first: filtered, searched in place, read to the first day. */
export function TimelineTab(props: {
  readonly page: ClientPage;
  readonly today: Day;
  readonly settings: Settings;
  readonly composer: ReactNode;
  readonly Proposals?: ComponentType<{ readonly note: OpenNote }> | undefined;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onEditEntry: (id: InteractionId) => void;
}) {
  const { page, today, settings, composer, Proposals, scroller, onEditEntry } = props;
  const { t, refusal } = useText();
  const isNarrow = useMediaQuery('(max-width: 1179px)');
  const [search] = useSearchParams();
  const [filter, setFilter] = useState<TimelineFilter>(() => ({
    ...noTimelineFilter,
    signalId: search.get('signal') as SignalId | null,
  }));
  const timeline = useTimeline(page.id, useSettled(filter, typingMs));
  const notes = useOpenNotes(page.id);
  const searchRef = useRef<HTMLInputElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const closeFact = useCloseFact(today);
  const intoList = () => listRef.current?.querySelector<HTMLElement>('li[tabindex="0"]')?.focus();
  useScreenKeys({ '/': () => searchRef.current?.focus(), j: intoList, J: intoList });

  const aside = <ClientAside page={page} today={today} settings={settings} onEditEntry={onEditEntry} />;
  const { entries } = timeline;
  return (
    <div className="cl-two">
      {isNarrow ? aside : null}
      <div className="cl-main">
        <h2 className="sr">{t('client.tab.timeline')}</h2>
        {composer}
        {page.counts.interactions === 0 && !timeline.isFiltered ? (
          <EmptyState>{t('client.timelineEmpty', { name: page.name })}</EmptyState>
        ) : (
          <>
            <TimelineTools
              filter={filter}
              onChange={setFilter}
              found={timeline.isFiltered ? timeline.total : null}
              searchRef={searchRef}
              onDown={intoList}
            />
            {timeline.error ? (
              <ErrorNotice>{refusal(refusalOf(timeline.error))}</ErrorNotice>
            ) : entries === null ? (
              <Loading label={t('client.timelineLoading')} text={t('app.loadingLong')} bars={6} />
            ) : entries.length === 0 ? (
              <EmptyState
                action={
                  <Button size="small" onPress={() => setFilter(noTimelineFilter)}>
                    {t('client.clearFilter')}
                  </Button>
                }
              >
                {t('client.timelineNothing')}
              </EmptyState>
            ) : (
              <div className="cl-entries" ref={listRef} aria-busy={timeline.isLoadingMore}>
                <VirtualList
                  label={t('client.entries')}
                  items={entries}
                  itemKey={(entry) => entry.id}
                  estimateHeight={84}
                  scrollRef={scroller}
                  scrollPadding={stuckHeight}
                  onReachEnd={timeline.loadMore}
                  onOpen={(entry) => onEditEntry(entry.id)}
                  renderItem={(entry, at) => (
                    <TimelineEntryRow
                      entry={entry}
                      clientId={page.id}
                      startsMonth={entries[at - 1]?.occurredOn.slice(0, 7) !== entry.occurredOn.slice(0, 7)}
                      onEdit={onEditEntry}
                      onClose={closeFact}
                      today={today}
                      note={notes.get(entry.id)}
                      Proposals={Proposals}
                    />
                  )}
                />
                {timeline.isLoadingMore ? (
                  <Loading label={t('client.timelineMore')} text={t('client.timelineMore')} bars={2} />
                ) : null}
              </div>
            )}
          </>
        )}
      </div>
      {isNarrow ? null : aside}
    </div>
  );
}

/** Entries logged one at a time that have something to answer, by id: what was imported waits in the list of notes. */
function useOpenNotes(clientId: ClientPage['id']): ReadonlyMap<InteractionId, OpenNote> {
  const workbench = useWorkbench();
  const { data } = useQuery(
    workbench.reader.open.queryOptions({ input: { clientId, byHand: true, limit: mostNotes } }),
  );
  return useMemo(() => new Map(data?.notes.map((note) => [note.interactionId, note])), [data]);
}
