import type { ImportPreview, importsContract } from '../../../shared/contract/imports.ts';
import type { OperationInput, OperationOutput } from '../../../shared/contract/operation-types.ts';

type Area = typeof importsContract;

export type PreviewRow = ImportPreview['rows'][number];
export type RowState = PreviewRow['state'];
/** What the user decided row by row. */
export type Decisions = OperationInput<Area['preview']>['decisions'];
/** What the user set about how the file is read. */
export type ChosenReading = NonNullable<OperationInput<Area['preview']>['reading']>;
/** Which rows are shown. */
export type Show = OperationInput<Area['preview']>['show'];
export type Outcome = OperationOutput<Area['commit']>;
export type Batch = OperationOutput<Area['list']>[number];

export const noDecisions: Decisions = {
  skipRows: [],
  corrections: {},
  clientNames: {},
  keepDuplicateRows: [],
};

/** How many things were decided. */
export function countDecisions(decisions: Decisions): number {
  const corrected = Object.values(decisions.corrections).reduce(
    (n, cells) => n + Object.keys(cells).length,
    0,
  );
  return (
    decisions.skipRows.length +
    decisions.keepDuplicateRows.length +
    Object.keys(decisions.clientNames).length +
    corrected
  );
}
