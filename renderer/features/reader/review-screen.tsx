import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ClientId, ImportBatchId, InteractionId, SignalId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { modifierKey } from '../../ui/modifier-key.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { ShortcutHint } from '../../ui/shortcut-hint.tsx';
import { useScreenKeys } from '../../ui/use-screen-keys.ts';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { NoteToReview } from './note-to-review.tsx';
import { OlderNotes } from './older-notes.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { ReviewTools } from './review-tools.tsx';
import { useAnswer } from './use-answer.ts';
import './reader.css';

const firstNotes = 40;
const notesMax = 200;

/** Notes with something to answer, newest first: one key each. `?client=`, `?signal=` and `?batch=` narrow them. */
export function ReviewScreen({
  onOpenEntry,
}: {
  readonly onOpenEntry: (id: InteractionId) => void;
}): ReactNode {
  const { t, number, refusal } = useText();
  const workbench = useWorkbench();
  const [search, setSearch] = useSearchParams();
  const [limit, setLimit] = useState(firstNotes);
  const answering = useAnswer({ isBrief: true });
  const list = useRef<HTMLUListElement>(null);
  const title = useRef<HTMLDivElement>(null);
  const scope = {
    ...(search.has('client') ? { clientId: search.get('client') as ClientId } : {}),
    ...(search.has('signal') ? { signalId: search.get('signal') as SignalId } : {}),
    ...(search.has('batch') ? { batchId: search.get('batch') as ImportBatchId } : {}),
  };
  const open = useQuery({
    ...workbench.reader.open.queryOptions({ input: { ...scope, limit } }),
    placeholderData: keepPreviousData,
  });
  const isNarrowed = Object.keys(scope).length > 0;
  const setScope = (name: 'client' | 'signal' | 'batch', value: string | null) => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(name);
    else next.set(name, value);
    setLimit(firstNotes);
    setSearch(next, { replace: true });
  };
  const lines = () => [...(list.current?.querySelectorAll<HTMLElement>('.rd-yes') ?? [])];
  // From one note into the next: the lines of all of them are one list.
  const leave = (step: number): boolean => {
    const all = lines();
    const here = all.findIndex((line) => line.closest('.rd-list > li')?.contains(document.activeElement));
    const next = here < 0 ? undefined : all[here + step];
    next?.focus();
    return next !== undefined;
  };
  const intoList = () => lines()[0]?.focus();
  useScreenKeys({ j: intoList, J: intoList, ArrowDown: intoList });

  const { data } = open;
  const notes = data?.notes.filter((note) => note.proposals.some((p) => !answering.isGoing(note, p))) ?? [];
  return (
    <div className="page rd-page">
      <div ref={title} tabIndex={-1}>
        <PageHeader
          title={t('reader.title')}
          lede={
            data && data.total > 0 ? t('reader.lede', { count: data.total, n: number(data.total) }) : null
          }
        />
      </div>
      <ReadingProgress scope={scope} />
      {open.error ? <ErrorNotice>{refusal(refusalOf(open.error))}</ErrorNotice> : null}
      {data && (data.total > 0 || isNarrowed) ? (
        <ReviewTools scope={scope} total={data.total} onScope={setScope} />
      ) : null}
      {data === undefined && !open.error ? (
        <Loading label={t('reader.loading')} text={t('app.loadingLong')} bars={6} />
      ) : null}
      {data && notes.length === 0 ? (
        isNarrowed ? (
          <EmptyState
            action={
              <Button size="small" onPress={() => setSearch({}, { replace: true })}>
                {t('reader.clearFilter')}
              </Button>
            }
          >
            {t('reader.nothingFound')}
          </EmptyState>
        ) : (
          <EmptyState action={<OlderNotes />}>{t('reader.nothingOpen')}</EmptyState>
        )
      ) : null}
      {notes.length > 0 ? (
        <>
          <p className="rd-hints">
            <ShortcutHint keys={['J', 'K']}>{t('reader.keyMove')}</ShortcutHint>
            <ShortcutHint keys={['Y']}>{t('reader.keyYes')}</ShortcutHint>
            <ShortcutHint keys={['N']}>{t('reader.keyNo')}</ShortcutHint>
            <ShortcutHint keys={[`${modifierKey} Z`]}>{t('reader.keyUndo')}</ShortcutHint>
          </p>
          <ul className="rd-notes" ref={list} aria-label={t('reader.list')}>
            {notes.map((note) => (
              <NoteToReview
                key={note.interactionId}
                note={note}
                answering={answering}
                onLeave={leave}
                onLast={() => title.current?.focus()}
                onOpenEntry={onOpenEntry}
              />
            ))}
          </ul>
          {data !== undefined && data.total > limit && limit < notesMax ? (
            <p className="rd-more">
              <Button size="small" onPress={() => setLimit(Math.min(notesMax, limit + firstNotes))}>
                {t('reader.showMore')}
              </Button>
            </p>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
