import type { Attachment } from '../../shared/contract/attachments.ts';
import type { AttachmentId } from '../../shared/domain/ids.ts';
import { useText } from '../text/text-context.tsx';
import type { ListedFile } from '../ui/file-list.tsx';
import { handOverFile } from '../ui/hand-over-file.ts';
import { useChange } from './use-change.ts';
import { useWorkbenchClient } from './workbench-context.tsx';

const bytesPerMb = 1_048_576;

/** Kept files as lines of a list: opened by handing them over, removed to the trash. */
export function useAttachments(): (file: Attachment, from?: string) => ListedFile {
  const { t, number } = useText();
  const client = useWorkbenchClient();
  const open = useChange(async (attachmentId: AttachmentId) => {
    const { name, mediaType, contentBase64 } = await client.attachments.read({ attachmentId });
    handOverFile(
      name,
      Uint8Array.from(atob(contentBase64), (c) => c.charCodeAt(0)),
      mediaType,
    );
  });
  const remove = useChange(({ id }: Attachment) => client.attachments.remove({ attachmentId: id }), {
    said: (_, { name }) => t('attachments.removed', { name }),
  });
  const size = (bytes: number) =>
    bytes < bytesPerMb
      ? t('attachments.kilobytes', { size: number(Math.max(1, bytes / 1024)) })
      : t('attachments.megabytes', { size: number(bytes / bytesPerMb, 1) });
  return (file, from) => ({
    key: file.id,
    name: file.name,
    detail: [size(file.sizeBytes), ...(from === undefined ? [] : [from])].join(', '),
    open: { label: t('attachments.open', { name: file.name }), onPress: () => open.mutate(file.id) },
    remove: {
      label: t('attachments.remove', { name: file.name }),
      icon: 'trash',
      onPress: () => remove.mutate(file),
    },
  });
}
