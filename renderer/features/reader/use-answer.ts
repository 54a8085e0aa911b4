import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OpenNote, Proposal } from '../../../shared/contract/reader.ts';
import { useText } from '../../text/text-context.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { useProposalWords } from './use-proposal-words.ts';

interface Answered {
  readonly note: OpenNote;
  readonly proposal: Proposal;
  readonly answer: 'yes' | 'no';
}

/** A proposal within its note. */
export function keyOf(note: OpenNote, proposal: Proposal): string {
  return `${note.interactionId} ${proposal.kind} ${proposal.subject}`;
}

/** Answers proposals, each gone from sight at once; `isBrief` says what was answered, not what follows. */
export function useAnswer({ isBrief = false }: { readonly isBrief?: boolean } = {}) {
  const { t } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const queries = useQueryClient();
  const words = useProposalWords();
  const [going, setGoing] = useState<ReadonlySet<string>>(new Set());
  const setOne = (key: string, isGoing: boolean) =>
    setGoing((before) => {
      const next = new Set(before);
      if (isGoing) next.add(key);
      else next.delete(key);
      return next;
    });
  const change = useChange(
    async ({ note, proposal, answer }: Answered) => {
      const key = keyOf(note, proposal);
      const { interactionId, clientId } = note;
      const { kind, subject } = proposal;
      setOne(key, true);
      try {
        await client.reader.answer({ interactionId, clientId, kind, subject, answer });
      } finally {
        // Gone for good once it is gone from what is open; back in sight where it was refused.
        await queries.invalidateQueries({ queryKey: workbench.reader.key() });
        setOne(key, false);
      }
    },
    {
      said: (_, { note, proposal, answer }) => {
        const what = words(proposal, note);
        if (isBrief) return t(answer === 'yes' ? 'reader.saidYes' : 'reader.saidNo', { what });
        if (answer === 'no') return t('reader.declined');
        return proposal.kind === 'signal'
          ? t('reader.accepted', { signal: what })
          : t('reader.factAdded', { fact: what });
      },
    },
  );
  return {
    isGoing: (note: OpenNote, proposal: Proposal) => going.has(keyOf(note, proposal)),
    answer: (answered: Answered) => change.mutate(answered),
  };
}
