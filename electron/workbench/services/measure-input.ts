import { idealProfileSchema, measureRulesSchema } from '../../../shared/contract/measures.ts';
import type { Client } from '../../../shared/domain/client.ts';
import type { DriftInput } from '../../../shared/domain/drift/find-drift.ts';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { MeasureRules } from '../../../shared/domain/measured/measure-rules.ts';
import { defaultMeasureRules } from '../../../shared/domain/measured/measure-rules.ts';
import type { MeasureOptions } from '../../../shared/domain/measured/measured-signal.ts';
import type { RolePair } from '../../../shared/domain/signals/role-pairs.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { addDays, atLocalTime, dayOf } from '../../../shared/domain/time.ts';
import type { IdealProfile } from '../../../shared/domain/traits/ideal-profile.ts';
import type { Reader } from '../db/workspace-db.ts';
import { listFactsOfClient } from '../repositories/fact-repository.ts';
import { findFirstEntry, listContactInstants, listMeetingDays } from '../repositories/measure-repository.ts';
import { loadSettingValues } from '../repositories/setting-repository.ts';

/** Names of the settings of this area. */
export const rulesSetting = 'measureRules';
export const profileSetting = 'idealProfile';

/** Signal 20 reads half a year; meetings further back weigh next to nothing, whatever the window. Days. */
const meetingsBackDays = 400;

/** What the log holds of one client, as measuring and drift read it. */
export interface ClientLog {
  readonly facts: readonly Fact[];
  readonly options: Omit<MeasureOptions, 'rules'>;
  readonly drift: DriftInput;
}

/** Reads a client's log up to the end of a day. */
export function readClientLog(
  db: Reader,
  client: Pick<Client, 'id' | 'sinceOn' | 'commissionDeal' | 'cadenceDays'>,
  asOf: Day,
  rolePairs: Readonly<Record<string, RolePair>>,
): ClientLog {
  const facts = listFactsOfClient(db, client.id).filter((f) => f.occurredOn <= asOf);
  const endMs = atLocalTime(addDays(asOf, 1), 0, 0);
  const firstMs = findFirstEntry(db, client.id);
  const firstOn = firstMs === null || firstMs >= endMs ? null : dayOf(firstMs);
  // A relationship older than its log was not watched before the log began.
  const watchedSinceOn =
    firstOn === null || client.sinceOn === null || client.sinceOn < firstOn ? firstOn : client.sinceOn;
  return {
    facts,
    options: {
      asOf,
      rolePairs,
      watchedSinceOn,
      commissionDeal: client.commissionDeal,
      meetingDays: listMeetingDays(db, client.id, addDays(asOf, -meetingsBackDays), asOf),
    },
    drift: {
      facts,
      // Silences are read against a cadence only.
      contactDays: client.cadenceDays === null ? [] : listContactInstants(db, client.id, endMs).map(dayOf),
      cadenceDays: client.cadenceDays,
      watchedSinceOn,
    },
  };
}

/** The rules of this workspace. What no longer reads (set by hand, or by a later version) counts as not set. */
export function readMeasureRules(db: Reader): MeasureRules {
  const parsed = measureRulesSchema.safeParse(loadSettingValues(db)[rulesSetting]);
  return parsed.success ? parsed.data : defaultMeasureRules;
}

/** The ideal client of this workspace; empty until it is described. */
export function readIdealProfile(db: Reader): IdealProfile {
  const parsed = idealProfileSchema.safeParse(loadSettingValues(db)[profileSetting]);
  return parsed.success ? parsed.data : [];
}
