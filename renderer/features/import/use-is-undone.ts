import { useQuery } from '@tanstack/react-query';
import { useWorkbench } from '../../workbench/workbench-context.tsx';
import type { QueuedFile } from './import-queue-store.ts';

/** Whether a finished import has been undone since, here or elsewhere. */
export function useIsUndone(file: QueuedFile): boolean {
  const workbench = useWorkbench();
  const batches = useQuery({ ...workbench.imports.list.queryOptions(), enabled: file.stage.type === 'done' });
  const batchId = file.stage.type === 'done' ? file.stage.outcome.batchId : null;
  const batch = batches.data?.find((done) => done.id === batchId);
  return batches.data !== undefined && batchId !== null && (batch === undefined || batch.undoneAtMs !== null);
}
