import type { OpenNote, Proposal } from '../../shared/contract/reader.ts';
import { blankFact } from '../../shared/domain/fact.ts';
import type { ClientId, InteractionId, SignalId } from '../../shared/domain/ids.ts';

const text = 'Le foto non ci sono: terzo sollecito. Però grazie.';

/** Late inputs, at «terzo sollecito». */
export const lateProposal: Proposal = {
  kind: 'signal',
  subject: 'late-inputs',
  signalId: 'late-inputs' as SignalId,
  score: 0.9,
  phrase: { start: 21, end: 36, text: 'terzo sollecito' },
};
/** Thanks, at «grazie». */
export const thanksProposal: Proposal = {
  kind: 'fact',
  subject: 'thanks',
  detail: blankFact('thanks'),
  note: '',
  phrase: { start: 43, end: 49, text: 'grazie' },
};

/** A call of last Friday with a signal and a fact to answer. */
export function anOpenNote(given: Partial<OpenNote> = {}): OpenNote {
  return {
    interactionId: 'entry-1' as InteractionId,
    clientId: 'client-1' as ClientId,
    clientName: 'Arredi Montefosco',
    kind: 'call',
    source: 'form',
    occurredOn: '2026-11-20',
    text,
    proposals: [lateProposal, thanksProposal],
    ...given,
  };
}
