import type { DriftMark } from './drift-marks.ts';
import type { DriftRules, DriftSubject } from './drift-rules.ts';
import type { Rate, Tally } from './exact-test.ts';
import { chanceOfExceeding, chanceOfRate, chanceOfShare } from './exact-test.ts';
import type { MarkIndex } from './mark-index.ts';
import type { ReplyIndex, UsualReplies } from './reply-index.ts';

/** What is compared: the recent time against the baseline. Day numbers. */
export interface Period {
  readonly since: number;
  /** Last day of the baseline. */
  readonly baselineEnd: number;
  /** The recent time begins after this day. */
  readonly recentFrom: number;
  readonly day: number;
}

/** A client's log, read for drift. */
export interface DriftLog {
  readonly marks: MarkIndex;
  readonly replies: ReplyIndex;
}

/** One subject in a period. Plain data: thousands are made for a client with a long log. */
export interface Comparison {
  readonly subject: DriftSubject;
  readonly period: Period;
  readonly recent: Tally;
  readonly earlier: Tally;
  /** Share (0–1), or occasions in 30 days: before, and in the recent time. */
  readonly from: number;
  readonly to: number;
  /** Only of replies, and where enough of them are known: what was usual. */
  readonly usual: UsualReplies | null;
}

/** Subjects of which there are good and bad ones; the others are counted against time. */
const shares: ReadonlySet<DriftSubject> = new Set([
  'balance',
  'recognition',
  'lateness',
  'replies',
  'advice',
  'silence',
]);

/** True where a subject is read as a share; false: as occasions a month. */
export function isShareSubject(subject: DriftSubject): boolean {
  return shares.has(subject);
}

const nothing: Tally = { against: 0, of: 0 };

/** Compares the recent time of a subject with its baseline. */
export function compareSubject(
  subject: DriftSubject,
  log: DriftLog,
  period: Period,
  rules: DriftRules,
): Comparison {
  const usual = subject === 'replies' ? log.replies.usualUpTo(period.baselineEnd, rules) : null;
  const marks = marksOf(subject, usual, log);
  const recent = marks?.count(subject, period.recentFrom, period.day) ?? nothing;
  const earlier =
    usual === null
      ? log.marks.count(subject, period.since - 1, period.baselineEnd)
      : { against: usual.slower, of: usual.of };
  const isShare = isShareSubject(subject);
  return {
    subject,
    period,
    recent,
    earlier,
    from: isShare ? shareOf(earlier) : perMonth(earlierRate(earlier, period)),
    to: isShare ? shareOf(recent) : perMonth(recentRate(recent, period)),
    usual,
  };
}

/** How likely the recent time is by chance alone, 0–1. */
export function chanceOf({ subject, period, recent, earlier, usual }: Comparison): number {
  if (usual !== null) return chanceOfExceeding(recent.against, recent.of, usual.rank, usual.of);
  return isShareSubject(subject)
    ? chanceOfShare(recent, earlier)
    : chanceOfRate(recentRate(recent, period), earlierRate(earlier, period));
}

/** The recent marks against the relationship, oldest first. */
export function marksAgainst({ subject, period, usual }: Comparison, log: DriftLog): readonly DriftMark[] {
  return marksOf(subject, usual, log)?.against(subject, period.recentFrom, period.day) ?? [];
}

/** Replies are marked by what was usual; without that there is nothing to read them by. */
function marksOf(subject: DriftSubject, usual: UsualReplies | null, log: DriftLog): MarkIndex | undefined {
  return subject === 'replies' ? usual?.marks : log.marks;
}

function recentRate(tally: Tally, { recentFrom, day }: Period): Rate {
  return { count: tally.against, days: Math.max(1, day - recentFrom) };
}

function earlierRate(tally: Tally, { baselineEnd, since }: Period): Rate {
  return { count: tally.against, days: Math.max(1, baselineEnd - since) };
}

function perMonth({ count, days }: Rate): number {
  return (count / days) * 30;
}

function shareOf({ against, of }: Tally): number {
  return of === 0 ? 0 : against / of;
}
