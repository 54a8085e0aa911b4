/**
 * Chance (0–1) of at least so many among the recent ones, if recent and earlier ones were drawn alike: Fisher's exact
 * test, one-sided. Exact, so that it holds for the handful of facts that a log has.
 */
export function chanceOfShare(recent: Tally, earlier: Tally): number {
  const total = recent.of + earlier.of;
  const against = recent.against + earlier.against;
  let sum = 0;
  for (let k = recent.against; k <= Math.min(against, recent.of); k += 1) {
    const rest = recent.of - k;
    if (rest > total - against) continue;
    const term = Math.exp(
      logChoose(against, k) + logChoose(total - against, rest) - logChoose(total, recent.of),
    );
    sum += term;
    if (isSpent(term, sum)) break;
  }
  return Math.min(1, sum);
}

/** So many of so many. */
export interface Tally {
  readonly against: number;
  readonly of: number;
}

/**
 * Chance (0–1) of at least so many occasions in the recent days, if they fell as often as in the earlier days: the two
 * Poisson counts compared given their sum, one-sided.
 */
export function chanceOfRate(recent: Rate, earlier: Rate): number {
  const total = recent.count + earlier.count;
  const part = recent.days / (recent.days + earlier.days);
  let sum = 0;
  for (let k = recent.count; k <= total; k += 1) {
    const term = Math.exp(logChoose(total, k) + k * Math.log(part) + (total - k) * Math.log(1 - part));
    sum += term;
    if (isSpent(term, sum)) break;
  }
  return Math.min(1, sum);
}

/**
 * Chance (0–1) that at least `above` of `of` new values exceed the `rank`-th smallest of `earlier` values (rank 1 … earlier),
 * if both were drawn alike, whatever their distribution: the exceedance test. Values that are equal make it smaller yet.
 */
export function chanceOfExceeding(above: number, of: number, rank: number, earlier: number): number {
  const all = logChoose(of + earlier, earlier);
  let sum = 0;
  for (let k = above; k <= of; k += 1) {
    const term = Math.exp(logChoose(of - k + rank - 1, rank - 1) + logChoose(k + earlier - rank, k) - all);
    sum += term;
    if (isSpent(term, sum)) break;
  }
  return Math.min(1, sum);
}

/** So many in so many days. */
export interface Rate {
  readonly count: number;
  readonly days: number;
}

/** The terms rise to one peak and fall for good: the rest of them adds nothing that a number could hold. */
function isSpent(term: number, sum: number): boolean {
  return term < sum * 1e-17;
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

const logFactorials: number[] = [0];

function logFactorial(n: number): number {
  for (let i = logFactorials.length; i <= n; i += 1)
    logFactorials.push((logFactorials[i - 1] ?? 0) + Math.log(i));
  return logFactorials[n] ?? 0;
}
