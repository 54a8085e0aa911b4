import type { ContractRouterClient } from '@orpc/contract';
import type { RouterUtils } from '@orpc/tanstack-query';
import type { Contract } from '../../shared/contract/contract.ts';

/** The workbench, seen from a window: every operation of the contract. */
export type WorkbenchClient = ContractRouterClient<Contract>;

/** Query and mutation options for every operation: `useQuery(workbench.clients.list.queryOptions())`. */
export type Workbench = RouterUtils<WorkbenchClient>;
