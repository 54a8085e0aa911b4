import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import type { Contract } from '../../shared/contract/contract.ts';
import type { ChangeTopic } from '../../shared/contract/workspace.ts';
import { changeTopics } from '../../shared/contract/workspace.ts';
import { createChangeFeed, topicsOf } from './change-feed.ts';
import { Refused } from './db/refused.ts';
import { restoreWorkspace } from './db/restore-workspace.ts';
import type { OpenOptions, OpenServices } from './open-services.ts';
import { openServices } from './open-services.ts';
import { hasAnyClient } from './repositories/history-repository.ts';
import { countWorkspace } from './repositories/workspace-counts-repository.ts';
import type { Services, WorkbenchRouter } from './router.ts';
import { createRouter } from './router.ts';
import { loadSample } from './services/sample-service.ts';
import type { WorkAhead } from './work-ahead.ts';
import { createWorkAhead } from './work-ahead.ts';

/** What a host says to open the workbench. */
export interface WorkbenchOptions extends OpenOptions {
  /** The user's own workspace file; made where there is none. */
  readonly workspacePath: string;
  /** Where the sample agency has its own workspace. */
  readonly samplePath: string;
}

/** The workbench over one open workspace file: its own, or the sample's. */
export interface Workbench {
  readonly router: WorkbenchRouter;
  /** The same operations, called directly. */
  readonly client: ContractRouterClient<Contract>;
  /** Reads the notes that wait, to the last one: for a host that runs no idle work. */
  readNotes(): void;
  /** Starts what has time: the daily backup. */
  runIdleWork(): void;
  close(): void;
}

/** The first screen comes first; then once an hour, as a workbench may stay open for days. */
const idleAfterMs = 5_000;
const idleEveryMs = 3_600_000;
/** Quiet after a change, or after an answer that could not wait, before clients are measured, ms. */
const measureAfterMs = 40;
/** Quiet after a change before its notes are read, ms: the screens ask first. */
const readAfterMs = 250;

/**
 * Opens the workbench. Refused as `openWorkspace` is; for `workspace-damaged`, `params.backup` is the path of the last
 * good copy, empty when there is none.
 */
export function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  return new Promise((resolve) => resolve(composeWorkbench(options)));
}

/**
 * Puts a backup in the place of a workspace that does not open; the damaged file is kept aside byte for byte. Refused:
 * `backup-damaged`, `workspace-newer`, `workspace-busy`, `disk-full`.
 */
export function restoreClosedWorkspace(
  path: string,
  backup: string,
  atMs: number,
): { path: string; keptAs: string } {
  return { path, ...restoreWorkspace(path, backup, atMs, null) };
}

function composeWorkbench(options: WorkbenchOptions): Workbench {
  const { workspacePath, samplePath } = options;
  const feed = createChangeFeed();
  const timers: NodeJS.Timeout[] = [];

  const open = (path: string): OpenServices => {
    const opened = openServices(path, path === samplePath, options, {
      reopen: () => replace(() => open(path)),
      onQueue: () => {
        feed.publish(['reader']);
        reading.wake(0);
      },
      onBehind: () => measuring.wake(measureAfterMs),
    });
    opened.db.onCommitted((tables) => {
      const topics = topicsOf(tables);
      if (topics.size > 0) feed.publish(topics);
      if (tables.has('interaction')) reading.wake(readAfterMs);
      if (topics.size > 0) measuring.wake(measureAfterMs);
    });
    return opened;
  };
  // The next one is opened before this one is closed: where that is refused, this one stays.
  const replace = (next: () => OpenServices): void => {
    const left = current;
    current = next();
    left.db.close();
    feed.publish(changeTopics);
  };
  const sampleFolder = join(options.resourcesDir, 'sample');

  const workspace = (): Services['workspace'] => ({
    ...current.services.workspace,
    openSample: () => {
      if (!current.isSample)
        replace(() => {
          const sample = open(samplePath);
          try {
            if (!hasAnyClient(sample.db)) loadSample(sample.db, sampleFolder, { asStart: true });
          } catch (error) {
            sample.db.close();
            throw error;
          }
          return sample;
        });
      return { path: current.db.path };
    },
    openOwn: () => {
      if (current.isSample && samplePath !== workspacePath) replace(() => open(workspacePath));
      return { path: current.db.path };
    },
    loadSample: () =>
      current.isSample && hasAnyClient(current.db)
        ? countWorkspace(current.db)
        : loadSample(current.db, sampleFolder, { asStart: current.isSample }),
    restore: (input) => {
      const { db, services } = current;
      try {
        return services.workspace.restore(input);
      } catch (error) {
        // Refused halfway, the file that stands there is opened again.
        if (!isOpen(db)) current = open(db.path);
        throw error;
      }
    },
  });

  // Nobody waits for these: what they leave undone is there at the next change.
  const ahead = (step: () => { isMore: boolean; hasChanged: boolean }, topic: ChangeTopic): WorkAhead =>
    createWorkAhead({
      step: () => (isOpen(current.db) ? step() : { isMore: false, hasChanged: false }),
      tell: () => feed.publish([topic]),
      onFault: (error) => tellOfFault(`working ahead on ${topic}`, error),
    });
  // The portfolio finds its clients measured; what was logged, imported or queued is read for what it may show.
  const measuring = ahead(() => current.services.measures.measureAhead(), 'measures');
  const reading = ahead(() => current.services.reader.readAhead(), 'reader');

  let current = openFirst(() => open(workspacePath));
  const router = createRouter(() => ({ ...current.services, workspace: workspace() }), feed);
  return {
    router,
    client: createRouterClient(router),
    readNotes: () => {
      while (current.services.reader.readAhead().isMore);
    },
    runIdleWork: () => {
      for (const work of [measuring, reading]) work.begin();
      const work = () => {
        reading.wake(0);
        void runDaily(current, () => feed.publish(['workspace']));
        measuring.wake(0);
      };
      timers.push(setTimeout(work, idleAfterMs).unref(), setInterval(work, idleEveryMs).unref());
    },
    close: () => {
      for (const timer of timers) clearTimeout(timer);
      for (const work of [measuring, reading]) work.end();
      feed.end();
      current.db.close();
    },
  };
}

function openFirst(open: () => OpenServices): OpenServices {
  try {
    return open();
  } catch (error) {
    if (
      error instanceof Refused &&
      error.refusal.code === 'workspace-damaged' &&
      error.refusal.params['backup'] === '–'
    )
      throw new Refused('workspace-damaged', { ...error.refusal.params, backup: '' }, { cause: error });
    throw error;
  }
}

async function runDaily({ services }: OpenServices, tell: () => void): Promise<void> {
  try {
    if ((await services.workspace.runDailyBackup()) !== null) tell();
  } catch (error) {
    // Nobody waits for it; the status shows when the last copy was made.
    tellOfFault('daily backup', error);
  }
}

function tellOfFault(what: string, error: unknown): void {
  process.stderr.write(
    `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}

function isOpen(db: OpenServices['db']): boolean {
  try {
    return db.get('SELECT 1') !== undefined;
  } catch {
    return false;
  }
}
