import type { SignalId } from '../ids.ts';
import type { Level, RatingValue } from '../rating.ts';

/** One person's finished ratings of a client. */
export interface RaterSitting {
  readonly rater: string;
  readonly ratings: readonly {
    readonly signalId: SignalId;
    readonly value: RatingValue;
    readonly note: string;
  }[];
}

/** What one person said of one signal. A signal that was passed over is `unknown`. */
export interface RaterValue {
  readonly rater: string;
  readonly value: RatingValue;
  readonly note: string;
}

/** One signal as several people see it: the values as they were given, and no average. */
export interface SignalComparison {
  readonly signalId: SignalId;
  /** In the order of the sittings. */
  readonly values: readonly RaterValue[];
  /** Highest level less the lowest, 0–3; null where fewer than two people gave a level. */
  readonly spread: number | null;
  /** Two levels or more apart, or a level against «not applicable». */
  readonly disagrees: boolean;
  /** The one without whom the others agree; null where everybody agrees, or where it takes two to differ. */
  readonly alone: string | null;
}

/** Levels apart from which two people disagree: one step is a matter of taste, two is another story. */
export const disagreementFrom = 2;

/**
 * Sets what several people said of a client side by side (issue 3, point 4): disagreements first, the widest before
 * the others, then the order of `signalIds`. Not observed is not a vote: it neither agrees nor disagrees.
 */
export function compareRaters(
  sittings: readonly RaterSitting[],
  signalIds: readonly SignalId[],
): readonly SignalComparison[] {
  const given = sittings.map(({ rater, ratings }) => ({
    rater,
    ratings: new Map(ratings.map((r) => [r.signalId, r])),
  }));
  return signalIds
    .map((signalId) =>
      compared(
        signalId,
        given.map(({ rater, ratings }) => {
          const rating = ratings.get(signalId);
          return { rater, value: rating?.value ?? 'unknown', note: rating?.note ?? '' };
        }),
      ),
    )
    .sort((a, b) => widthOf(b) - widthOf(a));
}

function compared(signalId: SignalId, values: readonly RaterValue[]): SignalComparison {
  const disagrees = differ(values);
  return { signalId, values, spread: spreadOf(values), disagrees, alone: disagrees ? aloneIn(values) : null };
}

function differ(values: readonly RaterValue[]): boolean {
  const hasLevel = values.some((v) => isLevel(v.value));
  const hasNa = values.some((v) => v.value === 'na');
  return (hasLevel && hasNa) || (spreadOf(values) ?? 0) >= disagreementFrom;
}

function spreadOf(values: readonly RaterValue[]): number | null {
  const levels = values.map((v) => v.value).filter(isLevel);
  return levels.length < 2 ? null : Math.max(...levels) - Math.min(...levels);
}

/** Only among three or more who spoke: of two who differ, neither is alone. */
function aloneIn(values: readonly RaterValue[]): string | null {
  const spoke = values.filter((v) => v.value !== 'unknown');
  if (spoke.length < 3) return null;
  const candidates = spoke.filter((one) => !differ(spoke.filter((v) => v !== one)));
  // Where leaving out either of two would do (0, 1, 2), both are as far from the middle: nobody stands alone.
  return candidates.length === 1 ? (candidates[0]?.rater ?? null) : null;
}

/** Disagreements before the rest; a level against «not applicable» weighs as two levels at least. */
function widthOf({ values, spread, disagrees }: SignalComparison): number {
  if (!disagrees) return spread ?? 0;
  const againstNa = values.some((v) => v.value === 'na') ? disagreementFrom : 0;
  return 10 + Math.max(spread ?? 0, againstNa);
}

function isLevel(value: RatingValue): value is Level {
  return typeof value === 'number';
}
