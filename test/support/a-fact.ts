import type { FactDraft, FactKind, FactOf } from '../../shared/domain/fact.ts';
import { blankFact } from '../../shared/domain/fact.ts';
import type { ClientId } from '../../shared/domain/ids.ts';

/** A fact of a kind: what the test says, and nothing said for the rest. */
export function aFact<K extends FactKind>(
  kind: K,
  detail: Partial<Omit<FactOf<K>, 'kind'>> = {},
  more: { readonly note?: string; readonly clientId?: ClientId } = {},
): FactDraft & { detail: FactOf<K> } {
  return {
    detail: { ...blankFact(kind), ...detail },
    note: more.note ?? '',
    clientId: more.clientId ?? null,
  };
}
