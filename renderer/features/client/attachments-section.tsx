import { useQuery } from '@tanstack/react-query';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import { useText } from '../../text/text-context.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { FileList } from '../../ui/file-list.tsx';
import { addAttachment } from '../../workbench/add-attachment.ts';
import { useAttachments } from '../../workbench/use-attachments.ts';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** The files kept with the client, those of its entries among them. */
export function AttachmentsSection({ page }: { readonly page: ClientPage }) {
  const { t } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const listed = useAttachments();
  const { data: files = [] } = useQuery(
    workbench.attachments.list.queryOptions({ input: { clientId: page.id } }),
  );
  const add = useChange((file: File) => addAttachment(client, file, { clientId: page.id }), {
    said: (_, { name }) => t('attachments.added', { name }),
  });
  return (
    <div className="stack">
      <FileList
        files={files.map((file) =>
          listed(file, file.interactionId === null ? undefined : t('attachments.ofEntry')),
        )}
      />
      <FileDrop
        label={t('attachments.drop')}
        browseLabel={t('attachments.browse')}
        onFiles={(chosen) => {
          for (const file of chosen) add.mutate(file);
        }}
      />
    </div>
  );
}
