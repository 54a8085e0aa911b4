import type { ReactNode } from 'react';
import type { ImportReading } from '../../../shared/contract/imports.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { type QueuedFile, useImportQueueStore } from './import-queue-store.ts';

/** Day first or month first, for every date of the file; the one that holds is not offered. */
export function DateOrderButtons({
  file,
  order,
}: {
  readonly file: QueuedFile;
  readonly order: ImportReading['dateOrder'] | null;
}): ReactNode {
  const { t } = useText();
  const { choose } = useImportQueueStore.getState();
  const set = (dateOrder: ImportReading['dateOrder']) =>
    choose(file.id, { reading: { ...file.reading, dateOrder } });
  return (
    <span className="imp-buttons">
      {order !== 'dmy' && (
        <Button size="small" onPress={() => set('dmy')}>
          {t('import.dayFirst')}
        </Button>
      )}
      {order !== 'mdy' && (
        <Button size="small" onPress={() => set('mdy')}>
          {t('import.monthFirst')}
        </Button>
      )}
    </span>
  );
}
