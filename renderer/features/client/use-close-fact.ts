import type { FactDetail } from '../../../shared/domain/fact.ts';
import type { FactId, InteractionId } from '../../../shared/domain/ids.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { useText } from '../../text/text-context.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** How a request to them, or a promise of ours, came to its end. */
export type FactClosing = 'received' | 'refused' | 'kept' | 'late' | 'broken';

const said = {
  received: 'client.saidReceived',
  refused: 'client.saidRefused',
  kept: 'client.saidKept',
  late: 'client.saidLate',
  broken: 'client.saidBroken',
} as const;

/** Closes a fact in place, today; the answer offers its undo. */
export function useCloseFact(today: Day) {
  const { t } = useText();
  const client = useWorkbenchClient();
  const { mutate } = useChange(
    async (closing: { factId: FactId; interactionId: InteractionId; what: string; as: FactClosing }) => {
      // Read anew: a list shows only part of what a fact says.
      const { facts } = await client.interactions.get({ interactionId: closing.interactionId });
      const fact = facts.find(({ id }) => id === closing.factId);
      if (fact)
        await client.interactions.updateFact({
          factId: fact.id,
          detail: closed(fact.detail, closing.as, today),
        });
    },
    { said: (_, { as, what }) => t(said[as], { what }) },
  );
  return mutate;
}

function closed(detail: FactDetail, as: FactClosing, today: Day): FactDetail {
  if (detail.kind === 'request') {
    return as === 'refused'
      ? { ...detail, outcome: 'refused' }
      : { ...detail, outcome: 'given', receivedOn: today };
  }
  if (detail.kind === 'promise' && (as === 'kept' || as === 'late' || as === 'broken')) {
    return { ...detail, outcome: as, closedOn: today };
  }
  return detail;
}
