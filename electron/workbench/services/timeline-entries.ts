import type { TimelineEntry } from '../../../shared/contract/interactions.ts';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { ClientId, InteractionId, SignalId } from '../../../shared/domain/ids.ts';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import { supportsFact } from '../../../shared/domain/signals/supports-fact.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { listFactsOfInteractions } from '../repositories/fact-repository.ts';
import { groupBy } from '../repositories/group-by.ts';
import type { InteractionRecord } from '../repositories/interaction-repository.ts';
import {
  countAttachmentsOfInteractions,
  listClientsOfInteractions,
  listContactsOfInteractions,
} from '../repositories/interaction-repository.ts';
import { listAcceptedSignals } from '../repositories/note-answer-repository.ts';
import { signalsOf } from './client-rows.ts';

/**
 * Interactions as a timeline shows them: people and facts of the whole page in one query each. `clientId` is the client
 * whose timeline it is: only facts about it tell which signals an entry speaks for.
 */
export function timelineEntries(
  db: WorkspaceDb,
  records: readonly InteractionRecord[],
  clientId?: ClientId,
): TimelineEntry[] {
  if (records.length === 0) return [];
  const ids = records.map((r) => r.id);
  const signals = signalsOf(db);
  const today = db.today();
  const facts = groupBy(listFactsOfInteractions(db, ids), (f) => f.interactionId);
  const clients = peopleByInteraction(listClientsOfInteractions(db, ids));
  const contacts = peopleByInteraction(listContactsOfInteractions(db, ids));
  const attachments = countAttachmentsOfInteractions(db, ids);
  const accepted = groupBy(listAcceptedSignals(db, ids), (a) => a.interactionId);
  return records.map((record) => {
    const { line: _, ...interaction } = record;
    const ownClients = clients.get(record.id) ?? [];
    const ownContacts = contacts.get(record.id) ?? [];
    const ownFacts = facts.get(record.id) ?? [];
    const isShown = (about: { readonly clientId: ClientId }) =>
      clientId === undefined || about.clientId === clientId;
    return {
      ...interaction,
      clientIds: ownClients.map((c) => c.id),
      contactIds: ownContacts.map((c) => c.id),
      facts: ownFacts,
      attachmentCount: attachments.get(record.id) ?? 0,
      clients: ownClients,
      contacts: ownContacts,
      signalIds: signalsSpokenFor(
        signals,
        ownFacts.filter(isShown),
        (accepted.get(record.id) ?? []).filter(isShown).map((a) => a.signalId),
        today,
      ),
    };
  });
}

/** Signals for which at least one of the facts speaks or a person did, in the order of the interface. */
function signalsSpokenFor(
  signals: readonly WorkspaceSignal[],
  facts: readonly Fact[],
  accepted: readonly SignalId[],
  today: Day,
): SignalId[] {
  if (facts.length === 0 && accepted.length === 0) return [];
  return signals
    .filter((s) => accepted.includes(s.id) || facts.some((f) => supportsFact(s, f, today)))
    .map((s) => s.id);
}

function peopleByInteraction<I>(
  links: readonly { readonly interactionId: InteractionId; readonly id: I; readonly name: string }[],
): Map<InteractionId, { id: I; name: string }[]> {
  const by = new Map<InteractionId, { id: I; name: string }[]>();
  for (const { interactionId, id, name } of links) {
    const own = by.get(interactionId) ?? [];
    own.push({ id, name });
    by.set(interactionId, own);
  }
  return by;
}
