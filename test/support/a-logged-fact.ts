import type { Fact, FactKind, FactOf } from '../../shared/domain/fact.ts';
import { blankFact } from '../../shared/domain/fact.ts';
import type { ClientId, FactId, InteractionId } from '../../shared/domain/ids.ts';
import type { Day } from '../../shared/domain/time.ts';

let count = 0;

/** A logged fact of a kind on a day: what the test says, and nothing said for the rest. */
export function aLoggedFact<K extends FactKind>(
  kind: K,
  occurredOn: Day,
  detail: Partial<Omit<FactOf<K>, 'kind'>> = {},
  note = '',
): Fact {
  count += 1;
  return {
    id: `fact-${count}` as FactId,
    interactionId: `entry-${count}` as InteractionId,
    clientId: 'client' as ClientId,
    occurredOn,
    detail: { ...blankFact(kind), ...detail } as Fact['detail'],
    note,
  };
}
