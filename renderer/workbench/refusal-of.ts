import { ORPCError } from '@orpc/client';
import { type Refusal, refusalSchema } from '../../shared/contract/refusal.ts';

/** The refusal behind a failed call; a fault that is none of the closed list counts as `internal`. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof ORPCError) {
    const read = refusalSchema.safeParse(error.data);
    if (read.success) return read.data;
  }
  return { code: 'internal', params: {} };
}
