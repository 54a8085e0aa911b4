import type { Fact } from './fact.ts';
import { median } from './median.ts';
import type { SignalOfFact } from './signals/supports-fact.ts';
import { supportsFact } from './signals/supports-fact.ts';
import type { Day } from './time.ts';
import { daysBetween } from './time.ts';

/** What narrows a list of evidence. */
export interface EvidenceOptions {
  /** At most so many facts; all when absent. */
  readonly limit?: number;
  /** Facts of later days are left out, and a request pending past its date counts as late. Absent: no day is known. */
  readonly asOf?: Day;
}

/**
 * Facts that speak for a signal, newest first (of one day: as they were given). `facts` are of one client.
 */
export function evidenceFor(
  signal: SignalOfFact,
  facts: readonly Fact[],
  options: EvidenceOptions = {},
): readonly Fact[] {
  const { limit, asOf } = options;
  const found = facts
    .filter((fact) => asOf === undefined || fact.occurredOn <= asOf)
    .filter((fact) => supportsFact(signal, fact, asOf))
    .sort((a, b) => (a.occurredOn < b.occurredOn ? 1 : a.occurredOn > b.occurredOn ? -1 : 0));
  return limit === undefined ? found : found.slice(0, Math.max(0, limit));
}

/** The evidence for a signal in figures. */
export interface EvidenceSummary {
  readonly count: number;
  readonly firstOn: Day | null;
  readonly lastOn: Day | null;
  /** Hours that cost us: hours of extra work not known as paid, and extra hours of requests likewise. Decimal hours. */
  readonly unpaidHours: number;
  /** Median of the days by which requests came after their date (or are overdue at `asOf`); null when none did. */
  readonly medianDaysLate: number | null;
}

/** Counts, dates, unpaid hours and lateness over all facts that speak for a signal. */
export function evidenceSummary(signal: SignalOfFact, facts: readonly Fact[], asOf?: Day): EvidenceSummary {
  const found = evidenceFor(signal, facts, asOf === undefined ? {} : { asOf });
  const late = found.map((fact) => daysLate(fact, asOf)).filter((days) => days !== null);
  return {
    count: found.length,
    firstOn: found.at(-1)?.occurredOn ?? null,
    lastOn: found[0]?.occurredOn ?? null,
    unpaidHours: found.reduce((hours, fact) => hours + unpaidHoursOf(fact), 0),
    medianDaysLate: median(late),
  };
}

function daysLate({ detail }: Fact, asOf: Day | undefined): number | null {
  if (detail.kind !== 'request' || detail.dueOn === null) return null;
  const until = detail.receivedOn ?? (detail.outcome === 'pending' ? asOf : undefined);
  if (until === undefined) return null;
  const days = daysBetween(detail.dueOn, until);
  return days > 0 ? days : null;
}

/** Hours that a fact cost us, unless it is known that they were paid. Decimal hours. */
export function unpaidHoursOf({ detail }: Pick<Fact, 'detail'>): number {
  if (detail.kind === 'extra') return detail.paid === true ? 0 : detail.hours;
  if (detail.kind === 'request') return detail.paid === true ? 0 : (detail.extraHours ?? 0);
  return 0;
}
