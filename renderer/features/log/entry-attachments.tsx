import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import type { TimelineEntry } from '../../../shared/contract/interactions.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { FileList } from '../../ui/file-list.tsx';
import { useAttachments } from '../../workbench/use-attachments.ts';
import { useWorkbench } from '../../workbench/workbench-context.tsx';

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
      <FileList
        files={files.map((file) => ({
          key: `${file.name} ${file.size} ${file.lastModified}`,
          name: file.name,
          detail: t('attachments.waiting'),
          remove: {
            label: t('attachments.leaveOut', { name: file.name }),
            icon: 'close',
            onPress: () => onDropFile(file),
          },
        }))}
      />
      <FileDrop label={t('attachments.drop')} browseLabel={t('attachments.browse')} onFiles={onFiles} />
    </section>
  );
}

function KeptFiles(props: { readonly entry: TimelineEntry; readonly clientId: ClientId }): ReactNode {
  const { entry, clientId } = props;
  const workbench = useWorkbench();
  const listed = useAttachments();
  const { data: all = [] } = useQuery(workbench.attachments.list.queryOptions({ input: { clientId } }));
  const kept = all.filter((file) => file.interactionId === entry.id);
  return <FileList files={kept.map((file) => listed(file))} />;
}
