import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { InteractionId } from '../../../shared/domain/ids.ts';
import { useLinesStore } from '../../store/lines-store.ts';
import { useSurfaceStore } from '../../store/surface-store.ts';
import { useText } from '../../text/text-context.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { valuesOfComposed, valuesOfEntry } from './entry-values.ts';

export interface EntryFormProps {
  /** The entry to edit; null: none, or the one that the composer hands over. */
  readonly interactionId: InteractionId | null;
  readonly onClose: () => void;
}

/** The form behind the line: edits an entry, or goes on with what the composer read. */
export function EntryForm({ interactionId, onClose }: EntryFormProps): ReactNode {
  const composed = useSurfaceStore((s) => s.composedEntry);
  const client = useWorkbenchClient();
  const workbench = useWorkbench();
  const { data: status } = useQuery(workbench.workspace.status.queryOptions());
  if (interactionId !== null)
    return <LoadedEntry key={interactionId} interactionId={interactionId} onClose={onClose} />;
  if (composed === null) return null;
  return (
    <EntryDialog
      entry={null}
      line={composed.line}
      initial={valuesOfComposed(composed)}
      onClose={onClose}
      onSaved={() => {
        useLinesStore.getState().clear(`${status?.path ?? ''}|${composed.place}`);
        client.interactions.saveDraft({ place: composed.place, text: '' }).catch(() => undefined);
        onClose();
      }}
    />
  );
}

function LoadedEntry({
  interactionId,
  onClose,
}: {
  readonly interactionId: InteractionId;
  readonly onClose: () => void;
}): ReactNode {
  const { t, refusal } = useText();
  const workbench = useWorkbench();
  const { data: entry, error } = useQuery(
    workbench.interactions.get.queryOptions({ input: { interactionId } }),
  );
  if (entry) {
    return (
      <EntryDialog
        entry={entry}
        line={entry.line}
        initial={valuesOfEntry(entry)}
        onClose={onClose}
        onSaved={onClose}
      />
    );
  }
  return (
    <Dialog isOpen onClose={onClose} title={t('log.formEdit')} size="large" closeLabel={t('app.close')}>
      {error ? (
        <ErrorNotice>{refusal(refusalOf(error))}</ErrorNotice>
      ) : (
        <Loading label={t('app.loading')} text={t('app.loadingLong')} />
      )}
    </Dialog>
  );
}
