import type { Fact } from '../../../shared/domain/fact.ts';
import type { ClientId, InteractionId } from '../../../shared/domain/ids.ts';
import { catalogueSignal } from '../../../shared/domain/signals/catalogue.ts';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import { supportsFact } from '../../../shared/domain/signals/supports-fact.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { listFactsOfClient } from '../repositories/fact-repository.ts';

/** Facts about a client that speak for a signal, newest first. None speaks for a signal of the user's own. */
export function factsForSignal(db: WorkspaceDb, clientId: ClientId, signal: WorkspaceSignal): Fact[] {
  const kinds = catalogueSignal(signal.id)?.evidence;
  if (kinds === undefined) return [];
  const today = db.today();
  return listFactsOfClient(db, clientId, { kinds }).filter(
    (f) => f.occurredOn <= today && supportsFact(signal, f, today),
  );
}

/** Entries that hold those facts, each once, in the order of the facts. */
export function entriesOf(facts: readonly Fact[]): InteractionId[] {
  return [...new Set(facts.map((f) => f.interactionId))];
}

/** How many of a client's facts since `fromOn` (all: null) speak for each of the signals, by signal id. */
export function countEvidence(
  db: WorkspaceDb,
  clientId: ClientId,
  signals: readonly WorkspaceSignal[],
  fromOn: Day | null,
): ReadonlyMap<string, number> {
  const today = db.today();
  const facts = listFactsOfClient(db, clientId, fromOn === null ? {} : { fromOn }).filter(
    (f) => f.occurredOn <= today,
  );
  return new Map(signals.map((s) => [s.id, facts.filter((f) => supportsFact(s, f, today)).length]));
}
