import type { ClientId, FactId, SignalId } from './ids.ts';
import type { RatingValue } from './rating.ts';
import type { Day } from './time.ts';

/** Kinds of rows of Today that can be put off or closed. */
export const attentionKinds = [
  'promise',
  'request',
  'worsened',
  'drift',
  'silence',
  'stale-check',
  'next-step',
] as const;
export type AttentionKind = (typeof attentionKinds)[number];

/** What makes a row of Today the row that it is. */
export interface AttentionReasons {
  readonly promise: { readonly factId: FactId; readonly dueOn: Day };
  readonly request: { readonly factId: FactId; readonly dueOn: Day };
  readonly worsened: {
    readonly clientId: ClientId;
    readonly signalId: SignalId;
    readonly to: RatingValue;
    readonly ratedOn: Day;
    readonly more: number;
  };
  /** The latest change of the client against its own past. */
  readonly drift: { readonly clientId: ClientId; readonly what: string; readonly sinceOn: Day };
  readonly silence: { readonly clientId: ClientId; readonly lastContactOn: Day | null };
  readonly 'stale-check': { readonly clientId: ClientId; readonly lastCheckOn: Day | null };
  readonly 'next-step': {
    readonly clientId: ClientId;
    readonly nextStep: string;
    readonly nextStepOn: Day | null;
  };
}

const keys: { readonly [K in AttentionKind]: (reason: AttentionReasons[K]) => readonly unknown[] } = {
  promise: (r) => [r.factId, r.dueOn],
  request: (r) => [r.factId, r.dueOn],
  worsened: (r) => [r.clientId, r.signalId, r.to, r.ratedOn, r.more],
  drift: (r) => [r.clientId, r.what, r.sinceOn],
  silence: (r) => [r.clientId, r.lastContactOn],
  'stale-check': (r) => [r.clientId, r.lastCheckOn],
  'next-step': (r) => [r.clientId, r.nextStepOn, r.nextStep],
};

/**
 * The reason of a row of Today as one string: what is set aside is this reason, so a row whose reason is another (a new
 * due day, a contact since, a further check) is there again.
 */
export function attentionKey<K extends AttentionKind>(kind: K, reason: AttentionReasons[K]): string {
  return keys[kind](reason)
    .map((part) => String(part ?? '-'))
    .join('|');
}
