import type { PreviewRow } from './import-model.ts';
import type { QueuedFile } from './import-queue-store.ts';

/** Whether there is something to say or to do under a row. */
export function hasDetail(file: Pick<QueuedFile, 'decisions' | 'stage'>, row: PreviewRow): boolean {
  if (file.stage.type !== 'preview') return false;
  if (row.errors.length > 0 || row.state === 'skipped' || row.state === 'duplicate') return true;
  return (
    file.decisions.keepDuplicateRows.includes(row.row) || file.decisions.corrections[row.row] !== undefined
  );
}
