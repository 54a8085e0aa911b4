import type { ClientPage, ClientRow } from '../../shared/contract/clients.ts';
import type { ClientId } from '../../shared/domain/ids.ts';
import { signalGroups } from '../../shared/domain/signals/signal.ts';
import { atLocalTime } from '../../shared/domain/time.ts';

/** A row of the clients table: calm, heard from yesterday, never named otherwise than told. */
export function aClientRow(given: Partial<ClientRow> & { readonly name: string }): ClientRow {
  const createdAtMs = atLocalTime('2026-01-10');
  return {
    id: given.name.toLowerCase().replaceAll(' ', '-') as ClientId,
    kind: 'company',
    status: 'active',
    segmentId: null,
    segmentName: null,
    tier: '',
    services: '',
    sinceOn: null,
    endedOn: null,
    cadenceDays: 30,
    commissionDeal: false,
    agreement: '',
    contactProcess: '',
    agreedGoals: '',
    nextStep: '',
    nextStepOn: null,
    note: '',
    tagIds: [],
    tagNames: [],
    createdAtMs,
    updatedAtMs: createdAtMs,
    strain: aStrain(),
    strainChange: null,
    strainHistory: [10],
    lastCheckOn: '2026-11-09',
    hasOpenCheck: false,
    lastContactOn: '2026-11-23',
    interactionCount: 0,
    contactCount: 0,
    ...given,
  };
}

/** A strain that is known: calm unless told otherwise. */
export function aStrain(given: Partial<ClientRow['strain']> = {}): ClientRow['strain'] {
  return {
    index: 10,
    band: 'calm',
    coverage: 1,
    groups: signalGroups.map((group) => ({ group, points: 1, maxPoints: 9, rated: 3, signals: 3 })),
    drivers: [],
    knockOuts: [],
    ratedCount: 20,
    unknownSignalIds: [],
    ...given,
  };
}

/** What the page of a client needs. */
export function aClientPage(given: Partial<ClientPage> & { readonly name: string }): ClientPage {
  return {
    ...aClientRow(given),
    contacts: [],
    trend: [],
    counts: { interactions: 0, facts: 0, checks: 0, briefs: 0, attachments: 0, contacts: 0 },
    unpaidHours12m: 0,
    openRequests: [],
    openPromises: [],
    promises12m: { kept: 0, late: 0, broken: 0 },
    satisfaction: null,
    satisfactionHistory: [],
    ...given,
  };
}
