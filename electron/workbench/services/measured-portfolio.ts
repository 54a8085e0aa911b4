import type { Client } from '../../../shared/domain/client.ts';
import { defaultDriftRules } from '../../../shared/domain/drift/drift-rules.ts';
import type { Drift } from '../../../shared/domain/drift/find-drift.ts';
import { findDrift } from '../../../shared/domain/drift/find-drift.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { measureSignals } from '../../../shared/domain/measured/measure-signals.ts';
import type { MeasuredSignal } from '../../../shared/domain/measured/measured-signal.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { lastChange, listClientsChangedSince } from '../repositories/measure-repository.ts';
import { loadSignalSettings } from '../repositories/signal-repository.ts';
import { readClientLog, readMeasureRules } from './measure-input.ts';

/** What the log says of a client, kept until its log changes. */
export interface MeasuredClient {
  readonly measured: readonly MeasuredSignal[];
  /** Standing alarms only. */
  readonly drifts: readonly Drift[];
}

/** Measures many clients, and keeps what it measured. */
export interface MeasuredPortfolio {
  /** What is kept of these clients, after measuring those that are not; after `withinMs` no further one is begun. */
  of(clients: readonly Client[], withinMs: number | null): ReadonlyMap<ClientId, MeasuredClient>;
}

/**
 * A client is measured again only after something of it was written (told by the change log, never by reading the
 * facts again), after the rules have changed, or on another day. Kept in memory: it is rebuilt when there is time.
 */
export function createMeasuredPortfolio(db: WorkspaceDb): MeasuredPortfolio {
  const kept = new Map<ClientId, MeasuredClient>();
  let context = '';
  let seenSeq = lastChange(db);
  let mayHaveChanged = true;
  db.onCommitted(() => {
    mayHaveChanged = true;
  });
  const forgetWhatChanged = (): void => {
    const asOf = db.today();
    if (!mayHaveChanged && context.startsWith(asOf)) return;
    const now = `${asOf}${JSON.stringify([readMeasureRules(db), loadSignalSettings(db).rolePairs])}`;
    if (now !== context) kept.clear();
    context = now;
    const changed = listClientsChangedSince(db, seenSeq);
    if (changed === 'too many') kept.clear();
    else for (const clientId of changed) kept.delete(clientId);
    seenSeq = lastChange(db);
    mayHaveChanged = false;
  };
  return {
    of: (clients, withinMs) => {
      forgetWhatChanged();
      const until = withinMs === null ? Number.POSITIVE_INFINITY : performance.now() + withinMs;
      const found = new Map<ClientId, MeasuredClient>();
      for (const client of clients) {
        let known = kept.get(client.id);
        if (known === undefined && performance.now() < until) {
          known = measureClient(db, client);
          kept.set(client.id, known);
        }
        if (known !== undefined) found.set(client.id, known);
      }
      return found;
    },
  };
}

function measureClient(db: WorkspaceDb, client: Client): MeasuredClient {
  const asOf = db.today();
  const { facts, options, drift } = readClientLog(db, client, asOf, loadSignalSettings(db).rolePairs);
  return {
    measured: measureSignals(facts, { ...options, rules: readMeasureRules(db) }),
    drifts: findDrift(drift, asOf, defaultDriftRules).filter((d) => d.easedOn === null),
  };
}
