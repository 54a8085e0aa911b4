import { defaultDriftRules } from '../../../shared/domain/drift/drift-rules.ts';
import type { Drift } from '../../../shared/domain/drift/find-drift.ts';
import { findDrift } from '../../../shared/domain/drift/find-drift.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import type { MeasuredSignal } from '../../../shared/domain/measured/measure-signals.ts';
import { measureSignals } from '../../../shared/domain/measured/measure-signals.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import type { ClientWithCounts } from '../repositories/client-repository.ts';
import { listLogStamps } from '../repositories/measure-repository.ts';
import { loadSignalSettings } from '../repositories/signal-repository.ts';
import { readClientLog, readMeasureRules } from './measure-input.ts';

/** What the log says of a client, kept until its log changes. */
export interface MeasuredClient {
  readonly measured: readonly MeasuredSignal[];
  /** Standing alarms only. */
  readonly drifts: readonly Drift[];
}

const tablesRead = ['fact', 'interaction', 'interaction_client', 'client', 'setting', 'signal'];

/**
 * Measures many clients, and keeps what it measured: a client is read again only after its own log, its own fields, the
 * rules or the day have changed. Without that a portfolio of 200 would read every fact there is each time it is shown.
 */
export function createMeasuredPortfolio(db: WorkspaceDb): {
  of(clients: readonly ClientWithCounts['client'][]): ReadonlyMap<ClientId, MeasuredClient>;
} {
  const kept = new Map<ClientId, MeasuredClient & { readonly stamp: string }>();
  let context = '';
  let stamps: ReadonlyMap<ClientId, string> | null = null;
  db.onCommitted((tables) => {
    if (tablesRead.some((table) => tables.has(table))) stamps = null;
  });
  return {
    of: (clients) => {
      const asOf = db.today();
      if (stamps === null || !context.startsWith(asOf)) {
        stamps = listLogStamps(db);
        const now = `${asOf}${JSON.stringify([readMeasureRules(db), loadSignalSettings(db).rolePairs])}`;
        if (now !== context) kept.clear();
        context = now;
      }
      const found = new Map<ClientId, MeasuredClient>();
      for (const client of clients) {
        const stamp = `${stamps.get(client.id) ?? ''} ${client.updatedAtMs}`;
        let known = kept.get(client.id);
        if (known?.stamp !== stamp) {
          known = { ...measureClient(db, client), stamp };
          kept.set(client.id, known);
        }
        found.set(client.id, known);
      }
      return found;
    },
  };
}

function measureClient(db: WorkspaceDb, client: ClientWithCounts['client']): MeasuredClient {
  const asOf = db.today();
  const { facts, options, drift } = readClientLog(db, client, asOf, loadSignalSettings(db).rolePairs);
  return {
    measured: measureSignals(facts, { ...options, rules: readMeasureRules(db) }),
    drifts: findDrift(drift, asOf, defaultDriftRules).filter((d) => d.easedOn === null),
  };
}
