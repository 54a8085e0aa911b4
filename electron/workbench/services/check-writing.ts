import type { CheckId, ClientId, PanelId, SignalId } from '../../../shared/domain/ids.ts';
import type { Rating } from '../../../shared/domain/rating.ts';
import { needsEvidence } from '../../../shared/domain/rating.ts';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import type { Strain, StrainRules } from '../../../shared/domain/strain.ts';
import type { RatingChange } from '../../../shared/domain/strain-change.ts';
import type { Day, EpochMs } from '../../../shared/domain/time.ts';
import { Refused } from '../db/refused.ts';
import type { Writer } from '../db/workspace-db.ts';
import { findFact } from '../repositories/fact-repository.ts';
import { isInteractionOf } from '../repositories/interaction-repository.ts';
import { listRatingsOfSitting, saveRating } from '../repositories/rating-repository.ts';
import { finishSitting, insertSitting } from '../repositories/sitting-repository.ts';
import type { Standing } from './check-standing.ts';
import { standingOn, strainWith } from './check-standing.ts';

/** Paid on a share of sales without a say: meaningless where there is no such deal (S003, signal 14). */
const commissionSignal = 'commission-without-say' as SignalId;

/** Whose check, on which day, by whom. */
export interface NewCheck {
  readonly client: { readonly id: ClientId; readonly commissionDeal: boolean };
  readonly rater: string;
  readonly checkedOn: Day;
  readonly startedAtMs: EpochMs;
  /** The panel that it is made apart for. */
  readonly panelId?: PanelId;
}
/** A rating as it is given. */
export type GivenRating = Pick<
  Rating,
  'signalId' | 'value' | 'note' | 'interactionIds' | 'factIds' | 'dissent'
>;

/** What the end of a check says. */
export interface FinishedCheck {
  readonly strain: Strain;
  readonly changed: RatingChange[];
  readonly weights: Readonly<Record<string, number>>;
}

const notApplicable: GivenRating = {
  signalId: commissionSignal,
  value: 'na',
  note: '',
  interactionIds: [],
  factIds: [],
};

/** Starts a check; signal 14 is «not applicable» where no commission deal is in force. */
export function writeNewCheck(w: Writer, check: NewCheck): CheckId {
  const { client, rater, checkedOn, startedAtMs, panelId } = check;
  const checkId = insertSitting(w, { clientId: client.id, rater, checkedOn, startedAtMs, panelId });
  if (!client.commissionDeal) writeRating(w, checkId, client.id, checkedOn, notApplicable);
  return checkId;
}

/** Writes one rating. Refused: `not-found` for evidence that is not in this client's log. */
export function writeRating(
  w: Writer,
  checkId: CheckId,
  clientId: ClientId,
  ratedOn: Day,
  given: GivenRating,
): void {
  for (const id of given.interactionIds)
    if (!isInteractionOf(w, id, clientId)) throw new Refused('not-found', { name: id });
  for (const id of given.factIds)
    if (findFact(w, id)?.clientId !== clientId) throw new Refused('not-found', { name: id });
  saveRating(w, { ...given, checkId, clientId, ratedOn });
}

/** A check written and finished at once, e.g. one made on paper. Its ratings are taken to be sound. */
export function writeWholeCheck(
  w: Writer,
  check: NewCheck & { readonly finishedAtMs: EpochMs },
  ratings: readonly GivenRating[],
  signals: readonly WorkspaceSignal[],
  rules: StrainRules,
): FinishedCheck & { readonly checkId: CheckId } {
  const standing = standingOn(w, check.client.id, check.checkedOn);
  const { client, rater, checkedOn, startedAtMs } = check;
  const checkId = insertSitting(w, { clientId: client.id, rater, checkedOn, startedAtMs });
  // Nobody sees it here before it is saved: a level given earlier is not written over.
  const wasGiven = typeof standing.latest.get(commissionSignal)?.value === 'number';
  if (!client.commissionDeal && !wasGiven) writeRating(w, checkId, client.id, checkedOn, notApplicable);
  for (const rating of ratings) writeRating(w, checkId, check.client.id, check.checkedOn, rating);
  const finished = writeEnd(w, { ...check, id: checkId }, standing, signals, rules);
  return { checkId, ...finished };
}

/** Ends a check: its weights and its score are frozen. */
export function writeEnd(
  w: Writer,
  check: {
    readonly id: CheckId;
    readonly checkedOn: Day;
    readonly finishedAtMs: EpochMs;
    readonly client: NewCheck['client'];
  },
  standing: Standing,
  signals: readonly WorkspaceSignal[],
  rules: StrainRules,
): FinishedCheck {
  const own = listRatingsOfSitting(w, check.id);
  const weights = Object.fromEntries(signals.map((s) => [s.id, s.weight]));
  const strain = strainWith(standing, own, signals, weights, check.checkedOn, rules);
  // Two checks of one instant (a clock that stands still) still have an order: which rating is the latest hangs on it.
  const after =
    standing.previous?.checkedOn === check.checkedOn ? (standing.previous.finishedAtMs ?? 0) + 1 : 0;
  finishSitting(w, check.id, {
    finishedAtMs: Math.max(check.finishedAtMs, after),
    checkedOn: check.checkedOn,
    weights,
    index: strain.index,
    coverage: strain.coverage,
    band: strain.band,
  });
  return { strain, weights, changed: changesOf(standing, own, signals, check.client.commissionDeal) };
}

/** Signals that the check rates otherwise than they were rated, in the order of the interface. */
function changesOf(
  standing: Standing,
  own: readonly GivenRating[],
  signals: readonly WorkspaceSignal[],
  commissionDeal: boolean,
): RatingChange[] {
  const given = new Map(own.map((r) => [r.signalId, r.value]));
  return signals
    .filter((s) => given.has(s.id))
    .map((s) => ({
      signalId: s.id,
      from: standing.latest.get(s.id)?.value ?? 'unknown',
      to: given.get(s.id) ?? 'unknown',
    }))
    .filter((c) => c.from !== c.to)
    .filter(
      (c) => !(c.signalId === commissionSignal && !commissionDeal && c.from === 'unknown' && c.to === 'na'),
    );
}

/** A signal by its id or by its number in S003. Refused: `signal-unknown`. */
export function signalNamed(signals: readonly WorkspaceSignal[], written: string): WorkspaceSignal {
  const sought = written.trim();
  const found =
    signals.find((s) => s.id === sought) ??
    signals.find((s) => s.number !== null && String(s.number) === sought);
  if (found === undefined) throw new Refused('signal-unknown', { signal: written });
  return found;
}

/** Refuses `evidence-needed`, naming the signals rated 2 or more with neither evidence nor a reason. */
export function requireEvidence(ratings: readonly GivenRating[]): void {
  const without = ratings.filter(needsEvidence).map((r) => r.signalId);
  if (without.length > 0) throw new Refused('evidence-needed', { signals: without });
}
