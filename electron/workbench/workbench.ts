import { join } from 'node:path';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import type { Contract } from '../../shared/contract/contract.ts';
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
  /** Starts what has time: the daily backup. */
  runIdleWork(): void;
  close(): void;
}

/** The first screen comes first; then once an hour, as a workbench may stay open for days. */
const idleAfterMs = 5_000;
const idleEveryMs = 3_600_000;
const measureEveryMs = 50;

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
    const opened = openServices(path, path === samplePath, options, () => replace(() => open(path)));
    opened.db.onCommitted((tables) => {
      const topics = topicsOf(tables);
      if (topics.size > 0) feed.publish(topics);
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

  // The portfolio finds its clients measured; a little at a time, so that nobody waits for it.
  const measureAhead = (): void => {
    const opened = current;
    const step = (): void => {
      if (current !== opened || !isOpen(opened.db)) return;
      if (opened.services.measures.measureAhead()) timers.push(setTimeout(step, measureEveryMs).unref());
      else feed.publish(['checks']);
    };
    step();
  };

  let current = openFirst(() => open(workspacePath));
  const router = createRouter(() => ({ ...current.services, workspace: workspace() }), feed);
  return {
    router,
    client: createRouterClient(router),
    runIdleWork: () => {
      const work = () => {
        runDaily(current);
        measureAhead();
      };
      timers.push(setTimeout(work, idleAfterMs).unref(), setInterval(work, idleEveryMs).unref());
    },
    close: () => {
      for (const timer of timers) clearTimeout(timer);
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

function runDaily({ services }: OpenServices): void {
  try {
    services.workspace.runDailyBackup();
  } catch (error) {
    // Nobody waits for it; the status shows when the last copy was made.
    process.stderr.write(
      `daily backup: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
  }
}

function isOpen(db: OpenServices['db']): boolean {
  try {
    return db.get('SELECT 1') !== undefined;
  } catch {
    return false;
  }
}
