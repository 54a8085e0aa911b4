import type { ClientId, ContactId } from '../ids.ts';
import type { InteractionDraft } from '../interaction.ts';
import type { EpochMs } from '../time.ts';
import type { Chip } from './interpretation.ts';

/**
 * The draft that chips say together. Without a kind it is a note, without a time it is now; a fact about a
 * client that is no longer in the entry goes to the first one.
 */
export function draftOfChips(chips: readonly Chip[], text: string, nowMs: EpochMs): InteractionDraft {
  const clientIds = new Set<ClientId>();
  const contactIds = new Set<ContactId>();
  for (const chip of chips) {
    if (chip.type === 'client' || chip.type === 'contact') clientIds.add(chip.clientId);
    if (chip.type === 'contact') contactIds.add(chip.contactId);
  }
  const kind = chips.find((c) => c.type === 'kind');
  const when = chips.find((c) => c.type === 'when');
  return {
    kind: kind?.kind ?? 'note',
    occurredAtMs: when?.occurredAtMs ?? nowMs,
    durationMin: kind?.durationMin ?? null,
    text,
    clientIds: [...clientIds],
    contactIds: [...contactIds],
    facts: chips.flatMap((c) =>
      c.type === 'fact'
        ? [
            {
              detail: c.detail,
              note: c.note,
              clientId: c.clientId !== null && clientIds.has(c.clientId) ? c.clientId : null,
            },
          ]
        : [],
    ),
  };
}
