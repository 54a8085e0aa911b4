import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../electron/workbench/importers/decode-text.ts';
import { detectDelimiter } from '../../electron/workbench/importers/detect-delimiter.ts';
import { fileBytes } from '../../electron/workbench/importers/file-bytes.ts';
import { ImportFault } from '../../electron/workbench/importers/import-fault.ts';
import { aFixture, aTable } from './a-table.ts';

async function faultOf(work: () => unknown): Promise<ImportFault> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ImportFault) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
}
const aFile = (content: string | Buffer, name = 'file.csv') => ({
  name,
  contentBase64: Buffer.from(content).toString('base64'),
});

describe('encodings', () => {
  test.each([
    ['utf-8', Buffer.from('città')],
    ['utf-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('città')])],
    ['windows-1252', Buffer.from([0x63, 0x69, 0x74, 0x74, 0xe0])],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('città', 'utf16le')])],
    ['utf-16le', Buffer.from('una città intera', 'utf16le')],
  ] as const)('%s is detected', (encoding, bytes) => {
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toContain('città');
    expect(decoded.replaced).toBe(0);
  });

  test('one broken character does not turn a file of UTF-8 into another encoding', () => {
    const bytes = Buffer.concat([
      Buffer.from('perché città più '.repeat(10)),
      Buffer.from([0xe0]),
      Buffer.from(' fine'),
    ]);
    expect(decodeText(bytes)).toMatchObject({ encoding: 'utf-8', replaced: 1 });
  });
});

describe('delimiters', () => {
  test.each([
    [';', 'a;b;c\n1,5;2;3\n'],
    [',', 'a,b,c\n"x;y",2,3\n"p\nq",2,3'],
    ['\t', 'a\tb\n1,5\t2;3\n'],
    ['|', 'a|b\n1|2'],
    [';', 'solo\nuna\ncolonna'],
  ])('%j is found', (delimiter, text) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});

describe('tables', () => {
  test('an Italian file of Windows-1252 with quoted new lines and no last line end', async () => {
    const table = await aTable(aFixture('clienti-windows-1252.csv'));
    expect(table).toMatchObject({ kind: 'clients', missing: [], askDateOrder: false });
    expect(table.reading).toMatchObject({
      encoding: 'windows-1252',
      delimiter: ';',
      headerRow: 1,
      dateOrder: 'dmy',
      decimal: ',',
    });
    expect(table.reading.columns).toMatchObject({
      name: 'Ragione sociale',
      kind: 'Tipo cliente',
      status: 'Stato',
      segment: 'Settore',
      tier: 'Livello',
      services: 'Servizi',
      sinceOn: 'Cliente dal',
      cadenceDays: 'Cadenza (giorni)',
      tags: 'Etichette',
      note: 'Note',
      contactName: 'Referente',
      contactRole: 'Ruolo',
      contactEmail: 'E-mail',
      contactPhone: 'Telefono',
    });
    // The first record holds a line break: rows are counted as a spreadsheet does.
    expect(table.rows.map((r) => [r.row, r.cells[0]])).toEqual([
      [2, 'Caffè Zefirino S.r.l.'],
      [3, 'Caffè Zefirino S.r.l.'],
      [4, 'Comune di Città Nuova'],
      [5, '-Meno & C.'],
    ]);
    expect(table.rows[0]?.cells[9]).toBe('Paga a 60 giorni;\nchiede sempre lo sconto');
  });

  test('a file with a UTF-8 mark and one of UTF-16 with tabs', async () => {
    expect(await aTable(aFixture('clients-utf8-bom.csv'))).toMatchObject({
      kind: 'clients',
      reading: {
        encoding: 'utf-8',
        delimiter: ',',
        dateOrder: 'iso',
        columns: { name: 'Client', contactName: 'Contact' },
      },
    });
    const table = await aTable(aFixture('interazioni-utf16.txt'));
    expect(table).toMatchObject({ kind: 'interactions', reading: { encoding: 'utf-16le', delimiter: '\t' } });
    expect(table.rows[0]?.cells).toContain('Perché è in ritardo');
  });

  test('title lines are left out and told, repeated columns have names of their own', async () => {
    const table = await aTable(aFixture('registro-con-titoli.csv'));
    expect(table.reading).toMatchObject({ headerRow: 5, dateOrder: 'dmy', decimal: ',' });
    expect(table.headers).toEqual([
      'Data',
      'Tipo',
      'Cliente',
      'Cliente (2)',
      'Ore',
      'Descrizione',
      'Note',
      'Note (2)',
    ]);
    expect(table.reading.columns).toMatchObject({
      clients: 'Cliente',
      clients2: 'Cliente (2)',
      durationMin: 'Ore',
      text: 'Descrizione',
      text2: 'Note',
    });
    expect(table.warnings.map((w) => [w.code, w.params])).toEqual([
      ['warning.columns-ignored', { columns: 'Note (2)' }],
      ['warning.title-lines', { count: 3 }],
    ]);
    expect(table.rows.map((r) => r.row)).toEqual([6, 7, 8, 10, 11]);
  });

  test('one date beyond the twelfth tells the order for the whole column', async () => {
    expect((await aTable(aFixture('american-dates.csv'))).reading.dateOrder).toBe('mdy');
  });

  test('dates that read both ways are asked about in an English file, and said to be day first in an Italian one', async () => {
    const english = await aTable(aFixture('ambiguous-dates.csv'));
    expect(english.askDateOrder).toBe(true);
    expect(english.warnings.map((w) => w.code)).toContain('warning.date-order-ask');
    const chosen = await aTable(aFixture('ambiguous-dates.csv'), { reading: { dateOrder: 'mdy' } });
    expect(chosen).toMatchObject({ askDateOrder: false, warnings: [] });
    const italian = await aTable('Data;Cliente;Tipo\n03/04/2026;La Volpe;chiamata\n');
    expect(italian).toMatchObject({ askDateOrder: false, reading: { dateOrder: 'dmy' } });
    expect(italian.warnings.map((w) => w.code)).toEqual(['warning.date-order-dmy']);
  });

  test('what the user sets stands', async () => {
    const table = await aTable('x;y\nDitta;Nota mia\nAlfa;beta', {
      kind: 'clients',
      reading: { headerRow: 2, columns: { name: 'Ditta', note: '', tier: 'nota mia' } },
    });
    expect(table.reading.columns).toEqual({ name: 'Ditta', tier: 'Nota mia' });
    expect(
      (await faultOf(() => aTable('Nome\nAlfa', { reading: { columns: { name: 'Manca' } } }))).code,
    ).toBe('invalid-field');
  });

  test('a remembered mapping comes back for the same header, and for its kind', async () => {
    const remembered = {
      encoding: 'utf-8',
      delimiter: ';',
      headerRow: 1,
      dateOrder: 'mdy',
      decimal: '.',
      columns: { name: 'Chi', sinceOn: 'Quando' },
    } as const;
    const table = await aTable('CHI;Quando\nAlfa;03/04/2020', {
      rememberedReading: (signature) =>
        signature === 'clients:chi|quando'
          ? { ...remembered, columns: { ...remembered.columns } }
          : undefined,
    });
    expect(table).toMatchObject({
      kind: 'clients',
      remembered: true,
      reading: { columns: { name: 'CHI', sinceOn: 'Quando' }, dateOrder: 'mdy' },
    });
    expect(table.warnings.map((w) => w.code)).toEqual(['warning.date-order-mdy']);
  });

  test('a kind that the headers do not tell is refused, and so is an empty file', async () => {
    expect((await faultOf(() => aTable('pere;mele\n1;2'))).code).toBe('import-kind-unknown');
    expect((await faultOf(() => aTable('id,name,created_at_ms\n1,Rete,2'))).code).toBe('import-kind-unknown');
    expect((await faultOf(() => aTable(' \n\n;;\n'))).code).toBe('file-empty');
    expect((await faultOf(() => aTable('Nome;Stato\n'))).code).toBe('file-empty');
  });

  test('a quotation mark that never closes is told with its row', async () => {
    const fault = await faultOf(() => aTable('Nome;Note\nAlfa;bene\nBeta;"aperta\nGamma;x\n'));
    expect(fault).toMatchObject({ code: 'file-unreadable', reason: 'open-quote', params: { row: 3 } });
  });
});

describe('files that are no table', () => {
  test.each([
    ['xlsx', aFixture('workbook.xlsx')],
    ['xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2])],
    ['archive', Buffer.from('PK\u0003\u0004readme.txt', 'latin1')],
    ['pdf', Buffer.from('%PDF-1.7')],
    ['picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10])],
    ['binary', Buffer.from([1, 2, 3, 4, 0, 5, 6, 7, 0, 0, 1, 1])],
    ['html', Buffer.from('<!DOCTYPE html><table>')],
    ['xml', Buffer.from('<?xml version="1.0"?><a/>')],
    ['json', Buffer.from('[{"a":1}]')],
    ['vcard', Buffer.from('BEGIN:VCARD\nFN:A')],
    ['calendar', Buffer.from('BEGIN:VCALENDAR')],
    ['mail', Buffer.from('Received: from a\nSubject: b')],
  ])('%s is named', async (reason, bytes) => {
    expect(await faultOf(() => fileBytes(aFile(bytes)))).toMatchObject({ code: 'file-unreadable', reason });
  });

  test('nothing at all, too much, and a bomb of empty cells are refused at once', async () => {
    expect((await faultOf(() => fileBytes(aFile('')))).code).toBe('file-empty');
    expect((await faultOf(() => fileBytes({ name: 'a', contentBase64: 'A'.repeat(75_000_000) }))).code).toBe(
      'file-too-large',
    );
    const startMs = performance.now();
    expect((await faultOf(() => aTable(Buffer.alloc(20_000_000, ';')))).reason).toBe('too-many-cells');
    expect((await faultOf(() => aTable(Buffer.alloc(20_000_000, '\r')))).reason).toBe('too-many-rows');
    expect((await faultOf(() => aTable(`Nome\n${'x'.repeat(3_000_000)}`))).reason).toBe('row-too-long');
    expect(performance.now() - startMs).toBeLessThan(5_000);
  });

  test('no bytes make it fail in another way', async () => {
    const cell = fc.constantFrom(
      'Data',
      'Cliente',
      'Nome',
      '14/03/2026',
      '"',
      '""',
      '\n',
      ';',
      ',',
      '\t',
      'é',
      '\ufeff',
      '=1+1',
      '@',
      ' ',
      'x',
    );
    const table = fc.array(cell, { maxLength: 60 }).map((parts) => Buffer.from(parts.join('')));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }).map((b) => Buffer.from(b)),
          table,
        ),
        async (bytes) => {
          try {
            const read = await aTable(fileBytes(aFile(bytes)));
            expect(read.rows.length).toBeGreaterThan(0);
          } catch (error) {
            if (!(error instanceof ImportFault)) throw error;
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
