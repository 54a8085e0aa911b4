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
  const freshFrom = addDays(asOf, -rules.freshDays);
  const rated: (RatedSignal & { readonly value: Level })[] = [];
  const knockOuts: { signalId: SignalId; level: Level; ratedOn: Day | null }[] = [];
  const unknownSignalIds: SignalId[] = [];
  let points = 0;
  let maxPoints = 0;
  let applicableWeight = 0;
  let freshWeight = 0;
  let ratedCount = 0;
  // One pass: a portfolio asks this of hundreds of clients at once.
  for (const s of signals) {
    if (s.class === 'knock-out' && hasLevel(s) && s.value > 0)
      knockOuts.push({ signalId: s.signalId, level: s.value, ratedOn: s.ratedOn });
    if (s.class !== 'core') continue;
    if (s.value === 'unknown') unknownSignalIds.push(s.signalId);
    else ratedCount += 1;
    if (s.value !== 'na') applicableWeight += s.weight;
    if (!hasLevel(s)) continue;
    rated.push(s);
    points += s.weight * s.value;
    maxPoints += s.weight * 3;
    // Days compare as text.
    if (s.ratedOn !== null && s.ratedOn >= freshFrom) freshWeight += s.weight;
  }
  const index = maxPoints > 0 ? (100 * points) / maxPoints : null;
  const coverage = applicableWeight > 0 ? freshWeight / applicableWeight : 0;

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
    ratedCount,
    unknownSignalIds,
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
  const groups = signalGroups.map(blankGroup);
  const custom = blankGroup('custom');
  for (const s of signals) {
    if (s.class === 'knock-out') continue;
    const own = s.class === 'custom' ? custom : groups.find((g) => g.group === s.group);
    if (own === undefined) continue;
    own.signals += 1;
    if (s.value !== 'unknown') own.rated += 1;
    if (!hasLevel(s)) continue;
    own.points += s.weight * s.value;
    own.maxPoints += s.weight * 3;
  }
  return custom.signals > 0 ? [...groups, custom] : groups;
}

function blankGroup(group: GroupStrain['group']) {
  return { group, points: 0, maxPoints: 0, rated: 0, signals: 0 };
}

function hasLevel<S extends RatedSignal>(s: S): s is S & { value: Level } {
  return s.value !== 'na' && s.value !== 'unknown';
}
