import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef } from 'react';
import { type JustLogged, useJustLoggedStore } from '../../store/just-logged-store.ts';
import { useText } from '../../text/text-context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import { ProposalList } from './proposal-list.tsx';
import { useAnswer } from './use-answer.ts';
import './reader.css';

/**
 * What the entry just logged may show: under the line of the page (`inline`), or at the foot of the window after the
 * log over it (`overlay`). It takes no focus and waits; Esc leaves it for later.
 */
export function JustLoggedProposals({
  from,
  onLeave,
}: {
  readonly from: JustLogged['from'];
  /** Answered or left with the focus inside: where it goes. */
  readonly onLeave: () => void;
}): ReactNode {
  const entry = useJustLoggedStore((s) => s.entry);
  if (entry === null || entry.from !== from) return null;
  return <Shown key={entry.interactionId} entry={entry} onLeave={onLeave} />;
}

function Shown({ entry, onLeave }: { readonly entry: JustLogged; readonly onLeave: () => void }): ReactNode {
  const { t } = useText();
  const workbench = useWorkbench();
  const answering = useAnswer();
  const box = useRef<HTMLElement>(null);
  const { data: note } = useQuery(
    workbench.reader.ofEntry.queryOptions({ input: { interactionId: entry.interactionId } }),
  );
  if (!note?.proposals.some((proposal) => !answering.isGoing(note, proposal))) return null;
  const leave = () => {
    const isWithin = box.current?.contains(document.activeElement) === true;
    useJustLoggedStore.getState().set(null);
    if (isWithin) onLeave();
  };
  return (
    <aside
      ref={box}
      className={classNames('rd-just', entry.from === 'overlay' && 'is-floating')}
      aria-label={t('reader.justLogged')}
      data-landmark="drawer"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        leave();
      }}
    >
      <ProposalList note={note} answering={answering} onLast={onLeave} />
      <IconButton icon="close" size="small" variant="quiet" label={t('reader.close')} onPress={leave} />
    </aside>
  );
}
