import type { Fact } from '../fact.ts';
import type { Level } from '../rating.ts';
import type { SignalOfFact } from '../signals/supports-fact.ts';
import type { Day } from '../time.ts';
import { daysBetween } from '../time.ts';
import { confidenceOf, weightOn } from './evidence-weight.ts';
import type { AbsenceRule } from './measure-rules.ts';
import type { MeasuredSignal, MeasureOptions } from './measured-signal.ts';
import { stanceOfFact } from './stance-of-fact.ts';
import type { Why } from './why.ts';
import { why } from './why.ts';

/**
 * Signal 3 of S003: no word of the future for months, made worse where a strategic decision reached us afterwards or a
 * question on the plans got no answer. Never from a client's first year, nor from the first year of its log.
 */
export function measurePlans(
  signal: SignalOfFact,
  known: readonly Fact[],
  rule: AbsenceRule,
  { asOf, rules, watchedSinceOn }: MeasureOptions,
): MeasuredSignal {
  const spoken = known.find((fact) => stanceOfFact(signal, fact) === 'against');
  const shown = known.filter(
    (fact) => daysBetween(fact.occurredOn, asOf) <= rule.windowDays && stanceOfFact(signal, fact) === 'shows',
  );
  const sinceOn = laterOf(spoken?.occurredOn ?? null, watchedSinceOn);
  const watchedMonths = watchedSinceOn === null ? 0 : monthsBetween(watchedSinceOn, asOf);
  const isWatched = watchedMonths >= rule.afterMonths;
  const months = isWatched && sinceOn !== null ? monthsBetween(sinceOn, asOf) : 0;
  const level = levelOf(months, shown.length > 0, rule);
  const isSilent = months >= rule.hintMonths;
  if (!isSilent && spoken === undefined && shown.length === 0)
    return {
      signalId: signal.id,
      level: null,
      confidence: 0,
      why: [why('measured.no-facts')],
      factIds: [],
      amount: 0,
      share: 0,
    };
  const amount = shown.reduce((sum, f) => sum + weightOn(f.occurredOn, asOf, rules), 0);
  // The silence itself is evidence: the longer it was listened to, the surer.
  const evidence = amount + (isSilent ? months / 6 : spoken === undefined ? 0 : 1);
  return {
    signalId: signal.id,
    level,
    confidence: confidenceOf(evidence, rules),
    why: whyOf(months, isSilent, spoken, shown, asOf),
    factIds: shown.map((f) => f.id),
    amount,
    share: 0,
  };
}

function levelOf(months: number, isShown: boolean, rule: AbsenceRule): Level {
  if (months >= rule.severeMonths || (months >= rule.clearMonths && isShown)) return 3;
  if (months >= rule.clearMonths) return 2;
  return months >= rule.hintMonths || isShown ? 1 : 0;
}

function whyOf(
  months: number,
  isSilent: boolean,
  spoken: Fact | undefined,
  shown: readonly Fact[],
  asOf: Day,
): readonly Why[] {
  const pieces: Why[] = [];
  if (isSilent) pieces.push(why('measured.plans-silent', { count: months }));
  else if (spoken !== undefined) {
    const ago = monthsBetween(spoken.occurredOn, asOf);
    pieces.push(ago === 0 ? why('measured.plans-fresh') : why('measured.plans-spoken', { count: ago }));
  }
  const unanswered = shown.filter((f) => f.detail.kind === 'plans').length;
  const later = shown.length - unanswered;
  if (unanswered > 0) pieces.push(why('measured.plans-unanswered', { count: unanswered }));
  if (later > 0) pieces.push(why('measured.plans-later', { count: later }));
  return pieces;
}

/** Whole months from a day to a later one. */
function monthsBetween(from: Day, to: Day): number {
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = to.split('-').map(Number);
  return Math.max(0, (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0));
}

function laterOf(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
