import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { CheckPage } from '../../../shared/contract/checks.ts';
import type { CheckId, FactId, InteractionId, SignalId } from '../../../shared/domain/ids.ts';
import type { RatingValue } from '../../../shared/domain/rating.ts';
import { useToastsStore } from '../../store/toasts-store.ts';
import { useText } from '../../text/text-context.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** What a key says of one signal; what is left out stays as it is. */
export interface RatingChange {
  readonly signalId: SignalId;
  readonly value: RatingValue;
  readonly note?: string;
  readonly interactionIds?: InteractionId[];
  readonly factIds?: FactId[];
}

/** One sitting: its page, and a rating that shows at once and is saved behind. */
export function useCheck(checkId: CheckId) {
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const queries = useQueryClient();
  const text = useText();
  const show = useToastsStore((s) => s.show);
  const options = workbench.checks.get.queryOptions({ input: { checkId } });
  const page = useQuery(options);
  const pending = useRef(0);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const rate = useMutation({
    // One after the other: two answers to one signal must arrive in the order of the keys.
    scope: { id: `check:${checkId}` },
    mutationFn: (change: RatingChange) => client.checks.rate({ checkId, ...change }),
    onMutate: (change) => {
      pending.current += 1;
      void queries.cancelQueries({ queryKey: options.queryKey });
      queries.setQueryData(options.queryKey, (shown) => shown && withRating(shown, change));
    },
    // While keys are still coming, an older answer must not take back what a newer key showed.
    onSuccess: (saved) => {
      if (pending.current === 1) queries.setQueryData(options.queryKey, saved);
    },
    onError: (error) => {
      show({ tone: 'alert', text: text.refusal(refusalOf(error)), action: null });
      void queries.invalidateQueries({ queryKey: options.queryKey });
    },
    onSettled: () => {
      pending.current -= 1;
    },
  });
  return {
    page,
    rate: (change: RatingChange) => {
      last.current = rate.mutateAsync(change).catch(() => undefined); // said by onError
    },
    /** Resolves once every rating given so far is saved. */
    saved: () => last.current,
  };
}

function withRating(page: CheckPage, change: RatingChange): CheckPage {
  return {
    ...page,
    rows: page.rows.map((row) =>
      row.signal.id !== change.signalId
        ? row
        : {
            ...row,
            rating: {
              checkId: page.check.id,
              clientId: page.check.clientId,
              signalId: change.signalId,
              value: change.value,
              note: change.note ?? row.rating?.note ?? '',
              interactionIds: change.interactionIds ?? row.rating?.interactionIds ?? [],
              factIds: change.factIds ?? row.rating?.factIds ?? [],
              ratedOn: page.check.checkedOn,
            },
          },
    ),
  };
}
