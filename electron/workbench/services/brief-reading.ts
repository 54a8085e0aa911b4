import type { Settings } from '../../../shared/contract/workspace.ts';
import type { BriefData, BriefSignal } from '../../../shared/domain/brief/brief-data.ts';
import { runningSince } from '../../../shared/domain/brief/rating-run.ts';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { addDays, atLocalTime } from '../../../shared/domain/time.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { countContacts, findLastPlansOn, listCitedInteractions } from '../repositories/brief-repository.ts';
import { listContactsOfClient } from '../repositories/contact-repository.ts';
import { findFact, listFactsOfClient, listOpenFactsOfClient } from '../repositories/fact-repository.ts';
import { groupBy } from '../repositories/group-by.ts';
import type { StoredRating } from '../repositories/rating-repository.ts';
import { listFinishedRatings } from '../repositories/rating-repository.ts';
import { listSatisfaction } from '../repositories/satisfaction-repository.ts';
import { listSittings } from '../repositories/sitting-repository.ts';
import { trendOf } from './client-page.ts';
import { ratedClientRows } from './client-rows.ts';
import { required } from './required.ts';

/** Days of evidence that a brief reads unless told otherwise: the same year as the client's page. */
const yearDays = 365;

/** What the reading needs beside the database. */
export interface BriefSources {
  readonly settings: () => Settings;
  readonly signals: () => readonly WorkspaceSignal[];
}

/**
 * Everything that a brief about a client is composed from, as of today. `fromOn` null: the last twelve months.
 * Refused: `not-found`.
 */
export function readBriefData(
  db: WorkspaceDb,
  sources: BriefSources,
  clientId: ClientId,
  fromOn: Day | null,
): BriefData {
  const settings = sources.settings();
  const asOf = db.today();
  const from = fromOn ?? addDays(asOf, -yearDays);
  const { row } = required(ratedClientRows(db, settings, { clientId })[0], clientId);
  const history = groupBy(listFinishedRatings(db, clientId), (rating) => rating.signalId);
  const signals = sources
    .signals()
    .filter((signal) => signal.enabled)
    .map((signal) => signalNow(signal, history.get(signal.id) ?? []));
  const facts = factsToRead(db, clientId, from, signals).filter((fact) => fact.occurredOn <= asOf);
  const [latest, before = null] = listSatisfaction(db, clientId);
  const cited = [
    ...new Set([...facts.map((f) => f.interactionId), ...signals.flatMap((s) => s.interactionIds)]),
  ];
  return {
    asOf,
    fromOn: from,
    agencyName: settings.agencyName,
    currency: settings.currency,
    listHourlyRateCents: settings.listHourlyRateCents,
    client: row,
    contacts: listContactsOfClient(db, clientId).map(({ name, role }) => ({ name, role })),
    interactionCount: countContacts(db, clientId, atLocalTime(from, 0), atLocalTime(addDays(asOf, 1), 0)),
    lastContactOn: row.lastContactOn,
    strain: row.strain,
    rules: settings.strain,
    trend: trendOf(listSittings(db, clientId).filter((check) => check.finishedAtMs !== null)),
    signals,
    facts,
    interactions: listCitedInteractions(db, clientId, cited),
    lastPlansOn: findLastPlansOn(db, clientId, asOf),
    satisfaction: latest === undefined ? null : { latest, before },
  };
}

/** A signal with its latest rating; `history` oldest first. */
function signalNow(signal: WorkspaceSignal, history: readonly StoredRating[]): BriefSignal {
  const latest = history.at(-1);
  const value = latest?.value ?? 'unknown';
  return {
    signal,
    value,
    ratedOn: latest?.ratedOn ?? null,
    note: latest?.note ?? '',
    sinceOn: value === 'na' || value === 'unknown' || value === 0 ? null : runningSince(history, value),
    clearSinceOn: value === 2 || value === 3 ? runningSince(history, 2) : null,
    interactionIds: latest?.interactionIds ?? [],
    factIds: latest?.factIds ?? [],
  };
}

/** Facts of the period; promises, open requests and attached evidence whatever their day. Newest first. */
function factsToRead(
  db: WorkspaceDb,
  clientId: ClientId,
  from: Day,
  signals: readonly BriefSignal[],
): readonly Fact[] {
  const attached = signals.flatMap((s) => s.factIds).flatMap((id) => findFact(db, id) ?? []);
  const all = [
    ...listFactsOfClient(db, clientId, { fromOn: from }),
    ...listFactsOfClient(db, clientId, { kinds: ['promise'] }),
    ...listOpenFactsOfClient(db, clientId, 'request'),
    ...attached.filter((fact) => fact.clientId === clientId),
  ];
  return [...new Map(all.map((fact) => [fact.id, fact])).values()].sort((a, b) =>
    a.occurredOn < b.occurredOn ? 1 : a.occurredOn > b.occurredOn ? -1 : a.id < b.id ? 1 : -1,
  );
}
