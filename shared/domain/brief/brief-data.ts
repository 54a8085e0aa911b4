import type { Client } from '../client.ts';
import type { Fact } from '../fact.ts';
import type { FactId, InteractionId } from '../ids.ts';
import type { InteractionKind } from '../interaction.ts';
import type { RatingValue } from '../rating.ts';
import type { Satisfaction } from '../satisfaction.ts';
import type { WorkspaceSignal } from '../signals/signal.ts';
import type { Strain, StrainRules } from '../strain.ts';
import type { TrendPoint } from '../strain-change.ts';
import type { Day } from '../time.ts';

/** An entry of the log that a brief may cite. */
export interface BriefInteraction {
  readonly id: InteractionId;
  readonly kind: InteractionKind;
  readonly occurredOn: Day;
  /** In the user's words; phrases between quotation marks are quotes. */
  readonly text: string;
  /** Names of the client's people who were there. */
  readonly who: readonly string[];
}

/** A signal with what is said of it now. */
export interface BriefSignal {
  readonly signal: Pick<
    WorkspaceSignal,
    'id' | 'number' | 'class' | 'group' | 'weight' | 'rolePair' | 'label' | 'remedy'
  >;
  readonly value: RatingValue;
  /** Null when never rated. */
  readonly ratedOn: Day | null;
  /** The written reason of the latest rating. */
  readonly note: string;
  /** First day of the unbroken run of ratings at this level or above. */
  readonly sinceOn: Day | null;
  /** First day of the unbroken run at level 2 or above; null under it. */
  readonly clearSinceOn: Day | null;
  /** Evidence that a person attached to the latest rating. */
  readonly interactionIds: readonly InteractionId[];
  readonly factIds: readonly FactId[];
}

/** Everything that a brief is composed from: plain data, read once. */
export interface BriefData {
  /** Day that the brief speaks of. */
  readonly asOf: Day;
  /** First day of the evidence. */
  readonly fromOn: Day;
  readonly agencyName: string;
  /** ISO 4217. */
  readonly currency: string;
  /** List price of an hour, cents; null: not set. */
  readonly listHourlyRateCents: number | null;
  readonly client: Pick<
    Client,
    | 'name'
    | 'kind'
    | 'status'
    | 'tier'
    | 'services'
    | 'sinceOn'
    | 'endedOn'
    | 'agreement'
    | 'contactProcess'
    | 'agreedGoals'
    | 'nextStep'
    | 'nextStepOn'
  >;
  readonly contacts: readonly { readonly name: string; readonly role: string }[];
  /** Entries of the log with the client in the period. */
  readonly interactionCount: number;
  readonly lastContactOn: Day | null;
  readonly strain: Strain;
  readonly rules: StrainRules;
  /** Finished checks, oldest first. */
  readonly trend: readonly TrendPoint[];
  /** The workspace's signals in their order. */
  readonly signals: readonly BriefSignal[];
  /** Facts of the period; and whatever their day, those attached to a rating, open, or promises. Newest first. */
  readonly facts: readonly Fact[];
  /** Entries that the facts and the ratings point to. */
  readonly interactions: readonly BriefInteraction[];
  /** Day of the last fact `plans`, whenever that was. */
  readonly lastPlansOn: Day | null;
  /** Our own satisfaction, the latest and the one before it; absent or null: never rated. Told to ourselves alone. */
  readonly satisfaction?: { readonly latest: Satisfaction; readonly before: Satisfaction | null } | null;
}
