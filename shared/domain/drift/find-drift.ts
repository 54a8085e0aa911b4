import { dayNumber, dayOfNumber } from '../day-number.ts';
import type { Fact } from '../fact.ts';
import type { FactId } from '../ids.ts';
import type { Why } from '../measured/why.ts';
import { why } from '../measured/why.ts';
import type { Day } from '../time.ts';
import { driftMarks } from './drift-marks.ts';
import type { DriftRules, DriftSubject } from './drift-rules.ts';
import { driftSubjects } from './drift-rules.ts';
import type { Rate, Tally } from './exact-test.ts';
import { chanceOfRate, chanceOfShare } from './exact-test.ts';
import type { MarkIndex } from './mark-index.ts';
import { indexMarks } from './mark-index.ts';

/** What drift is read from. */
export interface DriftInput {
  readonly facts: readonly Fact[];
  /** Days of contact with the client. */
  readonly contactDays: readonly Day[];
  readonly cadenceDays: number | null;
  /** First day that the log can tell of: the later of the relationship's first day and the first entry. */
  readonly watchedSinceOn: Day | null;
}

/** A change against the client's own past. */
export interface Drift {
  /** The first day on which the log was enough to say it. */
  readonly on: Day;
  /** When the change began: the first thing against the relationship of the recent time. */
  readonly sinceOn: Day;
  readonly what: DriftSubject;
  /** `share`: 0–1; `per-month`: occasions in 30 days. */
  readonly unit: 'share' | 'per-month';
  /** Before, and in the recent time. */
  readonly from: number;
  readonly to: number;
  readonly why: readonly Why[];
  /** Facts of the recent time behind it, newest first. */
  readonly factIds: readonly FactId[];
  /** The day on which the client was back to what is usual; null while it is not. */
  readonly easedOn: Day | null;
}

/** Subjects of which there are good and bad ones; the others are counted against time. */
const shares: ReadonlySet<DriftSubject> = new Set([
  'balance',
  'recognition',
  'lateness',
  'advice',
  'silence',
]);

/** True where a subject is read as a share; false: as occasions a month. */
export function isShareSubject(subject: DriftSubject): boolean {
  return shares.has(subject);
}

/**
 * Every drift of a client up to a day, oldest first, replayed day by day with what was known then. The client as a
 * whole must have changed (`balance`, and esteem with it) before any part is named: one kind of trouble alone, however
 * marked, has its own reasons, and a client who goes on thanking us while busy is not drifting.
 */
export function findDrift(input: DriftInput, asOf: Day, rules: DriftRules): readonly Drift[] {
  if (input.watchedSinceOn === null) return [];
  const since = dayNumber(input.watchedSinceOn);
  const learned = since + rules.learnDays;
  const last = dayNumber(asOf);
  const index = indexMarks(driftMarks(input.facts, input.contactDays, input.cadenceDays, asOf, rules));
  // Something is learned, or grows too old to be recent; between these days nothing new could be said.
  const days = [...new Set([...index.days.flatMap((day) => [day, day + rules.recentDays]), last])]
    .filter((day) => day > learned && day <= last)
    .sort((a, b) => a - b);
  const found: Drift[] = [];
  let open: { readonly baselineEnd: number; readonly parts: Map<DriftSubject, Part> } | null = null;
  for (const day of days) {
    const recentFrom = Math.max(day - rules.recentDays, learned);
    // While an alarm stands its baseline stands still: what is bad must not become what is usual.
    const period: Period = { since, baselineEnd: open?.baselineEnd ?? recentFrom, recentFrom, day };
    const isRaised = open === null ? isDrifting(index, period, rules) : !hasEased(index, period, rules);
    if (!isRaised) {
      for (const part of open?.parts.values() ?? []) found.push(describe(part, index, dayOfNumber(day)));
      open = null;
      continue;
    }
    open ??= { baselineEnd: recentFrom, parts: new Map() };
    for (const subject of driftSubjects) {
      const known = open.parts.get(subject);
      // The figures follow the log while it is worse than before; the day on which it was first said stays.
      if (known !== undefined) {
        if (isWorse(subject, index, period)) open.parts.set(subject, { ...known, period });
      } else if (subject === 'balance' || hasChanged(subject, index, period, rules))
        open.parts.set(subject, { subject, first: period, period });
    }
  }
  for (const part of open?.parts.values() ?? []) found.push(describe(part, index, null));
  return found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** A subject of a standing alarm: the days it was first said of, and those that its figures are of. */
interface Part {
  readonly subject: DriftSubject;
  readonly first: Period;
  readonly period: Period;
}

/** Day numbers. */
interface Period {
  readonly since: number;
  /** Last day of the baseline. */
  readonly baselineEnd: number;
  /** The recent time begins after this day. */
  readonly recentFrom: number;
  readonly day: number;
}

function isDrifting(index: MarkIndex, period: Period, rules: DriftRules): boolean {
  const recent = recentOf('balance', index, period);
  const earlier = earlierOf('balance', index, period);
  if (recent.of < rules.minFacts || recent.against < rules.minAgainst || earlier.of < rules.minBaseline)
    return false;
  if (shareOf(recent) - shareOf(earlier) < rules.minRise) return false;
  const chance = chanceOfShare(recent, earlier);
  const { alone } = rules;
  if (recent.of >= alone.minFacts && shareOf(recent) >= alone.minShare && chance <= alone.chance) return true;
  const cool = recentOf('recognition', index, period);
  return (
    chance <= rules.balanceChance &&
    cool.against >= rules.minCool &&
    chanceOfShare(cool, earlierOf('recognition', index, period)) <= rules.esteemChance
  );
}

function hasEased(index: MarkIndex, period: Period, rules: DriftRules): boolean {
  const recent = recentOf('balance', index, period);
  const earlier = earlierOf('balance', index, period);
  // Silence is no recovery: without enough recent facts the alarm stands.
  if (recent.of < rules.minFacts) return false;
  return (
    shareOf(recent) <= shareOf(earlier) + rules.easeWithin ||
    chanceOfShare(recent, earlier) > rules.easeChance
  );
}

function hasChanged(subject: DriftSubject, index: MarkIndex, period: Period, rules: DriftRules): boolean {
  const recent = recentOf(subject, index, period);
  if (recent.against < rules.partMin) return false;
  const earlier = earlierOf(subject, index, period);
  const chance = isShareSubject(subject)
    ? chanceOfShare(recent, earlier)
    : chanceOfRate(recentRate(recent, period), earlierRate(earlier, period));
  return chance <= rules.partChance;
}

function isWorse(subject: DriftSubject, index: MarkIndex, period: Period): boolean {
  return changeOf(subject, index, period).to > changeOf(subject, index, period).from;
}

/** Share, or occasions a month: before and in the recent time. */
function changeOf(
  subject: DriftSubject,
  index: MarkIndex,
  period: Period,
): { readonly from: number; readonly to: number } {
  const recent = recentOf(subject, index, period);
  const earlier = earlierOf(subject, index, period);
  return isShareSubject(subject)
    ? { from: shareOf(earlier), to: shareOf(recent) }
    : { from: perMonth(earlierRate(earlier, period)), to: perMonth(recentRate(recent, period)) };
}

function describe({ subject, first, period }: Part, index: MarkIndex, easedOn: Day | null): Drift {
  const recent = recentOf(subject, index, period);
  const earlier = earlierOf(subject, index, period);
  const { from, to } = changeOf(subject, index, period);
  const against = index.against(subject, period.recentFrom, period.day);
  const [began] = index.against(subject, first.recentFrom, first.day);
  const hours = against.reduce((sum, m) => sum + m.hours, 0);
  return {
    on: dayOfNumber(first.day),
    sinceOn: began?.on ?? dayOfNumber(first.day),
    what: subject,
    unit: isShareSubject(subject) ? 'share' : 'per-month',
    from: rounded(from),
    to: rounded(to),
    why: [
      why(`drift.${subject}`, {
        count: recent.against,
        of: recent.of,
        days: period.day - period.recentFrom,
        earlier: earlier.against,
        earlierOf: earlier.of,
        from: rounded(from),
        to: rounded(to),
        hours,
      }),
    ],
    factIds: against.flatMap((m) => m.factId ?? []).toReversed(),
    easedOn,
  };
}

function recentOf(subject: DriftSubject, index: MarkIndex, { recentFrom, day }: Period): Tally {
  return index.count(subject, recentFrom, day);
}

function earlierOf(subject: DriftSubject, index: MarkIndex, { baselineEnd, since }: Period): Tally {
  return index.count(subject, since - 1, baselineEnd);
}

function recentRate(tally: Tally, { recentFrom, day }: Period): Rate {
  return { count: tally.against, days: Math.max(1, day - recentFrom) };
}

function earlierRate(tally: Tally, { since, baselineEnd }: Period): Rate {
  return { count: tally.against, days: Math.max(1, baselineEnd - since) };
}

function perMonth({ count, days }: Rate): number {
  return (count / days) * 30;
}

function shareOf({ against, of }: Tally): number {
  return of === 0 ? 0 : against / of;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
