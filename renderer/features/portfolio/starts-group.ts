import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';

/** True where a column begins another group. */
export function startsGroup(signals: readonly WorkspaceSignal[], i: number): boolean {
  return i > 0 && signals[i]?.group !== signals[i - 1]?.group;
}
