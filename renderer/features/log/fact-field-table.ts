import type { FactDetail, FactKind, FactOf, factChoices } from '../../../shared/domain/fact.ts';
import type { Day } from '../../../shared/domain/time.ts';

/** How one field of a fact is asked for. `optional`: it can be left not said. */
export type FactField = {
  readonly name: string;
  /** Asked only then. */
  readonly when?: (detail: FactDetail) => boolean;
} & (
  | { readonly as: 'choice'; readonly list: keyof typeof factChoices; readonly optional?: boolean }
  | { readonly as: 'yes-no' }
  | { readonly as: 'flag' }
  | { readonly as: 'day' }
  | { readonly as: 'hours'; readonly optional?: boolean }
  | { readonly as: 'years' }
  | { readonly as: 'text'; readonly optional?: boolean }
);

type FieldOf<K extends FactKind> = FactField & { readonly name: Exclude<keyof FactOf<K>, 'kind'> };

const isBrief = (detail: FactDetail) => detail.kind === 'request' && detail.subject === 'brief';

/** The fields of each kind, in the order of the form (domain.md 4). */
export const factFieldTable: { readonly [K in FactKind]: readonly FieldOf<K>[] } = {
  request: [
    { name: 'subject', as: 'choice', list: 'requestSubject' },
    { name: 'briefState', as: 'choice', list: 'briefState', optional: true, when: isBrief },
    { name: 'dueOn', as: 'day' },
    { name: 'outcome', as: 'choice', list: 'requestOutcome' },
    { name: 'receivedOn', as: 'day' },
    { name: 'extraHours', as: 'hours', optional: true },
    { name: 'paid', as: 'yes-no' },
  ],
  advice: [
    { name: 'topic', as: 'text' },
    { name: 'outcome', as: 'choice', list: 'adviceOutcome' },
    { name: 'result', as: 'text' },
  ],
  delivery: [
    { name: 'goalMet', as: 'yes-no' },
    { name: 'reaction', as: 'choice', list: 'reaction', optional: true },
    { name: 'credit', as: 'choice', list: 'attribution', optional: true },
    { name: 'blame', as: 'choice', list: 'attribution', optional: true },
  ],
  decision: [
    { name: 'area', as: 'choice', list: 'decisionArea' },
    { name: 'involvement', as: 'choice', list: 'involvement' },
  ],
  extra: [
    { name: 'hours', as: 'hours' },
    { name: 'paid', as: 'yes-no' },
    { name: 'agreed', as: 'yes-no' },
    { name: 'role', as: 'text', optional: true },
    { name: 'usedAs', as: 'text', optional: true },
    { name: 'training', as: 'flag' },
  ],
  control: [{ name: 'goalAlreadyMet', as: 'yes-no' }],
  plans: [{ name: 'horizonYears', as: 'years' }],
  credit: [
    { name: 'change', as: 'choice', list: 'creditChange' },
    { name: 'reason', as: 'text' },
  ],
  confidentiality: [{ name: 'nature', as: 'choice', list: 'confidentialityNature' }],
  counterpart: [{ name: 'state', as: 'choice', list: 'counterpartState' }],
  scope: [
    { name: 'change', as: 'choice', list: 'scopeChange' },
    { name: 'hours', as: 'hours', optional: true },
  ],
  abuse: [
    { name: 'form', as: 'choice', list: 'abuseForm' },
    { name: 'towards', as: 'text' },
  ],
  promise: [
    { name: 'dueOn', as: 'day' },
    { name: 'outcome', as: 'choice', list: 'promiseOutcome' },
    { name: 'closedOn', as: 'day' },
  ],
  thanks: [],
};

/** The detail with one field set, and what follows from it: a request received has a day, only a brief has a state. */
export function withField(detail: FactDetail, name: string, value: unknown, today: Day): FactDetail {
  const next = { ...detail, [name]: value } as FactDetail;
  if (next.kind === 'request') {
    if (name === 'subject' && next.subject !== 'brief') return { ...next, briefState: null };
    if (name === 'outcome')
      return { ...next, receivedOn: next.outcome === 'given' ? (next.receivedOn ?? today) : null };
    if (name === 'receivedOn' && next.receivedOn !== null) return { ...next, outcome: 'given' };
  }
  if (next.kind === 'promise') {
    if (name === 'outcome')
      return { ...next, closedOn: next.outcome === 'open' ? null : (next.closedOn ?? today) };
    if (name === 'closedOn' && next.closedOn !== null && next.outcome === 'open') {
      return { ...next, outcome: next.dueOn !== null && next.closedOn > next.dueOn ? 'late' : 'kept' };
    }
  }
  return next;
}
