import type { SignalId } from '../ids.ts';
import { median } from '../median.ts';
import type { Level, RatingValue } from '../rating.ts';
import type { SignalComparison } from './compare-raters.ts';

/**
 * The value offered to a panel for one signal: the median of the levels given; «not applicable» where more than half
 * of those who spoke say so; not observed where nobody spoke. Between two levels the higher one, so that an early
 * sign is not rounded away. Null while the panel has not been shown where it disagrees on this signal: an average
 * comes after the disagreement, never in its place (issue 3, point 4).
 */
export function jointProposal(
  comparison: SignalComparison,
  shown: ReadonlySet<SignalId>,
): RatingValue | null {
  if (comparison.disagrees && !shown.has(comparison.signalId)) return null;
  const spoken = comparison.values.map((v) => v.value).filter((v) => v !== 'unknown');
  if (spoken.length === 0) return 'unknown';
  const levels = spoken.filter((v): v is Level => typeof v === 'number');
  if ((spoken.length - levels.length) * 2 > spoken.length) return 'na';
  return Math.ceil(median(levels) ?? 0) as Level;
}
