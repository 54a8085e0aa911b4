import type { Fact, FactDetail } from '../fact.ts';
import type { FactId } from '../ids.ts';
import { factsAsKnown } from '../measured/fact-as-known.ts';
import type { Day } from '../time.ts';
import { addDays, daysBetween } from '../time.ts';
import type { DriftRules, DriftSubject } from './drift-rules.ts';

/** One thing that happened, as a subject of drift reads it, on the day on which it was known. */
export interface DriftMark {
  readonly subject: DriftSubject;
  readonly on: Day;
  /** It speaks against the relationship; false: it went well. */
  readonly against: boolean;
  /** Unpaid hours that it cost; 0 for the rest. */
  readonly hours: number;
  readonly factId: FactId | null;
}

/**
 * What happened with a client up to `asOf`, oldest first. A mark stands on the day on which it was known, so that what
 * was known on an earlier day are the marks up to that day. `contactDays` are the days of contact, in any order.
 */
export function driftMarks(
  facts: readonly Fact[],
  contactDays: readonly Day[],
  cadenceDays: number | null,
  asOf: Day,
  rules: DriftRules,
): readonly DriftMark[] {
  return [
    ...factsAsKnown(facts, asOf).flatMap((fact) => marksOfFact(fact, rules)),
    ...silenceMarks(contactDays, cadenceDays, asOf),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** What a fact says, subject by subject; for the balance it counts once, against where any subject has it against. */
function marksOfFact(fact: Fact, rules: DriftRules): readonly DriftMark[] {
  const said = subjectsOf(fact.detail, rules);
  const weighed = said.filter((s) => s.against !== null);
  if (weighed.length === 0) return [];
  const base = { on: knownOn(fact), factId: fact.id };
  const own = weighed
    .filter((s) => s.subject !== 'balance')
    .map((s) => ({ ...base, subject: s.subject, against: s.against === true, hours: s.hours ?? 0 }));
  const against = weighed.some((s) => s.against === true);
  return [...own, { ...base, subject: 'balance' as const, against, hours: 0 }];
}

/** A request that was asked for on one day and came on a later one was late, or in time, only then. */
function knownOn({ occurredOn, detail }: Fact): Day {
  const received = detail.kind === 'request' ? detail.receivedOn : null;
  return received !== null && received > occurredOn ? received : occurredOn;
}

interface Said {
  readonly subject: DriftSubject;
  readonly against: boolean | null;
  readonly hours?: number;
}

function subjectsOf(d: FactDetail, rules: DriftRules): readonly Said[] {
  switch (d.kind) {
    case 'thanks':
      return [{ subject: 'recognition', against: false }];
    case 'delivery':
      return [{ subject: 'recognition', against: isCool(d) }];
    case 'request':
      return requestSays(d, rules);
    case 'extra':
      return isGiven(d) ? [{ subject: 'unpaid', against: true, hours: d.hours }] : [];
    case 'control':
      return d.goalAlreadyMet === false ? [] : [{ subject: 'controls', against: true }];
    case 'decision':
      return d.involvement === 'informed'
        ? []
        : [{ subject: 'decisions', against: d.involvement === 'found-out-later' }];
    case 'advice':
      return d.outcome === 'pending'
        ? []
        : [{ subject: 'advice', against: d.outcome === 'ignored' || d.outcome === 'refused' }];
    case 'counterpart':
      // A new contact is no failing: what follows shows whether it is one.
      return d.state === 'changed' ? [] : [{ subject: 'meetings', against: true }];
    case 'plans':
      return [{ subject: 'balance', against: d.horizonYears === 0 }];
    case 'credit':
      return [{ subject: 'balance', against: d.change === 'removed' || d.change === 'case-study-refused' }];
    case 'confidentiality':
      return d.nature === 'reasonable-request' ? [] : [{ subject: 'balance', against: true }];
    case 'scope':
      return d.change === 'imposed' ? [{ subject: 'balance', against: true }] : [];
    case 'abuse':
      return [{ subject: 'balance', against: true }];
    case 'promise':
      // Ours, not theirs.
      return [];
  }
}

/** Null: a delivery of which nothing is told, or a criticism of a missed goal, says nothing of esteem. */
function isCool(d: Extract<FactDetail, { kind: 'delivery' }>): boolean | null {
  if (d.credit === 'themselves' || d.blame === 'us') return true;
  if (d.reaction === 'thanks' || d.credit === 'us' || d.credit === 'shared') return false;
  return d.reaction === null || d.goalMet === false ? null : true;
}

function requestSays(d: Extract<FactDetail, { kind: 'request' }>, rules: DriftRules): readonly Said[] {
  if (d.outcome === 'refused')
    return d.subject === 'introduction' || d.subject === 'information'
      ? [{ subject: 'refusals', against: true }]
      : [{ subject: 'balance', against: true }];
  const said: Said[] = [];
  if (d.dueOn !== null && d.receivedOn !== null && d.subject !== 'introduction')
    said.push({ subject: 'lateness', against: daysBetween(d.dueOn, d.receivedOn) > rules.graceDays });
  if (d.subject === 'brief' && d.briefState !== null)
    said.push({ subject: 'briefs', against: d.briefState !== 'written' });
  const hours = d.paid === true ? 0 : (d.extraHours ?? 0);
  // Hours spent on a request are told by its lateness or its brief; alone they would count it twice.
  if (hours > 0) said.push({ subject: 'unpaid', against: true, hours });
  return said;
}

function isGiven(d: Extract<FactDetail, { kind: 'extra' }>): boolean {
  return d.paid !== true && d.agreed !== true;
}

/** Each wait between two contacts: a fine one on the day it ended, one too long on the day it became so. */
function silenceMarks(
  contactDays: readonly Day[],
  cadenceDays: number | null,
  asOf: Day,
): readonly DriftMark[] {
  if (cadenceDays === null) return [];
  const days = [...new Set(contactDays)].filter((day) => day <= asOf).sort();
  return days.flatMap((from, i): DriftMark[] => {
    const to = days[i + 1];
    const against = daysBetween(from, to ?? asOf) > cadenceDays;
    if (!against && to === undefined) return [];
    const on = against ? addDays(from, cadenceDays + 1) : (to ?? asOf);
    return [{ subject: 'silence', on, against, hours: 0, factId: null }];
  });
}
