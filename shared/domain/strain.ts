import type { SignalId } from './ids.ts';
import type { Level, RatingValue } from './rating.ts';
import type { SignalClass, SignalGroup } from './signals/signal.ts';
import { signalGroups } from './signals/signal.ts';
import type { Day } from './time.ts';
import { addDays } from './time.ts';

export const bands = ['calm', 'watch', 'strained', 'critical', 'too-little-known'] as const;
export type Band = (typeof bands)[number];

/** Where each band begins on the index, and how fresh and how full the picture must be. Editable in settings. */
export interface StrainRules {
  readonly watchFrom: number;
  readonly strainedFrom: number;
  readonly criticalFrom: number;
  /** A rating older than this no longer covers its signal, days. */
  readonly freshDays: number;
  /** Under this coverage (0–1) no band is named. */
  readonly minCoverage: number;
}
export const defaultStrainRules: StrainRules = {
  watchFrom: 20,
  strainedFrom: 40,
  criticalFrom: 60,
  freshDays: 90,
  minCoverage: 0.5,
};

/** A signal with its latest rating, as the index reads it. */
export interface RatedSignal {
  readonly signalId: SignalId;
  readonly class: SignalClass;
  readonly group: SignalGroup | null;
  readonly weight: number;
  readonly value: RatingValue;
  /** Null when never rated. */
  readonly ratedOn: Day | null;
}

/** What a group of signals adds: points and the most that it could be (weight × 3), over what is rated. */
export interface GroupStrain {
  readonly group: SignalGroup | 'custom';
  readonly points: number;
  readonly maxPoints: number;
  readonly rated: number;
  readonly signals: number;
}
/** A signal that pushes the index up, with the index points that it adds. */
export interface StrainDriver {
  readonly signalId: SignalId;
  readonly level: Level;
  readonly points: number;
  readonly ratedOn: Day | null;
}
export interface Strain {
  /** 0–100 over the core signals rated and applicable; null when none is. */
  readonly index: number | null;
  readonly band: Band;
  /** Share (0–1) of applicable weight rated in the last `freshDays` days. */
  readonly coverage: number;
  readonly groups: readonly GroupStrain[];
  /** The three largest. */
  readonly drivers: readonly StrainDriver[];
  /** Knock-outs observed (level 1 or more): shown beside the number, they make the band critical. */
  readonly knockOuts: readonly {
    readonly signalId: SignalId;
    readonly level: Level;
    readonly ratedOn: Day | null;
  }[];
  /** Core signals with a level or «not applicable». */
  readonly ratedCount: number;
  readonly unknownSignalIds: readonly SignalId[];
}

/**
 * Strain index = 100 × Σ weight·level ÷ Σ weight·3 over the core signals rated and applicable (domain.md 2, derived).
 * Unknown is left out and lowers coverage; custom signals are totalled apart and never enter the index.
 */
export function strainOf(
  signals: readonly RatedSignal[],
  asOf: Day,
  rules: StrainRules = defaultStrainRules,
): Strain {
  const core = signals.filter((s) => s.class === 'core');
  const applicable = core.filter((s) => s.value !== 'na');
  const rated = applicable.filter(hasLevel);
  const points = sum(rated, (s) => s.weight * s.value);
  const maxPoints = sum(rated, (s) => s.weight * 3);
  const index = maxPoints > 0 ? (100 * points) / maxPoints : null;

  const applicableWeight = sum(applicable, (s) => s.weight);
  // Days compare as text: a portfolio asks this thousands of times.
  const freshFrom = addDays(asOf, -rules.freshDays);
  const fresh = rated.filter((s) => s.ratedOn !== null && s.ratedOn >= freshFrom);
  const coverage = applicableWeight > 0 ? sum(fresh, (s) => s.weight) / applicableWeight : 0;

  const knockOuts = signals
    .filter((s) => s.class === 'knock-out')
    .filter(hasLevel)
    .filter((s) => s.value > 0)
    .map((s) => ({ signalId: s.signalId, level: s.value, ratedOn: s.ratedOn }));

  const drivers = rated
    .filter((s) => s.value > 0 && s.weight > 0)
    .map((s) => ({
      signalId: s.signalId,
      level: s.value,
      points: (100 * s.weight * s.value) / maxPoints,
      ratedOn: s.ratedOn,
    }))
    .sort((a, b) => b.points - a.points || b.level - a.level)
    .slice(0, 3);

  return {
    index,
    band: bandOf(index, coverage, knockOuts.length > 0, rules),
    coverage,
    groups: groupsOf(signals),
    drivers,
    knockOuts,
    ratedCount: core.filter((s) => s.value !== 'unknown').length,
    unknownSignalIds: core.filter((s) => s.value === 'unknown').map((s) => s.signalId),
  };
}

/** The word for an index: `too-little-known` under the coverage floor, `critical` whenever a knock-out is observed. */
export function bandOf(
  index: number | null,
  coverage: number,
  knockedOut: boolean,
  rules: StrainRules = defaultStrainRules,
): Band {
  if (knockedOut) return 'critical';
  if (index === null || coverage < rules.minCoverage) return 'too-little-known';
  if (index >= rules.criticalFrom) return 'critical';
  if (index >= rules.strainedFrom) return 'strained';
  return index >= rules.watchFrom ? 'watch' : 'calm';
}

function groupsOf(signals: readonly RatedSignal[]): GroupStrain[] {
  const of = (group: GroupStrain['group'], members: readonly RatedSignal[]): GroupStrain => {
    const rated = members.filter(hasLevel);
    return {
      group,
      points: sum(rated, (s) => s.weight * s.value),
      maxPoints: sum(rated, (s) => s.weight * 3),
      rated: members.filter((s) => s.value !== 'unknown').length,
      signals: members.length,
    };
  };
  const custom = signals.filter((s) => s.class === 'custom');
  return [
    ...signalGroups.map((g) =>
      of(
        g,
        signals.filter((s) => s.class === 'core' && s.group === g),
      ),
    ),
    ...(custom.length > 0 ? [of('custom', custom)] : []),
  ];
}

function hasLevel<S extends RatedSignal>(s: S): s is S & { value: Level } {
  return s.value !== 'na' && s.value !== 'unknown';
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
