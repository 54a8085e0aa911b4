import { unpaidHoursOf } from '../evidence.ts';
import type { Fact, FactKind, FactOf } from '../fact.ts';
import type { SignalId } from '../ids.ts';
import { median } from '../median.ts';
import type { Day } from '../time.ts';
import { daysBetween } from '../time.ts';
import type { Observation } from './measured-signal.ts';
import type { Why } from './why.ts';
import { why } from './why.ts';

/** The explanation of a level that was read from facts. `observations` newest first; `overdue` only for signal 9. */
export function whyOfFacts(
  signalId: SignalId,
  observations: readonly Observation[],
  overdue: readonly Observation[],
  asOf: Day,
): readonly Why[] {
  const facts = observations.filter((o) => o.shows).flatMap((o) => o.fact ?? []);
  const count = facts.length;
  const of = observations.length;
  const last = facts[0]?.occurredOn;
  switch (signalId as string) {
    case 'late-inputs':
      return lateInputs(facts, ofKind(observations, 'request').length, overdue, asOf);
    case 'little-recognition':
      return [
        why('measured.little-recognition', { count, of: ofKind(observations, 'delivery').length }),
        ...thanks(observations),
      ];
    case 'their-credit-our-blame': {
      const blamed = detailsOf(facts, 'delivery').filter((d) => d.credit !== 'themselves').length;
      const said = ofKind(observations, 'delivery').length;
      return [
        ...(count > blamed || count === 0
          ? [why('measured.their-credit', { count: count - blamed, of: said })]
          : []),
        ...(blamed > 0 ? [why('measured.our-blame', { count: blamed })] : []),
        ...thanks(observations),
      ];
    }
    case 'chronic-dissatisfaction': {
      const isSure = detailsOf(facts, 'delivery').every((d) => d.goalMet === true);
      const of = ofKind(observations, 'delivery').length;
      if (count === 0) return [why('measured.no-criticism', { count: of }), ...thanks(observations)];
      return [
        why(isSure ? 'measured.criticised-goal-met' : 'measured.criticised', { count }),
        ...thanks(observations),
      ];
    }
    case 'taken-for-granted': {
      const isLater = detailsOf(facts, 'decision').every((d) => d.involvement === 'found-out-later');
      return [why(isLater ? 'measured.decisions-later' : 'measured.decisions-without-us', { count, of })];
    }
    case 'commission-without-say':
      return [why('measured.commercial-without-us', { count, of })];
    case 'advice-ignored':
      return [why('measured.advice-ignored', { count, of })];
    case 'missing-brief': {
      const isAfter = count > 0 && detailsOf(facts, 'request').every((d) => d.briefState === 'after-start');
      return [why(isAfter ? 'measured.brief-after-start' : 'measured.brief-amiss', { count, of })];
    }
    case 'no-capable-contact': {
      const changed = detailsOf(facts, 'counterpart').filter((d) => d.state === 'changed').length;
      const missed = count - changed;
      return [
        ...(missed > 0 || changed === 0
          ? [why('measured.meetings-missed', { count: missed, of: of - changed })]
          : []),
        ...(changed > 0 ? [why('measured.contact-changed', { count: changed })] : []),
      ];
    }
    case 'channels-hidden':
    case 'pricing-hidden':
    case 'competitors-kept-private':
      return openness(signalId, facts, of);
    case 'fear-of-leaks': {
      if (last === undefined) return [why('measured.no-fact')];
      const gags = detailsOf(facts, 'confidentiality').filter((d) => d.nature === 'gag-request').length;
      return [
        ...(gags > 0 ? [why('measured.gag-request', { count: gags, lastMonthOn: last })] : []),
        ...(count > gags ? [why('measured.suspicion', { count: count - gags, lastMonthOn: last })] : []),
      ];
    }
    case 'constant-checking': {
      const isMet = count > 0 && detailsOf(facts, 'control').every((d) => d.goalAlreadyMet === true);
      return [why(isMet ? 'measured.controls-goal-met' : 'measured.controls', { count })];
    }
    case 'sales-head-walled-off':
      return [why('measured.introductions-refused', { count })];
    case 'collaboration-erased': {
      if (last === undefined) return [why('measured.no-fact')];
      const removed = detailsOf(facts, 'credit').filter((d) => d.change === 'removed').length;
      return [
        ...(removed > 0 ? [why('measured.credit-removed', { count: removed, lastDayOn: last })] : []),
        ...(count > removed
          ? [why('measured.case-study-refused', { count: count - removed, lastDayOn: last })]
          : []),
      ];
    }
    case 'free-training':
      return count === 0 ? [why('measured.no-fact')] : [why('measured.training-hours', hoursOf(facts))];
    case 'social-as-designer':
    case 'analyst-as-secretary':
      return count === 0 ? [why('measured.no-fact')] : [why('measured.role-hours', hoursOf(facts))];
    case 'abuse':
      return [why('measured.abuse', { count })];
    default:
      return [why('measured.facts', { count })];
  }
}

function lateInputs(
  facts: readonly Fact[],
  of: number,
  overdue: readonly Observation[],
  asOf: Day,
): readonly Why[] {
  const days = facts.flatMap(({ detail }) =>
    detail.kind === 'request' && detail.dueOn !== null && detail.receivedOn !== null
      ? [daysBetween(detail.dueOn, detail.receivedOn)].filter((d) => d > 0)
      : [],
  );
  const middle = median(days);
  const unpaid = facts.reduce((sum, fact) => sum + unpaidHoursOf(fact), 0);
  const waited = Math.max(
    0,
    ...overdue.map(({ fact }) =>
      fact?.detail.kind === 'request' && fact.detail.dueOn !== null
        ? daysBetween(fact.detail.dueOn, asOf)
        : 0,
    ),
  );
  return [
    ...(of > 0 ? [why('measured.requests-late', { count: detailsOf(facts, 'request').length, of })] : []),
    ...(middle === null ? [] : [why('measured.days-late', { count: Math.round(middle) })]),
    ...(unpaid > 0 ? [why('measured.unpaid-hours', { count: unpaid, hours: unpaid })] : []),
    ...(waited > 0 ? [why('measured.requests-overdue', { count: overdue.length, days: waited })] : []),
  ];
}

function openness(signalId: SignalId, facts: readonly Fact[], of: number): readonly Why[] {
  const later = facts.filter((f) => f.detail.kind === 'decision').length;
  const refused = facts.length - later;
  if (facts.length === 0) return [why('measured.decisions-open', { count: of })];
  const key = signalId === 'channels-hidden' ? 'measured.channels-later' : 'measured.decisions-found-out';
  return [
    ...(later > 0 ? [why(key, { count: later })] : []),
    ...(refused > 0 ? [why('measured.information-refused', { count: refused })] : []),
  ];
}

function thanks(observations: readonly Observation[]): readonly Why[] {
  const count = ofKind(observations, 'thanks').length;
  return count === 0 ? [] : [why('measured.thanks', { count })];
}

function ofKind(observations: readonly Observation[], kind: FactKind): readonly Observation[] {
  return observations.filter((o) => o.fact?.detail.kind === kind);
}

function detailsOf<K extends FactKind>(facts: readonly Fact[], kind: K): readonly FactOf<K>[] {
  return facts.flatMap((f) => (f.detail.kind === kind ? [f.detail as FactOf<K>] : []));
}

/** `count` chooses the plural, `hours` is written with decimals as the language has them. */
function hoursOf(facts: readonly Fact[]): { readonly count: number; readonly hours: number } {
  const hours = detailsOf(facts, 'extra').reduce((sum, d) => sum + d.hours, 0);
  return { count: hours, hours };
}
