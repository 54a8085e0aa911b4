import type { measuresContract } from '../../../shared/contract/measures.ts';
import type { OperationOutput } from '../../../shared/contract/operation-types.ts';

/** A client against its own past, as the workbench answers it. */
export type DriftAnswer = OperationOutput<typeof measuresContract.drift>;
