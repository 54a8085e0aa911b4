/** The same numbers from the same seed, everywhere (mulberry32). */
export interface SeededRandom {
  /** In [0, 1). */
  next(): number;
  /** Whole, in [0, below). */
  below(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** As {@link pick}, the first far more often than the last. */
  pickEarly<T>(from: readonly T[]): T;
  chance(share: number): boolean;
}

export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const at = <T>(from: readonly T[], i: number): T => {
    const value = from[i];
    if (value === undefined) throw new Error('Nothing to pick from');
    return value;
  };
  return {
    next,
    below,
    pick: (from) => at(from, below(from.length)),
    pickEarly: (from) => at(from, Math.floor(next() * next() * from.length)),
    chance: (share) => next() < share,
  };
}
