import type { Client, ClientStatus } from './client.ts';
import { clientStatuses } from './client.ts';
import type { SegmentId, TagId } from './ids.ts';
import { nameKey } from './name-key.ts';
import type { Band, Strain } from './strain.ts';
import { bands } from './strain.ts';
import type { Day } from './time.ts';
import { dayOf, daysBetween } from './time.ts';

/** Columns of the clients table in the order of the interface. The name is always there. */
export const clientColumns = [
  'name',
  'status',
  'segment',
  'tier',
  'strain',
  'coverage',
  'trend',
  'lastContact',
  'entries',
  'nextStep',
  'tags',
  'services',
  'lastCheck',
  'since',
] as const;
export type ClientColumn = (typeof clientColumns)[number];

export type SortDirection = 'ascending' | 'descending';

/** How the clients table is narrowed, ordered and laid out: what a saved view keeps. Empty lists narrow nothing. */
export interface ClientView {
  /** Words sought in the name, the services, the segment, the tags, the tier and the next step. */
  readonly text: string;
  readonly statuses: readonly ClientStatus[];
  readonly segmentIds: readonly SegmentId[];
  /** A client with any of them is shown. */
  readonly tagIds: readonly TagId[];
  readonly bands: readonly Band[];
  /** Only active clients not heard from for longer than their cadence. */
  readonly overCadence: boolean;
  readonly sort: { readonly column: ClientColumn; readonly direction: SortDirection };
  readonly columns: readonly ClientColumn[];
}

/** What the table knows of a client to narrow and order it. */
export interface ClientOfView
  extends Pick<
    Client,
    | 'name'
    | 'status'
    | 'segmentId'
    | 'tier'
    | 'services'
    | 'sinceOn'
    | 'cadenceDays'
    | 'nextStep'
    | 'nextStepOn'
    | 'tagIds'
    | 'createdAtMs'
  > {
  readonly segmentName: string | null;
  readonly tagNames: readonly string[];
  readonly strain: Pick<Strain, 'index' | 'band' | 'coverage' | 'knockOuts'>;
  readonly strainChange: number | null;
  readonly lastContactOn: Day | null;
  readonly lastCheckOn: Day | null;
  readonly interactionCount: number;
}

/** Every client by name, with the columns that fit a laptop's screen. */
export const allClientsView: ClientView = {
  text: '',
  statuses: [],
  segmentIds: [],
  tagIds: [],
  bands: [],
  overCadence: false,
  sort: { column: 'name', direction: 'ascending' },
  columns: [
    'name',
    'status',
    'segment',
    'tier',
    'strain',
    'coverage',
    'trend',
    'lastContact',
    'entries',
    'nextStep',
  ],
};

/** The views that are always there. */
export const builtInClientViews = {
  all: allClientsView,
  strained: {
    ...allClientsView,
    bands: ['strained', 'critical'],
    sort: { column: 'strain', direction: 'descending' },
  },
  silent: {
    ...allClientsView,
    overCadence: true,
    sort: { column: 'lastContact', direction: 'ascending' },
  },
} as const satisfies Record<string, ClientView>;
export type BuiltInClientView = keyof typeof builtInClientViews;

/** A saved view as it was kept; what is missing or no longer understood takes its default. */
export function readClientView(definition: Readonly<Record<string, unknown>>): ClientView {
  const { text, overCadence, sort } = definition;
  const columns = among(definition['columns'], clientColumns);
  const order = typeof sort === 'object' && sort !== null ? (sort as Record<string, unknown>) : {};
  const column = clientColumns.find((c) => c === order['column']);
  return {
    text: typeof text === 'string' ? text : '',
    statuses: among(definition['statuses'], clientStatuses),
    segmentIds: texts(definition['segmentIds']) as SegmentId[],
    tagIds: texts(definition['tagIds']) as TagId[],
    bands: among(definition['bands'], bands),
    overCadence: overCadence === true,
    sort: column
      ? { column, direction: order['direction'] === 'descending' ? 'descending' : 'ascending' }
      : allClientsView.sort,
    columns:
      columns.length === 0
        ? allClientsView.columns
        : clientColumns.filter((c) => c === 'name' || columns.includes(c)),
  };
}

/** True when two views show the same thing: a saved view that was not touched since. */
export function isSameView(a: ClientView, b: ClientView): boolean {
  const key = (v: ClientView) =>
    JSON.stringify([
      v.text.trim(),
      [...v.statuses].sort(),
      [...v.segmentIds].sort(),
      [...v.tagIds].sort(),
      [...v.bands].sort(),
      v.overCadence,
      v.sort.column,
      v.sort.direction,
      clientColumns.filter((c) => v.columns.includes(c)),
    ]);
  return key(a) === key(b);
}

/** Days since the last contact, or since the client was added when there was none. */
export function daysSilent(client: Pick<ClientOfView, 'lastContactOn' | 'createdAtMs'>, today: Day): number {
  return daysBetween(client.lastContactOn ?? dayOf(client.createdAtMs), today);
}

/** True for an active client not heard from for longer than its cadence. */
export function isOverCadence(
  client: Pick<ClientOfView, 'status' | 'cadenceDays' | 'lastContactOn' | 'createdAtMs'>,
  today: Day,
): boolean {
  return (
    client.status === 'active' &&
    client.cadenceDays !== null &&
    daysSilent(client, today) > client.cadenceDays
  );
}

/** The clients that a view shows, in its order. Names compare as in `locale`. */
export function viewedClients<C extends ClientOfView>(
  clients: readonly C[],
  view: ClientView,
  today: Day,
  locale: string,
): C[] {
  return sortedClients(filteredClients(clients, view, today), view.sort, locale);
}

/** The clients that a view lets through, in the order given. Case, accents and doubled spaces do not count. */
export function filteredClients<C extends ClientOfView>(
  clients: readonly C[],
  view: ClientView,
  today: Day,
): C[] {
  const words = nameKey(view.text).split(' ').filter(Boolean);
  return clients.filter(
    (c) =>
      holds(view.statuses, c.status) &&
      (view.segmentIds.length === 0 || (c.segmentId !== null && view.segmentIds.includes(c.segmentId))) &&
      (view.tagIds.length === 0 || c.tagIds.some((id) => view.tagIds.includes(id))) &&
      holds(view.bands, c.strain.band) &&
      (!view.overCadence || isOverCadence(c, today)) &&
      (words.length === 0 || words.every((word) => wordsOf(c).includes(word))),
  );
}

/**
 * Ordered by one column, then by name. What is not known comes last whatever the direction, but for the last contact,
 * where never heard from is the longest silence.
 */
export function sortedClients<C extends ClientOfView>(
  clients: readonly C[],
  sort: ClientView['sort'],
  locale: string,
): C[] {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const keyed = clients.map((client) => ({ client, key: sortKey(client, sort.column) }));
  keyed.sort((a, b) => {
    const byName = collator.compare(a.client.name, b.client.name);
    if (a.key === null || b.key === null) {
      return a.key === b.key ? byName : a.key === null ? 1 : -1;
    }
    const compared =
      typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key
        : collator.compare(String(a.key), String(b.key));
    return sign * compared || byName;
  });
  return keyed.map(({ client }) => client);
}

const statusOrder: readonly ClientStatus[] = ['active', 'paused', 'prospect', 'ended'];

function sortKey(c: ClientOfView, column: ClientColumn): string | number | null {
  switch (column) {
    case 'name':
      return c.name;
    case 'status':
      return statusOrder.indexOf(c.status);
    case 'segment':
      return c.segmentName;
    case 'tier':
      return c.tier || null;
    case 'tags':
      return c.tagNames.join(', ') || null;
    case 'services':
      return c.services || null;
    case 'strain':
      return strainKey(c.strain);
    case 'coverage':
      return c.strain.coverage;
    case 'trend':
      return c.strainChange;
    case 'lastContact':
      return c.lastContactOn ?? '';
    case 'entries':
      return c.interactionCount;
    case 'lastCheck':
      return c.lastCheckOn;
    case 'since':
      return c.sinceOn;
    case 'nextStep':
      return c.nextStepOn ?? (c.nextStep ? '9999' : null);
  }
}

/** A knock-out stands over every number; too little known is no number at all. */
function strainKey({ index, band, knockOuts }: ClientOfView['strain']): number | null {
  if (knockOuts.length > 0) return 1_000 + (index ?? 0);
  return band === 'too-little-known' ? null : index;
}

function wordsOf(c: ClientOfView): string {
  return nameKey([c.name, c.services, c.segmentName ?? '', c.tier, ...c.tagNames, c.nextStep].join(' '));
}

function holds<T>(wanted: readonly T[], value: T): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

function among<T extends string>(given: unknown, known: readonly T[]): T[] {
  return texts(given).filter((value): value is T => (known as readonly string[]).includes(value));
}

function texts(given: unknown): string[] {
  return Array.isArray(given) ? given.filter((value): value is string => typeof value === 'string') : [];
}
