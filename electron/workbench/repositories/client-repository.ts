import type { Client, ClientFields, ClientKind, ClientStatus } from '../../../shared/domain/client.ts';
import type { ClientId, ImportBatchId, SegmentId, TagId } from '../../../shared/domain/ids.ts';
import { nameKey } from '../../../shared/domain/name-key.ts';
import type { Day, EpochMs } from '../../../shared/domain/time.ts';
import type { Reader, SqlValue, Writer } from '../db/workspace-db.ts';
import { groupBy } from './group-by.ts';

interface ClientRow {
  id: ClientId;
  name: string;
  kind: ClientKind;
  status: ClientStatus;
  segment_id: SegmentId | null;
  segment_name: string | null;
  tier: string;
  services: string;
  since_on: Day | null;
  ended_on: Day | null;
  cadence_days: number | null;
  commission_deal: number;
  agreement: string;
  contact_process: string;
  agreed_goals: string;
  next_step: string;
  next_step_on: Day | null;
  note: string;
  created_at_ms: EpochMs;
  updated_at_ms: EpochMs;
}
interface ClientFactsRow extends ClientRow {
  interactions: number;
  last_contact_ms: EpochMs | null;
  contacts: number;
}
type NamedTag = { readonly id: TagId; readonly name: string };

/** A client with what is counted about it. */
export interface ClientWithCounts {
  readonly client: Client;
  readonly segmentName: string | null;
  readonly tagNames: readonly string[];
  readonly interactionCount: number;
  readonly contactCount: number;
  /** Instant of the last entry that is no note to ourselves; null when there is none. */
  readonly lastContactAtMs: EpochMs | null;
}

/** Which clients: those not in the trash, or fewer. */
export interface ClientsWanted {
  readonly clientId?: ClientId;
  readonly status?: ClientStatus;
}

// A segment in the trash is no segment: the link stays, so that bringing it back brings it back everywhere.
const clientColumns = `c.id, c.name, c.kind, c.status, s.id AS segment_id, s.name AS segment_name, c.tier, c.services,
  c.since_on, c.ended_on, c.cadence_days, c.commission_deal, c.agreement, c.contact_process, c.agreed_goals,
  c.next_step, c.next_step_on, c.note, c.created_at_ms, c.updated_at_ms`;
const fromClient = `FROM client c LEFT JOIN segment s ON s.id = c.segment_id AND s.deleted_at_ms IS NULL`;

/** A client that is not in the trash. */
export function findClient(db: Reader, clientId: ClientId): Client | undefined {
  const row = db.get<ClientRow>(
    `SELECT ${clientColumns} ${fromClient} WHERE c.id = ? AND c.deleted_at_ms IS NULL`,
    clientId,
  );
  return row && clientOf(row, tagsOfClients(db, clientId).get(clientId) ?? []);
}

/** Name of a client, also of one in the trash. */
export function findClientName(db: Reader, clientId: ClientId): string | undefined {
  return db.get<{ name: string }>('SELECT name FROM client WHERE id = ?', clientId)?.name;
}

/** The client that goes by this name, whatever its case, accents and spaces. */
export function findClientByName(db: Reader, name: string): { id: ClientId; name: string } | undefined {
  return db.get('SELECT id, name FROM client WHERE name_key = ? AND deleted_at_ms IS NULL', nameKey(name));
}

/** Names of the clients that are not in the trash, in alphabetical order. */
export function listClientNames(db: Reader): { id: ClientId; name: string }[] {
  return db.all('SELECT id, name FROM client WHERE deleted_at_ms IS NULL ORDER BY name_key');
}

/** Names of the active clients, in alphabetical order. */
export function listActiveClientNames(db: Reader): { id: ClientId; name: string }[] {
  return db.all(
    `SELECT id, name FROM client WHERE status = 'active' AND deleted_at_ms IS NULL ORDER BY name_key`,
  );
}

/** Those of `clientIds` that exist and are not in the trash. */
export function listLiveClientIds(db: Reader, clientIds: readonly ClientId[]): Set<ClientId> {
  const rows = db.all<{ id: ClientId }>(
    'SELECT id FROM client WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at_ms IS NULL',
    JSON.stringify(clientIds),
  );
  return new Set(rows.map((r) => r.id));
}

/** Clients by name with counts and last contact; `untilMs` leaves out what is entered for a later time. */
export function listClientsWithCounts(
  db: Reader,
  untilMs: EpochMs,
  wanted: ClientsWanted = {},
): ClientWithCounts[] {
  const conditions = ['c.deleted_at_ms IS NULL'];
  const params: SqlValue[] = [untilMs];
  if (wanted.clientId !== undefined) {
    conditions.push('c.id = ?');
    params.push(wanted.clientId);
  }
  if (wanted.status !== undefined) {
    conditions.push('c.status = ?');
    params.push(wanted.status);
  }
  // One index seek per client for the last contact: the log itself is never scanned.
  const rows = db.all<ClientFactsRow>(
    `SELECT ${clientColumns}, coalesce(st.interactions, 0) AS interactions,
       (SELECT ic.occurred_at_ms FROM interaction_client ic
        WHERE ic.client_id = c.id AND ic.deleted = 0 AND ic.is_contact = 1 AND ic.occurred_at_ms < ?
        ORDER BY ic.occurred_at_ms DESC LIMIT 1) AS last_contact_ms,
       (SELECT count(*) FROM contact k WHERE k.client_id = c.id AND k.deleted_at_ms IS NULL) AS contacts
     ${fromClient} LEFT JOIN client_stat st ON st.client_id = c.id
     WHERE ${conditions.join(' AND ')} ORDER BY c.name_key`,
    ...params,
  );
  const tags = tagsOfClients(db, wanted.clientId);
  return rows.map((row) => ({
    client: clientOf(row, tags.get(row.id) ?? []),
    segmentName: row.segment_name,
    tagNames: (tags.get(row.id) ?? []).map((t) => t.name),
    interactionCount: row.interactions,
    contactCount: row.contacts,
    lastContactAtMs: row.last_contact_ms,
  }));
}

export function insertClient(
  w: Writer,
  fields: ClientFields,
  batchId: ImportBatchId | null = null,
): ClientId {
  const id = w.newId<'client'>();
  w.insert('client', { id, ...clientRowOf(fields), batch_id: batchId });
  setClientTags(w, id, fields.tagIds);
  return id;
}

/** Writes the fields given. */
export function updateClient(w: Writer, clientId: ClientId, fields: Partial<ClientFields>): void {
  w.update('client', clientId, clientRowOf(fields));
  if (fields.tagIds !== undefined) setClientTags(w, clientId, fields.tagIds);
}

function setClientTags(w: Writer, clientId: ClientId, tagIds: readonly TagId[]): void {
  const trashed = w.all<{ tag_id: TagId }>(
    `SELECT ct.tag_id FROM client_tag ct JOIN tag t ON t.id = ct.tag_id
     WHERE ct.client_id = ? AND t.deleted_at_ms IS NOT NULL`,
    clientId,
  );
  const all = new Set([...tagIds, ...trashed.map((t) => t.tag_id)]);
  w.setLinks(
    'client_tag',
    { client_id: clientId },
    [...all].map((tag_id) => ({ client_id: clientId, tag_id })),
  );
}

/** Everything that goes to the trash with a client: by table, in an order in which it can come back. */
export function listClientBelongings(
  w: Reader,
  clientId: ClientId,
): readonly {
  readonly table:
    | 'contact'
    | 'interaction'
    | 'fact'
    | 'panel'
    | 'sitting'
    | 'satisfaction'
    | 'brief'
    | 'attachment';
  readonly ids: readonly string[];
}[] {
  const ids = (sql: string, ...params: SqlValue[]) => w.all<{ id: string }>(sql, ...params).map((r) => r.id);
  const interactions = ids(
    `SELECT ic.interaction_id AS id FROM interaction_client ic
     WHERE ic.client_id = ? AND ic.deleted = 0 AND NOT EXISTS (
       SELECT 1 FROM interaction_client o JOIN client c ON c.id = o.client_id
       WHERE o.interaction_id = ic.interaction_id AND o.client_id <> ic.client_id AND c.deleted_at_ms IS NULL)`,
    clientId,
  );
  const json = JSON.stringify(interactions);
  const own = (table: string) =>
    ids(`SELECT id FROM ${table} WHERE client_id = ? AND deleted_at_ms IS NULL`, clientId);
  return [
    { table: 'contact', ids: own('contact') },
    { table: 'interaction', ids: interactions },
    // Also its facts in entries shared with other clients, which stay.
    { table: 'fact', ids: own('fact') },
    { table: 'panel', ids: own('panel') },
    { table: 'sitting', ids: own('sitting') },
    { table: 'satisfaction', ids: own('satisfaction') },
    { table: 'brief', ids: own('brief') },
    {
      table: 'attachment',
      ids: ids(
        `SELECT id FROM attachment WHERE deleted_at_ms IS NULL
         AND (client_id = ? OR interaction_id IN (SELECT value FROM json_each(?)))`,
        clientId,
        json,
      ),
    },
  ];
}

function tagsOfClients(db: Reader, clientId: ClientId | undefined): Map<ClientId, NamedTag[]> {
  const rows = db.all<{ client_id: ClientId; id: TagId; name: string }>(
    `SELECT ct.client_id, t.id, t.name FROM client_tag ct JOIN tag t ON t.id = ct.tag_id
     WHERE t.deleted_at_ms IS NULL ${clientId === undefined ? '' : 'AND ct.client_id = ?'} ORDER BY t.name`,
    ...(clientId === undefined ? [] : [clientId]),
  );
  return groupBy(rows, (r) => r.client_id);
}

function clientOf(row: ClientRow, tags: readonly NamedTag[]): Client {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    status: row.status,
    segmentId: row.segment_id,
    tier: row.tier,
    services: row.services,
    sinceOn: row.since_on,
    endedOn: row.ended_on,
    cadenceDays: row.cadence_days,
    commissionDeal: row.commission_deal === 1,
    agreement: row.agreement,
    contactProcess: row.contact_process,
    agreedGoals: row.agreed_goals,
    nextStep: row.next_step,
    nextStepOn: row.next_step_on,
    note: row.note,
    tagIds: tags.map((t) => t.id),
    createdAtMs: row.created_at_ms,
    updatedAtMs: row.updated_at_ms,
  };
}

function clientRowOf(fields: Partial<ClientFields>): Record<string, SqlValue> {
  const columns: Record<string, SqlValue | undefined> = {
    name: fields.name,
    name_key: fields.name === undefined ? undefined : nameKey(fields.name),
    kind: fields.kind,
    status: fields.status,
    segment_id: fields.segmentId,
    tier: fields.tier,
    services: fields.services,
    since_on: fields.sinceOn,
    ended_on: fields.endedOn,
    cadence_days: fields.cadenceDays,
    commission_deal: fields.commissionDeal === undefined ? undefined : Number(fields.commissionDeal),
    agreement: fields.agreement,
    contact_process: fields.contactProcess,
    agreed_goals: fields.agreedGoals,
    next_step: fields.nextStep,
    next_step_on: fields.nextStepOn,
    note: fields.note,
  };
  const given = Object.entries(columns).filter((e): e is [string, SqlValue] => e[1] !== undefined);
  return Object.fromEntries(given);
}
