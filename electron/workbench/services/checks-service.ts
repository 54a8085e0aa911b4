import type { checksContract } from '../../../shared/contract/checks.ts';
import type { ServiceOf } from '../../../shared/contract/operation-types.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';
import type { Client } from '../../../shared/domain/client.ts';
import type { CheckId, ClientId, InteractionId } from '../../../shared/domain/ids.ts';
import { strainOfCheck } from '../../../shared/domain/strain-change.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import { Refused } from '../db/refused.ts';
import type { Reader, WorkspaceDb } from '../db/workspace-db.ts';
import { findClient, findClientName } from '../repositories/client-repository.ts';
import { listInteractionsById } from '../repositories/interaction-repository.ts';
import { countRatedByCheck, eraseRating, listRatingsOfSitting } from '../repositories/rating-repository.ts';
import type { ScoredCheck } from '../repositories/sitting-repository.ts';
import { findOpenSitting, findSitting, listSittings } from '../repositories/sitting-repository.ts';
import { searchTimeline } from '../repositories/timeline-repository.ts';
import { checkAnswer, checkPage } from './check-page.ts';
import { standingBefore } from './check-standing.ts';
import type { GivenRating } from './check-writing.ts';
import {
  requireEvidence,
  signalNamed,
  writeEnd,
  writeNewCheck,
  writeRating,
  writeWholeCheck,
} from './check-writing.ts';
import { weightsDiffer } from './client-page.ts';
import { signalsOf, strainAnswer } from './client-rows.ts';
import { refuseSealed } from './panel-state.ts';
import { required } from './required.ts';
import { entriesSpeakingFor } from './signal-evidence.ts';
import { timelineEntries } from './timeline-entries.ts';

/** Checks: sittings in which the signals of one client are rated. */
export function createChecksService(
  db: WorkspaceDb,
  deps: { readonly settings: () => Settings },
): ServiceOf<typeof checksContract> {
  const page = (checkId: CheckId) => checkPage(db, deps.settings(), checkId);

  return {
    list: ({ clientId }) => {
      clientOf(db, clientId);
      const rated = countRatedByCheck(db, clientId);
      const signals = signalsOf(db);
      return listSittings(db, clientId)
        .reverse()
        .map((check) => {
          const open =
            check.finishedAtMs === null
              ? strainOfCheck(
                  listRatingsOfSitting(db, check.id),
                  null,
                  check.checkedOn,
                  signals,
                  deps.settings().strain,
                )
              : null;
          return {
            ...checkAnswer(check),
            index: open ? open.index : check.index,
            coverage: open ? open.coverage : (check.coverage ?? 0),
            ratedCount: rated.get(check.id) ?? 0,
          };
        });
    },

    start: ({ clientId, rater }) => {
      const client = clientOf(db, clientId);
      const open = findOpenSitting(db, clientId, rater.trim());
      if (open !== undefined) return page(open.id);
      return page(
        db.write({ verb: 'check.start', params: { name: client.name } }, (w) =>
          writeNewCheck(w, { client, rater: rater.trim(), checkedOn: dayOf(w.nowMs), startedAtMs: w.nowMs }),
        ),
      );
    },

    get: ({ checkId }) => {
      refuseSealed(db, checkOf(db, checkId));
      return page(checkId);
    },

    rate: ({ checkId, signalId, value, note, interactionIds, factIds }) => {
      const check = openCheck(db, checkId);
      const signal = signalNamed(signalsOf(db), signalId);
      const said = listRatingsOfSitting(db, checkId).find((r) => r.signalId === signal.id);
      const rating: GivenRating = {
        signalId: signal.id,
        value,
        note: note ?? said?.note ?? '',
        interactionIds: interactionIds ?? said?.interactionIds ?? [],
        factIds: factIds ?? said?.factIds ?? [],
      };
      db.write({ verb: 'check.rate' }, (w) =>
        writeRating(w, checkId, check.clientId, dayOf(w.nowMs), rating),
      );
      return page(checkId);
    },

    unrate: ({ checkId, signalId }) => {
      openCheck(db, checkId);
      const signal = signalNamed(signalsOf(db), signalId);
      db.write({ verb: 'check.rate' }, (w) => eraseRating(w, checkId, signal.id));
      return page(checkId);
    },

    evidence: ({ clientId, signalId, query, limit }) => {
      clientOf(db, clientId);
      const proposed = entriesSpeakingFor(db, clientId, signalNamed(signalsOf(db), signalId));
      const ids =
        query.trim() === '' ? proposed : proposedFirst(searchTimeline(db, { clientId }, query), proposed);
      return timelineEntries(db, listInteractionsById(db, ids.slice(0, limit)), clientId);
    },

    finish: ({ checkId }) => {
      const check = openCheck(db, checkId);
      const client = clientOf(db, check.clientId);
      requireEvidence(listRatingsOfSitting(db, checkId));
      const standing = standingBefore(db, client.id, check);
      const end = db.write({ verb: 'check.finish', params: { name: client.name } }, (w) =>
        writeEnd(
          w,
          { id: checkId, client, checkedOn: dayOf(w.nowMs), finishedAtMs: w.nowMs },
          standing,
          signalsOf(w),
          deps.settings().strain,
        ),
      );
      return {
        check: checkAnswer(checkOf(db, checkId)),
        strain: strainAnswer(end.strain),
        previousIndex: standing.previous?.index ?? null,
        weightsChanged: weightsDiffer(standing.previous?.weights ?? null, end.weights),
        changed: end.changed,
      };
    },

    record: ({ clientId, rater, checkedOn, ratings }) => {
      const client = clientOf(db, clientId);
      const signals = signalsOf(db);
      const day = checkedOn ?? db.today();
      if (day > db.today()) throw new Refused('invalid-field', { field: 'checkedOn' });
      // Rated twice in one list: the last word counts.
      const given = new Map(
        ratings.map((r) => {
          const signalId = signalNamed(signals, r.signalId).id;
          return [signalId, { ...r, signalId, factIds: [] }] as const;
        }),
      );
      requireEvidence([...given.values()]);
      const { checkId, strain, changed } = db.write(
        { verb: 'check.record', params: { name: client.name } },
        (w) =>
          writeWholeCheck(
            w,
            { client, rater: rater.trim(), checkedOn: day, startedAtMs: w.nowMs, finishedAtMs: w.nowMs },
            [...given.values()],
            signals,
            deps.settings().strain,
          ),
      );
      return { checkId, strain: strainAnswer(strain), changed };
    },

    remove: ({ checkId }) => {
      const check = checkOf(db, checkId);
      const name = findClientName(db, check.clientId) ?? '';
      db.write({ verb: 'check.remove', params: { name } }, (w) => w.trash('sitting', checkId));
      return {};
    },
  };
}

function clientOf(db: Reader, id: ClientId): Client {
  return required(findClient(db, id), id);
}

function checkOf(db: Reader, id: CheckId): ScoredCheck {
  return required(findSitting(db, id), id);
}

function openCheck(db: Reader, id: CheckId): ScoredCheck {
  const check = checkOf(db, id);
  if (check.finishedAtMs !== null) throw new Refused('check-finished');
  return check;
}

/** What was found, with what speaks for the signal before the rest. */
function proposedFirst(found: readonly InteractionId[], proposed: readonly InteractionId[]): InteractionId[] {
  const fits = new Set(proposed);
  return [...found.filter((id) => fits.has(id)), ...found.filter((id) => !fits.has(id))];
}
