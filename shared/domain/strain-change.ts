import type { CheckId, SignalId } from './ids.ts';
import type { Rating, RatingValue } from './rating.ts';
import type { WorkspaceSignal } from './signals/signal.ts';
import type { Band, RatedSignal, Strain, StrainRules } from './strain.ts';
import { defaultStrainRules, strainOf } from './strain.ts';
import type { Day } from './time.ts';

/** What the comparison needs of a rating. */
export type RatingOfCheck = Pick<Rating, 'signalId' | 'value'>;
/** Weights by signal id, as a check froze them; null while it is open: the workspace's own then count. */
export type FrozenWeights = Readonly<Record<string, number>> | null;
/** What the index needs of a signal. */
export type SignalOfStrain = Pick<WorkspaceSignal, 'id' | 'class' | 'group' | 'weight'>;

/** A check with all that its strain rests on. */
export interface CheckRatings {
  readonly checkId: CheckId;
  /** Day that the check speaks of. */
  readonly checkedOn: Day;
  readonly weights: FrozenWeights;
  readonly ratings: readonly RatingOfCheck[];
}

/** A signal that two checks rate differently. Not rated counts as `unknown`. */
export interface RatingChange {
  readonly signalId: SignalId;
  readonly from: RatingValue;
  readonly to: RatingValue;
}

/** What happened between two checks of one client. */
export interface StrainChange {
  readonly changes: readonly RatingChange[];
  readonly before: Strain;
  readonly after: Strain;
  /** Index points from `before` to `after`; null where either check has no index. */
  readonly indexDelta: number | null;
  /** True when the two were scored with different weights: the delta then is not the client's alone. */
  readonly weightsChanged: boolean;
}

/** A point of the strain trend. */
export interface TrendPoint {
  readonly checkId: CheckId;
  readonly checkedOn: Day;
  readonly index: number | null;
  readonly band: Band;
  readonly coverage: number;
  /** True when scored with other weights than the point before. */
  readonly weightsChanged: boolean;
}

/** Signals rated differently, in the order of `after`; then those that only `before` rated. */
export function changedRatings(
  before: readonly RatingOfCheck[],
  after: readonly RatingOfCheck[],
): readonly RatingChange[] {
  const was = valuesOf(before);
  const is = valuesOf(after);
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((signalId) => ({
      signalId,
      from: was.get(signalId) ?? 'unknown',
      to: is.get(signalId) ?? 'unknown',
    }))
    .filter((change) => change.from !== change.to);
}

/** Levels gained (worse) or lost (better); null where either side is no level. */
export function levelStep({ from, to }: RatingChange): number | null {
  return typeof from === 'number' && typeof to === 'number' ? to - from : null;
}

/**
 * Strain as one check saw it, by its own ratings and frozen weights. A signal that the check did not rate is unknown.
 * `signals` are the workspace's: those of today, as signals are never removed from the catalogue.
 */
export function strainOfCheck(
  ratings: readonly RatingOfCheck[],
  weights: FrozenWeights,
  checkedOn: Day,
  signals: readonly SignalOfStrain[],
  rules: StrainRules = defaultStrainRules,
): Strain {
  const values = valuesOf(ratings);
  const rated = signals.map((signal): RatedSignal => {
    const value = values.get(signal.id) ?? 'unknown';
    return {
      signalId: signal.id,
      class: signal.class,
      group: signal.group,
      weight: weightIn(weights, signal),
      value,
      ratedOn: value === 'unknown' ? null : checkedOn,
    };
  });
  return strainOf(rated, checkedOn, rules);
}

/** What changed from one check to a later one of the same client. */
export function strainChange(
  before: CheckRatings,
  after: CheckRatings,
  signals: readonly SignalOfStrain[],
  rules: StrainRules = defaultStrainRules,
): StrainChange {
  const was = strainOfCheck(before.ratings, before.weights, before.checkedOn, signals, rules);
  const is = strainOfCheck(after.ratings, after.weights, after.checkedOn, signals, rules);
  return {
    changes: changedRatings(before.ratings, after.ratings),
    before: was,
    after: is,
    indexDelta: was.index === null || is.index === null ? null : is.index - was.index,
    weightsChanged: haveWeightsChanged(before.weights, after.weights, signals),
  };
}

/** Strain over time, oldest first (checks of one day: as given). The first point never counts as changed. */
export function strainTrend(
  checks: readonly CheckRatings[],
  signals: readonly SignalOfStrain[],
  rules: StrainRules = defaultStrainRules,
): readonly TrendPoint[] {
  const ordered = [...checks].sort((a, b) =>
    a.checkedOn < b.checkedOn ? -1 : a.checkedOn > b.checkedOn ? 1 : 0,
  );
  return ordered.map((check, i) => {
    const { index, band, coverage } = strainOfCheck(
      check.ratings,
      check.weights,
      check.checkedOn,
      signals,
      rules,
    );
    const previous = ordered[i - 1];
    return {
      checkId: check.checkId,
      checkedOn: check.checkedOn,
      index,
      band,
      coverage,
      weightsChanged: previous !== undefined && haveWeightsChanged(previous.weights, check.weights, signals),
    };
  });
}

/** Only the weights that enter the index matter: a custom signal's never does. */
function haveWeightsChanged(a: FrozenWeights, b: FrozenWeights, signals: readonly SignalOfStrain[]): boolean {
  return signals.some((s) => s.class === 'core' && weightIn(a, s) !== weightIn(b, s));
}

function weightIn(weights: FrozenWeights, signal: SignalOfStrain): number {
  return weights?.[signal.id] ?? signal.weight;
}

function valuesOf(ratings: readonly RatingOfCheck[]): ReadonlyMap<SignalId, RatingValue> {
  return new Map(ratings.map((r) => [r.signalId, r.value]));
}
