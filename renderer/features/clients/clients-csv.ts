import type { ClientRow } from '../../../shared/contract/clients.ts';
import { type ClientColumn, clientColumns, daysSilent } from '../../../shared/domain/client-view.ts';
import type { CsvCell } from '../../../shared/domain/csv-text.ts';
import { csvText } from '../../../shared/domain/csv-text.ts';
import { shownIndex } from '../../../shared/domain/shown-index.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { Text } from '../../text/text-context.tsx';

/** What the table shows as CSV: the same rows, the same columns, days as `YYYY-MM-DD`. Separated as spreadsheets of the language expect. */
export function clientsCsv(
  rows: readonly ClientRow[],
  shown: readonly ClientColumn[],
  today: Day,
  text: Text,
): string {
  const columns = clientColumns
    .filter((column) => shown.includes(column))
    .flatMap((column) => cellsOf(column, today, text));
  const cells = [columns.map((c) => c.header), ...rows.map((row) => columns.map((c) => c.cell(row)))];
  return csvText(cells, text.language === 'it' ? ';' : ',');
}

interface CsvColumn {
  readonly header: string;
  readonly cell: (row: ClientRow) => CsvCell;
}

function cellsOf(column: ClientColumn, today: Day, text: Text): CsvColumn[] {
  const { t, dynamic } = text;
  const one = (cell: CsvColumn['cell']): CsvColumn[] => [{ header: t(`clients.column.${column}`), cell }];
  switch (column) {
    case 'name':
      return one((row) => row.name);
    case 'status':
      return one((row) => dynamic(`domain.clientStatus.${row.status}`));
    case 'segment':
      return one((row) => row.segmentName);
    case 'tier':
      return one((row) => row.tier);
    case 'strain':
      return [
        ...one((row) =>
          row.strain.band === 'too-little-known' || row.strain.index === null
            ? null
            : shownIndex(row.strain.index),
        ),
        { header: t('clients.csv.band'), cell: (row) => dynamic(`domain.band.${row.strain.band}`) },
      ];
    case 'coverage':
      return [{ header: t('clients.csv.coverage'), cell: (row) => Math.round(row.strain.coverage * 100) }];
    case 'trend':
      return [
        {
          header: t('clients.csv.change'),
          cell: (row) => (row.strainChange === null ? null : Math.round(row.strainChange)),
        },
      ];
    case 'lastContact':
      return [
        ...one((row) => row.lastContactOn),
        {
          header: t('clients.csv.silentDays'),
          cell: (row) => (row.lastContactOn === null ? null : daysSilent(row, today)),
        },
      ];
    case 'entries':
      return one((row) => row.interactionCount);
    case 'nextStep':
      return [
        ...one((row) => row.nextStep),
        { header: t('clients.csv.nextStepOn'), cell: (row) => row.nextStepOn },
      ];
    case 'tags':
      return one((row) => row.tagNames.join(', '));
    case 'services':
      return one((row) => row.services);
    case 'lastCheck':
      return one((row) => row.lastCheckOn);
    case 'since':
      return one((row) => row.sinceOn);
  }
}
