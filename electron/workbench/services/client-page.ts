import type { ClientPage } from '../../../shared/contract/clients.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { coreSignals } from '../../../shared/domain/signals/catalogue.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { addDays } from '../../../shared/domain/time.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { countAttachmentsAndBriefs } from '../repositories/client-counts-repository.ts';
import { listContactsOfClient } from '../repositories/contact-repository.ts';
import {
  countFactsOfClient,
  listFactsOfClient,
  listOpenFactsOfClient,
  sumUnpaidHours,
} from '../repositories/fact-repository.ts';
import { listSatisfaction } from '../repositories/satisfaction-repository.ts';
import type { ScoredCheck } from '../repositories/sitting-repository.ts';
import { listSittings } from '../repositories/sitting-repository.ts';
import { ratedClientRows } from './client-rows.ts';
import { required } from './required.ts';

const yearDays = 365;

/** What the page of a client needs at once. Refused: `not-found`. */
export function clientPage(db: WorkspaceDb, settings: Settings, clientId: ClientId): ClientPage {
  const found = required(ratedClientRows(db, settings, { clientId })[0], clientId);
  const yearAgo = addDays(db.today(), -yearDays);
  const contacts = listContactsOfClient(db, clientId);
  const finished = listSittings(db, clientId).filter((c) => c.finishedAtMs !== null);
  const satisfaction = listSatisfaction(db, clientId);
  return {
    ...found.row,
    contacts,
    trend: trendOf(finished),
    counts: {
      interactions: found.row.interactionCount,
      facts: countFactsOfClient(db, clientId),
      checks: finished.length,
      contacts: contacts.length,
      ...countAttachmentsAndBriefs(db, clientId),
    },
    unpaidHours12m: sumUnpaidHours(db, clientId, yearAgo),
    openRequests: listOpenFactsOfClient(db, clientId, 'request').map((fact) => ({
      factId: fact.id,
      interactionId: fact.interactionId,
      note: fact.note,
      subject: fact.detail.kind === 'request' ? fact.detail.subject : '',
      dueOn: dueOnOf(fact),
    })),
    openPromises: listOpenFactsOfClient(db, clientId, 'promise').map((fact) => ({
      factId: fact.id,
      interactionId: fact.interactionId,
      note: fact.note,
      dueOn: dueOnOf(fact),
    })),
    promises12m: promisesSince(listFactsOfClient(db, clientId, { kinds: ['promise'] }), yearAgo),
    satisfaction: satisfaction[0] ?? null,
    satisfactionHistory: satisfaction,
  };
}

/** Finished checks as points of the trend: scores as they were frozen. */
export function trendOf(finished: readonly ScoredCheck[]): ClientPage['trend'] {
  return finished.map((check, i) => ({
    checkId: check.id,
    checkedOn: check.checkedOn,
    index: check.index,
    band: check.band ?? 'too-little-known',
    coverage: check.coverage ?? 0,
    weightsChanged: i > 0 && weightsDiffer(finished[i - 1]?.weights ?? null, check.weights),
  }));
}

/** True when two checks were scored with different weights. Only the 20 enter the index. */
export function weightsDiffer(a: ScoredCheck['weights'], b: ScoredCheck['weights']): boolean {
  if (a === null || b === null) return false;
  return coreSignals.some((s) => (a[s.id] ?? s.defaultWeight) !== (b[s.id] ?? s.defaultWeight));
}

function promisesSince(promises: readonly Fact[], fromOn: Day): ClientPage['promises12m'] {
  const counts = { kept: 0, late: 0, broken: 0 };
  for (const { detail, occurredOn } of promises) {
    if (detail.kind !== 'promise' || detail.outcome === 'open') continue;
    if ((detail.closedOn ?? detail.dueOn ?? occurredOn) >= fromOn) counts[detail.outcome] += 1;
  }
  return counts;
}

function dueOnOf({ detail }: Fact): Day | null {
  return detail.kind === 'request' || detail.kind === 'promise' ? detail.dueOn : null;
}
