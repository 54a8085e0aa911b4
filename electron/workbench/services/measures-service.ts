import type { Measured, measuresContract } from '../../../shared/contract/measures.ts';
import type { OperationOutput, ServiceOf } from '../../../shared/contract/operation-types.ts';
import { defaultDriftRules } from '../../../shared/domain/drift/drift-rules.ts';
import { driftSeries } from '../../../shared/domain/drift/drift-series.ts';
import type { Drift } from '../../../shared/domain/drift/find-drift.ts';
import { findDrift } from '../../../shared/domain/drift/find-drift.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { defaultMeasureRules } from '../../../shared/domain/measured/measure-rules.ts';
import { measureSignals } from '../../../shared/domain/measured/measure-signals.ts';
import type { MeasuredSignal } from '../../../shared/domain/measured/measured-signal.ts';
import { trialRules } from '../../../shared/domain/measured/trial-rules.ts';
import type { Why } from '../../../shared/domain/measured/why.ts';
import { addDays, atLocalTime } from '../../../shared/domain/time.ts';
import { traitsOf } from '../../../shared/domain/traits/traits-of.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { findClient, listClientsWithCounts } from '../repositories/client-repository.ts';
import { listFactsOfClient } from '../repositories/fact-repository.ts';
import { listDismissals, saveDismissal, trashDismissal } from '../repositories/measure-repository.ts';
import { saveSettingValue } from '../repositories/setting-repository.ts';
import { loadSignalSettings } from '../repositories/signal-repository.ts';
import { listStandings, noStanding } from '../repositories/standing-repository.ts';
import { signalNamed } from './check-writing.ts';
import { signalsOf } from './client-rows.ts';
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
  /** Measures for a moment what the portfolio will ask for. True while some is left. */
  measureAhead(): boolean;
}

/** How long measuring ahead holds the workbench at a time, ms. */
const aheadMs = 10;

/** What the log says by itself: measured signals, drift, traits. It suggests; ratings stay a person's. */
export function createMeasuresService(db: WorkspaceDb): MeasuresService {
  const clientNamed = (clientId: ClientId) => required(findClient(db, clientId), clientId);
  const logOf = (clientId: ClientId): ClientLog =>
    readClientLog(db, clientNamed(clientId), db.today(), loadSignalSettings(db).rolePairs);
  const measuredOf = ({ facts, options }: ClientLog) =>
    measureSignals(facts, { ...options, rules: readMeasureRules(db) });
  const ratingsOf = (clientId: ClientId) => (listStandings(db, clientId).get(clientId) ?? noStanding).ratings;
  const activeClients = () =>
    listClientsWithCounts(db, atLocalTime(addDays(db.today(), 1), 0, 0), { status: 'active' }).map(
      ({ client }) => client,
    );
  const portfolio = createMeasuredPortfolio(db);

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

    /** Measures for a moment what is not measured yet. True while some is left: for when there is time. */
    measureAhead: () => {
      const clients = activeClients();
      return portfolio.of(clients, aheadMs).size < clients.length;
    },

    portfolio: ({ withinMs }) => {
      const clients = activeClients();
      const measured = portfolio.of(clients, withinMs);
      const dismissals = listDismissals(db);
      return clients.map(({ id, name }) => {
        const { measured: signals = [], drifts = [] } = measured.get(id) ?? {};
        const aside = dismissals.filter((d) => d.clientId === id);
        const stands = (m: MeasuredSignal) =>
          !aside.some((d) => d.signalId === m.signalId && d.level === m.level);
        return {
          clientId: id,
          clientName: name,
          isMeasured: measured.has(id),
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
      const clients = activeClients();
      const names = new Map(clients.map((c) => [c.id, c.name]));
      const { rolePairs } = loadSignalSettings(db);
      const logs = clients.map((c) => {
        const { facts, options } = readClientLog(db, c, db.today(), rolePairs);
        return { clientId: c.id, facts, options };
      });
      return trialRules(logs, readMeasureRules(db), rules).map((change) => ({
        ...change,
        clientName: names.get(change.clientId) ?? '',
      }));
    },

    drift: ({ clientId }) => {
      const { drift } = logOf(clientId);
      const drifts = findDrift(drift, db.today(), defaultDriftRules);
      return {
        isDrifting: drifts.some((d) => d.easedOn === null),
        learningUntilOn:
          drift.watchedSinceOn === null ? null : addDays(drift.watchedSinceOn, defaultDriftRules.learnDays),
        drifts: drifts.map(driftAnswer),
        series: driftSeries(drift, db.today(), defaultDriftRules).map(({ what, months }) => ({
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

function driftAnswer(drift: Drift): OperationOutput<typeof measuresContract.drift>['drifts'][number] {
  return { ...drift, why: whyAnswer(drift.why), factIds: [...drift.factIds] };
}
