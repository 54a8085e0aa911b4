import type { CheckId, ClientId, SignalId } from '../../../shared/domain/ids.ts';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import type { RatedSignal, Strain, StrainRules } from '../../../shared/domain/strain.ts';
import { strainOf } from '../../../shared/domain/strain.ts';
import type { RatingOfCheck } from '../../../shared/domain/strain-change.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { Reader } from '../db/workspace-db.ts';
import type { StoredRating } from '../repositories/rating-repository.ts';
import { listFinishedRatings } from '../repositories/rating-repository.ts';
import type { ScoredCheck } from '../repositories/sitting-repository.ts';
import { listSittings } from '../repositories/sitting-repository.ts';

/** How a client stood when a check was made: what the finished checks before it said. */
export interface Standing {
  /** The finished check just before; null when there was none. */
  readonly previous: ScoredCheck | null;
  /** Latest rating of each signal over the finished checks before. */
  readonly latest: ReadonlyMap<SignalId, StoredRating>;
}
type Rated = Pick<StoredRating, 'value' | 'ratedOn'>;

/**
 * The standing before a check: everything finished, for one that is open (`check` null or open); for one that is
 * finished, what came before it in the order of the checks.
 */
export function standingBefore(db: Reader, clientId: ClientId, check: ScoredCheck | null): Standing {
  const finished = listSittings(db, clientId).filter((c) => c.finishedAtMs !== null);
  const place = check === null ? -1 : finished.findIndex((c) => c.id === check.id);
  const earlier = place !== -1 ? finished.slice(0, place) : finished.filter((c) => !isAfterApart(c, check));
  return {
    previous: earlier.at(-1) ?? null,
    latest: latestOf(listFinishedRatings(db, clientId), new Set(earlier.map((c) => c.id))),
  };
}

/** True of a check finished after one that was made apart, which is in no order of the client's checks itself. */
function isAfterApart(other: ScoredCheck, check: ScoredCheck | null): boolean {
  if (check?.panelId == null || check.finishedAtMs === null) return false;
  return other.checkedOn > check.checkedOn || (other.finishedAtMs ?? 0) > check.finishedAtMs;
}

/** The standing before a day: checks of that day and earlier. For a check that is written down afterwards. */
export function standingOn(db: Reader, clientId: ClientId, day: Day): Standing {
  const earlier = listSittings(db, clientId).filter((c) => c.finishedAtMs !== null && c.checkedOn <= day);
  return {
    previous: earlier.at(-1) ?? null,
    latest: latestOf(listFinishedRatings(db, clientId), new Set(earlier.map((c) => c.id))),
  };
}

/** Latest rating of each signal over the checks named. `ratings` oldest first. */
function latestOf(
  ratings: readonly StoredRating[],
  checks: ReadonlySet<CheckId>,
): Map<SignalId, StoredRating> {
  return new Map(ratings.filter((r) => checks.has(r.checkId)).map((r) => [r.signalId, r]));
}

/**
 * Strain with what a finished check said on top of what was known: a signal that it did not rate keeps its latest
 * rating, so that a check of three signals does not read as if the others had never been rated.
 */
export function strainWith(
  standing: Standing,
  own: readonly (Rated & RatingOfCheck)[],
  signals: readonly WorkspaceSignal[],
  weights: Readonly<Record<string, number>> | null,
  asOf: Day,
  rules: StrainRules,
): Strain {
  const ratings = new Map<SignalId, Rated>([...standing.latest, ...own.map((r) => [r.signalId, r] as const)]);
  const rated = signals.map((s): RatedSignal => {
    const rating = ratings.get(s.id);
    return {
      signalId: s.id,
      class: s.class,
      group: s.group,
      weight: weights?.[s.id] ?? s.weight,
      value: rating?.value ?? 'unknown',
      ratedOn: rating?.ratedOn ?? null,
    };
  });
  return strainOf(rated, asOf, rules);
}

/** The strain of a finished check, with the score that was frozen at its end. */
export function frozenStrain(
  db: Reader,
  check: ScoredCheck,
  own: readonly (Rated & RatingOfCheck)[],
  signals: readonly WorkspaceSignal[],
  rules: StrainRules,
): Strain {
  const strain = strainWith(
    standingBefore(db, check.clientId, check),
    own,
    signals,
    check.weights,
    check.checkedOn,
    rules,
  );
  return {
    ...strain,
    index: check.index,
    coverage: check.coverage ?? strain.coverage,
    band: check.band ?? strain.band,
  };
}
