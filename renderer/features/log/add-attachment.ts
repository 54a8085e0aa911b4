import { ORPCError } from '@orpc/client';
import type { InteractionId } from '../../../shared/domain/ids.ts';
import { base64Of } from '../../workbench/base64-of.ts';
import type { WorkbenchClient } from '../../workbench/workbench.ts';

const limitMb = 25;
const bytesPerMb = 1_048_576;

/** Puts a file into the workspace with an entry. Refused before it is read when it is over 25 MB: `file-too-large`. */
export async function addAttachment(
  client: WorkbenchClient,
  file: File,
  interactionId: InteractionId,
): Promise<void> {
  if (file.size > limitMb * bytesPerMb) {
    throw new ORPCError('REFUSED', {
      data: { code: 'file-too-large', params: { file: file.name, limit: limitMb } },
    });
  }
  await client.attachments.add({
    interactionId,
    name: file.name,
    mediaType: file.type === '' ? 'application/octet-stream' : file.type,
    contentBase64: await base64Of(file),
  });
}
