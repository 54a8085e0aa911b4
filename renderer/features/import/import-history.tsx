import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { dayOf } from '../../../shared/domain/time.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import type { Batch } from './import-model.ts';
import { useUndoImport } from './use-undo-import.ts';

/** Every import so far, the newest first; each is undone at once. */
export function ImportHistory(): ReactNode {
  const { t, refusal } = useText();
  const workbench = useWorkbench();
  const batches = useQuery(workbench.imports.list.queryOptions());
  const { undo, problem } = useUndoImport();
  if (batches.error) return <ErrorNotice>{refusal(refusalOf(batches.error))}</ErrorNotice>;
  if (!batches.data) return <Loading label={t('app.loading')} text={t('app.loadingLong')} />;
  if (batches.data.length === 0) return <p className="muted imp-note">{t('import.historyEmpty')}</p>;
  return (
    <>
      {problem !== null && <ErrorNotice>{problem}</ErrorNotice>}
      <ul className="imp-history" aria-label={t('import.history')}>
        {batches.data.map((batch) => (
          <li key={batch.id}>
            <BatchLine batch={batch} onUndo={() => undo.mutate(batch)} isPending={undo.isPending} />
          </li>
        ))}
      </ul>
    </>
  );
}

function BatchLine({
  batch,
  onUndo,
  isPending,
}: {
  readonly batch: Batch;
  readonly onUndo: () => void;
  readonly isPending: boolean;
}): ReactNode {
  const { t, dynamic, day, time, number } = useText();
  const values = (count: number) => ({ count, n: number(count) });
  const parts = [
    dynamic(`import.kind.${batch.kind}`),
    ...(batch.created > 0 ? [t('import.historyCreated', values(batch.created))] : []),
    ...(batch.updated > 0 ? [t('import.historyUpdated', values(batch.updated))] : []),
  ];
  return (
    <>
      <div>
        <b className="med">{batch.fileName}</b>
        <small>{parts.join(', ')}</small>
      </div>
      <small className="nowrap">
        {t('import.importedOn', { day: day(dayOf(batch.importedAtMs)), time: time(batch.importedAtMs) })}
      </small>
      {batch.undoneAtMs === null ? (
        <Button
          size="small"
          aria-label={t('import.historyUndoNamed', { name: batch.fileName })}
          onPress={onUndo}
          isDisabled={isPending}
        >
          {t('import.historyUndo')}
        </Button>
      ) : (
        <small className="nowrap">{t('import.historyUndone', { day: day(dayOf(batch.undoneAtMs)) })}</small>
      )}
    </>
  );
}
