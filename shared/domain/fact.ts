import type { ClientId, FactId, InteractionId } from './ids.ts';
import type { Day } from './time.ts';

/** The closed list of values of each fact field (domain.md 4). Order is the order of choice in the interface. */
export const factChoices = {
  requestSubject: ['material', 'information', 'brief', 'approval', 'access', 'introduction'],
  requestOutcome: ['pending', 'given', 'refused'],
  briefState: ['written', 'weak', 'after-start', 'none'],
  adviceOutcome: ['pending', 'applied', 'partly', 'ignored', 'refused'],
  reaction: ['thanks', 'neutral', 'criticised'],
  attribution: ['us', 'shared', 'themselves'],
  decisionArea: ['strategy', 'commercial', 'pricing', 'competition', 'channel'],
  involvement: ['involved', 'informed', 'found-out-later'],
  creditChange: ['added', 'removed', 'case-study-allowed', 'case-study-refused'],
  confidentialityNature: ['suspicion', 'gag-request', 'reasonable-request'],
  counterpartState: ['absent', 'cancelled', 'unprepared', 'changed'],
  scopeChange: ['agreed', 'imposed'],
  abuseForm: ['insult', 'threat', 'public-attack'],
  promiseOutcome: ['open', 'kept', 'late', 'broken'],
} as const;

type Choice<K extends keyof typeof factChoices> = (typeof factChoices)[K][number];

/**
 * The typed evidence that an interaction can carry. Hours are decimal hours; `null` is «not said»,
 * which is never the same as no or zero.
 */
export type FactDetail =
  /** We asked for something. Evidence for signals 9, 10, 15, 16, 17, 18, 20. */
  | {
      readonly kind: 'request';
      readonly subject: Choice<'requestSubject'>;
      readonly dueOn: Day | null;
      readonly receivedOn: Day | null;
      readonly outcome: Choice<'requestOutcome'>;
      /** Extra hours that waiting or redoing cost us. */
      readonly extraHours: number | null;
      readonly paid: boolean | null;
      /** Only for a brief. */
      readonly briefState: Choice<'briefState'> | null;
    }
  /** Advice that we gave. Signal 8. */
  | {
      readonly kind: 'advice';
      readonly topic: string;
      readonly outcome: Choice<'adviceOutcome'>;
      readonly result: string;
    }
  /** Something that we delivered. Signals 1, 6, 11. */
  | {
      readonly kind: 'delivery';
      readonly goalMet: boolean | null;
      readonly reaction: Choice<'reaction'> | null;
      readonly credit: Choice<'attribution'> | null;
      readonly blame: Choice<'attribution'> | null;
    }
  /** A decision of the client's. Signals 2, 14, 16, 17, 18. */
  | {
      readonly kind: 'decision';
      readonly area: Choice<'decisionArea'>;
      readonly involvement: Choice<'involvement'>;
    }
  /** Unplanned work. Signals 7, 9, 12, 13. */
  | {
      readonly kind: 'extra';
      readonly hours: number;
      /** Role that we agreed to give, e.g. `social manager`. */
      readonly role: string | null;
      /** Role that it was used as, e.g. `designer`. */
      readonly usedAs: string | null;
      readonly training: boolean;
      readonly agreed: boolean | null;
      readonly paid: boolean | null;
    }
  /** A check or rework demanded. Signal 5. */
  | { readonly kind: 'control'; readonly goalAlreadyMet: boolean | null }
  /** The future was shared with us. Signal 3 (its absence over time). */
  | { readonly kind: 'plans'; readonly horizonYears: number | null }
  /** Our name on the work. Signal 19. */
  | { readonly kind: 'credit'; readonly change: Choice<'creditChange'>; readonly reason: string }
  /** Signal 4; a reasonable request speaks for nobody's distrust. */
  | { readonly kind: 'confidentiality'; readonly nature: Choice<'confidentialityNature'> }
  /** Their contact at a meeting or in the project. Signal 20. */
  | { readonly kind: 'counterpart'; readonly state: Choice<'counterpartState'> }
  /** A change of what was agreed. Trait «moving goalposts» (S004). */
  | { readonly kind: 'scope'; readonly change: Choice<'scopeChange'>; readonly hours: number | null }
  /** Knock-out `abuse` (S004). */
  | { readonly kind: 'abuse'; readonly form: Choice<'abuseForm'>; readonly towards: string }
  /** A promise of ours: our part (S002, rule 6). */
  | {
      readonly kind: 'promise';
      readonly dueOn: Day | null;
      readonly outcome: Choice<'promiseOutcome'>;
      readonly closedOn: Day | null;
    }
  /** Praise or shared success: lowers 1, 6, 11. */
  | { readonly kind: 'thanks' };

export type FactKind = FactDetail['kind'];
export const factKinds = [
  'request',
  'advice',
  'delivery',
  'decision',
  'extra',
  'control',
  'plans',
  'credit',
  'confidentiality',
  'counterpart',
  'scope',
  'abuse',
  'promise',
  'thanks',
] as const satisfies readonly FactKind[];

/** A fact before it is logged. */
export interface FactDraft {
  readonly detail: FactDetail;
  /** The fact in a few words; may be empty. */
  readonly note: string;
  /** Null: the first client of the interaction. */
  readonly clientId: ClientId | null;
}

/** A logged fact. */
export interface Fact {
  readonly id: FactId;
  readonly interactionId: InteractionId;
  readonly clientId: ClientId;
  readonly occurredOn: Day;
  readonly detail: FactDetail;
  readonly note: string;
}

/** A fact of one kind. */
export type FactOf<K extends FactKind> = Extract<FactDetail, { kind: K }>;

const blank: { readonly [K in FactKind]: FactOf<K> } = {
  request: {
    kind: 'request',
    subject: 'material',
    dueOn: null,
    receivedOn: null,
    outcome: 'pending',
    extraHours: null,
    paid: null,
    briefState: null,
  },
  advice: { kind: 'advice', topic: '', outcome: 'pending', result: '' },
  delivery: { kind: 'delivery', goalMet: null, reaction: null, credit: null, blame: null },
  decision: { kind: 'decision', area: 'strategy', involvement: 'involved' },
  extra: { kind: 'extra', hours: 0, role: null, usedAs: null, training: false, agreed: null, paid: null },
  control: { kind: 'control', goalAlreadyMet: null },
  plans: { kind: 'plans', horizonYears: null },
  credit: { kind: 'credit', change: 'added', reason: '' },
  confidentiality: { kind: 'confidentiality', nature: 'suspicion' },
  counterpart: { kind: 'counterpart', state: 'absent' },
  scope: { kind: 'scope', change: 'agreed', hours: null },
  abuse: { kind: 'abuse', form: 'insult', towards: '' },
  promise: { kind: 'promise', dueOn: null, outcome: 'open', closedOn: null },
  thanks: { kind: 'thanks' },
};

/** A fact of a kind with nothing said yet: what the form starts from. */
export function blankFact<K extends FactKind>(kind: K): FactOf<K> {
  return blank[kind];
}
