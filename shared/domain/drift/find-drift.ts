import { dayNumber, dayOfNumber } from '../day-number.ts';
import type { FactId } from '../ids.ts';
import type { Why } from '../measured/why.ts';
import type { Day } from '../time.ts';
import type { Comparison, DriftLog, Period } from './compare-subject.ts';
import { chanceOf, compareSubject, isShareSubject, marksAgainst } from './compare-subject.ts';
import type { MarkedLog } from './drift-log.ts';
import { driftLog } from './drift-log.ts';
import type { DriftRules, DriftSubject } from './drift-rules.ts';
import { driftSubjects } from './drift-rules.ts';
import { whyDrift } from './why-drift.ts';

/** What drift is read from. */
export interface DriftInput extends MarkedLog {
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
  /** Last day of the past that it is compared with. */
  readonly baselineEndOn: Day;
  /** The day on which the client was back to what is usual; null while it is not. */
  readonly easedOn: Day | null;
}

/**
 * Every drift of a client up to a day, oldest first, replayed day by day with what was known then. The client as a
 * whole must have changed (`balance`, and esteem with it) before any part is named: one kind of trouble alone, however
 * marked, has its own reasons, and a client who goes on thanking us while busy is not drifting. `log` where it was read
 * already.
 */
export function findDrift(
  input: DriftInput,
  asOf: Day,
  rules: DriftRules,
  log: DriftLog = driftLog(input, asOf, rules),
): readonly Drift[] {
  if (input.watchedSinceOn === null) return [];
  const since = dayNumber(input.watchedSinceOn);
  const learned = since + rules.learnDays;
  const last = dayNumber(asOf);
  const isAsked = (day: number): boolean => day > learned && day <= last;
  // Something is learned, or grows too old to be recent; between these days nothing new could be said.
  let days = sorted(
    [...log.marks.days.flatMap((day) => [day, day + rules.recentDays]), last].filter(isAsked),
  );
  const found: Drift[] = [];
  let open: { readonly baselineEnd: number; readonly parts: Map<DriftSubject, Part> } | null = null;
  for (let at = 0; at < days.length; at += 1) {
    const day = days[at] ?? last;
    const recentFrom = Math.max(day - rules.recentDays, learned);
    // While an alarm stands its baseline stands still: what is bad must not become what is usual.
    const period: Period = { since, baselineEnd: open?.baselineEnd ?? recentFrom, recentFrom, day };
    const isRaised: boolean = open === null ? isDrifting(log, period, rules) : !hasEased(log, period, rules);
    if (!isRaised) {
      for (const part of open?.parts.values() ?? []) found.push(describe(part, log, rules, last, day));
      open = null;
      continue;
    }
    if (open === null) {
      open = { baselineEnd: recentFrom, parts: new Map() };
      // What is a slow reply follows from the baseline, and so do the days on which one becomes slow.
      const slow = log.replies.usualUpTo(recentFrom, rules)?.marks.days ?? [];
      const more = slow.flatMap((on) => [on, on + rules.recentDays]).filter((on) => on > day && isAsked(on));
      days = [...days.slice(0, at + 1), ...sorted([...days.slice(at + 1), ...more])];
    }
    for (const subject of driftSubjects) {
      const part = open.parts.get(subject);
      const comparison = compareSubject(subject, log, period, rules);
      if (part === undefined) {
        if (subject === 'balance' || hasChanged(comparison, rules))
          open.parts.set(subject, { subject, first: period, period });
      } else if (subject !== 'balance' && isBack(comparison, rules)) {
        found.push(describe(part, log, rules, last, day));
        open.parts.delete(subject);
      } else if (comparison.to > comparison.from) {
        // The figures follow the log while it is worse than before; the day on which it was first said stays.
        open.parts.set(subject, { ...part, period });
      }
    }
  }
  for (const part of open?.parts.values() ?? []) found.push(describe(part, log, rules, last, null));
  return found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function sorted(days: readonly number[]): number[] {
  return [...new Set(days)].sort((a, b) => a - b);
}

/** A subject of a standing alarm: the days it was first said of, and those that its figures are of. */
interface Part {
  readonly subject: DriftSubject;
  readonly first: Period;
  readonly period: Period;
}

function isDrifting(log: DriftLog, period: Period, rules: DriftRules): boolean {
  const balance = compareSubject('balance', log, period, rules);
  // Only what speaks against the relationship may raise an alarm: no least number here counts the good facts in.
  if (balance.recent.against < rules.minAgainst || balance.earlier.of < rules.minBaseline) return false;
  if (balance.to - balance.from < rules.minRise) return false;
  const chance = chanceOf(balance);
  const { alone } = rules;
  if (balance.recent.against >= alone.minAgainst && balance.to >= alone.minShare && chance <= alone.chance)
    return true;
  if (chance > rules.balanceChance) return false;
  const esteem = compareSubject('recognition', log, period, rules);
  return esteem.recent.against >= rules.minCool && chanceOf(esteem) <= rules.esteemChance;
}

function hasEased(log: DriftLog, period: Period, rules: DriftRules): boolean {
  const balance = compareSubject('balance', log, period, rules);
  // Silence is no recovery: without enough recent facts the alarm stands.
  if (balance.recent.of < rules.easeFacts) return false;
  return balance.to <= balance.from + rules.easeWithin || chanceOf(balance) > rules.easeChance;
}

function hasChanged(comparison: Comparison, rules: DriftRules): boolean {
  return comparison.recent.against >= rules.partMin && chanceOf(comparison) <= rules.partChance;
}

/** What hardly happens any more is over; of a share that takes good ones, as nothing at all is no recovery. */
function isBack({ subject, recent, from, to }: Comparison, rules: DriftRules): boolean {
  return isShareSubject(subject)
    ? recent.of >= rules.partMin && to <= from + rules.easeWithin
    : recent.against < rules.partMin;
}

/** A part with its figures. Day numbers; `last`: the day that all is told of; `eased`: null while it stands. */
function describe(
  { subject, first, period }: Part,
  log: DriftLog,
  rules: DriftRules,
  last: number,
  eased: number | null,
): Drift {
  const comparison = compareSubject(subject, log, period, rules);
  const [began] = marksAgainst(compareSubject(subject, log, first, rules), log);
  const against = marksAgainst(comparison, log);
  return {
    on: dayOfNumber(first.day),
    sinceOn: began?.on ?? dayOfNumber(first.day),
    what: subject,
    unit: isShareSubject(subject) ? 'share' : 'per-month',
    from: rounded(comparison.from),
    to: rounded(comparison.to),
    why: whyDrift(comparison, against, {
      days: period.day - period.recentFrom,
      endedOn: period.day === last ? null : dayOfNumber(period.day),
      pastEndedOn: period.baselineEnd === period.recentFrom ? null : dayOfNumber(period.baselineEnd),
    }),
    factIds: against.flatMap((mark) => mark.factId ?? []).toReversed(),
    baselineEndOn: dayOfNumber(period.baselineEnd),
    easedOn: eased === null ? null : dayOfNumber(eased),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
