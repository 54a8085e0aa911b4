import { dayNumber, dayOfNumber } from '../day-number.ts';
import type { Fact, FactDetail } from '../fact.ts';
import type { FactId } from '../ids.ts';
import type { Day } from '../time.ts';
import { addDays } from '../time.ts';
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
 * What happened with a client up to `asOf`, oldest first. `known` are the facts as known that day (`factsAsKnown`),
 * `contactDays` the days of contact in any order. A mark stands on the day on which it was known, so that what was known
 * on an earlier day are the marks up to that day. Replies are marked apart (`indexReplies`).
 */
export function driftMarks(
  known: readonly Fact[],
  contactDays: readonly Day[],
  cadenceDays: number | null,
  asOf: Day,
  rules: DriftRules,
): readonly DriftMark[] {
  return byDay([
    ...known.flatMap((fact) => marksOfFact(fact, asOf, rules)),
    ...silenceMarks(contactDays, cadenceDays, asOf),
  ]);
}

/** Oldest first, those of one day as they come: the days are sorted, of which there are fewer than marks. */
function byDay(marks: readonly DriftMark[]): readonly DriftMark[] {
  const days = new Map<Day, DriftMark[]>();
  for (const mark of marks) {
    const own = days.get(mark.on);
    if (own === undefined) days.set(mark.on, [mark]);
    else own.push(mark);
  }
  return [...days.keys()].sort().flatMap((day) => days.get(day) ?? []);
}

/**
 * What a fact says, subject by subject; for the balance it counts once, against where any subject has it against, from
 * the day on which that was known.
 */
function marksOfFact(fact: Fact, asOf: Day, rules: DriftRules): readonly DriftMark[] {
  const marks: DriftMark[] = [];
  let balance: DriftMark | undefined;
  for (const { subject, against, on = knownOn(fact), hours = 0 } of subjectsOf(fact, asOf, rules)) {
    if (against === null) continue;
    const mark: DriftMark = { subject, against, on, hours, factId: fact.id };
    if (subject !== 'balance') marks.push(mark);
    const isWorse = against && (balance?.against !== true || on < balance.on);
    if (balance === undefined || isWorse) balance = { ...mark, subject: 'balance', hours: 0 };
  }
  if (balance !== undefined) marks.push(balance);
  return marks;
}

/** A request that was asked for on one day and came on a later one says what it says only then. */
function knownOn({ occurredOn, detail }: Fact): Day {
  const received = detail.kind === 'request' ? detail.receivedOn : null;
  return received !== null && received > occurredOn ? received : occurredOn;
}

interface Said {
  readonly subject: DriftSubject;
  readonly against: boolean | null;
  /** The day on which it was known; that of the fact where it is left out. */
  readonly on?: Day;
  readonly hours?: number;
}

function subjectsOf({ detail: d, occurredOn }: Fact, asOf: Day, rules: DriftRules): readonly Said[] {
  switch (d.kind) {
    case 'thanks':
      return [{ subject: 'recognition', against: false }];
    case 'delivery':
      return [{ subject: 'recognition', against: isCool(d) }];
    case 'request':
      return requestSays(d, occurredOn, asOf, rules);
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

function requestSays(
  d: Extract<FactDetail, { kind: 'request' }>,
  occurredOn: Day,
  asOf: Day,
  rules: DriftRules,
): readonly Said[] {
  if (d.outcome === 'refused')
    return d.subject === 'introduction' || d.subject === 'information'
      ? [{ subject: 'refusals', against: true }]
      : [{ subject: 'balance', against: true }];
  const said: Said[] = [];
  if (d.dueOn !== null && d.subject !== 'introduction') {
    // Late from the day on which it was, even while it is still waited for.
    const overdue = addDays(d.dueOn, rules.graceDays + 1);
    const lateOn = overdue > occurredOn ? overdue : occurredOn;
    if (d.receivedOn === null ? d.outcome === 'pending' && lateOn <= asOf : d.receivedOn >= overdue)
      said.push({ subject: 'lateness', against: true, on: lateOn });
    else if (d.receivedOn !== null) said.push({ subject: 'lateness', against: false });
  }
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
  const last = dayNumber(asOf);
  let from: number | null = null;
  const marks: DriftMark[] = [];
  const mark = (on: Day, against: boolean) =>
    marks.push({ subject: 'silence', on, against, hours: 0, factId: null });
  for (const day of days) {
    const to = dayNumber(day);
    if (from !== null && to - from > cadenceDays) mark(dayOfNumber(from + cadenceDays + 1), true);
    else if (from !== null) mark(day, false);
    from = to;
  }
  if (from !== null && last - from > cadenceDays) mark(dayOfNumber(from + cadenceDays + 1), true);
  return marks;
}
