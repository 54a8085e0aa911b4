import { constants, copyFileSync, rmSync } from 'node:fs';
import { openWorkspace } from '../../electron/workbench/db/open-workspace.ts';
import { createInteractionsService } from '../../electron/workbench/services/interactions-service.ts';
import { readSettings } from '../../electron/workbench/services/workspace-settings.ts';
import { blankFact } from '../../shared/domain/fact.ts';
import type { ClientId } from '../../shared/domain/ids.ts';
import { createBareDriver, rowsOfLastStep } from './bare-driver.ts';
import { benchClock } from './large-workspace.ts';
import type { Measured, Time } from './measure.ts';
import { summary, timed } from './measure.ts';

const runs = 1_000;
const warmUps = 50;

/**
 * One interaction with a fact, logged durably through the service, against the very same rows inserted by the bare driver
 * with the same pragmas: each into a copy of its own, turn by turn, so that both meet the same disk.
 */
export function logAgainstDriver(source: string): { product: Measured; driver: Measured } {
  const [ours, bare] = [`${source}.ours`, `${source}.bare`];
  const clear = (): void => {
    for (const copy of [ours, bare])
      for (const suffix of ['', '-wal', '-shm', '.lock']) rmSync(copy + suffix, { force: true });
  };
  clear();
  for (const copy of [ours, bare]) copyFileSync(source, copy, constants.COPYFILE_FICLONE);
  const db = openWorkspace({ path: ours, clock: benchClock, actor: 'bench' });
  const pragma = (name: string) =>
    String(Object.values(db.get<Record<string, string | number>>(`PRAGMA ${name}`) ?? {})[0]);
  const names = [
    'journal_mode',
    'synchronous',
    'foreign_keys',
    'cache_size',
    'wal_autocheckpoint',
    'trusted_schema',
    'journal_size_limit',
  ];
  const driver = createBareDriver(bare, Object.fromEntries(names.map((name) => [name, pragma(name)])));
  const interactions = createInteractionsService(db, { settings: () => readSettings(db) });
  const clients = db.all<{ id: ClientId }>('SELECT id FROM client ORDER BY id LIMIT 100').map((c) => c.id);
  const times: { product: Time[]; driver: Time[] } = { product: [], driver: [] };
  try {
    for (let i = -warmUps; i < runs; i++) {
      const clientId = clients[(i + warmUps) % clients.length];
      if (clientId === undefined) throw new Error('The sample has no clients');
      const fact = {
        detail: { ...blankFact('extra'), hours: 2, paid: false },
        note: 'ore di grafica',
        clientId: null,
      };
      const input = {
        draft: {
          kind: 'call' as const,
          occurredAtMs: benchClock.nowMs() + i * 60_000,
          durationMin: 25,
          text: `Materiali in ritardo, ne parliamo ${i}`,
          clientIds: [clientId],
          contactIds: [],
          facts: [fact],
        },
        newClientNames: [],
        source: 'line' as const,
        line: '@Rossi call 25m materiali in ritardo, 2h unpaid',
      };
      let id = '';
      const product = timed(() => {
        id = interactions.log(input).interaction.id;
      });
      const rows = rowsOfLastStep((sql, ...params) => db.all(sql, ...params), id);
      const bareTime = timed(() => driver.insert(rows));
      if (i < 0) continue;
      times.product.push(product);
      times.driver.push(bareTime);
    }
    return {
      product: summary('one interaction logged, durable', times.product),
      driver: summary('the same rows, bare driver', times.driver),
    };
  } finally {
    db.close();
    driver.close();
    clear();
  }
}
