import type { CheckId, ClientId, FactId, InteractionId, SignalId } from './ids.ts';
import type { Day, EpochMs } from './time.ts';

export const levels = [0, 1, 2, 3] as const;
/** 0 absent · 1 hint · 2 clear · 3 severe. */
export type Level = (typeof levels)[number];

/** What a person said of a signal: a level, not applicable, or not observed. Unknown is not zero. */
export type RatingValue = Level | 'na' | 'unknown';

/** What a colleague said otherwise, kept beside the value that was agreed. */
export interface Dissent {
  readonly rater: string;
  readonly value: RatingValue;
  /** In the colleague's words; empty when none was given. */
  readonly reason: string;
}

/** One signal rated in one check. From level 2 upward it stands on evidence or a written reason. */
export interface Rating {
  readonly checkId: CheckId;
  readonly clientId: ClientId;
  readonly signalId: SignalId;
  readonly value: RatingValue;
  readonly note: string;
  readonly interactionIds: readonly InteractionId[];
  readonly factIds: readonly FactId[];
  readonly ratedOn: Day;
  /** In a joint check: who did not agree, and why. Absent where nobody dissented. */
  readonly dissent?: readonly Dissent[];
}

/** A sitting in which the signals of one client are rated by one person. */
export interface Check {
  readonly id: CheckId;
  readonly clientId: ClientId;
  /** Who rates; empty when the workspace has one user. */
  readonly rater: string;
  readonly startedAtMs: EpochMs;
  /** Null while the check can be resumed. */
  readonly finishedAtMs: EpochMs | null;
  /** Day the check speaks of. */
  readonly checkedOn: Day;
  /** Weights that the check was scored with, frozen at its end; null while open. */
  readonly weights: Readonly<Record<string, number>> | null;
}

/** From 2 upward a rating needs evidence: an interaction, a fact or a written reason. */
export function needsEvidence(r: Pick<Rating, 'value' | 'note' | 'interactionIds' | 'factIds'>): boolean {
  return (
    (r.value === 2 || r.value === 3) &&
    r.note.trim() === '' &&
    r.interactionIds.length === 0 &&
    r.factIds.length === 0
  );
}
