import type { SignalComparison } from '../../../shared/domain/raters/compare-raters.ts';
import { dissentFrom } from '../../../shared/domain/raters/dissent-from.ts';
import type { RatingValue } from '../../../shared/domain/rating.ts';
import type { StoredRating, ToldEvidence } from '../repositories/rating-repository.ts';
import type { GivenRating } from './check-writing.ts';

/** A person's rating of a signal with the words of its evidence. */
export interface RatedByPerson {
  readonly rater: string;
  readonly rating: StoredRating;
  readonly evidence: readonly ToldEvidence[];
}
/** What the panel agreed on for one signal. */
export interface AgreedRating {
  readonly value: RatingValue;
  readonly note: string;
  readonly reasons: readonly { readonly rater: string; readonly reason: string }[];
}

/**
 * The rating of the joint check: the agreed value on everybody's evidence, and who said otherwise. Without a note of
 * its own it carries the reasons of those who saw it so.
 */
export function jointRating(
  comparison: SignalComparison,
  agreed: AgreedRating,
  people: readonly RatedByPerson[],
): GivenRating {
  const reasons = new Map(agreed.reasons.map((r) => [r.rater, r.reason]));
  return {
    signalId: comparison.signalId,
    value: agreed.value,
    note: agreed.note.trim() || reasonsFor(agreed.value, people),
    interactionIds: [...new Set(people.flatMap((p) => p.rating.interactionIds))],
    factIds: [...new Set(people.flatMap((p) => p.rating.factIds))],
    dissent: dissentFrom(agreed.value, comparison.values, reasons),
  };
}

/** Reasons of those who rated it so, or higher; where they wrote none, the entries that came with a file. */
function reasonsFor(agreed: RatingValue, people: readonly RatedByPerson[]): string {
  const agreeing = people.filter(
    ({ rating: { value } }) =>
      value === agreed || (typeof value === 'number' && typeof agreed === 'number' && value > agreed),
  );
  const said = (p: RatedByPerson) =>
    p.rating.note.trim() === '' ? [] : [`${p.rater}: ${p.rating.note.trim()}`];
  const told = (p: RatedByPerson) => p.rating.told.map((e) => `${p.rater}: ${e.on}, ${e.words}`);
  const notes = agreeing.flatMap(said);
  return (notes.length > 0 ? notes : agreeing.flatMap(told)).join('\n');
}
