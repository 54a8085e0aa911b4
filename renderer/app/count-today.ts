import type { InferContractRouterOutputs } from '@orpc/contract';
import type { Contract } from '../../shared/contract/contract.ts';

/** What needs attention today. */
export type Today = InferContractRouterOutputs<Contract>['overview']['today'];

/** How many things ask for attention: what the sidebar and the first sentence of Today count. */
export function countToday(today: Today): number {
  return today.promises.length + today.requests.length + today.worsened.length + today.silences.length + today.staleChecks.length + today.nextSteps.length;
}
