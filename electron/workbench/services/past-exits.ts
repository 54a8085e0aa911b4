import type { measuresContract } from '../../../shared/contract/measures.ts';
import type { OperationOutput } from '../../../shared/contract/operation-types.ts';
import { measureSignals } from '../../../shared/domain/measured/measure-signals.ts';
import { addDays, atLocalTime } from '../../../shared/domain/time.ts';
import { traitsOf } from '../../../shared/domain/traits/traits-of.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { listClientsWithCounts } from '../repositories/client-repository.ts';
import { loadSignalSettings } from '../repositories/signal-repository.ts';
import { listSittings } from '../repositories/sitting-repository.ts';
import { listStandings, noStanding } from '../repositories/standing-repository.ts';
import { readClientLog, readIdealProfile, readMeasureRules } from './measure-input.ts';

type Exit = OperationOutput<typeof measuresContract.exits>[number];

/** The clients that left, latest first, each read as of the day of its end: later entries do not count. */
export function pastExits(db: WorkspaceDb): Exit[] {
  const today = db.today();
  const rules = readMeasureRules(db);
  const profile = readIdealProfile(db);
  const { rolePairs } = loadSignalSettings(db);
  const standings = listStandings(db);
  return listClientsWithCounts(db, atLocalTime(addDays(today, 1), 0, 0), { status: 'ended' })
    .map(({ client }): Exit => {
      const asOf = client.endedOn !== null && client.endedOn < today ? client.endedOn : today;
      const { facts, options } = readClientLog(db, client, asOf, rolePairs);
      const { ratings } = standings.get(client.id) ?? noStanding;
      const { traits } = traitsOf({
        asOf,
        client,
        facts,
        measured: measureSignals(facts, { ...options, rules }),
        ratings: Object.fromEntries(Object.entries(ratings).map(([id, rating]) => [id, rating.value])),
        profile,
      });
      const check = listSittings(db, client.id).findLast((c) => c.finishedAtMs !== null);
      return {
        clientId: client.id,
        clientName: client.name,
        endedOn: client.endedOn,
        strain:
          check === undefined
            ? null
            : { index: check.index, band: check.band ?? 'too-little-known', checkedOn: check.checkedOn },
        traits: traits.map(({ traitId, level }) => ({ traitId, level })),
      };
    })
    .sort((a, b) => (b.endedOn ?? '').localeCompare(a.endedOn ?? ''));
}
