import { evidenceFor, evidenceSummary } from '../evidence.ts';
import type { Fact } from '../fact.ts';
import type { BriefData, BriefSignal } from './brief-data.ts';
import type { BriefWords } from './brief-words.ts';
import { monthsBetween } from './tenure.ts';

/** The evidence for a signal in figures, from the facts of the period; null where there is nothing to count. */
export function signalFigures(entry: BriefSignal, data: BriefData, words: BriefWords): string | null {
  const facts = factsOfPeriod(data);
  const { count, unpaidHours, medianDaysLate, firstOn, lastOn } = evidenceSummary(
    entry.signal,
    facts,
    data.asOf,
  );
  const share = shareFigure(entry, data, words);
  const parts = [
    share ??
      (count > 1 && firstOn !== null && lastOn !== null
        ? words.t('figure.times', { count, from: words.shortDay(firstOn), to: words.day(lastOn) })
        : null),
    medianDaysLate !== null && medianDaysLate > 0
      ? words.t('figure.median', { days: words.t('days', { count: Math.round(medianDaysLate) }) })
      : null,
    unpaidHours > 0
      ? words.t('figure.unpaid', {
          hours: words.t('hours', { count: unpaidHours, hours: words.hours(unpaidHours) }),
        })
      : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/**
 * The one figure that says most: so many of all that there were (late requests, ignored advice …), or how long nothing
 * was heard; null for a signal that has no such figure.
 */
export function shareFigure({ signal }: BriefSignal, data: BriefData, words: BriefWords): string | null {
  const facts = factsOfPeriod(data);
  const found = evidenceFor(signal, facts, { asOf: data.asOf });
  const share = (key: string, all: readonly Fact[]) => {
    const part = all.filter((fact) => found.includes(fact)).length;
    return part === 0 ? null : words.t(key, { count: part, part, all: all.length });
  };
  switch (signal.id) {
    case 'late-inputs':
      return share(
        'figure.late',
        facts.filter((f) => f.detail.kind === 'request' && f.detail.subject !== 'introduction'),
      );
    case 'missing-brief':
      return share(
        'figure.briefs',
        facts.filter((f) => f.detail.kind === 'request' && f.detail.subject === 'brief'),
      );
    case 'advice-ignored':
      return share(
        'figure.advice',
        facts.filter((f) => f.detail.kind === 'advice' && f.detail.outcome !== 'pending'),
      );
    case 'taken-for-granted':
      return share(
        'figure.decisions',
        facts.filter((f) => f.detail.kind === 'decision'),
      );
    case 'plans-withheld': {
      if (data.lastPlansOn === null) return words.t('figure.noPlans');
      const months = monthsBetween(data.lastPlansOn, data.asOf);
      return months < 2 ? null : words.t('figure.plansAgo', { months: words.t('months', { count: months }) });
    }
    default:
      return null;
  }
}

/** Facts that fall in the period of the brief: a fact attached to a rating may be older. */
export function factsOfPeriod(data: BriefData): readonly Fact[] {
  return data.facts.filter((fact) => fact.occurredOn >= data.fromOn && fact.occurredOn <= data.asOf);
}
