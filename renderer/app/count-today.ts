import type { OperationOutput } from '../../shared/contract/operation-types.ts';
import type { overviewContract } from '../../shared/contract/overview.ts';
import type { Day } from '../../shared/domain/time.ts';

/** What needs attention today. */
export type Today = OperationOutput<typeof overviewContract.today>;

/** A next step that is due, or that has no day: one of a later day is only coming up. */
export function isStepDue(step: Today['nextSteps'][number], on: Day): boolean {
  return step.nextStepOn === null || step.nextStepOn <= on;
}

/** How many things ask for attention on a day: what the sidebar and the first sentence of Today count. */
export function countToday(today: Today, on: Day): number {
  return (
    today.promises.length +
    today.requests.length +
    today.worsened.length +
    today.silences.length +
    today.staleChecks.length +
    today.nextSteps.filter((step) => isStepDue(step, on)).length
  );
}
