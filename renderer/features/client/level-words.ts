import type { RatingValue } from '../../../shared/domain/rating.ts';
import type { Text } from '../../text/text-context.tsx';

/** `2 chiaro`, `non osservato`. */
export function levelWords(value: RatingValue, text: Text): string {
  const word = text.dynamic(`domain.level.${value}`);
  return typeof value === 'number' ? `${value} ${word}` : word;
}
