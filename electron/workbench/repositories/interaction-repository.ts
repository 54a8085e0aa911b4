import type { ClientId, ContactId, ImportBatchId, InteractionId } from '../../../shared/domain/ids.ts';
import type {
  InteractionDraft,
  InteractionKind,
  InteractionSource,
} from '../../../shared/domain/interaction.ts';
import type { Day, EpochMs } from '../../../shared/domain/time.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import type { Reader, SqlValue, Writer } from '../db/workspace-db.ts';

/** An interaction as stored, without the people and the facts. */
export interface InteractionRecord {
  readonly id: InteractionId;
  readonly kind: InteractionKind;
  readonly occurredAtMs: EpochMs;
  readonly occurredOn: Day;
  readonly durationMin: number | null;
  readonly text: string;
  /** The one-line entry as typed. */
  readonly line: string | null;
  readonly source: InteractionSource;
  readonly batchId: ImportBatchId | null;
  readonly createdAtMs: EpochMs;
  readonly updatedAtMs: EpochMs;
}
export interface PersonLink<I> {
  readonly interactionId: InteractionId;
  readonly id: I;
  readonly name: string;
}
/** Just older than this entry. */
export interface TimelineCursor {
  readonly occurredAtMs: EpochMs;
  readonly interactionId: InteractionId;
}
/** What an interaction consists of, apart from people and facts. */
export type InteractionFields = Pick<InteractionDraft, 'kind' | 'occurredAtMs' | 'durationMin' | 'text'>;

const columns = `i.id, i.kind, i.occurred_at_ms AS occurredAtMs, i.occurred_on AS occurredOn, i.duration_min AS durationMin,
  i.text, i.line, i.source, i.batch_id AS batchId, i.created_at_ms AS createdAtMs, i.updated_at_ms AS updatedAtMs`;

/** An interaction that is not in the trash. */
export function findInteraction(db: Reader, id: InteractionId): InteractionRecord | undefined {
  return db.get(`SELECT ${columns} FROM interaction i WHERE i.id = ? AND i.deleted_at_ms IS NULL`, id);
}

/** The interactions named that are not in the trash, in the order named. */
export function listInteractionsById(db: Reader, ids: readonly InteractionId[]): InteractionRecord[] {
  return db.all(
    `SELECT ${columns} FROM json_each(?) j JOIN interaction i ON i.id = j.value
     WHERE i.deleted_at_ms IS NULL ORDER BY j.key`,
    JSON.stringify(ids),
  );
}

/** The newest of the whole workspace. */
export function listRecentInteractions(db: Reader, limit: number): InteractionRecord[] {
  return db.all(
    `SELECT ${columns} FROM interaction i WHERE i.deleted_at_ms IS NULL
     ORDER BY i.occurred_at_ms DESC, i.id DESC LIMIT ?`,
    limit,
  );
}

/** Clients of the interactions named that are not in the trash, the first named first. */
export function listClientsOfInteractions(db: Reader, ids: readonly InteractionId[]): PersonLink<ClientId>[] {
  return db.all(
    `SELECT ic.interaction_id AS interactionId, c.id, c.name FROM interaction_client ic JOIN client c ON c.id = ic.client_id
     WHERE ic.interaction_id IN (SELECT value FROM json_each(?)) AND c.deleted_at_ms IS NULL
     ORDER BY ic.interaction_id, ic.position`,
    JSON.stringify(ids),
  );
}

/** People in the interactions named. */
export function listContactsOfInteractions(
  db: Reader,
  ids: readonly InteractionId[],
): PersonLink<ContactId>[] {
  return db.all(
    `SELECT ik.interaction_id AS interactionId, k.id, k.name FROM interaction_contact ik JOIN contact k ON k.id = ik.contact_id
     WHERE ik.interaction_id IN (SELECT value FROM json_each(?)) AND k.deleted_at_ms IS NULL
     ORDER BY ik.interaction_id, k.name`,
    JSON.stringify(ids),
  );
}

/** How many attachments each of the interactions has; those without are left out. */
export function countAttachmentsOfInteractions(
  db: Reader,
  ids: readonly InteractionId[],
): Map<InteractionId, number> {
  const rows = db.all<{ id: InteractionId; count: number }>(
    `SELECT interaction_id AS id, count(*) AS count FROM attachment
     WHERE interaction_id IN (SELECT value FROM json_each(?)) AND deleted_at_ms IS NULL GROUP BY interaction_id`,
    JSON.stringify(ids),
  );
  return new Map(rows.map((r) => [r.id, r.count]));
}

/** True when the interaction was with this client. */
export function isInteractionOf(db: Reader, id: InteractionId, clientId: ClientId): boolean {
  return (
    db.get(
      'SELECT 1 FROM interaction_client WHERE interaction_id = ? AND client_id = ? AND deleted = 0',
      id,
      clientId,
    ) !== undefined
  );
}

export function insertInteraction(
  w: Writer,
  fields: InteractionFields & {
    readonly line: string | null;
    readonly source: InteractionSource;
    readonly batchId?: ImportBatchId | null;
  },
): InteractionId {
  const id = w.newId<'interaction'>();
  w.insert('interaction', {
    id,
    ...fieldColumns(fields),
    line: fields.line,
    source: fields.source,
    batch_id: fields.batchId ?? null,
  });
  return id;
}

export function updateInteraction(w: Writer, id: InteractionId, fields: InteractionFields): void {
  w.update('interaction', id, fieldColumns(fields));
}

/** Makes the interaction be with exactly these; links to what is in the trash stay, so that it can come back. */
export function setInteractionPeople(
  w: Writer,
  interaction: { readonly id: InteractionId } & Pick<InteractionFields, 'kind' | 'occurredAtMs'>,
  clientIds: readonly ClientId[],
  contactIds: readonly ContactId[],
): void {
  const { id } = interaction;
  const trashedClients = w.all<{ id: ClientId }>(
    `SELECT c.id FROM interaction_client ic JOIN client c ON c.id = ic.client_id
     WHERE ic.interaction_id = ? AND c.deleted_at_ms IS NOT NULL ORDER BY ic.position`,
    id,
  );
  const trashedContacts = w.all<{ id: ContactId }>(
    `SELECT k.id FROM interaction_contact ik JOIN contact k ON k.id = ik.contact_id
     WHERE ik.interaction_id = ? AND k.deleted_at_ms IS NOT NULL`,
    id,
  );
  const clients = [...new Set([...clientIds, ...trashedClients.map((c) => c.id)])];
  const contacts = [...new Set([...contactIds, ...trashedContacts.map((k) => k.id)])];
  w.setLinks(
    'interaction_client',
    { interaction_id: id },
    clients.map((client_id, position) => ({
      interaction_id: id,
      client_id,
      position,
      occurred_at_ms: interaction.occurredAtMs,
      is_contact: Number(interaction.kind !== 'note'),
      deleted: 0,
    })),
  );
  w.setLinks(
    'interaction_contact',
    { interaction_id: id },
    contacts.map((contact_id) => ({ interaction_id: id, contact_id })),
  );
}

/** What goes to the trash with an interaction. */
export function listInteractionBelongings(
  db: Reader,
  id: InteractionId,
): readonly { readonly table: 'fact' | 'attachment'; readonly ids: readonly string[] }[] {
  const ids = (table: string) =>
    db
      .all<{ id: string }>(`SELECT id FROM ${table} WHERE interaction_id = ? AND deleted_at_ms IS NULL`, id)
      .map((r) => r.id);
  return [
    { table: 'fact', ids: ids('fact') },
    { table: 'attachment', ids: ids('attachment') },
  ];
}

function fieldColumns(fields: InteractionFields): Record<string, SqlValue> {
  return {
    kind: fields.kind,
    occurred_at_ms: fields.occurredAtMs,
    occurred_on: dayOf(fields.occurredAtMs),
    duration_min: fields.durationMin,
    text: fields.text,
  };
}
