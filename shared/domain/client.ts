import type { ClientId, ContactId, SegmentId, TagId } from './ids.ts';
import type { Day, EpochMs } from './time.ts';

export const clientKinds = ['company', 'person', 'public-body'] as const;
export type ClientKind = (typeof clientKinds)[number];

export const clientStatuses = ['prospect', 'active', 'paused', 'ended'] as const;
export type ClientStatus = (typeof clientStatuses)[number];

/** A client of the agency: whom the relationship is with. */
export interface Client {
  readonly id: ClientId;
  readonly name: string;
  readonly kind: ClientKind;
  readonly status: ClientStatus;
  readonly segmentId: SegmentId | null;
  /** Service tier as the agency calls it, e.g. «Completo»; empty when none. */
  readonly tier: string;
  /** What we do for them, in a few words. */
  readonly services: string;
  /** First day of the relationship. */
  readonly sinceOn: Day | null;
  readonly endedOn: Day | null;
  /** Longest silence that is fine, in days; null: not watched. */
  readonly cadenceDays: number | null;
  /** True where we are paid a share of sales: signal 14 applies only then. */
  readonly commissionDeal: boolean;
  /** The agreement in force, in the user's words. */
  readonly agreement: string;
  /** How the two sides are to reach each other (S004, R2). */
  readonly contactProcess: string;
  /** Goals agreed with the client (S004, R3). */
  readonly agreedGoals: string;
  readonly nextStep: string;
  readonly nextStepOn: Day | null;
  readonly note: string;
  readonly tagIds: readonly TagId[];
  readonly createdAtMs: EpochMs;
  readonly updatedAtMs: EpochMs;
}

/** The fields a user gives; everything but the name has a default. */
export type ClientFields = Omit<Client, 'id' | 'createdAtMs' | 'updatedAtMs'>;

/** A person at a client. */
export interface Contact {
  readonly id: ContactId;
  readonly clientId: ClientId;
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
  readonly note: string;
}
export type ContactFields = Omit<Contact, 'id'>;
