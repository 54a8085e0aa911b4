import { dayNumber, dayOfNumber } from '../day-number.ts';
import type { Fact } from '../fact.ts';
import type { DriftMark } from './drift-marks.ts';
import type { DriftRules } from './drift-rules.ts';
import type { MarkIndex } from './mark-index.ts';
import { indexMarks } from './mark-index.ts';

/** What a reply usually took, and every reply marked by it. */
export interface UsualReplies {
  /** A reply is slow once it has been waited for longer than so many days. */
  readonly slowDays: number;
  /** `slowDays` is the `rank`-th shortest of so many earlier waits, of which `slower` were longer. */
  readonly rank: number;
  readonly of: number;
  readonly slower: number;
  readonly marks: MarkIndex;
}

/** The waits of a client's replies. */
export interface ReplyIndex {
  /**
   * What was usual of the replies that came up to a day (a day number); null while they are too few. What it says is
   * kept for the last day asked of: an alarm asks of one day again and again.
   */
  usualUpTo(day: number, rules: DriftRules): UsualReplies | null;
}

interface Wait {
  readonly fact: Fact;
  readonly askedOn: number;
  /** Null: still waited for. */
  readonly cameOn: number | null;
}

/**
 * Reads the waits from facts as they were known on a day. A wait is known where the entry tells of the asking: one
 * logged when the answer came (received on its day, or before) or when it was overdue already does not say when we
 * asked. An introduction waits for others too.
 */
export function indexReplies(facts: readonly Fact[], asOf: number): ReplyIndex {
  const waits = facts.flatMap(waitOf);
  let kept: { readonly day: number; readonly usual: UsualReplies | null } | null = null;
  return {
    usualUpTo: (day, rules) => {
      if (kept?.day !== day) kept = { day, usual: usualOf(waits, day, asOf, rules) };
      return kept.usual;
    },
  };
}

function waitOf(fact: Fact): readonly Wait[] {
  const { detail, occurredOn } = fact;
  if (detail.kind !== 'request' || detail.outcome === 'refused' || detail.subject === 'introduction')
    return [];
  const { dueOn, receivedOn } = detail;
  if (dueOn !== null && dueOn < occurredOn) return [];
  if (receivedOn === null)
    return detail.outcome === 'pending' ? [{ fact, askedOn: dayNumber(occurredOn), cameOn: null }] : [];
  return receivedOn > occurredOn
    ? [{ fact, askedOn: dayNumber(occurredOn), cameOn: dayNumber(receivedOn) }]
    : [];
}

function usualOf(
  waits: readonly Wait[],
  day: number,
  asOf: number,
  { minReplies, usualReplies }: DriftRules,
): UsualReplies | null {
  const earlier = waits
    .flatMap(({ askedOn, cameOn }) => (cameOn !== null && cameOn <= day ? [cameOn - askedOn] : []))
    .sort((a, b) => a - b);
  if (earlier.length < minReplies) return null;
  const rank = Math.max(1, Math.ceil(earlier.length * usualReplies));
  const slowDays = earlier[rank - 1] ?? 0;
  return {
    slowDays,
    rank,
    of: earlier.length,
    slower: earlier.filter((wait) => wait > slowDays).length,
    marks: indexMarks(
      waits
        .flatMap((wait) => markOf(wait, slowDays, asOf))
        .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    ),
  };
}

/** A reply in time on the day it came, a slow one on the day it became so, whether or not it came later. */
function markOf({ fact, askedOn, cameOn }: Wait, slowDays: number, asOf: number): readonly DriftMark[] {
  const base = { subject: 'replies' as const, hours: 0, factId: fact.id };
  if (cameOn !== null && cameOn - askedOn <= slowDays)
    return [{ ...base, on: dayOfNumber(cameOn), against: false }];
  const slowOn = askedOn + slowDays + 1;
  return slowOn <= asOf ? [{ ...base, on: dayOfNumber(slowOn), against: true }] : [];
}
