import { setImmediate as nextTurn } from 'node:timers/promises';
import { Refused } from '../db/refused.ts';

/** One running import: how far it is, and whether it is to stop. */
export interface ImportJob {
  /** Rows in all, once they are counted. */
  setTotal(total: number): void;
  /** Tells progress, lets other requests be answered, and refuses `import-cancelled` once it is to stop. */
  readonly pause: (done: number) => Promise<void>;
  end(): void;
}

/** The imports that run just now. */
export interface ImportJobs {
  start(jobId: string): ImportJob;
  progress(jobId: string): { done: number; total: number } | null;
  cancel(jobId: string): void;
}

export function createImportJobs(): ImportJobs {
  const running = new Map<string, { done: number; total: number; isCancelled: boolean }>();
  return {
    start: (jobId) => {
      const job = { done: 0, total: 0, isCancelled: false };
      running.set(jobId, job);
      return {
        setTotal: (total) => {
          job.total = total;
        },
        pause: async (done) => {
          job.done = done;
          await nextTurn();
          if (job.isCancelled) throw new Refused('import-cancelled');
        },
        end: () => {
          if (running.get(jobId) === job) running.delete(jobId);
        },
      };
    },
    progress: (jobId) => {
      const job = running.get(jobId);
      return job === undefined ? null : { done: job.done, total: job.total };
    },
    cancel: (jobId) => {
      const job = running.get(jobId);
      if (job) job.isCancelled = true;
    },
  };
}
