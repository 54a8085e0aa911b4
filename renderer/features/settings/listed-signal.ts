import type { signalsContract } from '../../../shared/contract/checks.ts';
import type { OperationOutput } from '../../../shared/contract/operation-types.ts';

/** A signal as the workspace uses it. */
export type ListedSignal = OperationOutput<(typeof signalsContract)['list']>[number];
