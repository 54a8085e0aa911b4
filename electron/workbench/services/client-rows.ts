import type { ClientRow } from '../../../shared/contract/clients.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';
import { shownIndex } from '../../../shared/domain/shown-index.ts';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import { workspaceSignals } from '../../../shared/domain/signals/workspace-signals.ts';
import type { RatedSignal, Strain } from '../../../shared/domain/strain.ts';
import { strainOf } from '../../../shared/domain/strain.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { addDays, atLocalTime, dayOf } from '../../../shared/domain/time.ts';
import type { Reader, WorkspaceDb } from '../db/workspace-db.ts';
import type { ClientsWanted } from '../repositories/client-repository.ts';
import { listClientsWithCounts } from '../repositories/client-repository.ts';
import { loadSignalSettings } from '../repositories/signal-repository.ts';
import type { ClientStanding } from '../repositories/standing-repository.ts';
import { listStandings, noStanding } from '../repositories/standing-repository.ts';

/** A row of the clients table with what the client's checks say. */
export interface RatedClientRow {
  readonly row: ClientRow;
  readonly standing: ClientStanding;
}

/** Clients with everything worked out about them, in a handful of queries however many they are. */
export function ratedClientRows(
  db: WorkspaceDb,
  settings: Settings,
  wanted: ClientsWanted = {},
): RatedClientRow[] {
  const today = db.today();
  const signals = signalsOf(db);
  const standings = listStandings(db, wanted.clientId);
  return listClientsWithCounts(db, endOf(today), wanted).map((found) => {
    const { client } = found;
    const standing = standings.get(client.id) ?? noStanding;
    const { ratings, history, lastOn, openId } = standing;
    const strain = strainNow(signals, ratings, today, settings);
    const before = history.at(-2) ?? null;
    const row: ClientRow = {
      ...client,
      tagIds: [...client.tagIds],
      segmentName: found.segmentName,
      tagNames: [...found.tagNames],
      strain: strainAnswer(strain),
      strainChange:
        strain.index === null || before === null ? null : shownIndex(strain.index) - shownIndex(before),
      strainHistory: [...history],
      lastCheckOn: lastOn,
      hasOpenCheck: openId !== null,
      lastContactOn: found.lastContactAtMs === null ? null : dayOf(found.lastContactAtMs),
      interactionCount: found.interactionCount,
      contactCount: found.contactCount,
    };
    return { row, standing };
  });
}

/** The signals as this workspace uses them. */
export function signalsOf(db: Reader): readonly WorkspaceSignal[] {
  return workspaceSignals(loadSignalSettings(db));
}

/** Strain of a client today, over the latest rating of each signal. */
function strainNow(
  signals: readonly WorkspaceSignal[],
  ratings: ClientStanding['ratings'],
  today: Day,
  settings: Settings,
): Strain {
  const rated = signals.map((s): RatedSignal => {
    const rating = ratings[s.id];
    return {
      signalId: s.id,
      class: s.class,
      group: s.group,
      weight: s.weight,
      value: rating?.value ?? 'unknown',
      ratedOn: rating?.ratedOn ?? null,
    };
  });
  return strainOf(rated, today, settings.strain);
}

/** The strain as the contract answers it: the same lists, free to be changed by whoever receives them. */
export function strainAnswer(strain: Strain): ClientRow['strain'] {
  return {
    ...strain,
    groups: [...strain.groups],
    drivers: [...strain.drivers],
    knockOuts: [...strain.knockOuts],
    unknownSignalIds: [...strain.unknownSignalIds],
  };
}

// An entry made ahead for a later day is no contact yet.
function endOf(day: Day): number {
  return atLocalTime(addDays(day, 1), 0, 0);
}
