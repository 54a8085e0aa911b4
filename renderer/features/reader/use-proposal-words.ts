import { useQuery } from '@tanstack/react-query';
import type { OpenNote, Proposal } from '../../../shared/contract/reader.ts';
import { factWords } from '../../text/fact-words.ts';
import { useText } from '../../text/text-context.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';

/** What a proposal is about, in words: the signal's label, or the fact. */
export function useProposalWords(): (proposal: Proposal, note: Pick<OpenNote, 'occurredOn'>) => string {
  const text = useText();
  const workbench = useWorkbench();
  const { data: signals } = useQuery(workbench.signals.list.queryOptions());
  return (proposal, note) => {
    if (proposal.kind === 'signal') {
      const label = signals?.find((s) => s.id === proposal.signalId)?.label;
      return label === undefined ? proposal.signalId : text.of(label);
    }
    // The words of the note stand beside it, as the phrase.
    const { label, value } = factWords(proposal.detail, '', note.occurredOn, text);
    return value === text.t('domain.yes') ? label : `${label}: ${value}`;
  };
}
