import type { TimelineEntry } from '../../../shared/contract/interactions.ts';
import type { ClientId, ContactId, FactId } from '../../../shared/domain/ids.ts';
import type { InteractionDraft, InteractionKind } from '../../../shared/domain/interaction.ts';
import { atLocalTime, type Day, dayOf } from '../../../shared/domain/time.ts';
import type { ComposedEntry } from '../../store/surface-store.ts';
import type { FactValue } from './fact-fields.tsx';
import { minutesOfDay } from './minutes-of-day.ts';

/** A fact of the form; `factId` is null until it is saved. */
export interface EntryFact extends FactValue {
  readonly key: string;
  readonly factId: FactId | null;
}

/** What the form of an entry holds. */
export interface EntryValues {
  readonly kind: InteractionKind;
  readonly day: Day;
  /** Minutes since midnight. */
  readonly minutes: number;
  readonly durationMin: number | null;
  readonly clientIds: readonly ClientId[];
  readonly newClientNames: readonly string[];
  readonly contactIds: readonly ContactId[];
  readonly text: string;
  readonly facts: readonly EntryFact[];
}

export function valuesOfEntry(entry: TimelineEntry): EntryValues {
  return {
    ...valuesOf({ ...entry, facts: [] }),
    facts: entry.facts.map(({ id, detail, note, clientId }) => ({
      key: id,
      factId: id,
      detail,
      note,
      clientId,
    })),
  };
}

export function valuesOfComposed({ draft, newClientNames }: ComposedEntry): EntryValues {
  return { ...valuesOf(draft), newClientNames };
}

function valuesOf(draft: InteractionDraft): EntryValues {
  return {
    kind: draft.kind,
    day: dayOf(draft.occurredAtMs),
    minutes: minutesOfDay(draft.occurredAtMs),
    durationMin: draft.durationMin,
    clientIds: draft.clientIds,
    newClientNames: [],
    contactIds: draft.contactIds,
    text: draft.text,
    facts: draft.facts.map((fact, i) => ({ ...fact, key: `read-${i}`, factId: null })),
  };
}

/** What the workbench takes. A fact about a client that is no longer there goes to the first one. */
export function draftOf(values: EntryValues): InteractionDraft {
  return {
    kind: values.kind,
    occurredAtMs: atLocalTime(values.day, Math.floor(values.minutes / 60), values.minutes % 60),
    durationMin: values.durationMin,
    text: values.text.trim(),
    clientIds: [...values.clientIds],
    contactIds: [...values.contactIds],
    facts: values.facts.map(({ detail, note, clientId }) => ({
      detail,
      note: note.trim(),
      clientId: clientId !== null && values.clientIds.includes(clientId) ? clientId : null,
    })),
  };
}
