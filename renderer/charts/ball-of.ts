import type { Level, RatingValue } from '../../shared/domain/rating.ts';
import type { Band, Strain } from '../../shared/domain/strain.ts';

/** What a strain ball can show: a level, not observed, not applicable, or the square of a knock-out. */
export type BallValue = RatingValue | 'knock-out';

const levelOfBand: Readonly<Record<Band, Level | 'unknown'>> = {
  calm: 0,
  watch: 1,
  strained: 2,
  critical: 3,
  'too-little-known': 'unknown',
};

/** The ball of a band; one scale serves levels and bands. */
export function ballOfBand(band: Band): Level | 'unknown' {
  return levelOfBand[band];
}

/** The ball that stands beside a client's strain number: the square as soon as a knock-out is observed. */
export function ballOf(strain: Pick<Strain, 'band' | 'knockOuts'>): BallValue {
  return strain.knockOuts.length > 0 ? 'knock-out' : ballOfBand(strain.band);
}
