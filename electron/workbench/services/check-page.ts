import type { CheckPage } from '../../../shared/contract/checks.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';
import type { CheckId } from '../../../shared/domain/ids.ts';
import { strainOfCheck } from '../../../shared/domain/strain-change.ts';
import { addDays } from '../../../shared/domain/time.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { findClientName } from '../repositories/client-repository.ts';
import { listRatingsOfSitting } from '../repositories/rating-repository.ts';
import type { ScoredCheck } from '../repositories/sitting-repository.ts';
import { findSitting } from '../repositories/sitting-repository.ts';
import { frozenStrain, standingBefore } from './check-standing.ts';
import { signalsOf, strainAnswer } from './client-rows.ts';
import { required } from './required.ts';
import { ratingAnswer, signalAnswer } from './signal-answer.ts';
import { countEvidence } from './signal-evidence.ts';

/** Without an earlier check, evidence of half a year is offered: the half-life of a fact (domain.md 4). */
const freshEvidenceDays = 180;

/** A check with its signals. While it is open the strain is over what it has rated itself, as it is provisional. */
export function checkPage(db: WorkspaceDb, settings: Settings, checkId: CheckId): CheckPage {
  const check = required(findSitting(db, checkId), checkId);
  const signals = signalsOf(db);
  const own = listRatingsOfSitting(db, checkId);
  const { previous, latest } = standingBefore(db, check.clientId, check);
  const evidenceFrom = previous?.checkedOn ?? addDays(db.today(), -freshEvidenceDays);
  const evidence = countEvidence(db, check.clientId, signals, evidenceFrom);
  const ownBySignal = new Map(own.map((r) => [r.signalId, r]));
  const strain =
    check.finishedAtMs === null
      ? strainOfCheck(own, null, check.checkedOn, signals, settings.strain)
      : frozenStrain(db, check, own, signals, settings.strain);
  return {
    check: checkAnswer(check),
    panelId: check.panelId,
    clientName: findClientName(db, check.clientId) ?? '',
    rows: signals.map((signal) => {
      const rating = ownBySignal.get(signal.id);
      const last = latest.get(signal.id);
      return {
        signal: signalAnswer(signal),
        rating: rating ? ratingAnswer(rating) : null,
        last: last ? ratingAnswer(last) : null,
        evidenceCount: evidence.get(signal.id) ?? 0,
      };
    }),
    strain: strainAnswer(strain),
    previous: previous && {
      checkId: previous.id,
      checkedOn: previous.checkedOn,
      strain: strainAnswer(
        frozenStrain(db, previous, listRatingsOfSitting(db, previous.id), signals, settings.strain),
      ),
    },
  };
}

/** A check as the contract answers it. */
export function checkAnswer(check: ScoredCheck): CheckPage['check'] {
  const { id, clientId, rater, startedAtMs, finishedAtMs, checkedOn, weights } = check;
  return { id, clientId, rater, startedAtMs, finishedAtMs, checkedOn, weights: weights && { ...weights } };
}
