import type { Fact } from '../fact.ts';
import type { Day } from '../time.ts';
import { catalogueSignal } from './catalogue.ts';
import { informationSignals } from './information-topic.ts';
import { matchesRolePair, namesOfRolePair } from './role-pairs.ts';
import type { WorkspaceSignal } from './signal.ts';

/** What the matching needs of a signal: a catalogue signal has no pair of its own. */
export type SignalOfFact = Pick<WorkspaceSignal, 'id'> & Partial<Pick<WorkspaceSignal, 'rolePair'>>;
/** What it needs of a fact. */
export type FactOfSignal = Pick<Fact, 'detail' | 'note'>;

/**
 * True when this fact speaks for the signal, knowing what the catalogue's predicate cannot: the workspace's own role
 * pair (signals 12, 13), what refused information was about (16, 17, 18, read from the note) and, given `asOf`,
 * that a request still pending is overdue (9). No fact speaks for a custom signal.
 */
export function supportsFact(signal: SignalOfFact, fact: FactOfSignal, asOf?: Day): boolean {
  const { detail } = fact;
  if (signal.rolePair && detail.kind === 'extra') {
    return matchesRolePair(namesOfRolePair(signal.rolePair), detail.role, detail.usedAs);
  }
  if (signal.id === 'late-inputs' && asOf !== undefined && isOverdue(fact, asOf)) return true;
  if (catalogueSignal(signal.id)?.supports(detail) !== true) return false;
  if (detail.kind !== 'request' || detail.subject !== 'information' || detail.outcome !== 'refused')
    return true;
  return signal.id === 'late-inputs' || informationSignals(fact.note).includes(signal.id);
}

function isOverdue({ detail }: FactOfSignal, asOf: Day): boolean {
  return (
    detail.kind === 'request' &&
    detail.subject !== 'introduction' &&
    detail.outcome === 'pending' &&
    detail.receivedOn === null &&
    detail.dueOn !== null &&
    detail.dueOn < asOf
  );
}
