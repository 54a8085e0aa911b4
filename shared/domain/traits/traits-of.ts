import type { Fact } from '../fact.ts';
import type { FactId, SignalId } from '../ids.ts';
import { factsAsKnown } from '../measured/fact-as-known.ts';
import type { MeasuredSignal } from '../measured/measured-signal.ts';
import type { Why } from '../measured/why.ts';
import { why } from '../measured/why.ts';
import type { Level, RatingValue } from '../rating.ts';
import { crossMap } from '../signals/cross-map.ts';
import type { FrameworkStepId } from '../signals/framework-steps.ts';
import type { RemedyId } from '../signals/remedies.ts';
import type { TraitId } from '../signals/traits.ts';
import { traitIds } from '../signals/traits.ts';
import type { Day } from '../time.ts';
import { daysBetween } from '../time.ts';
import type { ClientOfProfile, IdealDistance, IdealProfile } from './ideal-profile.ts';
import { idealDistance } from './ideal-profile.ts';

/** What the traits are read from; figures of money and hours come with invoices and time, and are named as missing. */
export interface TraitsInput {
  readonly asOf: Day;
  readonly client: ClientOfProfile;
  readonly facts: readonly Fact[];
  readonly measured: readonly MeasuredSignal[];
  /** A person's latest rating by signal id: it comes before what is measured. */
  readonly ratings: Readonly<Record<string, RatingValue>>;
  readonly profile: IdealProfile;
}

/** One thing that a trait was read from. */
export interface TraitSign {
  /** Null for what is no signal. */
  readonly signalId: SignalId | null;
  readonly level: Level;
  readonly why: readonly Why[];
  readonly factIds: readonly FactId[];
}

/** How strongly a trait shows. It describes the relationship, never a person. */
export interface TraitReading {
  readonly traitId: TraitId;
  /** 0 absent · 1 hint · 2 clear · 3 strong; null: too little is known. */
  readonly level: Level | null;
  /** What it was read from, strongest first; those at 0 too. */
  readonly signs: readonly TraitSign[];
  /** What would have told more, and is not known. */
  readonly missing: readonly Why[];
  readonly steps: readonly FrameworkStepId[];
  readonly remedies: readonly RemedyId[];
}

export const conditionIds = ['fair-price', 'right-use', 'clear-goals', 'right-expectations'] as const;
/** One of the four conditions to keep the business «on our terms» (S004). */
export interface ConditionReading {
  readonly conditionId: (typeof conditionIds)[number];
  /** Null: not known. */
  readonly met: boolean | null;
  readonly why: readonly Why[];
}

export interface TraitsReading {
  readonly traits: readonly TraitReading[];
  readonly conditions: readonly ConditionReading[];
  readonly ideal: IdealDistance;
}

/** Signals that each trait is read from (domain.md 3); the cross-map of section 8 tells what to try. */
const signalsOf: Readonly<Record<TraitId, readonly string[]>> = {
  'high-touch': ['free-training', 'social-as-designer', 'analyst-as-secretary', 'late-inputs'],
  bullies: ['abuse', 'non-payment'],
  'moving-goalposts': [
    'chronic-dissatisfaction',
    'their-credit-our-blame',
    'little-recognition',
    'constant-checking',
  ],
  'outside-ideal-segment': [],
  'vendor-not-partner': [
    'taken-for-granted',
    'advice-ignored',
    'missing-brief',
    'social-as-designer',
    'analyst-as-secretary',
    'pricing-hidden',
  ],
};
/** Figures that the log does not have. */
const figuresMissing: Readonly<Record<TraitId, readonly string[]>> = {
  'high-touch': ['hours-and-revenue', 'effective-rate', 'contact-channel'],
  bullies: [],
  'moving-goalposts': [],
  'outside-ideal-segment': ['replicable-effort'],
  'vendor-not-partner': [],
};
const recentDays = 365;

/** The five traits of S004, the four conditions and the distance from the ideal client, with what is missing named. */
export function traitsOf(input: TraitsInput): TraitsReading {
  const ideal = idealDistance(input.client, input.profile, input.asOf);
  const recent = factsAsKnown(input.facts, input.asOf).filter(
    (f) => daysBetween(f.occurredOn, input.asOf) <= recentDays,
  );
  return {
    traits: traitIds.map((id) => readTrait(id, input, recent, ideal)),
    conditions: readConditions(input, recent),
    ideal,
  };
}

function readTrait(
  traitId: TraitId,
  input: TraitsInput,
  recent: readonly Fact[],
  ideal: IdealDistance,
): TraitReading {
  const fromSignals = signalsOf[traitId].map((id) => signOf(id as SignalId, input));
  const other = otherSigns(traitId, input, recent, ideal);
  const signs = [...fromSignals.flatMap((s) => s.sign ?? []), ...other].sort((a, b) => b.level - a.level);
  const missing = [
    ...fromSignals.flatMap((s) =>
      s.sign === null ? [why('traits.missing-signal', { signalId: s.signalId })] : [],
    ),
    ...figuresMissing[traitId].map((name) => why(`traits.missing-${name}`)),
    ...(traitId === 'outside-ideal-segment' && ideal.distance === null
      ? [why('traits.missing-profile')]
      : []),
  ];
  const own = new Set(signalsOf[traitId]);
  const tries = crossMap.filter((e) => e.traits.includes(traitId) && e.signalIds.some((id) => own.has(id)));
  return {
    traitId,
    level: strengthOf(traitId, signs),
    signs,
    missing,
    steps: unique(tries.flatMap((e) => e.steps)),
    remedies: unique([
      ...tries.flatMap((e) => e.remedies),
      ...(traitId === 'outside-ideal-segment' ? (['R5', 'R6'] as const) : []),
    ]),
  };
}

/**
 * One sign is enough where it is the whole trait (abuse, non-payment, distance from the ideal); otherwise the mean of at
 * least two, so that a single habit does not name a relationship.
 */
function strengthOf(traitId: TraitId, signs: readonly TraitSign[]): Level | null {
  const [strongest] = signs;
  if (strongest === undefined) return null;
  if (traitId === 'bullies' || traitId === 'outside-ideal-segment') return strongest.level;
  if (signs.length < 2) return null;
  const mean = signs.reduce((sum, s) => sum + s.level, 0) / signs.length;
  return mean >= 2.2 ? 3 : mean >= 1.4 ? 2 : mean >= 0.6 ? 1 : 0;
}

/** A person's rating first; what the log measures where nobody rated. */
function signOf(signalId: SignalId, input: TraitsInput): { signalId: SignalId; sign: TraitSign | null } {
  const measured = input.measured.find((m) => m.signalId === signalId);
  const rated = input.ratings[signalId];
  const level = typeof rated === 'number' ? rated : rated === 'na' ? null : (measured?.level ?? null);
  if (level === null) return { signalId, sign: null };
  return {
    signalId,
    sign: {
      signalId,
      level,
      why:
        measured !== undefined && measured.level !== null ? measured.why : [why('traits.rated', { level })],
      factIds: measured?.factIds ?? [],
    },
  };
}

function otherSigns(
  traitId: TraitId,
  { client }: TraitsInput,
  recent: readonly Fact[],
  ideal: IdealDistance,
): readonly TraitSign[] {
  if (traitId === 'moving-goalposts') {
    const hasGoals = client.agreedGoals.trim() !== '';
    const imposed = recent.filter((f) => f.detail.kind === 'scope' && f.detail.change === 'imposed');
    return [
      {
        signalId: null,
        level: hasGoals ? 0 : 2,
        why: [why(hasGoals ? 'traits.goals-agreed' : 'traits.goals-none')],
        factIds: [],
      },
      ...scopeSign(imposed),
    ];
  }
  if (traitId === 'outside-ideal-segment' && ideal.distance !== null)
    return [
      {
        signalId: null,
        level: ideal.distance >= 0.67 ? 3 : ideal.distance >= 0.5 ? 2 : ideal.distance > 0.2 ? 1 : 0,
        why: [
          why('traits.distance', { count: ideal.misses.length, of: ideal.misses.length + ideal.fits.length }),
        ],
        factIds: [],
      },
    ];
  return [];
}

function scopeSign(imposed: readonly Fact[]): readonly TraitSign[] {
  if (imposed.length === 0) return [];
  return [
    {
      signalId: null,
      level: imposed.length >= 3 ? 3 : imposed.length === 2 ? 2 : 1,
      why: [why('traits.scope-imposed', { count: imposed.length })],
      factIds: imposed.map((f) => f.id),
    },
  ];
}

function readConditions(input: TraitsInput, recent: readonly Fact[]): readonly ConditionReading[] {
  const { client } = input;
  const levelOf = (id: string) => signOf(id as SignalId, input).sign;
  const highest = (ids: readonly string[]) => {
    const known = ids.flatMap((id) => levelOf(id) ?? []);
    return known.length === 0 ? null : known.reduce((a, b) => (b.level > a.level ? b : a));
  };
  const fromSign = (
    conditionId: ConditionReading['conditionId'],
    sign: TraitSign | null,
    unknown: string,
  ): ConditionReading => ({
    conditionId,
    met: sign === null ? null : sign.level < 2,
    why: sign === null ? [why(unknown)] : sign.why,
  });
  const payment = levelOf('non-payment');
  const imposed = recent.filter((f) => f.detail.kind === 'scope' && f.detail.change === 'imposed').length;
  return [
    // Paid late or never is no fair price; paid in time says nothing yet of how much.
    payment !== null && payment.level >= 2
      ? { conditionId: 'fair-price', met: false, why: payment.why }
      : { conditionId: 'fair-price', met: null, why: [why('traits.missing-hours-and-revenue')] },
    fromSign(
      'right-use',
      highest(['free-training', 'social-as-designer', 'analyst-as-secretary', 'missing-brief']),
      'traits.missing-use',
    ),
    {
      conditionId: 'clear-goals',
      met: client.agreedGoals.trim() !== '',
      why: [why(client.agreedGoals.trim() === '' ? 'traits.goals-none' : 'traits.goals-agreed')],
    },
    imposed >= 2
      ? {
          conditionId: 'right-expectations',
          met: false,
          why: [why('traits.scope-imposed', { count: imposed })],
        }
      : fromSign(
          'right-expectations',
          highest(['chronic-dissatisfaction', 'constant-checking']),
          'traits.missing-expectations',
        ),
  ];
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
