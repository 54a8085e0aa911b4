import { type ReactNode, useId, useState } from 'react';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { acceptedFiles } from './accepted-files.ts';
import { ImportHistory } from './import-history.tsx';
import { type QueuedFile, useImportQueueStore } from './import-queue-store.ts';
import { queueFiles } from './read-file.ts';
import { useIsUndone } from './use-is-undone.ts';
import { usePreview } from './use-preview.ts';

/** The queue: every file with how it stands, where to drop more, and what was imported before. */
export function FileList({
  files,
  selectedId,
}: {
  readonly files: readonly QueuedFile[];
  readonly selectedId: string | null;
}): ReactNode {
  const { t } = useText();
  const id = useId();
  const [showsHistory, setShowsHistory] = useState(false);
  return (
    <aside className="imp-files" aria-labelledby={id}>
      <h2 id={id}>{t('import.fileCount', { count: files.length })}</h2>
      <ul aria-label={t('import.files')}>
        {files.map((file) => (
          <li key={file.id}>
            <FileItem file={file} isSelected={file.id === selectedId} />
          </li>
        ))}
      </ul>
      <FileDrop
        label={t('import.dropMore')}
        browseLabel={t('import.browse')}
        onFiles={queueFiles}
        accept={acceptedFiles}
      />
      <Button variant="quiet" size="small" icon="history" onPress={() => setShowsHistory(true)}>
        {t('import.history')}
      </Button>
      <Dialog
        isOpen={showsHistory}
        onClose={() => setShowsHistory(false)}
        title={t('import.history')}
        closeLabel={t('app.close')}
        size="medium"
      >
        <ImportHistory />
      </Dialog>
    </aside>
  );
}

function FileItem({
  file,
  isSelected,
}: {
  readonly file: QueuedFile;
  readonly isSelected: boolean;
}): ReactNode {
  const { t } = useText();
  const { select, remove } = useImportQueueStore.getState();
  const state = useFileState(file);
  return (
    <div className={isSelected ? 'imp-file on' : 'imp-file'}>
      <button
        type="button"
        className="imp-file-main"
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => select(file.id)}
      >
        <b>{file.name}</b>
        <small className={state.isWrong ? 'imp-wrong' : undefined}>
          {state.isWrong && <Icon name="alert" size={12} />}
          {state.words}
        </small>
      </button>
      {file.stage.type !== 'running' && (
        <IconButton
          icon="close"
          size="small"
          variant="quiet"
          hasTooltip={false}
          label={t('import.removeFile', { name: file.name })}
          onPress={() => remove(file.id)}
        />
      )}
    </div>
  );
}

/** How a file stands, in a few words. */
function useFileState(file: QueuedFile): { readonly words: string; readonly isWrong: boolean } {
  const { t, number, refusal } = useText();
  const preview = usePreview(file);
  const isUndone = useIsUndone(file);
  if (file.refusal && file.contentBase64 === null) return { words: refusal(file.refusal), isWrong: true };
  if (file.stage.type === 'running') return { words: t('import.stateRunning'), isWrong: false };
  if (file.stage.type === 'done')
    return { words: t(isUndone ? 'import.stateUndone' : 'import.stateDone'), isWrong: false };
  if (preview.error) {
    const why = refusalOf(preview.error);
    return why.code === 'import-kind-unknown'
      ? { words: t('import.stateKindUnknown'), isWrong: false }
      : { words: refusal(why), isWrong: true };
  }
  if (!preview.data) return { words: t('import.readingShort'), isWrong: false };
  const { counts } = preview.data;
  const parts = [t('import.rowCount', { count: counts.rows, n: number(counts.rows) })];
  if (counts.errors > 0)
    parts.push(t('import.stateErrors', { count: counts.errors, n: number(counts.errors) }));
  if (counts.toDecide > 0) parts.push(t('import.stateDecide', { n: number(counts.toDecide) }));
  if (counts.ready + counts.updates === counts.rows) parts.push(t('import.stateReady'));
  if (counts.duplicates === counts.rows) parts.push(t('import.stateNothing'));
  return { words: parts.join(', '), isWrong: false };
}
