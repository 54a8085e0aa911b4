import type { interactionsContract, TimelineEntry } from '../../../shared/contract/interactions.ts';
import type { OperationInput, OperationOutput, ServiceOf } from '../../../shared/contract/operation-types.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';
import type { ClientId, InteractionId, SignalId } from '../../../shared/domain/ids.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { findClient, findClientName, listClientNames } from '../repositories/client-repository.ts';
import { listContactNames } from '../repositories/contact-repository.ts';
import { findDraft, saveDraft } from '../repositories/draft-repository.ts';
import { findFact, updateFact } from '../repositories/fact-repository.ts';
import {
  findInteraction,
  listInteractionBelongings,
  listInteractionsById,
  listRecentInteractions,
} from '../repositories/interaction-repository.ts';
import {
  findTemplate,
  insertTemplate,
  listTemplates,
  updateTemplate,
} from '../repositories/template-repository.ts';
import type { TimelineQuery } from '../repositories/timeline-repository.ts';
import {
  countTimeline,
  listEvidenceGiven,
  listTimelineKeys,
  searchTimeline,
} from '../repositories/timeline-repository.ts';
import { signalsOf } from './client-rows.ts';
import { rewriteInteraction, writeInteraction } from './interaction-writing.ts';
import { required, requiredName } from './required.ts';
import { entriesSpeakingFor } from './signal-evidence.ts';
import { timelineEntries } from './timeline-entries.ts';

type TimelineInput = OperationInput<typeof interactionsContract.timeline>;
type TimelinePage = OperationOutput<typeof interactionsContract.timeline>;

/** The log: entries, their facts, templates and drafts. */
export function createInteractionsService(
  db: WorkspaceDb,
  deps: { readonly settings: () => Settings },
): ServiceOf<typeof interactionsContract> {
  const entry = (id: InteractionId): TimelineEntry =>
    required(timelineEntries(db, [required(findInteraction(db, id), id)])[0], id);

  return {
    logContext: () => ({ clients: listClientNames(db), contacts: listContactNames(db) }),

    log: ({ draft, newClientNames, source, line }) => {
      const [firstClient] = draft.clientIds;
      const name = (firstClient && findClientName(db, firstClient)) ?? newClientNames[0] ?? '';
      const written = db.write({ verb: 'interaction.log', params: { name } }, (w) =>
        writeInteraction(w, { draft, newClientNames, source, line }, deps.settings()),
      );
      return { interaction: entry(written.interactionId), createdClients: written.createdClients };
    },

    get: ({ interactionId }) => ({
      ...entry(interactionId),
      line: required(findInteraction(db, interactionId), interactionId).line,
    }),

    update: ({ interactionId, draft, factIds }) => {
      required(findInteraction(db, interactionId), interactionId);
      db.write({ verb: 'interaction.update' }, (w) => rewriteInteraction(w, interactionId, draft, factIds));
      return entry(interactionId);
    },

    remove: ({ interactionIds }) => {
      const ids = [...new Set(interactionIds)];
      return db.write({ verb: 'interaction.remove', params: { count: ids.length } }, (w) => {
        for (const id of ids) {
          required(findInteraction(w, id), id);
          for (const { table, ids: rows } of listInteractionBelongings(w, id))
            for (const row of rows) w.trash(table, row);
          w.trash('interaction', id);
        }
        return { removed: ids.length };
      });
    },

    timeline: (input) => timelinePage(db, input),

    recent: ({ limit }) => timelineEntries(db, listRecentInteractions(db, limit)),

    updateFact: ({ factId, detail, note }) => {
      const fact = required(findFact(db, factId), factId);
      db.write({ verb: 'fact.update' }, (w) => updateFact(w, { ...fact, detail, note: note ?? fact.note }));
      return entry(fact.interactionId);
    },

    listTemplates: () => listTemplates(db),

    saveTemplate: ({ templateId, name: written, line }) => {
      const name = requiredName(written);
      if (templateId !== undefined) required(findTemplate(db, templateId), templateId);
      return db.write({ verb: 'template.save', params: { name } }, (w) => {
        if (templateId === undefined) return { id: insertTemplate(w, name, line), name, line };
        updateTemplate(w, templateId, name, line);
        return { id: templateId, name, line };
      });
    },

    removeTemplate: ({ templateId }) => {
      const { name } = required(findTemplate(db, templateId), templateId);
      db.write({ verb: 'template.remove', params: { name } }, (w) => w.trash('template', templateId));
      return {};
    },

    getDraft: ({ place }) => findDraft(db, place) ?? null,

    saveDraft: ({ place, text }) => {
      saveDraft(db, place, text);
      return {};
    },
  };
}

function timelinePage(db: WorkspaceDb, { clientId, filter, before, limit }: TimelineInput): TimelinePage {
  required(findClient(db, clientId), clientId);
  const query = queryOf(db, clientId, filter);
  const found = filter?.query.trim() ? { ...query, ids: searchTimeline(db, query, filter.query) } : query;
  // One more than asked for tells whether there is a next page.
  const keys = listTimelineKeys(db, found, before, limit + 1);
  const page = keys.slice(0, limit);
  const last = page.at(-1);
  const records = listInteractionsById(
    db,
    page.map((k) => k.id),
  );
  return {
    entries: timelineEntries(db, records, clientId),
    next:
      keys.length > limit && last !== undefined
        ? { occurredAtMs: last.occurredAtMs, interactionId: last.id }
        : null,
    total: countTimeline(db, found),
  };
}

function queryOf(db: WorkspaceDb, clientId: ClientId, filter: TimelineInput['filter']): TimelineQuery {
  if (filter === undefined) return { clientId };
  const shown = filter.show === 'requests' ? 'request' : filter.show === 'promises' ? 'promise' : null;
  const chosen = filter.factKinds;
  // «Requests» and a list of kinds of fact narrow together: a kind that is not in both finds nothing.
  const nothing = shown !== null && chosen.length > 0 && !chosen.includes(shown);
  const ids = nothing
    ? []
    : filter.signalId === null
      ? null
      : entriesForSignal(db, clientId, filter.signalId);
  return {
    clientId,
    kinds: filter.kinds,
    factKinds: shown === null ? chosen : [shown],
    withFacts: filter.show === 'evidence',
    afterOn: filter.afterOn,
    beforeOn: filter.beforeOn,
    ...(ids === null ? {} : { ids }),
  };
}

/** Entries that speak for the signal, and those that a person gave as evidence for it in a check. */
function entriesForSignal(db: WorkspaceDb, clientId: ClientId, signalId: SignalId): InteractionId[] {
  const signal = signalsOf(db).find((s) => s.id === signalId);
  if (signal === undefined) return [];
  return [
    ...new Set([...entriesSpeakingFor(db, clientId, signal), ...listEvidenceGiven(db, clientId, signalId)]),
  ];
}
