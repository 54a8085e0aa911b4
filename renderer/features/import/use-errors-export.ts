import type { ImportPreview } from '../../../shared/contract/imports.ts';
import { useToastsStore } from '../../store/toasts-store.ts';
import { useText } from '../../text/text-context.tsx';
import { handOverFile } from '../../ui/hand-over-file.ts';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { csvText } from './errors-csv.ts';
import type { PreviewRow } from './import-model.ts';
import type { QueuedFile } from './import-queue-store.ts';
import { requestOf } from './use-preview.ts';

const pageRows = 500;

/** A sheet of the rows that cannot be imported as they stand: row, column, what is wrong, and the cells as they are. */
export function useErrorsExport(
  file: QueuedFile,
  preview: Pick<ImportPreview, 'reading' | 'fields' | 'kind'>,
) {
  const { t, dynamic } = useText();
  const client = useWorkbenchClient();
  const show = useToastsStore((s) => s.show);
  return useChange(
    async () => {
      const rows: PreviewRow[] = [];
      for (const which of ['errors', 'decide'] as const) {
        for (let offset = 0; ; offset += pageRows) {
          const page = await client.imports.preview({
            ...requestOf(file),
            show: which,
            offset,
            limit: pageRows,
          });
          rows.push(...page.rows);
          if (page.rows.length < pageRows) break;
        }
      }
      rows.sort((a, b) => a.row - b.row);
      const columns = preview.reading?.columns ?? {};
      const fields =
        preview.kind === 'lines'
          ? ['line']
          : preview.fields.map(({ field }) => field).filter((field) => columns[field] !== undefined);
      const head = [
        t('import.row'),
        t('import.csvColumn'),
        t('import.csvProblem'),
        ...fields.map((field) => columns[field] ?? dynamic(`importError.field.${field}`)),
      ];
      const lines = rows.flatMap((row) =>
        row.errors.map((error) => [
          String(row.row),
          error.column,
          error.message,
          ...fields.map((field) => row.cells[field] ?? ''),
        ]),
      );
      const name = `${file.name.replace(/\.[^.]*$/, '')}-${t('import.csvSuffix')}.csv`;
      handOverFile(name, csvText([head, ...lines], preview.reading?.delimiter ?? ';'), 'text/csv');
      return name;
    },
    { onDone: (name) => show({ tone: 'done', text: t('import.errorsExported', { name }), action: null }) },
  );
}
