import type { Fact } from '../../../shared/domain/fact.ts';
import type { ClientId, InteractionId } from '../../../shared/domain/ids.ts';
import { catalogueSignal } from '../../../shared/domain/signals/catalogue.ts';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import { supportsFact } from '../../../shared/domain/signals/supports-fact.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { listFactsOfClient } from '../repositories/fact-repository.ts';
import { listAcceptedEntries } from '../repositories/note-answer-repository.ts';

/**
 * Entries of a client that speak for a signal, newest first: by a fact that they hold, or because a person said so when
 * the note reader asked.
 */
export function entriesSpeakingFor(
  db: WorkspaceDb,
  clientId: ClientId,
  signal: WorkspaceSignal,
): InteractionId[] {
  const entries = [
    ...factsForSignal(db, clientId, signal).map((f) => ({ id: f.interactionId, on: f.occurredOn })),
    ...listAcceptedEntries(db, clientId, signal.id).map((a) => ({ id: a.interactionId, on: a.occurredOn })),
  ];
  entries.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
  return [...new Set(entries.map((e) => e.id))];
}

/** Facts about a client that speak for a signal, newest first. None speaks for a signal of the user's own. */
function factsForSignal(db: WorkspaceDb, clientId: ClientId, signal: WorkspaceSignal): Fact[] {
  const kinds = catalogueSignal(signal.id)?.evidence;
  if (kinds === undefined) return [];
  const today = db.today();
  return listFactsOfClient(db, clientId, { kinds }).filter(
    (f) => f.occurredOn <= today && supportsFact(signal, f, today),
  );
}

/**
 * How many of a client's facts since `fromOn` (all: null) speak for each of the signals, with the entries that a person
 * called evidence and that hold no such fact, by signal id.
 */
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
  const accepted = listAcceptedEntries(db, clientId).filter(
    (a) => a.occurredOn <= today && (fromOn === null || a.occurredOn >= fromOn),
  );
  return new Map(
    signals.map((s) => {
      const own = facts.filter((f) => supportsFact(s, f, today));
      const told = accepted.filter(
        (a) => a.signalId === s.id && !own.some((f) => f.interactionId === a.interactionId),
      );
      return [s.id, own.length + told.length];
    }),
  );
}
