import type { signalsContract } from '../../../shared/contract/checks.ts';
import type { OperationOutput } from '../../../shared/contract/operation-types.ts';
import type { Rating } from '../../../shared/domain/rating.ts';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';

type SignalAnswer = OperationOutput<typeof signalsContract.list>[number];
type RatingAnswer = NonNullable<OperationOutput<typeof signalsContract.history>[number]['current']>;

/** A signal as the contract answers it. */
export function signalAnswer(signal: WorkspaceSignal): SignalAnswer {
  return { ...signal, shows: [...signal.shows] };
}

/** A rating as the contract answers it. */
export function ratingAnswer(rating: Rating): RatingAnswer {
  const { checkId, clientId, signalId, value, note, interactionIds, factIds, ratedOn, dissent } = rating;
  return {
    checkId,
    clientId,
    signalId,
    value,
    note,
    interactionIds: [...interactionIds],
    factIds: [...factIds],
    ratedOn,
    ...(dissent === undefined ? {} : { dissent: [...dissent] }),
  };
}
