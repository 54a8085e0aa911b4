import type { ImportPreview } from '../../../shared/contract/imports.ts';

type Row = ImportPreview['rows'][number];

/** A row of a preview, ready unless said otherwise. */
export function aRow(row: number, change: Partial<Row> = {}): Row {
  return {
    row,
    state: 'ready',
    cells: { occurredOn: '2026-03-14', clients: 'Ottica Belvardo', text: `Riga ${row}` },
    errors: [],
    duplicate: null,
    similarClients: [],
    ...change,
  };
}

/** Something wrong with a row. */
export function anError(
  row: number,
  column: string,
  code: string,
  message: string,
  params: Row['errors'][number]['params'] = {},
): Row['errors'][number] {
  return { file: 'registro.csv', row, column, code, params, message };
}

const states = {
  ready: 'ready',
  updates: 'update',
  duplicates: 'duplicate',
  toDecide: 'decide',
  errors: 'error',
  skipped: 'skipped',
} as const;
const shown: Readonly<Record<string, readonly Row['state'][]>> = {
  ready: ['ready', 'update'],
  duplicates: ['duplicate'],
  decide: ['decide'],
  errors: ['error'],
};

/** A table of interactions as the workbench previews it: counted, filtered and paged. */
export function aPreview(
  rows: readonly Row[],
  asked: { readonly show: string; readonly offset: number; readonly limit: number },
  change: Partial<ImportPreview> = {},
): ImportPreview {
  const counts = Object.fromEntries(
    Object.entries(states).map(([name, state]) => [name, rows.filter((row) => row.state === state).length]),
  );
  const wanted = rows.filter((row) => shown[asked.show]?.includes(row.state) ?? true);
  return {
    file: 'registro.csv',
    kind: 'interactions',
    reading: {
      encoding: 'utf-8',
      delimiter: ';',
      headerRow: 1,
      dateOrder: 'dmy',
      decimal: ',',
      columns: { occurredOn: 'Data', clients: 'Cliente', text: 'Descrizione' },
    },
    remembered: false,
    headers: ['Data', 'Cliente', 'Descrizione', 'Codice'],
    fields: [
      { field: 'occurredOn', required: true },
      { field: 'clients', required: true },
      { field: 'text', required: false },
    ],
    counts: { ...(counts as Omit<ImportPreview['counts'], 'rows'>), rows: rows.length },
    warnings: [],
    rows: wanted.slice(asked.offset, asked.offset + asked.limit),
    ...change,
  };
}
