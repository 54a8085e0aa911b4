import { useQueryClient } from '@tanstack/react-query';
import type { interactionsContract, TimelineEntry } from '../../../shared/contract/interactions.ts';
import type { OperationInput } from '../../../shared/contract/operation-types.ts';
import { type JustLogged, useJustLoggedStore } from '../../store/just-logged-store.ts';
import { useText } from '../../text/text-context.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

type LogInput = OperationInput<typeof interactionsContract.log>;

/** Logs an entry and says what was logged, for whom, and what it is evidence of. */
export function useLogEntry(options: {
  /** Where what the entry may show is proposed. */
  readonly from: JustLogged['from'];
  readonly onLogged: (entry: TimelineEntry) => void;
  readonly onRefused: (sentence: string) => void;
}) {
  const client = useWorkbenchClient();
  const workbench = useWorkbench();
  const queries = useQueryClient();
  const text = useText();
  const { t } = text;
  const change = useChange((input: LogInput) => client.interactions.log(input), {
    said: ({ interaction }) => {
      const said = t('log.loggedWith', {
        logged: t(`log.logged.${interaction.kind}`),
        clients: text.list(interaction.clients.map((c) => c.name)),
      });
      const signals = (queries.getQueryData(workbench.signals.list.queryOptions().queryKey) ?? [])
        .filter((signal) => interaction.signalIds.includes(signal.id))
        .map((signal) => text.of(signal.label));
      return signals.length === 0 ? said : t('log.loggedEvidence', { said, signals: text.list(signals) });
    },
    onDone: ({ interaction }) => {
      useJustLoggedStore.getState().set({ interactionId: interaction.id, from: options.from });
      options.onLogged(interaction);
    },
    onRefused: (refusal) => options.onRefused(text.refusal(refusal)),
  });
  return { log: (input: LogInput) => change.mutate(input), isPending: change.isPending };
}
