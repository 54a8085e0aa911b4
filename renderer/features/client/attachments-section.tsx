import { ORPCError } from '@orpc/client';
import { useQuery } from '@tanstack/react-query';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import type { AttachmentId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { handOverFile } from '../../ui/hand-over-file.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { base64Of } from '../../workbench/base64-of.ts';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

const limitMb = 25;
const bytesPerMb = 1_048_576;

/** The files kept with the client, those of its entries among them. */
export function AttachmentsSection({ page }: { readonly page: ClientPage }) {
  const { t, number } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const { data: files = [] } = useQuery(
    workbench.attachments.list.queryOptions({ input: { clientId: page.id } }),
  );
  const add = useChange(
    async (file: File) => {
      // Refused before it is read: a file of gigabytes would fill the memory only to be turned down.
      if (file.size > limitMb * bytesPerMb) throw tooLarge(file.name);
      return client.attachments.add({
        clientId: page.id,
        name: file.name,
        mediaType: file.type === '' ? 'application/octet-stream' : file.type,
        contentBase64: await base64Of(file),
      });
    },
    { said: (_, { name }) => t('client.fileAdded', { name }) },
  );
  const open = useChange(async (attachmentId: AttachmentId) => {
    const { name, mediaType, contentBase64 } = await client.attachments.read({ attachmentId });
    handOverFile(
      name,
      Uint8Array.from(atob(contentBase64), (c) => c.charCodeAt(0)),
      mediaType,
    );
  });
  const remove = useChange(
    (file: { id: AttachmentId; name: string }) => client.attachments.remove({ attachmentId: file.id }),
    {
      said: (_, { name }) => t('client.fileRemoved', { name }),
    },
  );
  const size = (bytes: number) =>
    bytes < bytesPerMb
      ? t('client.kilobytes', { size: number(Math.max(1, bytes / 1024)) })
      : t('client.megabytes', { size: number(bytes / bytesPerMb, 1) });
  return (
    <div className="stack">
      {files.length === 0 ? null : (
        <ul className="cl-files">
          {files.map((file) => (
            <li key={file.id}>
              <Icon name="file" size={14} />
              <Button
                variant="quiet"
                size="small"
                onPress={() => open.mutate(file.id)}
                aria-label={t('client.openFile', { name: file.name })}
              >
                {file.name}
              </Button>
              <span className="muted nowrap">
                {[
                  size(file.sizeBytes),
                  ...(file.interactionId === null ? [] : [t('client.fileOfEntry')]),
                ].join(', ')}
              </span>
              <IconButton
                icon="trash"
                size="small"
                variant="quiet"
                label={t('client.removeFile', { name: file.name })}
                onPress={() => remove.mutate({ id: file.id, name: file.name })}
              />
            </li>
          ))}
        </ul>
      )}
      <FileDrop
        label={t('client.dropFiles')}
        browseLabel={t('client.browseFiles')}
        onFiles={(chosen) => {
          for (const file of chosen) add.mutate(file);
        }}
      />
    </div>
  );
}

function tooLarge(file: string): Error {
  return new ORPCError('REFUSED', { data: { code: 'file-too-large', params: { file, limit: limitMb } } });
}
