/** How long something took over many runs, ms. */
export interface Measured {
  readonly name: string;
  readonly runs: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** Processor time of this thread a run, in the mean (the system counts it in ticks): a busy machine lengthens it least. */
  readonly cpu: number;
}
/** Time of one run by the clock and by the processor, ms. */
export interface Time {
  readonly wall: number;
  readonly cpu: number;
}

const warmUps = 40;

/** Runs `work` for each of `inputs`, after some to warm up, and keeps the times. */
export function measure<I>(name: string, inputs: readonly I[], work: (input: I) => unknown): Measured {
  for (const input of inputs.slice(0, warmUps)) work(input);
  const times = inputs.map((input) => timed(() => work(input)));
  return summary(name, times);
}

/** The same for work that answers later. */
export async function measureAsync(
  name: string,
  runs: number,
  work: () => Promise<unknown>,
): Promise<Measured> {
  const times: Time[] = [];
  for (let i = -warmUps; i < runs; i++) {
    const stop = startTime();
    await work();
    const time = stop();
    if (i >= 0) times.push(time);
  }
  return summary(name, times);
}

/** What some work takes. */
export function timed(work: () => unknown): Time {
  const stop = startTime();
  work();
  return stop();
}

/** Starts a time; what it gives back stops it. */
export function startTime(): () => Time {
  const cpu = process.threadCpuUsage();
  const from = performance.now();
  return () => {
    const wall = performance.now() - from;
    const used = process.threadCpuUsage(cpu);
    return { wall, cpu: (used.user + used.system) / 1000 };
  };
}

/** Percentiles of times by nearest rank, and the mean of processor time. */
export function summary(name: string, times: readonly Time[]): Measured {
  const wall = percentiles(times.map((t) => t.wall));
  return {
    name,
    runs: times.length,
    p50: wall(0.5),
    p99: wall(0.99),
    max: wall(1),
    cpu: times.reduce((total, t) => total + t.cpu, 0) / Math.max(1, times.length),
  };
}

function percentiles(values: readonly number[]): (share: number) => number {
  const sorted = [...values].sort((a, b) => a - b);
  return (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
