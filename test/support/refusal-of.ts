import { Refused } from '../../electron/workbench/db/refused.ts';
import type { Refusal } from '../../shared/contract/refusal.ts';

/** The refusal with which the work ends; a failure of the test when it does not end with one. */
export function refusalOf(work: () => unknown): Refusal {
  try {
    work();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  throw new Error('It was not refused');
}
