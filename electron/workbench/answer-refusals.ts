import { ORPCError, ValidationError } from '@orpc/server';
import type { Refusal } from '../../shared/contract/refusal.ts';
import { Refused } from './db/refused.ts';

/**
 * What an operation throws, as the one error of the contract: a refusal as it is, input that does not fit as
 * `invalid-field`, and any other error as `internal`, with its stack on stderr and nothing of it in the answer.
 */
export function asAnswer(error: unknown, path: readonly string[]): ORPCError<'REFUSED', Refusal> {
  if (error instanceof Refused) return refusedAnswer(error.refusal);
  if (error instanceof ORPCError && error.code === 'REFUSED') return error as ORPCError<'REFUSED', Refusal>;
  if (error instanceof ORPCError && error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError)
    return refusedAnswer({ code: 'invalid-field', params: { field: fieldOf(error.cause) } });
  process.stderr.write(`${path.join('.')}: ${describe(error)}\n`);
  return refusedAnswer({ code: 'internal', params: {} });
}

function refusedAnswer(refusal: Refusal): ORPCError<'REFUSED', Refusal> {
  return new ORPCError('REFUSED', { status: 422, message: refusal.code, data: refusal });
}

/** `fields.name` for the first thing that does not fit. */
function fieldOf(error: ValidationError): string {
  const steps = error.issues[0]?.path ?? [];
  return steps.map((step) => String(typeof step === 'object' ? step.key : step)).join('.');
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof ValidationError ? `\n${JSON.stringify(error.cause.issues)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
