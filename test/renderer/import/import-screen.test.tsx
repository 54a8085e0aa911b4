import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { Batch } from '../../../renderer/features/import/import-model.ts';
import { useImportQueueStore } from '../../../renderer/features/import/import-queue-store.ts';
import { ImportScreen } from '../../../renderer/features/import/import-screen.tsx';
import { queueFiles } from '../../../renderer/features/import/read-file.ts';
import { ImportReading } from '../../../renderer/features/reader/import-reading.tsx';
import type { importsContract } from '../../../shared/contract/imports.ts';
import type { OperationInput } from '../../../shared/contract/operation-types.ts';
import type { ClientId, ImportBatchId } from '../../../shared/domain/ids.ts';
import { type Answers, fakeNowMs, renderScreen } from '../../support/fake-workbench.tsx';
import { refusedCall } from '../../support/refused-call.ts';
import { anError, aPreview, aRow } from './a-preview.ts';

type PreviewInput = OperationInput<typeof importsContract.preview>;

beforeEach(() => useImportQueueStore.getState().reset());

const montefosco = { id: 'c-1' as ClientId, name: 'Arredi Montefosco' };

/** A workbench that judges four rows by what was decided about them. */
function judge(input: PreviewInput) {
  const { decisions } = input;
  const isSkipped = decisions.skipRows.includes(3);
  const isCorrected = decisions.corrections['3']?.['occurredOn'] === '30/09/2026';
  const isDecided = decisions.clientNames['Arredi Monte Fosco'] !== undefined;
  const rows = [
    aRow(2),
    isSkipped
      ? aRow(3, { state: 'skipped' })
      : isCorrected
        ? aRow(3)
        : aRow(3, {
            state: 'error',
            cells: { occurredOn: '31/09/2026', clients: 'Ottica Belvardo' },
            errors: [
              anError(3, 'Data', 'date-impossible', 'Il giorno «31/09/2026» non esiste. Correggilo.', {
                text: '31/09/2026',
              }),
            ],
          }),
    isDecided
      ? aRow(4)
      : aRow(4, {
          state: 'decide',
          errors: [
            anError(4, 'Cliente', 'similar-client', '«Arredi Monte Fosco» non c’è.', {
              name: 'Arredi Monte Fosco',
              similar: 'Arredi Montefosco',
            }),
          ],
          similarClients: [montefosco],
        }),
    decisions.keepDuplicateRows.includes(5)
      ? aRow(5)
      : aRow(5, {
          state: 'duplicate',
          duplicate: {
            file: 'registro.csv',
            row: 5,
            of: 'riga 2',
            reason: 'same-row-in-file',
            existingId: null,
          },
        }),
  ];
  return aPreview(rows, input);
}

function open(imports: NonNullable<Answers['imports']>, files: readonly File[]) {
  const view = renderScreen(<ImportScreen Reading={ImportReading} />, {
    answers: {
      imports: { list: () => [], preview: judge, ...imports },
      reader: { count: () => ({ notes: 31, unread: 0 }) },
    },
  });
  queueFiles(files);
  return view;
}
const aFile = (name = 'registro.csv', content = 'Data;Cliente\n') =>
  new File([content], name, { type: 'text/csv' });

test('without files it says what can be dropped and lists the imports so far, each undone at once', async () => {
  const undone: unknown[] = [];
  renderScreen(<ImportScreen />, {
    answers: {
      imports: {
        list: () => [
          {
            id: 'b-1' as ImportBatchId,
            fileName: 'marzo.csv',
            kind: 'interactions',
            created: 12,
            updated: 0,
            importedAtMs: fakeNowMs,
            undoneAtMs: null,
          },
        ],
        undo: (input) => {
          undone.push(input);
          return { removed: 12, restored: 0 };
        },
      },
    },
  });
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Porta dentro quello che hai');
  await userEvent.click(await screen.findByRole('button', { name: 'Annulla l’importazione di «marzo.csv»' }));
  await waitFor(() => expect(undone).toEqual([{ batchId: 'b-1' }]));
});

test('a file is previewed: the finding, the rows, what is wrong with each', async () => {
  open({}, [aFile()]);
  expect(
    await screen.findByText(/Di 4 righe, 1 è pronta, 1 è un doppione, 1 è da decidere e 1 ha un errore/),
  ).toBeTruthy();
  const table = await screen.findByRole('grid', { name: 'Righe di registro.csv' });
  expect(within(table).getByText('da «Descrizione»')).toBeTruthy();
  expect(await within(table).findByText(/Il giorno «31\/09\/2026» non esiste/)).toBeTruthy();
  expect(within(table).getByText('Dice la stessa cosa di un’altra: riga 2.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Importa 1 riga' })).toBeTruthy();
});

test('rows are put right in place, and all of it is sent when importing', async () => {
  const user = userEvent.setup();
  const committed: unknown[] = [];
  const batches: Batch[] = [];
  open(
    {
      commit: (input) => {
        committed.push(input.decisions);
        batches.push({
          id: 'b-2' as ImportBatchId,
          fileName: 'registro.csv',
          kind: 'interactions',
          created: 4,
          updated: 0,
          importedAtMs: fakeNowMs,
          undoneAtMs: null,
        });
        return {
          batchId: 'b-2' as ImportBatchId,
          created: 4,
          updated: 0,
          createdClients: 0,
          duplicates: [],
          errors: [],
        };
      },
      progress: () => null,
      list: () => [...batches],
    },
    [aFile()],
  );
  const field = await screen.findByRole('textbox', { name: 'Data della riga 3' });
  await user.clear(field);
  await user.type(field, '30/09/2026{Enter}');
  await user.click(await screen.findByRole('button', { name: 'È Arredi Montefosco' }));
  await user.click(await screen.findByRole('button', { name: 'Importa comunque la riga 5' }));
  await user.click(await screen.findByRole('button', { name: 'Importa 4 righe' }));
  expect(await screen.findByRole('heading', { name: '«registro.csv» è importato' })).toBeTruthy();
  // What its notes may show is told beside how it ended.
  expect((await screen.findByRole('link', { name: 'Rivedi le note' })).getAttribute('href')).toBe(
    '/notes?batch=b-2',
  );
  expect(screen.getByText(/^31 note possono mostrare dei segnali/)).toBeTruthy();
  expect(committed).toEqual([
    {
      skipRows: [],
      corrections: { 3: { occurredOn: '30/09/2026' } },
      clientNames: { 'Arredi Monte Fosco': 'c-1' },
      keepDuplicateRows: [5],
    },
  ]);
});

test('a skipped row can be taken up again, and the focus stays with its row', async () => {
  const user = userEvent.setup();
  open({}, [aFile()]);
  await user.click(await screen.findByRole('button', { name: 'Salta la riga 3' }));
  expect(await screen.findByText('Resta fuori, come hai scelto.')).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.getAttribute('data-key')).toBe('row-3'));
  await user.click(screen.getByRole('button', { name: 'Riprendila' }));
  expect(await screen.findByText(/Il giorno «31\/09\/2026» non esiste/)).toBeTruthy();
});

test('a file that is too large or empty is refused beside its name, unread', async () => {
  const large = aFile('enorme.csv');
  Object.defineProperty(large, 'size', { value: 50 * 1024 * 1024 + 1 });
  const { calls } = open({}, [large, aFile('vuoto.csv', '')]);
  expect((await screen.findAllByText(/«enorme.csv» supera 50 MB/)).length).toBeGreaterThan(0);
  expect(screen.getByText('«vuoto.csv» è vuoto.')).toBeTruthy();
  expect(calls.some((call) => call.operation === 'imports.preview')).toBe(false);
});

test('a file that is no text is refused with the sentence of the workbench', async () => {
  open(
    {
      preview: () =>
        refusedCall('file-unreadable', { file: 'foglio.xlsx', reason: 'è una cartella di calcolo' }),
    },
    [aFile('foglio.xlsx')],
  );
  expect(
    (await screen.findAllByText(/Non riesco a leggere «foglio.xlsx»: è una cartella di calcolo/)).length,
  ).toBeGreaterThan(0);
});

test('where the columns do not tell what a file holds, it is asked', async () => {
  open(
    {
      preview: (input) =>
        input.kind === null ? refusedCall('import-kind-unknown', { file: 'boh.csv' }) : judge(input),
    },
    [aFile('boh.csv')],
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Interazioni' }));
  expect(await screen.findByText(/Di 4 righe/)).toBeTruthy();
});

test('dates that read both ways are asked once for the whole file', async () => {
  const orders: unknown[] = [];
  open(
    {
      preview: (input) => {
        orders.push(input.reading?.dateOrder);
        const isAsked = input.reading?.dateOrder === undefined;
        return aPreview(
          [aRow(2)],
          input,
          isAsked
            ? {
                warnings: [
                  { code: 'warning.date-order-ask', params: {}, message: 'Ogni data si legge in due modi.' },
                ],
              }
            : {},
        );
      },
    },
    [aFile()],
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Prima il mese' }));
  await waitFor(() => expect(screen.queryByText('Ogni data si legge in due modi.')).toBeNull());
  expect(orders).toContain('mdy');
});

test('nothing is imported while a needed column is missing', async () => {
  const reading = {
    encoding: 'utf-8',
    delimiter: ';',
    headerRow: 1,
    dateOrder: 'dmy',
    decimal: ',',
    columns: { text: 'Descrizione' },
  } as const;
  open(
    {
      preview: (input) =>
        aPreview([aRow(2)], input, { reading: { ...reading, columns: { ...reading.columns } } }),
    },
    [aFile()],
  );
  const button = await screen.findByRole('button', { name: 'Importa 1 riga' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
});

test('an import that is stopped leaves the preview as it was', async () => {
  const user = userEvent.setup();
  let refuse: (error: unknown) => void = () => undefined;
  open(
    {
      commit: () =>
        new Promise((_, reject) => {
          refuse = reject;
        }),
      progress: () => ({ done: 1, total: 4 }),
      cancel: () => {
        void refusedCall('import-cancelled', {}).catch(refuse);
        return {};
      },
    },
    [aFile()],
  );
  await user.click(await screen.findByRole('button', { name: 'Importa 1 riga' }));
  expect(
    (await screen.findByRole('progressbar', { name: 'Importo registro.csv' })).getAttribute('aria-valuetext'),
  ).toBe('1 righe su 4');
  await user.click(screen.getByRole('button', { name: 'Ferma' }));
  expect(await screen.findByRole('button', { name: 'Importa 1 riga' })).toBeTruthy();
});

test('of twenty thousand rows only those in sight are asked for and drawn', async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => aRow(i + 2));
  const { calls } = open({ preview: (input) => aPreview(rows, input) }, [aFile()]);
  const table = await screen.findByRole('grid', { name: 'Righe di registro.csv' });
  expect(await within(table).findByText('Riga 2')).toBeTruthy();
  expect(table.getAttribute('aria-rowcount')).toBe('20001');
  expect(within(table).getAllByRole('row').length).toBeLessThan(200);
  expect(calls.filter((call) => call.operation === 'imports.preview').length).toBeLessThan(5);
});
