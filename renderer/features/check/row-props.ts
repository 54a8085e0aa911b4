import type { CheckPage } from '../../../shared/contract/checks.ts';
import type { Measured } from '../../../shared/contract/measures.ts';
import type { SignalId } from '../../../shared/domain/ids.ts';
import type { RatingValue } from '../../../shared/domain/rating.ts';

/** What the board and the one-by-one view share. */
export interface RowsProps {
  readonly page: CheckPage;
  /** What the log suggests, by signal. */
  readonly measured: ReadonlyMap<SignalId, Measured>;
  readonly activeId: SignalId;
  readonly onActive: (id: SignalId) => void;
  readonly onRate: (id: SignalId, value: RatingValue) => void;
  readonly onStep: (by: 1 | -1) => void;
  /** The sentence that is due under a rating without evidence. */
  readonly complaint: (id: SignalId) => string | undefined;
  readonly isDisabled: boolean;
}
