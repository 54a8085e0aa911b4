import type { Drift } from '../../../shared/domain/drift/find-drift.ts';
import { findDrift } from '../../../shared/domain/drift/find-drift.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { measureSignals } from '../../../shared/domain/measured/measure-signals.ts';
import type { MeasuredSignal } from '../../../shared/domain/measured/measured-signal.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { findClient } from '../repositories/client-repository.ts';
import { loadSignalSettings } from '../repositories/signal-repository.ts';
import { watchChangedClients } from './changed-clients.ts';
import { readDriftRules } from './drift-rules.ts';
import type { ClientLog } from './measure-input.ts';
import { readClientLog, readMeasureRules } from './measure-input.ts';
import { required } from './required.ts';

/** What the log says of a client. */
export interface MeasuredClient {
  readonly measured: readonly MeasuredSignal[];
  /** Standing alarms only. */
  readonly drifts: readonly Drift[];
  /** False: as it was before the last change of its log, of the rules or of the day. */
  readonly isCurrent: boolean;
}

/** Measures many clients, and keeps what it measured. */
export interface MeasuredPortfolio {
  /**
   * What is kept of these clients; missing: never measured. First measures those whose measures no longer stand: all of
   * them (null), or for as long as it takes to stay within `withinMs`.
   */
  of(clientIds: readonly ClientId[], withinMs: number | null): ReadonlyMap<ClientId, MeasuredClient>;
  /** Measures a little: one piece, and more while they fit into `withinMs`. `hasChanged`: a client more is measured. */
  step(
    clientIds: readonly ClientId[],
    withinMs: number,
  ): { readonly isMore: boolean; readonly hasChanged: boolean };
}

/** Measuring one client comes in pieces, so that whoever asks meanwhile waits for one piece at most. */
type Piece = 'read' | 'signals' | 'drift';
interface Work {
  readonly clientId: ClientId;
  readonly log?: ClientLog;
  readonly measured?: readonly MeasuredSignal[];
}

/** Kept in memory: it is rebuilt when there is time, and what was measured before a change stays until then. */
export function createMeasuredPortfolio(db: WorkspaceDb): MeasuredPortfolio {
  const changes = watchChangedClients(db);
  const kept = new Map<ClientId, MeasuredClient>();
  /** How long each piece last took, ms: what the next one is expected to take. */
  const took: Record<Piece, number> = { read: 0, signals: 0, drift: 0 };
  let work: Work | null = null;

  const noticeChanges = (): void => {
    const changed = changes();
    for (const [clientId, client] of kept)
      if (changed === 'every' || changed.has(clientId)) kept.set(clientId, { ...client, isCurrent: false });
    if (work !== null && (changed === 'every' || changed.has(work.clientId))) work = null;
  };
  const next = (clientIds: readonly ClientId[]): Work | null => {
    if (work !== null) return work;
    const clientId = clientIds.find((id) => kept.get(id)?.isCurrent !== true);
    return clientId === undefined ? null : { clientId };
  };
  /** True where the client is measured with it. */
  const advance = (begun: Work): boolean => {
    const from = performance.now();
    const piece = pieceOf(begun);
    const { clientId, log, measured } = begun;
    // Should it throw, the client is begun anew.
    work = null;
    if (log === undefined) work = { clientId, log: readLog(db, clientId) };
    else if (measured === undefined)
      work = {
        ...begun,
        measured: measureSignals(log.facts, { ...log.options, rules: readMeasureRules(db) }),
      };
    else {
      const drifts = findDrift(log.drift, db.today(), readDriftRules(db)).filter((d) => d.easedOn === null);
      kept.set(clientId, { measured, drifts, isCurrent: true });
    }
    took[piece] = performance.now() - from;
    return piece === 'drift';
  };

  /** A piece is begun only where the last one of its kind would fit. True where a client is measured with it. */
  const advanceWithin = (clientIds: readonly ClientId[], withinMs: number): boolean => {
    const until = performance.now() + withinMs;
    let isReady = false;
    for (
      let todo = next(clientIds);
      todo !== null && performance.now() + took[pieceOf(todo)] < until;
      todo = next(clientIds)
    )
      isReady = advance(todo) || isReady;
    return isReady;
  };

  return {
    of: (clientIds, withinMs) => {
      noticeChanges();
      advanceWithin(clientIds, withinMs ?? Number.POSITIVE_INFINITY);
      return new Map(
        clientIds.flatMap((id) => {
          const client = kept.get(id);
          return client === undefined ? [] : [[id, client] as const];
        }),
      );
    },
    step: (clientIds, withinMs) => {
      noticeChanges();
      const until = performance.now() + withinMs;
      const todo = next(clientIds);
      const isReady = todo !== null && advance(todo);
      const isNextReady = advanceWithin(clientIds, until - performance.now());
      return { isMore: next(clientIds) !== null, hasChanged: isReady || isNextReady };
    },
  };
}

function pieceOf({ log, measured }: Work): Piece {
  return log === undefined ? 'read' : measured === undefined ? 'signals' : 'drift';
}

function readLog(db: WorkspaceDb, clientId: ClientId): ClientLog {
  const client = required(findClient(db, clientId), clientId);
  return readClientLog(db, client, db.today(), loadSignalSettings(db).rolePairs);
}
