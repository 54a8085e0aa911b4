import { createHash } from 'node:crypto';
import type { attachmentsContract } from '../../../shared/contract/attachments.ts';
import type { ServiceOf } from '../../../shared/contract/operation-types.ts';
import type { AttachmentId } from '../../../shared/domain/ids.ts';
import { Refused } from '../db/refused.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import type { Attachment } from '../repositories/attachment-repository.ts';
import {
  findAttachment,
  findAttachmentBytes,
  insertAttachment,
  listAttachmentsOfClient,
} from '../repositories/attachment-repository.ts';
import { findClient } from '../repositories/client-repository.ts';
import { findInteraction } from '../repositories/interaction-repository.ts';
import { required, requiredName } from './required.ts';

const maxMegabytes = 25;

/** Files kept inside the workspace. */
export function createAttachmentsService(db: WorkspaceDb): ServiceOf<typeof attachmentsContract> {
  const attachmentOf = (id: AttachmentId): Attachment => required(findAttachment(db, id), id);

  return {
    list: ({ clientId }) => {
      required(findClient(db, clientId), clientId);
      return listAttachmentsOfClient(db, clientId);
    },

    add: ({ clientId, interactionId, name: written, mediaType, contentBase64 }) => {
      const name = requiredName(written);
      if (clientId === null && interactionId === null) throw new Refused('no-client');
      if (clientId !== null) required(findClient(db, clientId), clientId);
      if (interactionId !== null) required(findInteraction(db, interactionId), interactionId);
      // Measured before it is decoded, so that a file far too large is not held twice.
      if (contentBase64.length > (maxMegabytes * 1024 * 1024 * 4) / 3 + 4)
        throw new Refused('file-too-large', { file: name, limit: maxMegabytes });
      const bytes = Buffer.from(contentBase64, 'base64');
      if (bytes.length === 0) throw new Refused('file-empty', { file: name });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const id = db.write({ verb: 'attachment.add', params: { name } }, (w) =>
        insertAttachment(
          w,
          { clientId, interactionId, name, mediaType, sizeBytes: bytes.length, sha256 },
          bytes,
        ),
      );
      return attachmentOf(id);
    },

    read: ({ attachmentId }) => {
      const attachment = attachmentOf(attachmentId);
      const bytes = required(findAttachmentBytes(db, attachmentId), attachment.name);
      return { ...attachment, contentBase64: Buffer.from(bytes).toString('base64') };
    },

    remove: ({ attachmentId }) => {
      const { name } = attachmentOf(attachmentId);
      db.write({ verb: 'attachment.remove', params: { name } }, (w) => w.trash('attachment', attachmentId));
      return {};
    },
  };
}
