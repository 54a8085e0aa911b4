import type { ReactNode } from 'react';
import type { OpenNote } from '../../../shared/contract/reader.ts';
import { ProposalList } from './proposal-list.tsx';
import { useAnswer } from './use-answer.ts';

/** What an entry of the timeline may show, under it. */
export function EntryProposals({ note }: { readonly note: OpenNote }): ReactNode {
  const answering = useAnswer();
  return <ProposalList note={note} answering={answering} isUnderText />;
}
