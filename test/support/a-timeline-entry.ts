import type { TimelineEntry } from '../../shared/contract/interactions.ts';
import type { ClientId, InteractionId } from '../../shared/domain/ids.ts';
import { atLocalTime, dayOf } from '../../shared/domain/time.ts';

/** An entry as the workbench answers it: a call with Arredi Montefosco, unless told otherwise. */
export function aTimelineEntry(given: Partial<TimelineEntry> = {}): TimelineEntry {
  const occurredAtMs = given.occurredAtMs ?? atLocalTime('2026-11-24', 9, 12);
  const clients = given.clients ?? [{ id: 'montefosco' as ClientId, name: 'Arredi Montefosco' }];
  return {
    id: 'entry-1' as InteractionId,
    kind: 'call',
    occurredAtMs,
    occurredOn: dayOf(occurredAtMs),
    durationMin: null,
    text: '',
    clients,
    clientIds: clients.map((client) => client.id),
    contacts: [],
    contactIds: [],
    facts: [],
    signalIds: [],
    source: 'line',
    batchId: null,
    attachmentCount: 0,
    createdAtMs: occurredAtMs,
    updatedAtMs: occurredAtMs,
    ...given,
  };
}
