import type { ServiceOf } from '../../../shared/contract/operation-types.ts';
import type { ComparedSignal, ratersContract } from '../../../shared/contract/raters.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';
import type { PanelId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { nameKey } from '../../../shared/domain/name-key.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import { Refused } from '../db/refused.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { findClient, findClientName } from '../repositories/client-repository.ts';
import { findOpenedRatings, saveOpenedRatings } from '../repositories/panel-opening-repository.ts';
import {
  closePanel,
  findOpenPanel,
  insertPanel,
  listPanels,
  setPanelRaters,
} from '../repositories/panel-repository.ts';
import { listRatingsOfSitting } from '../repositories/rating-repository.ts';
import type { ScoredCheck } from '../repositories/sitting-repository.ts';
import { findSitting, listSittingsOfPanel } from '../repositories/sitting-repository.ts';
import { requireEvidence, signalNamed, writeNewCheck, writeWholeCheck } from './check-writing.ts';
import { signalsOf, strainAnswer } from './client-rows.ts';
import { jointRating } from './panel-closing.ts';
import { comparePanel, readAsOf, requireRead } from './panel-comparison.ts';
import { importRatingFile } from './panel-import.ts';
import type { PanelState } from './panel-state.ts';
import { panelAnswer, panelState, requireRevealed, stateOf } from './panel-state.ts';
import { writeRatingFile } from './rating-file.ts';
import { required } from './required.ts';
import { signalAnswer } from './signal-answer.ts';
import { toldEvidence } from './told-evidence.ts';

/** Several raters of one client: apart, compared, agreed. */
export function createRatersService(
  db: WorkspaceDb,
  deps: { readonly settings: () => Settings; readonly systemLanguage: Language },
): ServiceOf<typeof ratersContract> {
  const language = (): Language => deps.settings().language ?? deps.systemLanguage;
  const answer = (panelId: PanelId) => panelAnswer(db, panelState(db, panelId));
  const openState = (panelId: PanelId): PanelState => {
    const state = panelState(db, panelId);
    if (state.panel.closedAtMs !== null) throw new Refused('check-finished');
    return state;
  };

  return {
    list: ({ clientId }) => {
      required(findClient(db, clientId), clientId);
      return listPanels(db, clientId).map((panel) => panelAnswer(db, stateOf(db, panel)));
    },

    get: ({ panelId }) => answer(panelId),

    open: ({ clientId, raters }) => {
      const { name } = required(findClient(db, clientId), clientId);
      if (findOpenPanel(db, clientId) !== undefined) throw new Refused('check-already-open', { name });
      for (const [i, rater] of raters.entries()) refuseTwice(raters.slice(0, i), rater);
      const id = db.write({ verb: 'raters.open', params: { name } }, (w) =>
        insertPanel(w, { clientId, openedOn: dayOf(w.nowMs), raters }),
      );
      return answer(id);
    },

    add: ({ panelId, rater }) => {
      const { panel, isRevealed } = openState(panelId);
      // Whoever came now could have seen what the others said.
      if (isRevealed) throw new Refused('check-finished');
      refuseTwice(panel.raters, rater);
      db.write({ verb: 'raters.add', params: { name: rater } }, (w) =>
        setPanelRaters(w, panelId, [...panel.raters, rater]),
      );
      return answer(panelId);
    },

    withdraw: ({ panelId, rater }) => {
      const { panel, raters } = openState(panelId);
      const asked = personIn(raters, rater);
      if (asked.check !== null && asked.check.finishedAtMs !== null) throw new Refused('check-finished');
      db.write({ verb: 'raters.withdraw', params: { name: asked.name } }, (w) => {
        setPanelRaters(
          w,
          panelId,
          panel.raters.filter((name) => name !== asked.name),
        );
        if (asked.check !== null) w.trash('sitting', asked.check.id);
      });
      return answer(panelId);
    },

    start: ({ panelId, rater }) => {
      const { panel, raters } = openState(panelId);
      const { name, check } = personIn(raters, rater);
      if (check !== null) {
        if (check.finishedAtMs !== null) throw new Refused('check-finished');
        return { checkId: check.id };
      }
      const client = required(findClient(db, panel.clientId), panel.clientId);
      const checkId = db.write({ verb: 'check.start', params: { name: client.name } }, (w) =>
        writeNewCheck(w, {
          client,
          rater: name,
          checkedOn: dayOf(w.nowMs),
          startedAtMs: w.nowMs,
          panelId,
        }),
      );
      return { checkId };
    },

    export: ({ checkId }) => {
      const check = required(findSitting(db, checkId), checkId);
      const rater = check.rater.trim() || deps.settings().me.trim();
      if (rater === '') throw new Refused('name-empty');
      if (check.finishedAtMs === null) throw new Refused('ratings-sealed', { names: [rater] });
      if (check.panelId !== null)
        requireOwnOrRevealed(panelState(db, check.panelId), check, deps.settings().me);
      const ratings = listRatingsOfSitting(db, checkId);
      const rated = new Set(ratings.map((r) => r.signalId));
      return writeRatingFile({
        client: findClientName(db, check.clientId) ?? '',
        rater,
        checkedOn: check.checkedOn,
        signals: signalsOf(db)
          .filter((s) => rated.has(s.id))
          .map(({ id, class: kind, label }) => ({ id, class: kind, label: { it: label.it, en: label.en } })),
        ratings: ratings.map((r) => ({
          signalId: r.signalId,
          value: r.value,
          note: r.note,
          evidence: toldEvidence(db, r, language()),
        })),
      });
    },

    import: (file) => {
      const { panelId, rater, rated, skipped } = importRatingFile(db, deps.settings(), file);
      return { panel: answer(panelId), rater, rated, skipped };
    },

    compare: ({ panelId }) => {
      const state = panelState(db, panelId);
      requireRevealed(state);
      const signals = signalsOf(db);
      const { people, rows } = comparePanel(
        db,
        state,
        signals.filter((s) => s.enabled).map((s) => s.id),
        language(),
      );
      const said = Object.fromEntries(
        people.map((p) => [
          p.name,
          Object.fromEntries(p.rated.map(({ rating: { signalId, value } }) => [signalId, value])),
        ]),
      );
      const opened = findOpenedRatings(db, panelId) ?? said;
      // From now on they have been read; a file that only reads could not be changed from here either.
      if (opened === said && !db.readOnly) saveOpenedRatings(db, panelId, said);
      const joint = new Map(
        state.panel.jointCheckId === null
          ? []
          : listRatingsOfSitting(db, state.panel.jointCheckId).map((r) => [r.signalId, r] as const),
      );
      const answers = rows.map((row): ComparedSignal => {
        const agreed = joint.get(row.signalId);
        return {
          signal: signalAnswer(signalNamed(signals, row.signalId)),
          values: row.values.map((value, i) => {
            const first = opened[value.rater] && (opened[value.rater]?.[row.signalId] ?? 'unknown');
            return {
              ...value,
              first: first === undefined || first === value.value ? null : first,
              evidence: [
                ...(people[i]?.rated.find((r) => r.rating.signalId === row.signalId)?.evidence ?? []),
              ],
            };
          }),
          spread: row.spread,
          disagrees: row.disagrees,
          readAs: readAsOf(row),
          alone: row.alone,
          joint: agreed
            ? { value: agreed.value, note: agreed.note, dissent: [...(agreed.dissent ?? [])] }
            : null,
        };
      });
      return { panel: panelAnswer(db, state), rows: answers };
    },

    close: ({ panelId, ratings, read }) => {
      const state = openState(panelId);
      requireRevealed(state);
      const client = required(findClient(db, state.panel.clientId), state.panel.clientId);
      const signals = signalsOf(db);
      const enabled = new Set(signals.filter((s) => s.enabled).map((s) => s.id));
      const { people, rows } = comparePanel(
        db,
        state,
        signals.map((s) => s.id),
        language(),
      );
      // What is not shown to anybody cannot be read.
      requireRead(
        rows.filter((row) => enabled.has(row.signalId)),
        read,
      );
      const compared = new Map(rows.map((row) => [row.signalId, row]));
      // Rated twice in one list: the last word counts.
      const agreed = new Map(ratings.map((r) => [signalNamed(signals, r.signalId).id, r] as const));
      const joint = [...agreed].map(([signalId, rating]) =>
        jointRating(
          required(compared.get(signalId), signalId),
          rating,
          people.flatMap((p) => p.rated.filter((r) => r.rating.signalId === signalId)),
        ),
      );
      requireEvidence(joint);
      const rater = state.raters.map((r) => r.name).join(' + ');
      const { checkId, strain, changed } = db.write(
        { verb: 'raters.close', params: { name: client.name } },
        (w) => {
          const nowMs = w.nowMs;
          const written = writeWholeCheck(
            w,
            { client, rater, checkedOn: dayOf(nowMs), startedAtMs: nowMs, finishedAtMs: nowMs },
            joint,
            signals,
            deps.settings().strain,
          );
          closePanel(w, panelId, written.checkId);
          return written;
        },
      );
      return { panel: answer(panelId), checkId, strain: strainAnswer(strain), changed };
    },

    remove: ({ panelId }) => {
      panelState(db, panelId);
      db.write({ verb: 'raters.remove' }, (w) => {
        for (const { id } of listSittingsOfPanel(w, panelId)) w.trash('sitting', id);
        w.trash('panel', panelId);
      });
      return {};
    },
  };
}

/** One's own ratings may leave before the others' are opened, a colleague's may not: the file can be read. */
function requireOwnOrRevealed(state: PanelState, check: ScoredCheck, me: string): void {
  const madeHere = state.raters.filter((r) => r.check !== null && r.check.seal === null);
  const isOwn = check.seal === null && (nameKey(check.rater) === nameKey(me) || madeHere.length === 1);
  if (!isOwn) requireRevealed(state);
}

function personIn<P extends { readonly name: string }>(raters: readonly P[], name: string): P {
  return required(
    raters.find((r) => nameKey(r.name) === nameKey(name)),
    name,
  );
}

function refuseTwice(names: readonly string[], name: string): void {
  const same = names.find((each) => nameKey(each) === nameKey(name));
  if (same !== undefined) throw new Refused('name-taken', { name: same });
}
