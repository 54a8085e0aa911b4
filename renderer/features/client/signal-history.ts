import type { InferContractRouterOutputs } from '@orpc/contract';
import type { Contract } from '../../../shared/contract/contract.ts';

/** How a client was rated on one signal, newest first. */
export type SignalHistory = InferContractRouterOutputs<Contract>['signals']['history'][number];
