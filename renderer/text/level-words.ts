import type { RatingValue } from '../../shared/domain/rating.ts';
import type { RatingLabels } from '../ui/rating-scale.tsx';
import type { Text } from './text-context.tsx';

/** `2 chiaro`, `non osservato`. */
export function levelWords(value: RatingValue, text: Text): string {
  const word = text.dynamic(`domain.level.${value}`);
  return typeof value === 'number' ? `${value} ${word}` : word;
}

/** Every choice of the scale, as it is read aloud. */
export function ratingLabels(text: Text): RatingLabels {
  return {
    na: levelWords('na', text),
    unknown: levelWords('unknown', text),
    0: levelWords(0, text),
    1: levelWords(1, text),
    2: levelWords(2, text),
    3: levelWords(3, text),
  };
}
