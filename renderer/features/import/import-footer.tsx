import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ImportPreview } from '../../../shared/contract/imports.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { type QueuedFile, useImportQueueStore } from './import-queue-store.ts';
import { useCommit } from './use-commit.ts';
import { useErrorsExport } from './use-errors-export.ts';

/** What the import can still not do, how it goes on, and the button. */
export function ImportFooter({
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
