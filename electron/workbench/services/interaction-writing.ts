import type { Settings } from '../../../shared/contract/workspace.ts';
import type { FactDraft } from '../../../shared/domain/fact.ts';
import type {
  ClientId,
  ContactId,
  FactId,
  ImportBatchId,
  InteractionId,
} from '../../../shared/domain/ids.ts';
import type { InteractionDraft, InteractionSource } from '../../../shared/domain/interaction.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import { Refused } from '../db/refused.ts';
import type { Reader, Writer } from '../db/workspace-db.ts';
import { findClientByName, listLiveClientIds } from '../repositories/client-repository.ts';
import { clientsOfContacts } from '../repositories/contact-repository.ts';
import { insertFact, listFactsOfInteractions, updateFact } from '../repositories/fact-repository.ts';
import {
  insertInteraction,
  setInteractionPeople,
  updateInteraction,
} from '../repositories/interaction-repository.ts';
import { addClient } from './new-client.ts';

/** An entry to write: the draft, clients to create with it, and where it comes from. */
export interface NewInteraction {
  readonly draft: InteractionDraft;
  readonly newClientNames: readonly string[];
  readonly source: InteractionSource;
  readonly line: string | null;
  readonly batchId?: ImportBatchId | null;
}
interface Written {
  readonly interactionId: InteractionId;
  readonly createdClients: { id: ClientId; name: string }[];
}

/**
 * Writes an interaction with its people and facts. A «new» client that exists by now is the one that exists.
 * Refused: `no-client`, `interaction-empty`, `not-found`, `invalid-field` (a fact about a client who is not in it).
 */
export function writeInteraction(w: Writer, entry: NewInteraction, settings: Settings): Written {
  const { draft, source } = entry;
  requireContent(draft, source);
  const createdClients: Written['createdClients'] = [];
  const named = entry.newClientNames.map((name) => {
    const existing = findClientByName(w, name);
    if (existing !== undefined) return existing.id;
    const id = addClient(w, { name }, settings);
    createdClients.push({ id, name: name.trim() });
    return id;
  });
  const clientIds = clientsOfDraft(w, { ...draft, clientIds: [...draft.clientIds, ...named] });
  const id = insertInteraction(w, { ...draft, line: entry.line, source, batchId: entry.batchId ?? null });
  setInteractionPeople(w, { id, ...draft }, clientIds, draft.contactIds);
  writeFacts(w, { id, occurredOn: dayOf(draft.occurredAtMs), clientIds }, draft.facts, []);
  return { interactionId: id, createdClients };
}

/**
 * Writes an interaction over. `factIds` says which of its facts each fact of the draft is; null or absent: a new one.
 * Facts that are no longer named go to the trash.
 */
export function rewriteInteraction(
  w: Writer,
  interactionId: InteractionId,
  draft: InteractionDraft,
  factIds: readonly (FactId | null)[],
): void {
  requireContent(draft, 'form');
  const clientIds = clientsOfDraft(w, draft);
  updateInteraction(w, interactionId, draft);
  setInteractionPeople(w, { id: interactionId, ...draft }, clientIds, draft.contactIds);
  writeFacts(
    w,
    { id: interactionId, occurredOn: dayOf(draft.occurredAtMs), clientIds },
    draft.facts,
    factIds,
  );
}

// In a line the kind was typed, and «@Rossi call» says something; in the form it is only what was selected.
function requireContent(draft: InteractionDraft, source: InteractionSource): void {
  const saysNothing = draft.text.trim() === '' && draft.facts.length === 0 && draft.durationMin === null;
  if (saysNothing && (draft.kind === 'note' || source !== 'line')) throw new Refused('interaction-empty');
}

/** Clients of the draft, with those of its people who were not named. Refused: `no-client`, `not-found`. */
function clientsOfDraft(db: Reader, draft: InteractionDraft): ClientId[] {
  const ofContacts = clientsOfContacts(db, draft.contactIds);
  for (const id of draft.contactIds)
    if (!ofContacts.has(id)) throw new Refused('not-found', { name: id as ContactId });
  const clientIds = [...new Set([...draft.clientIds, ...ofContacts.values()])];
  if (clientIds.length === 0) throw new Refused('no-client');
  const live = listLiveClientIds(db, clientIds);
  for (const id of clientIds) if (!live.has(id)) throw new Refused('not-found', { name: id });
  return clientIds;
}

function writeFacts(
  w: Writer,
  interaction: {
    readonly id: InteractionId;
    readonly occurredOn: Day;
    readonly clientIds: readonly ClientId[];
  },
  drafts: readonly FactDraft[],
  factIds: readonly (FactId | null)[],
): void {
  const [firstClient] = interaction.clientIds;
  if (firstClient === undefined) throw new Refused('no-client');
  const existing = new Set(listFactsOfInteractions(w, [interaction.id]).map((f) => f.id));
  drafts.forEach((draft, position) => {
    const clientId = draft.clientId ?? firstClient;
    if (!interaction.clientIds.includes(clientId))
      throw new Refused('invalid-field', { field: `facts.${position}.clientId` });
    const fact = {
      interactionId: interaction.id,
      clientId,
      occurredOn: interaction.occurredOn,
      detail: draft.detail,
      note: draft.note,
    };
    const id = factIds[position] ?? null;
    if (id === null) insertFact(w, fact, position);
    else if (!existing.delete(id)) throw new Refused('not-found', { name: id });
    else updateFact(w, { ...fact, id }, position);
  });
  for (const id of existing) w.trash('fact', id);
}
