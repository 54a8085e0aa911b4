import type { Day } from './time.ts';

/** How satisfied we are with a client on a day: satisfaction is mutual (S003), so ours is rated too. */
export interface Satisfaction {
  /** 0 not at all – 10 entirely. */
  readonly value: number;
  readonly ratedOn: Day;
  readonly note: string;
}
