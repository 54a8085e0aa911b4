import type { Fact } from '../fact.ts';
import type { FactId } from '../ids.ts';
import type { Why } from '../measured/why.ts';
import { why } from '../measured/why.ts';
import type { Day } from '../time.ts';
import { addDays, daysBetween } from '../time.ts';
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
  const { watchedSinceOn } = input;
  if (watchedSinceOn === null) return [];
  const learnedOn = addDays(watchedSinceOn, rules.learnDays);
  const marks = driftMarks(input.facts, input.contactDays, input.cadenceDays, asOf, rules);
  const index = indexMarks(marks);
  // Something is learned, or grows too old to be recent; between these days nothing new could be said.
  const days = [...new Set([...marks.flatMap((m) => [m.on, addDays(m.on, rules.recentDays)]), asOf])]
    .filter((day) => day > learnedOn && day <= asOf)
    .sort();
  const found: Drift[] = [];
  let open: { readonly baselineEnd: Day; readonly parts: Map<DriftSubject, Drift> } | null = null;
  for (const day of days) {
    const recentFrom = laterOf(addDays(day, -rules.recentDays), learnedOn);
    // While an alarm stands its baseline stands still: what is bad must not become what is usual.
    const period: Period = { watchedSinceOn, baselineEnd: open?.baselineEnd ?? recentFrom, recentFrom, day };
    const isRaised = open === null ? isDrifting(index, period, rules) : !hasEased(index, period, rules);
    if (!isRaised) {
      for (const part of open?.parts.values() ?? []) found.push({ ...part, easedOn: day });
      open = null;
      continue;
    }
    open ??= { baselineEnd: recentFrom, parts: new Map() };
    for (const subject of driftSubjects) {
      const known = open.parts.get(subject);
      if (known === undefined && subject !== 'balance' && !hasChanged(subject, index, period, rules))
        continue;
      const said = describe(subject, index, period);
      // The figures follow the log; the day on which it was first said stays.
      if (known === undefined) open.parts.set(subject, said);
      else if (said.to > said.from)
        open.parts.set(subject, { ...said, on: known.on, sinceOn: known.sinceOn });
    }
  }
  if (open !== null) found.push(...open.parts.values());
  return found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

interface Period {
  readonly watchedSinceOn: Day;
  /** Last day of the baseline. */
  readonly baselineEnd: Day;
  /** The recent time begins after this day. */
  readonly recentFrom: Day;
  readonly day: Day;
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

function describe(subject: DriftSubject, index: MarkIndex, period: Period): Drift {
  const recent = recentOf(subject, index, period);
  const earlier = earlierOf(subject, index, period);
  const isShare = isShareSubject(subject);
  const from = isShare ? shareOf(earlier) : perMonth(earlierRate(earlier, period));
  const to = isShare ? shareOf(recent) : perMonth(recentRate(recent, period));
  const against = index.against(subject, period.recentFrom, period.day);
  const hours = against.reduce((sum, m) => sum + m.hours, 0);
  return {
    on: period.day,
    sinceOn: against[0]?.on ?? period.day,
    what: subject,
    unit: isShare ? 'share' : 'per-month',
    from: rounded(from),
    to: rounded(to),
    why: [
      why(`drift.${subject}`, {
        count: recent.against,
        of: recent.of,
        days: daysBetween(period.recentFrom, period.day),
        earlier: earlier.against,
        earlierOf: earlier.of,
        from: rounded(from),
        to: rounded(to),
        hours,
      }),
    ],
    factIds: against.flatMap((m) => m.factId ?? []).toReversed(),
    easedOn: null,
  };
}

function recentOf(subject: DriftSubject, index: MarkIndex, { recentFrom, day }: Period): Tally {
  return index.count(subject, recentFrom, day);
}

function earlierOf(subject: DriftSubject, index: MarkIndex, { baselineEnd, watchedSinceOn }: Period): Tally {
  return index.count(subject, addDays(watchedSinceOn, -1), baselineEnd);
}

function recentRate(tally: Tally, { recentFrom, day }: Period): Rate {
  return { count: tally.against, days: Math.max(1, daysBetween(recentFrom, day)) };
}

function earlierRate(tally: Tally, { watchedSinceOn, baselineEnd }: Period): Rate {
  return { count: tally.against, days: Math.max(1, daysBetween(watchedSinceOn, baselineEnd)) };
}

function perMonth({ count, days }: Rate): number {
  return (count / days) * 30;
}

function shareOf({ against, of }: Tally): number {
  return of === 0 ? 0 : against / of;
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
