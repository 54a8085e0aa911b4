import { driftRulesSchema, type measuresContract } from '../../../shared/contract/measures.ts';
import type { ServiceOf } from '../../../shared/contract/operation-types.ts';
import type { DriftRules } from '../../../shared/domain/drift/drift-rules.ts';
import { defaultDriftRules } from '../../../shared/domain/drift/drift-rules.ts';
import { findDrift } from '../../../shared/domain/drift/find-drift.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { Reader, WorkspaceDb } from '../db/workspace-db.ts';
import { findClient, listActiveClientNames } from '../repositories/client-repository.ts';
import { loadSettingValues, saveSettingValue } from '../repositories/setting-repository.ts';
import { loadSignalSettings } from '../repositories/signal-repository.ts';
import { readClientLog } from './measure-input.ts';
import { required } from './required.ts';

const driftRulesSetting = 'driftRules';

/** The thresholds of this workspace. What no longer reads (set by hand, or by another version) counts as not set. */
export function readDriftRules(db: Reader): DriftRules {
  const parsed = driftRulesSchema.safeParse(loadSettingValues(db)[driftRulesSetting]);
  return parsed.success ? parsed.data : defaultDriftRules;
}

/** Reading, trying and saving the thresholds of drift. */
export function driftRulesOperations(
  db: WorkspaceDb,
): Pick<ServiceOf<typeof measuresContract>, 'driftRules' | 'saveDriftRules' | 'driftTrial'> {
  return {
    driftRules: () => {
      const rules = readDriftRules(db);
      return { rules, isDefault: JSON.stringify(rules) === JSON.stringify(defaultDriftRules) };
    },

    saveDriftRules: ({ rules }) => {
      db.write({ verb: 'measure.driftRules' }, (w) => saveSettingValue(w, driftRulesSetting, rules));
      return {};
    },

    driftTrial: ({ rules }) => {
      const saved = readDriftRules(db);
      const { rolePairs } = loadSignalSettings(db);
      return listActiveClientNames(db).flatMap(({ id, name }) => {
        const { drift } = readClientLog(db, required(findClient(db, id), id), db.today(), rolePairs);
        const since = (by: DriftRules): Day | null =>
          findDrift(drift, db.today(), by).find((d) => d.what === 'balance' && d.easedOn === null)?.on ??
          null;
        const [from, to] = [since(saved), since(rules)];
        return from === to ? [] : [{ clientId: id, clientName: name, from, to }];
      });
    },
  };
}
