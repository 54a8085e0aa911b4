import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { ImportPreview } from '../../../shared/contract/imports.ts';
import { type Text, useText } from '../../text/text-context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import type { Column } from '../../ui/table-column.ts';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { cellWords, fieldOfError, shownFields } from './cell-words.ts';
import { hasDetail } from './has-detail.ts';
import type { PreviewRow, RowState, Show } from './import-model.ts';
import type { QueuedFile } from './import-queue-store.ts';
import { RowDetail } from './row-detail.tsx';
import { useKeepPlace } from './use-keep-place.ts';
import { usePreviewRows } from './use-preview.ts';

/** A place in the table; the row comes once it is in sight. */
interface Place {
  readonly index: number;
  readonly row: PreviewRow | undefined;
}

const emptyText = {
  all: 'import.noneAll',
  ready: 'import.noneReady',
  duplicates: 'import.noneDuplicates',
  decide: 'import.noneDecide',
  errors: 'import.noneErrors',
} as const;

/** The rows by our fields, with what is wrong under each and what can be done about it. Only what is in sight is read. */
export function RowsTable({
  file,
  preview,
  show,
}: {
  readonly file: QueuedFile;
  readonly preview: ImportPreview;
  readonly show: Show;
}): ReactNode {
  const text = useText();
  const { t, refusal } = text;
  const [sight, setSight] = useState({ first: 0, last: 0 });
  const onVisible = useCallback(
    (first: number, last: number) =>
      setSight((was) => (was.first === first && was.last === last ? was : { first, last })),
    [],
  );
  const rows = usePreviewRows(file, show, sight.first, sight.last);
  const total = countOf(preview.counts, show);
  const places: Place[] = Array.from({ length: total }, (_, index) => ({ index, row: rows.at(index) }));
  const box = useRef<HTMLDivElement>(null);
  const { onFocus } = useKeepPlace(box);
  const columns = useMemo(() => columnsOf(preview, text), [preview, text]);
  if (rows.error) return <ErrorNotice>{refusal(refusalOf(rows.error))}</ErrorNotice>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notes where the focus is
    <div className="imp-table" ref={box} onFocus={onFocus}>
      <DataTable<Place>
        // From the top again when other rows are shown.
        key={show}
        label={t('import.table', { name: file.name })}
        columns={columns}
        rows={places}
        rowKey={({ index, row }) => (row ? `row-${row.row}` : `place-${index}`)}
        rowDetail={({ row }) =>
          row && hasDetail(file, row) ? <RowDetail file={file} preview={preview} row={row} /> : null
        }
        empty={<p className="muted">{t(emptyText[show])}</p>}
        onVisible={onVisible}
        height="100%"
        isTight
      />
    </div>
  );
}

function countOf(counts: ImportPreview['counts'], show: Show): number {
  const by: Readonly<Record<Show, number>> = {
    all: counts.rows,
    ready: counts.ready + counts.updates,
    duplicates: counts.duplicates,
    decide: counts.toDecide,
    errors: counts.errors,
  };
  return by[show];
}

function columnsOf(preview: ImportPreview, text: Text): Column<Place>[] {
  const { t, dynamic } = text;
  const mapped = preview.reading?.columns ?? {};
  return [
    {
      id: 'row',
      header: t('import.row'),
      align: 'end',
      width: 52,
      cell: ({ row }) => <span className="muted imp-number">{row?.row ?? '…'}</span>,
    },
    {
      id: 'state',
      header: t('import.state'),
      width: 116,
      cell: ({ row }) => row && <StateWords state={row.state} />,
    },
    ...shownFields(preview).map((field): Column<Place> => {
      const header = mapped[field];
      return {
        id: field,
        header: dynamic(`importError.field.${field}`),
        detail: header === undefined ? undefined : t('import.from', { header }),
        align: field === 'durationMin' || field === 'cadenceDays' ? 'end' : 'start',
        cell: ({ row }) => row && <Cell row={row} field={field} preview={preview} text={text} />,
      };
    }),
  ];
}

function Cell({
  row,
  field,
  preview,
  text,
}: {
  readonly row: PreviewRow;
  readonly field: string;
  readonly preview: ImportPreview;
  readonly text: Text;
}): ReactNode {
  const words = cellWords(row, field, preview.kind, text);
  const isWrong =
    preview.kind !== 'lines' &&
    row.errors.some((error) => fieldOfError(error.column, preview, text) === field);
  return (
    <span
      className={classNames('imp-cell', isWrong && (row.state === 'decide' ? 'imp-asks' : 'imp-bad'))}
      title={words.length > 30 ? words : undefined}
    >
      {words === '' && isWrong ? '—' : words}
    </span>
  );
}

const stateIcons: Readonly<Record<Exclude<RowState, 'decide'>, IconName>> = {
  ready: 'check',
  update: 'add',
  duplicate: 'duplicate',
  error: 'alert',
  skipped: 'close',
};

function StateWords({ state }: { readonly state: RowState }): ReactNode {
  const { dynamic } = useText();
  return (
    <span className={`imp-state is-${state}`}>
      {state === 'decide' ? (
        <i className="imp-ring" aria-hidden="true" />
      ) : (
        <Icon name={stateIcons[state]} size={14} />
      )}
      {dynamic(`import.state.${state}`)}
    </span>
  );
}
