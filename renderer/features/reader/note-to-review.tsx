import { type ReactNode, useState } from 'react';
import type { OpenNote } from '../../../shared/contract/reader.ts';
import type { InteractionId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import { ProposalList } from './proposal-list.tsx';
import type { useAnswer } from './use-answer.ts';

/** Characters from which a note scrolls in a box of its own. */
const longText = 900;

/** One note of the list: when, with whom, its words with what they may show, and the answers. */
export function NoteToReview(props: {
  readonly note: OpenNote;
  readonly answering: ReturnType<typeof useAnswer>;
  readonly onLeave: (step: number) => boolean;
  readonly onLast: () => void;
  readonly onOpenEntry: (id: InteractionId) => void;
}): ReactNode {
  const { note, answering, onLeave, onLast, onOpenEntry } = props;
  const { t, dynamic, day } = useText();
  const [asked, setAsked] = useState<string | null>(null);
  const isLong = note.text.length > longText;
  return (
    <li>
      <time dateTime={note.occurredOn}>{day(note.occurredOn)}</time>
      <div>
        <p className="rd-head">
          <b>{note.clientName}</b>
          <span className="muted">{dynamic(`domain.interactionKind.${note.kind}`)}</span>
          <button type="button" className="link small" onClick={() => onOpenEntry(note.interactionId)}>
            {t('reader.openEntry')}
          </button>
        </p>
        <p className={isLong ? 'rd-text is-long' : 'rd-text'} tabIndex={isLong ? 0 : undefined}>
          <MarkedText
            text={note.text}
            marks={note.proposals
              .filter((proposal) => !answering.isGoing(note, proposal))
              .map((proposal) => ({ ...proposal.phrase, isCurrent: proposal.subject === asked }))}
          />
        </p>
        <ProposalList
          note={note}
          answering={answering}
          isUnderText
          onLeave={onLeave}
          onLast={onLast}
          onFocusProposal={(proposal) => setAsked(proposal.subject)}
        />
      </div>
    </li>
  );
}
