import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type ImportKind, type ImportPreview, importKinds } from '../../../shared/contract/imports.ts';
import { useText } from '../../text/text-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Loading } from '../../ui/loading.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { ColumnFields } from './column-fields.tsx';
import { FormatFields } from './format-fields.tsx';
import type { ChosenReading } from './import-model.ts';
import { type QueuedFile, useImportQueueStore } from './import-queue-store.ts';
import { requestOf } from './use-preview.ts';

/** Rows looked at for an example of each field. */
const exampleRows = 20;

/** How the file is read: what it holds, its format, a column for each field. Tried out on the file as it is set. */
export function ReadingDialog({
  file,
  onClose,
}: {
  readonly file: QueuedFile;
  readonly onClose: () => void;
}): ReactNode {
  const { t, dynamic, refusal, language } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const [kind, setKind] = useState<ImportKind | null>(file.kind);
  const [reading, setReading] = useState<ChosenReading>(file.reading ?? {});
  const { choose } = useImportQueueStore.getState();
  const tried = useQuery({
    queryKey: [...workbench.imports.preview.key(), file.id, 'reading', language, kind, reading],
    queryFn: ({ signal }): Promise<ImportPreview> =>
      client.imports.preview(
        { ...requestOf(file), kind, reading, show: 'all', offset: 0, limit: exampleRows },
        { signal },
      ),
    placeholderData: keepPreviousData,
  });
  const preview = tried.data;
  const start = () => {
    setKind(null);
    setReading({});
  };
  const use = () => {
    choose(file.id, { kind, reading: Object.keys(reading).length === 0 ? null : reading });
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={t('import.mappingTitle', { name: file.name })}
      closeLabel={t('app.close')}
      footer={
        <>
          <Button variant="quiet" icon="restore" className="imp-afresh" onPress={start}>
            {t('import.startOver')}
          </Button>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" onPress={use} isDisabled={tried.error !== null || !preview}>
            {t('import.useMapping')}
          </Button>
        </>
      }
    >
      <div className="imp-reading">
        <section>
          <h3>{t('import.contains')}</h3>
          <SegmentedControl
            label={t('import.contains')}
            options={importKinds.map((id) => ({ id, label: dynamic(`import.kind.${id}`) }))}
            value={kind ?? preview?.kind ?? 'clients'}
            onChange={(next) => {
              setKind(next);
              // Other fields, hence other columns.
              setReading(({ columns: _, ...rest }) => rest);
            }}
          />
        </section>
        {tried.error && <ErrorNotice>{refusal(refusalOf(tried.error))}</ErrorNotice>}
        {!preview && !tried.error && (
          <Loading label={t('import.reading', { name: file.name })} text={t('app.loadingLong')} />
        )}
        {preview?.reading && (
          <section>
            <h3>{t('import.format')}</h3>
            <FormatFields
              reading={preview.reading}
              onChange={(change) => setReading((was) => withFormat(was, change))}
            />
          </section>
        )}
        {preview?.reading && (
          <section>
            <h3>{t('import.columns')}</h3>
            <ColumnFields
              preview={preview}
              columns={preview.reading.columns}
              onChange={(columns) =>
                setReading((was) => ({ ...was, columns: { ...was.columns, ...columns } }))
              }
            />
          </section>
        )}
      </div>
    </Dialog>
  );
}

/** Other separators or another header row give other columns: what was matched is found afresh. */
function withFormat(reading: ChosenReading, change: ChosenReading): ChosenReading {
  const { columns, ...rest } = reading;
  const keepsColumns =
    change.delimiter === undefined && change.encoding === undefined && change.headerRow === undefined;
  return { ...rest, ...(keepsColumns && columns !== undefined ? { columns } : {}), ...change };
}
