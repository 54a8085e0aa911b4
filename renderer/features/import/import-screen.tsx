import type { ComponentType, ReactNode } from 'react';
import type { ImportBatchId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { dropBeside } from '../../ui/drop-beside.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Marginal } from '../../ui/marginal.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { acceptedFiles } from './accepted-files.ts';
import { FileList } from './file-list.tsx';
import { FilePane } from './file-pane.tsx';
import { ImportHistory } from './import-history.tsx';
import { useImportQueueStore } from './import-queue-store.ts';
import { largestFileMb, queueFiles } from './read-file.ts';
import './import.css';

/** Files are dropped, looked at row by row, put right, imported; and every import is undone at once. */
export function ImportScreen({
  Reading,
}: {
  /** What the notes of an import may show. */
  readonly Reading?: ComponentType<{ readonly batchId: ImportBatchId }>;
}): ReactNode {
  const files = useImportQueueStore((s) => s.files);
  const selectedId = useImportQueueStore((s) => s.selectedId);
  const selected = files.find((file) => file.id === selectedId);
  return (
    <div className="imp-all" {...dropBeside(queueFiles)}>
      {files.length === 0 ? (
        <Start />
      ) : (
        <div className="imp">
          <FileList files={files} selectedId={selectedId} />
          {selected && <FilePane key={selected.id} file={selected} Reading={Reading} />}
        </div>
      )}
    </div>
  );
}

/** No file yet: where to drop some, what they may hold, what was imported before. */
function Start(): ReactNode {
  const { t, number } = useText();
  return (
    <div className="page">
      <PageHeader title={t('import.title')} lede={t('import.lede')} />
      <div className="imp-start">
        <FileDrop
          label={t('import.drop')}
          browseLabel={t('import.browse')}
          onFiles={queueFiles}
          accept={acceptedFiles}
          hint={t('import.accepted', { limit: number(largestFileMb) })}
        />
      </div>
      <Marginal heading={t('import.what')}>
        <ul className="imp-what">
          <li>{t('import.whatClients')}</li>
          <li>{t('import.whatInteractions')}</li>
          <li>
            {t('import.whatLines')} <code>{t('import.whatLinesExample')}</code>
          </li>
        </ul>
      </Marginal>
      <Marginal heading={t('import.history')}>
        <ImportHistory />
      </Marginal>
    </div>
  );
}
