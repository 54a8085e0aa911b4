import type { RatingValue } from '../../shared/domain/rating.ts';

/** Class that fills a cell with the colour of a level (strain.css). */
export function levelClass(value: RatingValue): string {
  if (value === 'unknown') return 'fU';
  return value === 'na' ? 'fN' : `f${value}`;
}
