import type { AttachmentId, ClientId, InteractionId } from '../../../shared/domain/ids.ts';
import type { EpochMs } from '../../../shared/domain/time.ts';
import type { Reader, Writer } from '../db/workspace-db.ts';

export interface Attachment {
  readonly id: AttachmentId;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly clientId: ClientId | null;
  readonly interactionId: InteractionId | null;
  readonly createdAtMs: EpochMs;
}
const columns = `id, name, media_type AS mediaType, size_bytes AS sizeBytes, client_id AS clientId,
  interaction_id AS interactionId, created_at_ms AS createdAtMs`;

/** Files of a client and of its interactions, newest first. */
export function listAttachmentsOfClient(db: Reader, clientId: ClientId): Attachment[] {
  return db.all(
    `SELECT ${columns} FROM attachment a WHERE a.deleted_at_ms IS NULL AND (a.client_id = ? OR EXISTS (
       SELECT 1 FROM interaction_client ic
       WHERE ic.interaction_id = a.interaction_id AND ic.client_id = ? AND ic.deleted = 0))
     ORDER BY a.created_at_ms DESC, a.id DESC`,
    clientId,
    clientId,
  );
}

export function findAttachment(db: Reader, id: AttachmentId): Attachment | undefined {
  return db.get(`SELECT ${columns} FROM attachment WHERE id = ? AND deleted_at_ms IS NULL`, id);
}

export function insertAttachment(
  w: Writer,
  attachment: Omit<Attachment, 'id' | 'createdAtMs'> & { readonly sha256: string },
  bytes: Uint8Array,
): AttachmentId {
  const id = w.newId<'attachment'>();
  w.insert('attachment', {
    id,
    client_id: attachment.clientId,
    interaction_id: attachment.interactionId,
    name: attachment.name,
    media_type: attachment.mediaType,
    size_bytes: attachment.sizeBytes,
    sha256: attachment.sha256,
  });
  w.putBytes(id, bytes);
  return id;
}

export function findAttachmentBytes(db: Reader, id: AttachmentId): Uint8Array | undefined {
  return db.get<{ bytes: Uint8Array }>('SELECT bytes FROM attachment_bytes WHERE attachment_id = ?', id)
    ?.bytes;
}
