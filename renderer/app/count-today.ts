import type { measuresContract } from '../../shared/contract/measures.ts';
import type { OperationOutput } from '../../shared/contract/operation-types.ts';
import type { overviewContract } from '../../shared/contract/overview.ts';
import type { DriftRow } from '../../shared/domain/standing-drifts.ts';
import type { Day } from '../../shared/domain/time.ts';

/** What needs attention today, but for changes of pace: they are read from the log, and may come a moment later. */
export type Today = OperationOutput<typeof overviewContract.today>;
/** A client that changed against its own past. */
export type Drifting = DriftRow<OperationOutput<typeof measuresContract.portfolio>[number]['drifts'][number]>;

/** A next step that is due, or that has no day: one of a later day is only coming up. */
export function isStepDue(step: Today['nextSteps'][number], on: Day): boolean {
  return step.nextStepOn === null || step.nextStepOn <= on;
}

/** A row of Today, as far as it is counted. */
export type TodayRow = Pick<Drifting, 'clientId' | 'clientName'>;

/** Every row that asks for attention on a day: what the sidebar and the first sentence of Today count, and Today shows. */
export function rowsOfToday(today: Today, drifting: readonly Drifting[], on: Day): readonly TodayRow[] {
  return [
    ...today.promises,
    ...today.requests,
    ...today.worsened,
    ...drifting,
    ...today.silences,
    ...today.staleChecks,
    ...today.nextSteps.filter((step) => isStepDue(step, on)),
  ];
}
