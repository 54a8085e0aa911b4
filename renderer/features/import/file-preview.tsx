import { type ReactNode, useState } from 'react';
import type { ImportPreview } from '../../../shared/contract/imports.ts';
import { useToastsStore } from '../../store/toasts-store.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { FileWarnings } from './file-warnings.tsx';
import { findingOf } from './finding.ts';
import { ImportFooter } from './import-footer.tsx';
import { countDecisions, noDecisions, type Show } from './import-model.ts';
import { type QueuedFile, useImportQueueStore } from './import-queue-store.ts';
import { ProportionBar } from './proportion-bar.tsx';
import { ReadingDialog } from './reading-dialog.tsx';
import { RowsTable } from './rows-table.tsx';

/** What importing the file would do: the finding, the rows, and the button that does it. */
export function FilePreview({
  file,
  preview,
  isStale,
}: {
  readonly file: QueuedFile;
  readonly preview: ImportPreview;
  readonly isStale: boolean;
}): ReactNode {
  const text = useText();
  const { t, number } = text;
  const [show, setShow] = useState<Show>('all');
  const [isMapping, setMapping] = useState(false);
  const { counts, kind, reading } = preview;
  const { choose } = useImportQueueStore.getState();
  const notice = useToastsStore((s) => s.show);
  const choices = countDecisions(file.decisions);
  const readNote =
    kind === 'lines'
      ? t('import.linesRead')
      : t(preview.remembered ? 'import.remembered' : 'import.recognised');
  const forget = () => {
    const { decisions } = file;
    choose(file.id, { decisions: noDecisions });
    notice({
      tone: 'done',
      text: t('import.choicesForgotten'),
      action: { label: t('app.undo'), onPress: () => choose(file.id, { decisions }) },
    });
  };
  return (
    <section className="imp-pane" aria-label={file.name}>
      <div className="imp-head">
        <h1>{file.name}</h1>
        <p className="imp-finding" aria-live="polite">
          {findingOf(counts, text)}
        </p>
        <ProportionBar counts={counts} />
        <FileWarnings file={file} preview={preview} onMatch={() => setMapping(true)} />
        <div className="tools imp-tools">
          <SegmentedControl
            label={t('import.filter')}
            options={[
              { id: 'all' as Show, label: t('import.showAll'), count: number(counts.rows) },
              { id: 'ready', label: t('import.showReady'), count: number(counts.ready + counts.updates) },
              { id: 'duplicates', label: t('import.showDuplicates'), count: number(counts.duplicates) },
              { id: 'decide', label: t('import.showDecide'), count: number(counts.toDecide) },
              { id: 'errors', label: t('import.showErrors'), count: number(counts.errors) },
            ]}
            value={show}
            onChange={setShow}
          />
          {choices > 0 && (
            <Button variant="quiet" size="small" icon="undo" onPress={forget}>
              {t('import.forgetChoices', { count: choices })}
            </Button>
          )}
          <p className="push imp-read">
            {readNote}{' '}
            <button type="button" className="link" onClick={() => setMapping(true)}>
              {t(reading === null ? 'import.changeReading' : 'import.changeMapping')}
            </button>
          </p>
        </div>
      </div>
      <RowsTable file={file} preview={preview} show={show} />
      <ImportFooter file={file} preview={preview} isStale={isStale} />
      {isMapping && <ReadingDialog file={file} onClose={() => setMapping(false)} />}
    </section>
  );
}
