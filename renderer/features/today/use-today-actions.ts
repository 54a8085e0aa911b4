import { useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { FactDetail } from '../../../shared/domain/fact.ts';
import type { ClientId, SignalId } from '../../../shared/domain/ids.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { Today } from '../../app/count-today.ts';
import { useText } from '../../text/text-context.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

type Due = Today['promises'][number] | Today['requests'][number];

/** What the rows of Today do. Every change offers its undo. */
export function useTodayActions(on: Day) {
  const { t } = useText();
  const client = useWorkbenchClient();
  const workbench = useWorkbench();
  const navigate = useNavigate();
  const { data: settings } = useQuery(workbench.workspace.settings.queryOptions());

  /** Changes the fact behind a row: the row itself carries only what it shows. */
  const changeFact = async (row: Due, change: (detail: FactDetail) => FactDetail) => {
    const { facts } = await client.interactions.get({ interactionId: row.interactionId });
    const fact = facts.find((f) => f.id === row.factId);
    if (fact) await client.interactions.updateFact({ factId: fact.id, detail: change(fact.detail) });
  };

  const keep = useChange(
    (row: Today['promises'][number]) =>
      changeFact(row, (detail) =>
        detail.kind === 'promise'
          ? { ...detail, outcome: row.daysLeft < 0 ? 'late' : 'kept', closedOn: on }
          : detail,
      ),
    {
      said: (_, row) =>
        t(row.daysLeft < 0 ? 'today.promiseSaidLate' : 'today.promiseSaid', { name: row.clientName }),
    },
  );
  const receive = useChange(
    (row: Today['requests'][number]) =>
      changeFact(row, (detail) =>
        detail.kind === 'request' ? { ...detail, outcome: 'given', receivedOn: on } : detail,
      ),
    { said: (_, row) => t('today.requestSaid', { name: row.clientName }) },
  );
  const check = useChange(
    (clientId: ClientId) => client.checks.start({ clientId, rater: settings?.me ?? '' }),
    {
      onDone: ({ check: { id, clientId } }) => void navigate(`/clients/${clientId}/check/${id}`),
    },
  );
  const step = useChange(
    ({ clientId }: Today['nextSteps'][number]) =>
      client.clients.update({ clientId, fields: { nextStep: '', nextStepOn: null } }),
    { said: (_, { clientName }) => t('today.stepClosed', { name: clientName }) },
  );
  return {
    closeStep: step.mutate,
    keepPromise: keep.mutate,
    receiveRequest: receive.mutate,
    startCheck: check.mutate,
    openClient: (clientId: ClientId, tab: 'timeline' | 'signals' | 'reading' | 'profile' = 'timeline') =>
      void navigate(`/clients/${clientId}/${tab}`),
    openEvidence: (clientId: ClientId, signalId: SignalId) =>
      void navigate(`/clients/${clientId}/timeline?signal=${encodeURIComponent(signalId)}`),
    openCheck: (clientId: ClientId, checkId: string) =>
      void navigate(`/clients/${clientId}/check/${checkId}`),
  };
}
