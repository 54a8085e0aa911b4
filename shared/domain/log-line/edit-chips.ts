import { dayOf } from '../time.ts';
import { draftOfChips } from './entry-draft.ts';
import type { Chip, Interpretation } from './interpretation.ts';

type PatchOf<C> = C extends Chip ? Partial<Omit<C, 'key' | 'type' | 'span' | 'apart'>> : never;

/** What may be changed in a chip; fields that are not of its type are passed over. */
export type ChipPatch = PatchOf<Chip>;

const editable: { readonly [T in Chip['type']]: readonly string[] } = {
  client: ['clientId', 'name'],
  contact: ['contactId', 'clientId', 'name'],
  kind: ['kind', 'durationMin'],
  when: ['occurredAtMs', 'day', 'timed'],
  fact: ['detail', 'note', 'clientId'],
};

/** The interpretation without one chip, and its draft made anew; the words stay in the text. Unknown keys change nothing. */
export function withoutChip(interpretation: Interpretation, key: string): Interpretation {
  if (!interpretation.chips.some((c) => c.key === key)) return interpretation;
  return withChips(
    interpretation,
    interpretation.chips.filter((c) => c.key !== key),
  );
}

/**
 * The interpretation with one chip changed, and its draft made anew. What a person has set is sure, unless the
 * patch says otherwise; a new instant brings its day along. Unknown keys change nothing.
 */
export function withChip(interpretation: Interpretation, key: string, patch: ChipPatch): Interpretation {
  if (!interpretation.chips.some((c) => c.key === key)) return interpretation;
  return withChips(
    interpretation,
    interpretation.chips.map((c) => (c.key === key ? patched(c, patch) : c)),
  );
}

function patched(chip: Chip, patch: ChipPatch): Chip {
  const fields = Object.entries(patch).filter(
    ([field, value]) => value !== undefined && editable[chip.type].includes(field),
  );
  const changed = { ...chip, ...Object.fromEntries(fields), confidence: patch.confidence ?? 'sure' } as Chip;
  if (changed.type !== 'when' || fields.every(([field]) => field !== 'occurredAtMs')) return changed;
  return { ...changed, day: dayOf(changed.occurredAtMs) };
}

function withChips(interpretation: Interpretation, chips: readonly Chip[]): Interpretation {
  const draft = draftOfChips(chips, interpretation.draft.text, interpretation.nowMs);
  const others = interpretation.unresolved.filter((u) => u.reason !== 'no-client');
  const named =
    draft.clientIds.length > 0 ||
    others.some((u) => u.reason === 'unknown-name' || u.reason === 'ambiguous-name');
  return {
    ...interpretation,
    chips,
    draft,
    unresolved: named ? others : [...others, { span: { start: 0, end: 0 }, text: '', reason: 'no-client' }],
  };
}
