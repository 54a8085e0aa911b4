import type { RatingValue } from '../../../shared/domain/rating.ts';
import type { Text } from '../../text/text-context.tsx';
import type { RatingLabels } from '../../ui/rating-scale.tsx';

/** `2 chiaro`, `non osservato`. */
export function levelWords(value: RatingValue, text: Text): string {
  const word = text.dynamic(`domain.level.${value}`);
  return typeof value === 'number' ? `${value} ${word}` : word;
}

/** Every choice of the scale, as it is read aloud. */
export function ratingLabels(text: Text): RatingLabels {
  const [na, unknown, absent, hint, clear, severe] = (['na', 'unknown', 0, 1, 2, 3] as const).map((value) =>
    levelWords(value, text),
  ) as [string, string, string, string, string, string];
  return { na, unknown, 0: absent, 1: hint, 2: clear, 3: severe };
}
