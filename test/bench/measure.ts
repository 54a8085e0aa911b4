/** How long something took over many runs, ms. */
export interface Measured {
  readonly name: string;
  readonly runs: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** Runs `work` for each of `inputs` after a few to warm up, and keeps the times. */
export function measure<I>(name: string, inputs: readonly I[], work: (input: I) => unknown): Measured {
  for (const input of inputs.slice(0, 5)) work(input);
  const times = inputs.map((input) => timed(() => work(input)));
  return summary(name, times);
}

/** Milliseconds that some work takes. */
export function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** Percentiles of times by nearest rank. */
export function summary(name: string, times: readonly number[]): Measured {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { name, runs: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) };
}
