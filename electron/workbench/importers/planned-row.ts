import type { CellFault } from './cells/cell-result.ts';
import type { NamedClient } from './client-finder.ts';

/** What would become of a row. */
export type RowState = 'ready' | 'update' | 'duplicate' | 'decide' | 'error' | 'skipped';

/** Something wrong with a row, or to be decided: with the column as the file calls it. */
export interface RowProblem extends CellFault {
  readonly column: string;
}

/** Why a row is already there, or may be. */
export interface RowDuplicate {
  readonly reason: 'same-name' | 'similar-name' | 'same-entry' | 'same-row-in-file';
  /** What is there; empty for a row of the same file. */
  readonly of: string;
  /** Row of the same file; null for what is in the workspace. */
  readonly ofRow: number | null;
  readonly existingId: string | null;
}

/** One row of a file, read and judged; `work` is what importing it writes. */
export interface PlannedRow<Work> {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly state: RowState;
  /** Cells by our field: as read, or as found where they could not be read. */
  readonly cells: Readonly<Record<string, string>>;
  readonly problems: readonly RowProblem[];
  readonly duplicate: RowDuplicate | null;
  readonly similarClients: readonly NamedClient[];
  readonly work: Work | null;
}

/** What the user decided row by row. */
export interface RowDecisions {
  readonly skipRows: ReadonlySet<number>;
  readonly keepDuplicateRows: ReadonlySet<number>;
  /** Row → field → corrected text. */
  readonly corrections: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Called between slices of rows: lets other work run, tells progress, and throws when the work is to stop. */
export type Pause = (done: number) => Promise<void>;

/** Rows judged between two pauses. */
export const rowsPerSlice = 200;
