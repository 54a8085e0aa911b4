import { ORPCError } from '@orpc/client';
import type { Attachment } from '../../shared/contract/attachments.ts';
import type { ClientId, InteractionId } from '../../shared/domain/ids.ts';
import { base64Of } from './base64-of.ts';
import type { WorkbenchClient } from './workbench.ts';

const limitMb = 25;
const bytesPerMb = 1_048_576;

/** Puts a file into the workspace with a client or an entry. Refused before it is read when it is over 25 MB: `file-too-large`. */
export async function addAttachment(
  client: WorkbenchClient,
  file: File,
  owner: { readonly clientId: ClientId } | { readonly interactionId: InteractionId },
): Promise<Attachment> {
  // A file of gigabytes would fill the memory only to be turned down.
  if (file.size > limitMb * bytesPerMb) {
    throw new ORPCError('REFUSED', {
      data: { code: 'file-too-large', params: { file: file.name, limit: limitMb } },
    });
  }
  return client.attachments.add({
    ...owner,
    name: file.name,
    mediaType: file.type === '' ? 'application/octet-stream' : file.type,
    contentBase64: await base64Of(file),
  });
}
