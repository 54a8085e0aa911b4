import type { Fact } from '../fact.ts';
import type { Day } from '../time.ts';

/**
 * The fact as it stood on a day, so that a log replayed day by day never knows what came later: what was received or
 * closed after that day is still open. Undefined for a fact of a later day.
 */
export function factAsKnown(fact: Fact, asOf: Day): Fact | undefined {
  if (fact.occurredOn > asOf) return undefined;
  const { detail } = fact;
  if (detail.kind === 'request' && detail.receivedOn !== null && detail.receivedOn > asOf)
    return { ...fact, detail: { ...detail, receivedOn: null, outcome: 'pending' } };
  if (detail.kind === 'promise' && detail.closedOn !== null && detail.closedOn > asOf)
    return { ...fact, detail: { ...detail, closedOn: null, outcome: 'open' } };
  return fact;
}

/** Every fact known on a day, newest first (of one day: as they were given). */
export function factsAsKnown(facts: readonly Fact[], asOf: Day): readonly Fact[] {
  return facts
    .map((fact) => factAsKnown(fact, asOf))
    .filter((fact) => fact !== undefined)
    .sort((a, b) => (a.occurredOn < b.occurredOn ? 1 : a.occurredOn > b.occurredOn ? -1 : 0));
}
