import type { FactDraft } from '../../shared/domain/fact.ts';
import type { ClientId, ContactId } from '../../shared/domain/ids.ts';
import type { InteractionKind } from '../../shared/domain/interaction.ts';
import type { Day } from '../../shared/domain/time.ts';
import { atLocalTime } from '../../shared/domain/time.ts';

/** What the draft of an interaction can be told. */
export interface InteractionGiven {
  readonly kind?: InteractionKind;
  readonly on?: Day;
  readonly hour?: number;
  readonly durationMin?: number | null;
  readonly text?: string;
  readonly contactIds?: readonly ContactId[];
  readonly facts?: readonly FactDraft[];
}

/** A call of last Friday with these clients, unless told otherwise. */
export function anInteraction(clientIds: readonly ClientId[], given: InteractionGiven = {}) {
  return {
    kind: given.kind ?? ('call' as const),
    occurredAtMs: atLocalTime(given.on ?? '2026-11-20', given.hour ?? 9),
    durationMin: given.durationMin ?? null,
    text: given.text ?? 'Sollecito delle foto della linea Oslo',
    clientIds: [...clientIds],
    contactIds: [...(given.contactIds ?? [])],
    facts: [...(given.facts ?? [])],
  };
}
