import { ORPCError } from '@orpc/client';
import type { Refusal } from '../../shared/contract/refusal.ts';

/** What a call that the workbench refuses comes to. */
export function refusedCall(code: Refusal['code'], params: Refusal['params']): Promise<never> {
  return Promise.reject(new ORPCError('REFUSED', { data: { code, params } }));
}
