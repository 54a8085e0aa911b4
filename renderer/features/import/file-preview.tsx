import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ImportPreview } from '../../../shared/contract/imports.ts';
import { useToastsStore } from '../../store/toasts-store.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { FileWarnings } from './file-warnings.tsx';
import { findingOf } from './finding.ts';
import { countDecisions, noDecisions, type Show } from './import-model.ts';
import { type QueuedFile, useImportQueueStore } from './import-queue-store.ts';
import { ProportionBar } from './proportion-bar.tsx';
import { ReadingDialog } from './reading-dialog.tsx';
import { RowsTable } from './rows-table.tsx';
import { useCommit } from './use-commit.ts';
import { useErrorsExport } from './use-errors-export.ts';

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
      <Footer file={file} preview={preview} isStale={isStale} />
      {isMapping && <ReadingDialog file={file} onClose={() => setMapping(false)} />}
    </section>
  );
}

/** What the import can still not do, how it goes on, and the button. */
function Footer({
  file,
  preview,
  isStale,
}: {
  readonly file: QueuedFile;
  readonly preview: ImportPreview;
  readonly isStale: boolean;
}): ReactNode {
  const { t, number, refusal } = useText();
  const commit = useCommit(file, preview.kind);
  const errors = useErrorsExport(file, preview);
  const { remove } = useImportQueueStore.getState();
  const { counts } = preview;
  const isRunning = file.stage.type === 'running';
  const count = counts.ready + counts.updates;
  const isMatched = preview.fields.every(
    ({ field, required }) =>
      !required || preview.reading === null || preview.reading.columns[field] !== undefined,
  );
  const obstacle = isStale
    ? t('import.stillReading')
    : !isMatched
      ? t('import.notMatched')
      : count === 0
        ? t('import.nothingReady')
        : undefined;
  if (isRunning && file.stage.type === 'running')
    return <Running file={file} jobId={file.stage.jobId} rows={counts.rows} />;
  return (
    <div className="imp-foot">
      <div className="imp-foot-text">
        {file.refusal ? (
          <ErrorNotice>{refusal(file.refusal)}</ErrorNotice>
        ) : (
          <p className="ink2">{t('import.undoable')}</p>
        )}
      </div>
      {counts.errors + counts.toDecide > 0 && (
        <Button onPress={() => errors.mutate(undefined)} isPending={errors.isPending}>
          {t('import.exportErrors')}
        </Button>
      )}
      <Button onPress={() => remove(file.id)}>{t('import.leave')}</Button>
      <Button
        variant="primary"
        onPress={commit.run}
        isDisabled={obstacle !== undefined}
        disabledReason={obstacle}
      >
        {t('import.commit', { count, n: number(count) })}
      </Button>
    </div>
  );
}

const askEveryMs = 250;

/** How far the import is, and how to stop it. */
function Running({
  file,
  jobId,
  rows,
}: {
  readonly file: QueuedFile;
  readonly jobId: string;
  readonly rows: number;
}): ReactNode {
  const { t, number } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const { data } = useQuery({
    ...workbench.imports.progress.queryOptions({ input: { jobId } }),
    refetchInterval: askEveryMs,
  });
  const stop = useChange(() => client.imports.cancel({ jobId }));
  const total = data?.total || rows;
  return (
    <div className="imp-foot">
      <div className="imp-foot-text">
        <ProgressBar
          label={t('import.importing', { name: file.name })}
          value={data ? data.done : undefined}
          max={total}
          text={data ? t('import.progress', { done: number(data.done), total: number(total) }) : undefined}
        />
      </div>
      <Button onPress={() => stop.mutate(undefined)} isDisabled={stop.isSuccess} autoFocus>
        {t('import.stop')}
      </Button>
    </div>
  );
}
