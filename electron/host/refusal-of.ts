import { ORPCError } from '@orpc/client';
import { type Refusal, refusalSchema } from '../../shared/contract/refusal.ts';

/** The refusal behind a failed call; input that the contract does not take is `invalid-field`, anything else `internal`. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof ORPCError) {
    const read = refusalSchema.safeParse(error.data);
    if (read.success) return read.data;
    if (error.code === 'BAD_REQUEST') {
      const [issue] = (error.data as { issues?: { path?: readonly unknown[] }[] } | undefined)?.issues ?? [];
      return {
        code: 'invalid-field',
        params: {
          field: (issue?.path ?? [])
            .map((part) =>
              String(typeof part === 'object' && part !== null && 'key' in part ? part.key : part),
            )
            .join('.'),
        },
      };
    }
  }
  return { code: 'internal', params: {} };
}
