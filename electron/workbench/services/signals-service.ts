import type { signalsContract } from '../../../shared/contract/checks.ts';
import type { ServiceOf } from '../../../shared/contract/operation-types.ts';
import { nameKey } from '../../../shared/domain/name-key.ts';
import { defaultRolePairs } from '../../../shared/domain/signals/role-pairs.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { Refused } from '../db/refused.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { findClient } from '../repositories/client-repository.ts';
import { groupBy } from '../repositories/group-by.ts';
import type { StoredRating } from '../repositories/rating-repository.ts';
import { listFinishedRatings } from '../repositories/rating-repository.ts';
import {
  insertCustomSignal,
  setCatalogueSignal,
  updateCustomSignal,
} from '../repositories/signal-repository.ts';
import { listSittings } from '../repositories/sitting-repository.ts';
import { signalNamed } from './check-writing.ts';
import { signalsOf } from './client-rows.ts';
import { required, requiredName, requireFree } from './required.ts';
import { ratingAnswer, signalAnswer } from './signal-answer.ts';
import { countEvidence } from './signal-evidence.ts';

/** The signals as this workspace uses them, and how a client has been rated on each. */
export function createSignalsService(db: WorkspaceDb): ServiceOf<typeof signalsContract> {
  return {
    list: () => signalsOf(db).map(signalAnswer),

    history: ({ clientId }) => {
      required(findClient(db, clientId), clientId);
      const signals = signalsOf(db);
      const raters = new Map(listSittings(db, clientId).map((c) => [c.id, c.rater]));
      const ratings = groupBy(listFinishedRatings(db, clientId), (r) => r.signalId);
      const evidence = countEvidence(db, clientId, signals, null);
      return signals.map(({ id }) => {
        const newestFirst = (ratings.get(id) ?? []).toReversed();
        const [current] = newestFirst;
        return {
          signalId: id,
          current: current ? ratingAnswer(current) : null,
          sinceOn: sinceOf(newestFirst),
          ratings: newestFirst.map((r) => ({ ...ratingAnswer(r), rater: raters.get(r.checkId) ?? '' })),
          evidenceCount: evidence.get(id) ?? 0,
        };
      });
    },

    setWeight: ({ signalId, weight }) => {
      const signal = signalNamed(signalsOf(db), signalId);
      // A knock-out is never weighed: it stands beside the index.
      if (signal.class === 'knock-out') throw new Refused('invalid-field', { field: 'weight' });
      db.write({ verb: 'signal.weight' }, (w) => {
        if (signal.class === 'core') setCatalogueSignal(w, signal.id, { weight });
        else w.update('signal', signal.id, { weight });
      });
      return {};
    },

    setRolePair: ({ signalId, role, usedAs }) => {
      const signal = signalNamed(signalsOf(db), signalId);
      if (!(signal.id in defaultRolePairs)) throw new Refused('invalid-field', { field: 'role' });
      const pair = { role: requiredName(role), usedAs: requiredName(usedAs) };
      db.write({ verb: 'signal.roles' }, (w) => setCatalogueSignal(w, signal.id, pair));
      return {};
    },

    saveCustom: ({ signalId, label: written, ...texts }) => {
      const label = requiredName(written);
      const custom = signalsOf(db).filter((s) => s.class === 'custom');
      if (signalId !== undefined)
        required(
          custom.find((s) => s.id === signalId),
          signalId,
        );
      const same = custom.find((s) => nameKey(s.label.it) === nameKey(label));
      requireFree(same && { id: same.id, name: same.label.it }, signalId);
      const id = db.write({ verb: 'signal.save', params: { name: label } }, (w) => {
        if (signalId === undefined) return insertCustomSignal(w, { label, ...texts });
        updateCustomSignal(w, signalId, { label, ...texts });
        return signalId;
      });
      return signalAnswer(
        required(
          signalsOf(db).find((s) => s.id === id),
          id,
        ),
      );
    },

    removeCustom: ({ signalId }) => {
      const signal = required(
        signalsOf(db).find((s) => s.class === 'custom' && s.id === signalId),
        signalId,
      );
      db.write({ verb: 'signal.remove', params: { name: signal.label.it } }, (w) =>
        w.trash('signal', signalId),
      );
      return {};
    },
  };
}

/** First day of the unbroken run of ratings at the current level or above; null when it is not observed. */
function sinceOf(newestFirst: readonly StoredRating[]): Day | null {
  const current = newestFirst[0]?.value;
  if (current === undefined || current === 'unknown') return null;
  const holds = (r: StoredRating) =>
    typeof current === 'number' && current > 0
      ? typeof r.value === 'number' && r.value >= current
      : r.value === current;
  const broken = newestFirst.findIndex((r) => !holds(r));
  const run = broken === -1 ? newestFirst : newestFirst.slice(0, broken);
  return run.at(-1)?.ratedOn ?? null;
}
