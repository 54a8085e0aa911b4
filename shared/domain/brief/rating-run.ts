import type { Level, Rating } from '../rating.ts';
import type { Day } from '../time.ts';

/**
 * First day of the unbroken run of ratings at `level` or above that reaches to the latest one; null when the latest is
 * under it. `history` is of one signal, oldest first. «Not observed» says nothing, and so breaks nothing.
 */
export function runningSince(
  history: readonly Pick<Rating, 'value' | 'ratedOn'>[],
  level: Level,
): Day | null {
  let since: Day | null = null;
  for (const { value, ratedOn } of history) {
    if (value === 'unknown') continue;
    if (value === 'na' || value < level) since = null;
    else since ??= ratedOn;
  }
  return since;
}
