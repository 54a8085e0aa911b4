import type { Dissent, RatingValue } from '../rating.ts';
import type { RaterValue } from './compare-raters.ts';

/**
 * Who said otherwise than what was agreed, with their reason; a reason given at the table goes before the note of the
 * sitting. Who did not observe the signal does not dissent.
 */
export function dissentFrom(
  agreed: RatingValue,
  values: readonly RaterValue[],
  reasons: ReadonlyMap<string, string> = new Map(),
): readonly Dissent[] {
  return values
    .filter((v) => v.value !== 'unknown' && v.value !== agreed)
    .map(({ rater, value, note }) => ({ rater, value, reason: reasons.get(rater)?.trim() || note.trim() }));
}
