import type { Client } from '../client.ts';
import { clientKinds } from '../client.ts';
import type { Day } from '../time.ts';
import { daysBetween } from '../time.ts';

/** What an ideal client can be told by. */
export const idealProperties = [
  'segment',
  'tier',
  'tag',
  'kind',
  /** Heard from at least so often: the value is days. */
  'cadence-days',
  /** With us for at least so many years. */
  'years',
  'agreed-goals',
  'contact-process',
  'commission-deal',
] as const;
export type IdealProperty = (typeof idealProperties)[number];

/** One thing that we want in a client, or do not. */
export interface IdealWish {
  readonly property: IdealProperty;
  /** Id of the segment or tag, name of the tier or kind, a number of days or years; empty for the rest. */
  readonly value: string;
  readonly wanted: boolean;
}
/** The ideal client: several wishes of one property wanted are alternatives. Empty: the agency has not said. */
export type IdealProfile = readonly IdealWish[];

/** How far a client is from the ideal. */
export interface IdealDistance {
  /** 0 (fits in everything) to 1; null where no profile was set or nothing of it is known of this client. */
  readonly distance: number | null;
  readonly fits: readonly IdealProperty[];
  readonly misses: readonly IdealProperty[];
  /** Asked for, and not known of this client. */
  readonly unknown: readonly IdealProperty[];
}

/** The part of a client that the profile reads. */
export type ClientOfProfile = Pick<
  Client,
  | 'kind'
  | 'segmentId'
  | 'tier'
  | 'tagIds'
  | 'cadenceDays'
  | 'sinceOn'
  | 'agreedGoals'
  | 'contactProcess'
  | 'commissionDeal'
>;

/** Distance of a client from the ideal one: the share of the properties asked for, and known, that it misses. */
export function idealDistance(client: ClientOfProfile, profile: IdealProfile, asOf: Day): IdealDistance {
  const fits: IdealProperty[] = [];
  const misses: IdealProperty[] = [];
  const unknown: IdealProperty[] = [];
  for (const property of idealProperties) {
    const wishes = profile.filter((w) => w.property === property);
    if (wishes.length === 0) continue;
    const answers = wishes.map((w) => ({ wanted: w.wanted, has: has(client, w, asOf) }));
    const known = answers.filter((a) => a.has !== null);
    if (known.length === 0) unknown.push(property);
    else if (known.some((a) => !a.wanted && a.has)) misses.push(property);
    else if (known.some((a) => a.wanted) && !known.some((a) => a.wanted && a.has)) misses.push(property);
    else fits.push(property);
  }
  const asked = fits.length + misses.length;
  return { distance: asked === 0 ? null : misses.length / asked, fits, misses, unknown };
}

function has(client: ClientOfProfile, { property, value }: IdealWish, asOf: Day): boolean | null {
  switch (property) {
    case 'segment':
      return client.segmentId === null ? null : client.segmentId === value;
    case 'tier':
      return client.tier === '' ? null : client.tier.toLowerCase() === value.toLowerCase();
    case 'tag':
      return client.tagIds.some((id) => id === value);
    case 'kind':
      return clientKinds.some((kind) => kind === value) ? client.kind === value : null;
    case 'cadence-days':
      return client.cadenceDays === null ? null : client.cadenceDays <= Number(value);
    case 'years':
      return client.sinceOn === null ? null : daysBetween(client.sinceOn, asOf) >= Number(value) * 365;
    case 'agreed-goals':
      return client.agreedGoals.trim() !== '';
    case 'contact-process':
      return client.contactProcess.trim() !== '';
    case 'commission-deal':
      return client.commissionDeal;
  }
}
