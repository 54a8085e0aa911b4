import { constants, copyFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { openWorkspace } from '../../electron/workbench/db/open-workspace.ts';
import type { MeasuresService } from '../../electron/workbench/services/measures-service.ts';
import { createMeasuresService } from '../../electron/workbench/services/measures-service.ts';
import type { Workbench } from '../../electron/workbench/workbench.ts';
import { openWorkbench } from '../../electron/workbench/workbench.ts';
import { blankFact } from '../../shared/domain/fact.ts';
import type { ClientId } from '../../shared/domain/ids.ts';
import { benchClock } from './large-workspace.ts';
import type { Measured, Time } from './measure.ts';
import { measure, measureAsync, startTime, summary, timed } from './measure.ts';

const runs = 1_000;
/** What the screens give it: renderer/workbench/use-measured-portfolio.ts. */
const asScreens = { withinMs: 4 };

/** What the log says of clients, read from a file that stands still: a portfolio that is measured, one just opened, pages. */
export function measuredReads(path: string): Measured[] {
  const db = openWorkspace({ path, clock: benchClock, actor: 'bench', readOnly: true });
  try {
    const measures = createMeasuresService(db);
    const clients = clientsOf(db);
    const turn = Array.from({ length: runs }, (_, i) => clients[i % clients.length] as ClientId);
    const steps = catchUp(measures);
    return [
      measure('measured portfolio of 200 clients', turn, () => measures.portfolio(asScreens)),
      measure('measured portfolio, just opened', turn.slice(0, 300), () =>
        createMeasuresService(db).portfolio(asScreens),
      ),
      measure('measured signals of one client', turn, (clientId) => measures.signals({ clientId })),
      measure('drift of one client', turn, (clientId) => measures.drift({ clientId })),
      measure('traits of one client', turn, (clientId) => measures.traits({ clientId })),
      summary('one step of measuring ahead', steps),
    ];
  } finally {
    db.close();
  }
}

/** The same through the contract, as a host asks, while entries are logged: into a copy of the file. */
export async function measuredAnswers(source: string): Promise<Measured[]> {
  const path = `${source}.measured`;
  const clear = (): void => {
    for (const suffix of ['', '-wal', '-shm', '.lock']) rmSync(path + suffix, { force: true });
  };
  clear();
  copyFileSync(source, path, constants.COPYFILE_FICLONE);
  const workbench = await openWorkbench({
    workspacePath: path,
    samplePath: `${path}.sample`,
    resourcesDir: fileURLToPath(new URL('../../resources', import.meta.url)),
    clock: benchClock,
    appVersion: 'bench',
    systemLanguage: 'it',
    host: { kind: 'direct', delivery: 'folder', documentsDir: tmpdir() },
  });
  const { client } = workbench;
  try {
    const clients = (await client.clients.list()).map((c) => c.id);
    const clientAt = (i: number): ClientId => clients[Math.abs(i) % clients.length] as ClientId;
    await client.measures.portfolio({});
    let i = 0;
    const asked = [
      await measureAsync('measured portfolio, as a host asks for it', 300, () =>
        client.measures.portfolio(asScreens),
      ),
      await measureAsync('measured signals, as a host asks for them', 300, () =>
        client.measures.signals({ clientId: clientAt(i++) }),
      ),
      await measureAsync('drift, as a host asks for it', 300, () =>
        client.measures.drift({ clientId: clientAt(i++) }),
      ),
    ];
    const times: Record<'logged' | 'today' | 'page' | 'meanwhile', Time[]> = {
      logged: [],
      today: [],
      page: [],
      meanwhile: [],
    };
    workbench.runIdleWork();
    for (let run = -40; run < 500; run++) {
      const clientId = clientAt(run);
      await logOne(workbench, clientId, run);
      const logged = await answered(() => client.measures.portfolio(asScreens));
      const today = await answered(() => client.overview.today());
      const page = await answered(() => client.measures.signals({ clientId }));
      // At any moment of what is then done ahead, each later than the one before.
      const dueAt = performance.now() + 20 + ((run + 40) % 50);
      await new Promise((resolve) => setTimeout(resolve, dueAt - performance.now()));
      const late = Math.max(0, performance.now() - dueAt - timerMs);
      const { wall, cpu } = await answered(() => client.measures.portfolio(asScreens));
      if (run < 0) continue;
      times.logged.push(logged);
      times.today.push(today);
      times.page.push(page);
      times.meanwhile.push({ wall: wall + late, cpu });
    }
    return [
      ...asked,
      summary('measured portfolio right after an entry is logged, as a host asks', times.logged),
      summary('today right after it, as a host asks', times.today),
      summary('measured signals of its client right after it, as a host asks', times.page),
      summary('measured portfolio while measuring ahead, as a host asks', times.meanwhile),
    ];
  } finally {
    workbench.close();
    clear();
  }
}

/** A timer may be late by so much even where nothing runs, ms. */
const timerMs = 1;

async function answered(ask: () => Promise<unknown>): Promise<Time> {
  const stop = startTime();
  await ask();
  return stop();
}

async function logOne({ client }: Workbench, clientId: ClientId, run: number): Promise<void> {
  const fact = { detail: { ...blankFact('control') }, note: 'ricontrollo', clientId: null };
  await client.interactions.log({
    draft: {
      kind: 'call',
      occurredAtMs: benchClock.nowMs() - (1_000 - run) * 60_000,
      durationMin: 25,
      text: `Hanno chiesto di rifare tutto ${run}`,
      clientIds: [clientId],
      contactIds: [],
      facts: [fact],
    },
  });
}

/** Measures every client ahead; the time of each step. */
function catchUp(measures: MeasuresService): Time[] {
  const steps: Time[] = [];
  for (let isMore = true; isMore; )
    steps.push(
      timed(() => {
        isMore = measures.measureAhead().isMore;
      }),
    );
  return steps;
}

function clientsOf(db: { all<R>(sql: string): R[] }): ClientId[] {
  return db.all<{ id: ClientId }>('SELECT id FROM client ORDER BY id').map((c) => c.id);
}
