import type { Measured, measuresContract } from '../../../shared/contract/measures.ts';
import type { OperationOutput, ServiceOf } from '../../../shared/contract/operation-types.ts';
import { driftLog } from '../../../shared/domain/drift/drift-log.ts';
import { driftSeries } from '../../../shared/domain/drift/drift-series.ts';
import type { Drift } from '../../../shared/domain/drift/find-drift.ts';
import { findDrift } from '../../../shared/domain/drift/find-drift.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { defaultMeasureRules } from '../../../shared/domain/measured/measure-rules.ts';
import { measureSignals } from '../../../shared/domain/measured/measure-signals.ts';
import type { MeasuredSignal } from '../../../shared/domain/measured/measured-signal.ts';
import { trialRules } from '../../../shared/domain/measured/trial-rules.ts';
import type { Why } from '../../../shared/domain/measured/why.ts';
import { addDays } from '../../../shared/domain/time.ts';
import { traitsOf } from '../../../shared/domain/traits/traits-of.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { findClient, listActiveClientNames } from '../repositories/client-repository.ts';
import { listFactsOfClient } from '../repositories/fact-repository.ts';
import { listDismissals, saveDismissal, trashDismissal } from '../repositories/measure-repository.ts';
import { saveSettingValue } from '../repositories/setting-repository.ts';
import { loadSignalSettings } from '../repositories/signal-repository.ts';
import { listStandings, noStanding } from '../repositories/standing-repository.ts';
import { signalNamed } from './check-writing.ts';
import { signalsOf } from './client-rows.ts';
import { driftRulesOperations, readDriftRules } from './drift-rules.ts';
import type { ClientLog } from './measure-input.ts';
import {
  profileSetting,
  readClientLog,
  readIdealProfile,
  readMeasureRules,
  rulesSetting,
} from './measure-input.ts';
import { createMeasuredPortfolio } from './measured-portfolio.ts';
import { pastExits } from './past-exits.ts';
import { required } from './required.ts';

/** The operations, and what runs when there is time. */
export interface MeasuresService extends ServiceOf<typeof measuresContract> {
  /** Measures a little of what the portfolio will ask for: a few milliseconds. `hasChanged`: a client more is ready. */
  measureAhead(): { readonly isMore: boolean; readonly hasChanged: boolean };
}

/**
 * What the log says by itself: measured signals, drift, traits. It suggests; ratings stay a person's. `onBehind`: a
 * portfolio was given away of which some clients are still to be measured. `aheadMs`: how long measuring ahead may take at
 * a time, though it always gets on by one piece.
 */
export function createMeasuresService(
  db: WorkspaceDb,
  { onBehind, aheadMs = 4 }: { readonly onBehind?: () => void; readonly aheadMs?: number } = {},
): MeasuresService {
  const clientNamed = (clientId: ClientId) => required(findClient(db, clientId), clientId);
  const portfolio = createMeasuredPortfolio(db);
  const logOf = (clientId: ClientId): ClientLog =>
    readClientLog(db, clientNamed(clientId), db.today(), loadSignalSettings(db).rolePairs);
  const measuredOf = ({ facts, options }: ClientLog) =>
    measureSignals(facts, { ...options, rules: readMeasureRules(db) });
  const ratingsOf = (clientId: ClientId) => (listStandings(db, clientId).get(clientId) ?? noStanding).ratings;
  const activeIds = () => listActiveClientNames(db).map(({ id }) => id);

  return {
    signals: ({ clientId }) => {
      const log = logOf(clientId);
      const entryOf = new Map(log.facts.map((f) => [f.id, f.interactionId]));
      const ratings = ratingsOf(clientId);
      const dismissals = listDismissals(db, clientId);
      return measuredOf(log).map((m): Measured => {
        const rating = ratings[m.signalId];
        const aside = dismissals.find((d) => d.signalId === m.signalId && d.level === m.level);
        return {
          ...m,
          why: whyAnswer(m.why),
          factIds: [...m.factIds],
          interactionIds: [...new Set(m.factIds.flatMap((id) => entryOf.get(id) ?? []))],
          rated: rating === undefined ? null : { value: rating.value, ratedOn: rating.ratedOn },
          dismissed: aside === undefined ? null : { reason: aside.reason, dismissedOn: aside.dismissedOn },
        };
      });
    },

    dismiss: ({ clientId, signalId, level, reason }) => {
      clientNamed(clientId);
      const signal = signalNamed(signalsOf(db), signalId);
      db.write({ verb: 'measure.dismiss' }, (w) =>
        saveDismissal(w, { clientId, signalId: signal.id, level, reason, dismissedOn: db.today() }),
      );
      return {};
    },

    restore: ({ clientId, signalId }) => {
      clientNamed(clientId);
      db.write({ verb: 'measure.restore' }, (w) => trashDismissal(w, clientId, signalId));
      return {};
    },

    measureAhead: () => portfolio.step(activeIds(), aheadMs),

    portfolio: ({ withinMs }) => {
      const clients = listActiveClientNames(db);
      const measured = portfolio.of(
        clients.map(({ id }) => id),
        withinMs,
      );
      const dismissals = listDismissals(db);
      if (clients.some(({ id }) => measured.get(id)?.isCurrent !== true)) onBehind?.();
      return clients.map(({ id, name }) => {
        const { measured: signals = [], drifts = [], isCurrent = false } = measured.get(id) ?? {};
        const aside = dismissals.filter((d) => d.clientId === id);
        const stands = (m: MeasuredSignal) =>
          !aside.some((d) => d.signalId === m.signalId && d.level === m.level);
        return {
          clientId: id,
          clientName: name,
          isMeasured: isCurrent,
          levels: Object.fromEntries(
            signals.flatMap((m) =>
              m.level !== null && stands(m)
                ? [[m.signalId, { level: m.level, confidence: m.confidence }] as const]
                : [],
            ),
          ),
          drifts: drifts.map(driftAnswer),
        };
      });
    },

    rules: () => {
      const rules = readMeasureRules(db);
      return {
        rules: { ...rules, signals: { ...rules.signals } },
        isDefault: JSON.stringify(rules) === JSON.stringify(defaultMeasureRules),
      };
    },

    saveRules: ({ rules }) => {
      db.write({ verb: 'measure.rules' }, (w) => saveSettingValue(w, rulesSetting, rules));
      return {};
    },

    trial: ({ rules }) => {
      const clients = listActiveClientNames(db);
      const names = new Map(clients.map((c) => [c.id, c.name]));
      const { rolePairs } = loadSignalSettings(db);
      const logs = clients.map(({ id }) => {
        const { facts, options } = readClientLog(db, clientNamed(id), db.today(), rolePairs);
        return { clientId: id, facts, options };
      });
      return trialRules(logs, readMeasureRules(db), rules).map((change) => ({
        ...change,
        clientName: names.get(change.clientId) ?? '',
      }));
    },

    ...driftRulesOperations(db),

    drift: ({ clientId }) => {
      const { drift } = logOf(clientId);
      const rules = readDriftRules(db);
      const today = db.today();
      const log = driftLog(drift, today, rules);
      const drifts = findDrift(drift, today, rules, log);
      const replies = drifts.findLast((d) => d.what === 'replies');
      return {
        isDrifting: drifts.some((d) => d.easedOn === null),
        learningUntilOn:
          drift.watchedSinceOn === null ? null : addDays(drift.watchedSinceOn, rules.learnDays),
        drifts: drifts.map(driftAnswer),
        series: driftSeries(drift, today, rules, replies?.baselineEndOn, log).map(({ what, months }) => ({
          what,
          months: [...months],
        })),
      };
    },

    traits: ({ clientId }) => {
      const log = logOf(clientId);
      const reading = traitsOf({
        asOf: db.today(),
        client: clientNamed(clientId),
        facts: log.facts,
        measured: measuredOf(log),
        ratings: Object.fromEntries(Object.entries(ratingsOf(clientId)).map(([id, r]) => [id, r.value])),
        profile: readIdealProfile(db),
      });
      return {
        traits: reading.traits.map((t) => ({
          ...t,
          signs: t.signs.map((s) => ({ ...s, why: whyAnswer(s.why), factIds: [...s.factIds] })),
          missing: whyAnswer(t.missing),
          steps: [...t.steps],
          remedies: [...t.remedies],
        })),
        conditions: reading.conditions.map((c) => ({ ...c, why: whyAnswer(c.why) })),
        ideal: {
          distance: reading.ideal.distance,
          fits: [...reading.ideal.fits],
          misses: [...reading.ideal.misses],
          unknown: [...reading.ideal.unknown],
        },
      };
    },

    evidence: ({ clientId, factIds }) => {
      clientNamed(clientId);
      const wanted = new Set(factIds);
      return listFactsOfClient(db, clientId).filter((fact) => wanted.has(fact.id));
    },

    exits: () => pastExits(db),

    idealProfile: () => [...readIdealProfile(db)],

    saveIdealProfile: ({ profile }) => {
      db.write({ verb: 'measure.ideal' }, (w) => saveSettingValue(w, profileSetting, profile));
      return {};
    },
  };
}

function whyAnswer(pieces: readonly Why[]): Measured['why'] {
  return pieces.map(({ key, values }) => ({ key, values: { ...values } }));
}

function driftAnswer({
  baselineEndOn: _,
  ...drift
}: Drift): OperationOutput<typeof measuresContract.drift>['drifts'][number] {
  return { ...drift, why: whyAnswer(drift.why), factIds: [...drift.factIds] };
}
