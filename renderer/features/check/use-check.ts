import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
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
  const [isSealed, setSealed] = useState(false);
  const saved = useQuery({ ...options, enabled: !isSealed });
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const mutationKey = ['check-rating', checkId];
  const rate = useMutation({
    mutationKey,
    // One after the other: two answers to one signal must arrive in the order of the keys.
    scope: { id: mutationKey.join(':') },
    mutationFn: (change: RatingChange) => client.checks.rate({ checkId, ...change }),
    onSuccess: (page) => {
      void queries.cancelQueries({ queryKey: options.queryKey });
      queries.setQueryData(options.queryKey, page);
    },
    onError: (error) => {
      show({ tone: 'alert', text: text.refusal(refusalOf(error)), action: null });
      void queries.invalidateQueries({ queryKey: options.queryKey });
    },
  });
  // Laid over whatever the workbench last said, so that an older answer never takes back what a newer key showed.
  const waiting = useMutationState({
    filters: { mutationKey, status: 'pending' },
    select: (mutation) => mutation.state.variables as RatingChange,
  });
  const data = useMemo(() => saved.data && waiting.reduce(withRating, saved.data), [saved.data, waiting]);
  return {
    page: { data, error: saved.error },
    rate: (change: RatingChange) => {
      last.current = rate.mutateAsync(change).catch(() => undefined); // said by onError
    },
    /**
     * A check of a panel is sealed once it is finished: from then on it is not asked for again, not even by itself. False:
     * it could not be finished.
     */
    seal: (next: boolean) => setSealed(next && saved.data?.panelId != null),
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
