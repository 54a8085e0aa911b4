import { ORPCError } from '@orpc/client';
import { type Refusal, refusalSchema } from '../../shared/contract/refusal.ts';

/** The refusal behind a failed call of the workbench; anything else that was thrown is `internal`. */
export function refusalOf(error: unknown): Refusal {
  const read = error instanceof ORPCError ? refusalSchema.safeParse(error.data) : null;
  return read?.success ? read.data : { code: 'internal', params: {} };
}
