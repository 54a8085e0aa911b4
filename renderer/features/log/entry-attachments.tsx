import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import type { TimelineEntry } from '../../../shared/contract/interactions.ts';
import type { AttachmentId, ClientId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { handOverFile } from '../../ui/hand-over-file.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';

/** The files of an entry. Before the entry is logged they wait in the form. */
export function EntryAttachments(props: {
  readonly entry: TimelineEntry | null;
  /** Chosen, not kept yet. */
  readonly files: readonly File[];
  readonly onFiles: (files: File[]) => void;
  readonly onDropFile: (file: File) => void;
}): ReactNode {
  const { entry, files, onFiles, onDropFile } = props;
  const { t } = useText();
  const headingId = useId();
  const clientId = entry?.clientIds[0];
  return (
    <section className="stack" aria-labelledby={headingId}>
      <h3 id={headingId}>{t('log.attachments')}</h3>
      {entry && clientId !== undefined ? <KeptFiles entry={entry} clientId={clientId} /> : null}
      {files.length === 0 ? null : (
        <ul className="log-files">
          {files.map((file) => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`}>
              <Icon name="file" size={14} />
              <span>{file.name}</span>
              <span className="muted nowrap">{t('log.afterSaving')}</span>
              <IconButton
                icon="close"
                size="small"
                variant="quiet"
                label={t('log.removeAttachment', { name: file.name })}
                onPress={() => onDropFile(file)}
              />
            </li>
          ))}
        </ul>
      )}
      <FileDrop label={t('log.dropFiles')} browseLabel={t('log.browseFiles')} onFiles={onFiles} />
    </section>
  );
}

function KeptFiles({
  entry,
  clientId,
}: {
  readonly entry: TimelineEntry;
  readonly clientId: ClientId;
}): ReactNode {
  const { t, number } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const { data: all = [] } = useQuery(workbench.attachments.list.queryOptions({ input: { clientId } }));
  const kept = all.filter((file) => file.interactionId === entry.id);
  const open = useChange(async (attachmentId: AttachmentId) => {
    const file = await client.attachments.read({ attachmentId });
    handOverFile(
      file.name,
      Uint8Array.from(atob(file.contentBase64), (c) => c.charCodeAt(0)),
      file.mediaType,
    );
  });
  const remove = useChange(
    (file: { id: AttachmentId; name: string }) => client.attachments.remove({ attachmentId: file.id }),
    {
      said: (_, file) => t('log.attachmentRemoved', { name: file.name }),
    },
  );
  if (kept.length === 0) return null;
  const size = (bytes: number) =>
    bytes < 1_048_576
      ? t('log.kilobytes', { size: number(Math.max(1, bytes / 1024)) })
      : t('log.megabytes', { size: number(bytes / 1_048_576, 1) });
  return (
    <ul className="log-files">
      {kept.map((file) => (
        <li key={file.id}>
          <Icon name="file" size={14} />
          <Button
            variant="quiet"
            size="small"
            onPress={() => open.mutate(file.id)}
            aria-label={t('log.openAttachment', { name: file.name })}
          >
            {file.name}
          </Button>
          <span className="muted nowrap">{size(file.sizeBytes)}</span>
          <IconButton
            icon="trash"
            size="small"
            variant="quiet"
            label={t('log.removeAttachment', { name: file.name })}
            onPress={() => remove.mutate({ id: file.id, name: file.name })}
          />
        </li>
      ))}
    </ul>
  );
}
