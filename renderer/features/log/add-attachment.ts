import { ORPCError } from '@orpc/client';
import type { InteractionId } from '../../../shared/domain/ids.ts';
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

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,/, ''));
    reader.onerror = () =>
      reject(
        new ORPCError('REFUSED', {
          data: { code: 'file-unreadable', params: { file: file.name, reason: reader.error?.message ?? '' } },
        }),
      );
    reader.readAsDataURL(file);
  });
}
