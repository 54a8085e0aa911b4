import type { Contact, ContactFields } from '../../../shared/domain/client.ts';
import type { ClientId, ContactId, ImportBatchId } from '../../../shared/domain/ids.ts';
import type { Reader, SqlValue, Writer } from '../db/workspace-db.ts';

interface ContactRow {
  id: ContactId;
  client_id: ClientId;
  name: string;
  role: string;
  email: string;
  phone: string;
  note: string;
}
const columns = 'id, client_id, name, role, email, phone, note';

/** A contact that is not in the trash. */
export function findContact(db: Reader, contactId: ContactId): Contact | undefined {
  const row = db.get<ContactRow>(
    `SELECT ${columns} FROM contact WHERE id = ? AND deleted_at_ms IS NULL`,
    contactId,
  );
  return row && contactOf(row);
}

/** People of a client, in the order in which they were added. */
export function listContactsOfClient(db: Reader, clientId: ClientId): Contact[] {
  return db
    .all<ContactRow>(
      `SELECT ${columns} FROM contact WHERE client_id = ? AND deleted_at_ms IS NULL ORDER BY created_at_ms, id`,
      clientId,
    )
    .map(contactOf);
}

/** Names of every person of every client that is not in the trash. */
export function listContactNames(db: Reader): { id: ContactId; clientId: ClientId; name: string }[] {
  return db.all(
    `SELECT k.id, k.client_id AS clientId, k.name FROM contact k JOIN client c ON c.id = k.client_id
     WHERE k.deleted_at_ms IS NULL AND c.deleted_at_ms IS NULL ORDER BY k.name`,
  );
}

/** Client of each of `contactIds` that exists and is not in the trash. */
export function clientsOfContacts(db: Reader, contactIds: readonly ContactId[]): Map<ContactId, ClientId> {
  const rows = db.all<{ id: ContactId; client_id: ClientId }>(
    'SELECT id, client_id FROM contact WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at_ms IS NULL',
    JSON.stringify(contactIds),
  );
  return new Map(rows.map((r) => [r.id, r.client_id]));
}

export function insertContact(
  w: Writer,
  fields: ContactFields,
  batchId: ImportBatchId | null = null,
): ContactId {
  const id = w.newId<'contact'>();
  const { clientId, name, role, email, phone, note } = fields;
  w.insert('contact', { id, client_id: clientId, name, role, email, phone, note, batch_id: batchId });
  return id;
}

export function updateContact(
  w: Writer,
  contactId: ContactId,
  fields: { readonly [K in keyof Omit<ContactFields, 'clientId'>]?: ContactFields[K] | undefined },
): void {
  const { name, role, email, phone, note } = fields;
  const given = Object.entries({ name, role, email, phone, note }).filter(
    (e): e is [string, string] => e[1] !== undefined,
  );
  w.update('contact', contactId, Object.fromEntries<SqlValue>(given));
}

function contactOf(row: ContactRow): Contact {
  const { client_id, ...rest } = row;
  return { ...rest, clientId: client_id };
}
