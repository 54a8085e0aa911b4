import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportWorkspace } from '../../../electron/workbench/db/export-workspace.ts';
import { Refused } from '../../../electron/workbench/db/refused.ts';
import type { WorkspaceDb } from '../../../electron/workbench/db/workspace-db.ts';
import { blankFact } from '../../../shared/domain/fact.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { refusalSentence } from '../../../shared/i18n/refusal-sentence.ts';
import { addClient, addInteraction, aFolder, aWorkspace } from '../db/temp-workspace.ts';
import { importsOf, refusalOf } from './an-import.ts';

const fixture = (name: string): Buffer =>
  readFileSync(join(import.meta.dirname, '../../importers/fixtures', name));
const count = (db: WorkspaceDb, table: string): number =>
  db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? -1;
const withClients = (...names: string[]): WorkspaceDb => {
  const db = aWorkspace();
  db.write({ verb: 'client.create' }, (w) => {
    for (const name of names) addClient(w, name);
  });
  return db;
};
const clientId = (db: WorkspaceDb, name: string): ClientId =>
  db.get<{ id: ClientId }>('SELECT id FROM client WHERE name = ?', name)?.id ?? ('' as ClientId);
const entries =
  'Data;Tipo;Cliente;Contatto;Durata;Testo;Fatti\n14/03/2026;chiamata;La Volpe;Anna;25;Bozza;!richiesta brief entro 12/04\n15/03/2026;riunione;La Volpe;;60;Piano;\n';

describe('preview', () => {
  test('writes nothing and answers in the language of the workspace', async () => {
    const db = withClients('La Volpe');
    const changes = count(db, 'change');
    const preview = await importsOf(db).preview(fixture('registro-con-titoli.csv'), { name: 'registro.csv' });
    expect(preview).toMatchObject({
      file: 'registro.csv',
      kind: 'interactions',
      remembered: false,
      counts: { rows: 5, ready: 1, updates: 0, duplicates: 0, toDecide: 0, errors: 4, skipped: 0 },
    });
    expect(preview.rows[1]?.errors).toEqual([
      {
        file: 'registro.csv',
        row: 7,
        column: 'Data',
        code: 'date-impossible',
        params: { text: '31/09/2026' },
        message: 'Il giorno «31/09/2026» non esiste. Correggilo.',
      },
    ]);
    expect(preview.warnings.map((w) => w.message)).toEqual([
      'Colonne che non importo: Note (2). Abbinale se ti servono.',
      '3 righe sopra l’intestazione sono lasciate fuori.',
    ]);
    const english = await importsOf(db, { language: 'en' }).preview(fixture('registro-con-titoli.csv'));
    expect(english.rows[1]?.errors[0]?.message).toBe('The day "31/09/2026" does not exist. Correct it.');
    expect(count(db, 'change')).toBe(changes);
    expect(count(db, 'import_batch')).toBe(0);
  });

  test('pages and filters its rows, and notices that the workspace has changed', async () => {
    const db = withClients();
    const { preview } = importsOf(db);
    const content = `Data;Cliente;Testo\n${Array.from({ length: 30 }, (_, i) => `2026-03-10;${i % 3 === 0 ? 'Nettuno' : 'La Volpe'};n ${i}`).join('\n')}`;
    expect((await preview(content)).counts).toMatchObject({ rows: 30, errors: 30 });
    db.write({ verb: 'client.create' }, (w) => addClient(w, 'La Volpe'));
    const page = await preview(content, { show: 'errors', offset: 8, limit: 5 });
    expect(page.counts).toMatchObject({ errors: 10, ready: 20 });
    expect(page.rows.map((r) => r.row)).toEqual([26, 29]);
    expect((await preview(content, { show: 'ready', limit: 3 })).rows.map((r) => r.row)).toEqual([3, 4, 6]);
  });

  test('a required field without a column is told in words and stops the import', async () => {
    const { preview, commit } = importsOf(withClients());
    const given = { kind: 'interactions' } as const;
    const shown = await preview('Data;Testo\n2026-03-10;a\n', given);
    expect(shown.warnings[0]?.message).toBe('Manca la colonna per: Clienti. Abbinala per andare avanti.');
    expect(shown.rows[0]?.errors[0]).toMatchObject({ column: 'Clienti', code: 'column-missing' });
    expect(await refusalOf(() => commit('Data;Testo\n2026-03-10;a\n', given))).toEqual({
      code: 'import-mapping-incomplete',
      params: { field: 'Clienti' },
    });
  });

  test('files that are no table are refused in words', async () => {
    const { preview } = importsOf(withClients());
    const refusal = await refusalOf(() => preview(fixture('workbook.xlsx'), { name: 'clienti.xlsx' }));
    expect(refusalSentence(refusal as Refused['refusal'], 'it')).toBe(
      'Non riesco a leggere «clienti.xlsx»: è una cartella di calcolo. Salvala come CSV e importa quella.',
    );
    expect((await refusalOf(() => preview('pere;mele\n1;2'))).code).toBe('import-kind-unknown');
    expect((await refusalOf(() => preview(''))).code).toBe('file-empty');
  });

  test('no bytes make it fail with anything but a refusal', async () => {
    const { preview } = importsOf(withClients('La Volpe'));
    const word = fc.constantFrom(
      'Data',
      'Cliente',
      '2026-03-14',
      '@La Volpe',
      'call',
      '!richiesta',
      '"',
      '\n',
      ';',
      ',',
      ' ',
      '31/09',
      '#',
      '  ',
      '@',
      '=1',
    );
    const text = fc.array(word, { maxLength: 40 }).map((parts) => Buffer.from(parts.join('')));
    const bytes = fc.oneof(
      text,
      fc.uint8Array({ maxLength: 200 }).map((b) => Buffer.from(b)),
    );
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.constantFrom(null, 'clients', 'interactions', 'lines'),
        async (content, kind) => {
          try {
            const { counts } = await preview(content, { kind });
            expect(
              counts.ready +
                counts.updates +
                counts.duplicates +
                counts.toDecide +
                counts.errors +
                counts.skipped,
            ).toBe(counts.rows);
          } catch (error) {
            if (!(error instanceof Refused)) throw error;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('commit', () => {
  test('writes entries with people and facts, and says what it did not take', async () => {
    const db = withClients('La Volpe');
    const { commit, service } = importsOf(db);
    const result = await commit(
      `${entries}31/09/2026;chiamata;La Volpe;;;x;\n16/03/2026;chiamata;La Vople;;;x;\n16/03/2026;chiamata;Nettuno;;;y;\n`,
      {
        name: 'registro.csv',
        decisions: { clientNames: { Nettuno: 'new' } },
      },
    );
    expect(result).toMatchObject({ created: 3, updated: 0, createdClients: 1, duplicates: [] });
    expect(result.errors.map((e) => [e.row, e.column, e.code])).toEqual([
      [4, 'Data', 'date-impossible'],
      [5, 'Cliente', 'similar-client'],
    ]);
    expect(
      db.all(
        'SELECT kind, occurred_on, duration_min, text, source FROM interaction ORDER BY occurred_at_ms LIMIT 1',
      ),
    ).toEqual([
      { kind: 'call', occurred_on: '2026-03-14', duration_min: 25, text: 'Bozza', source: 'import' },
    ]);
    expect(db.all('SELECT name FROM contact')).toEqual([{ name: 'Anna' }]);
    expect(db.all('SELECT kind, due_on, is_open FROM fact')).toEqual([
      { kind: 'request', due_on: '2026-04-12', is_open: 1 },
    ]);
    expect(service.list()).toMatchObject([
      {
        id: result.batchId,
        fileName: 'registro.csv',
        kind: 'interactions',
        created: 3,
        updated: 0,
        undoneAtMs: null,
      },
    ]);

    const again = await importsOf(db).preview(entries);
    expect(again.rows.map((r) => r.duplicate?.reason)).toEqual(['same-entry', 'same-entry']);
    expect(again.rows[0]?.duplicate?.of).toBe('2026-03-14 · La Volpe · Bozza');
    expect(await refusalOf(() => commit(entries))).toMatchObject({ code: 'import-nothing-ready' });
  });

  test('writes clients with people, segments and tags, and fills in what ours lack', async () => {
    const db = withClients('Comune di Città Nuova');
    const { commit } = importsOf(db);
    const result = await commit(fixture('clienti-windows-1252.csv'));
    expect(result).toMatchObject({ created: 2, updated: 1, createdClients: 2, errors: [], duplicates: [] });
    expect(
      db.all(
        'SELECT c.name, s.name AS segment, c.kind, c.status, c.note FROM client c LEFT JOIN segment s ON s.id = c.segment_id ORDER BY c.name',
      ),
    ).toEqual([
      { name: '-Meno & C.', segment: null, kind: 'company', status: 'active', note: '@nota +39' },
      {
        name: 'Caffè Zefirino S.r.l.',
        segment: 'Alimentare',
        kind: 'company',
        status: 'active',
        note: 'Paga a 60 giorni;\nchiede sempre lo sconto',
      },
      {
        name: 'Comune di Città Nuova',
        segment: 'Pubblico',
        kind: 'company',
        status: 'active',
        note: '=SOMMA(A1:A9)',
      },
    ]);
    expect(db.all('SELECT name, phone FROM contact ORDER BY name')).toEqual([
      { name: 'Anna Bianchi', phone: '' },
      { name: 'Niccolò Rossi', phone: '+39 06 5551234' },
    ]);
    expect(db.all('SELECT t.name FROM client_tag ct JOIN tag t ON t.id = ct.tag_id ORDER BY 1')).toEqual([
      { name: 'food' },
      { name: 'retail' },
    ]);
  });

  test('writes a diary of lines, keeping each line as it was written', async () => {
    const db = withClients('La Volpe', 'Caffè Zefirino');
    const result = await importsOf(db).commit(fixture('righe.txt'), {
      name: 'righe.txt',
      decisions: { clientNames: { Sconosciuto: 'new' } },
    });
    expect(result).toMatchObject({ created: 3, createdClients: 1 });
    expect(result.errors.map((e) => [e.row, e.code])).toEqual([
      [9, 'date-impossible'],
      [10, 'line-without-date'],
      [11, 'unknown-fact'],
      [12, 'no-client'],
      [13, 'entry-empty'],
    ]);
    expect(db.get('SELECT line, kind, duration_min FROM interaction ORDER BY occurred_at_ms')).toEqual({
      line: '2026-03-14 @La Volpe call 25m brief in ritardo, 2h non pagate',
      kind: 'call',
      duration_min: 25,
    });
  });

  test('remembers how a header was read, and proposes it for the next file', async () => {
    const db = withClients('La Volpe');
    const { commit, preview } = importsOf(db);
    const first = 'Quando;Chi;Cosa\n03/04/2026;La Volpe;uno\n';
    const reading = {
      columns: { occurredOn: 'Quando', clients: 'Chi', text: 'Cosa' },
      dateOrder: 'mdy',
    } as const;
    await commit(first, { kind: 'interactions', reading: { ...reading, columns: { ...reading.columns } } });
    const next = await preview('Quando;Chi;Cosa\n05/06/2026;La Volpe;due\n');
    expect(next).toMatchObject({
      kind: 'interactions',
      remembered: true,
      reading: { dateOrder: 'mdy', columns: reading.columns },
      counts: { ready: 1 },
    });
    expect(next.rows[0]?.cells['occurredOn']).toBe('2026-05-06');
  });

  test('tells how far it is and stops when it is asked to, with nothing written', async () => {
    const db = withClients('La Volpe');
    const { commit, service } = importsOf(db);
    const content = `Data;Cliente;Testo\n${Array.from({ length: 2_000 }, (_, i) => `2026-03-10;La Volpe;n ${i}`).join('\n')}`;
    expect(service.progress({ jobId: 'a' })).toBeNull();
    const running = commit(content, { jobId: 'a' });
    const seen: number[] = [];
    while (seen.length < 3) {
      await new Promise((resolve) => setImmediate(resolve));
      const progress = service.progress({ jobId: 'a' });
      if (progress && progress.total > 0) seen.push(progress.done);
    }
    service.cancel({ jobId: 'a' });
    expect(await refusalOf(() => running)).toMatchObject({ code: 'import-cancelled' });
    expect(seen).toEqual([...seen].sort((x, y) => x - y));
    expect(service.progress({ jobId: 'a' })).toBeNull();
    expect([count(db, 'interaction'), count(db, 'import_batch')]).toEqual([0, 0]);
  });

  test('is one step of history, taken back and done again', async () => {
    const db = withClients('La Volpe');
    const { commit, service } = importsOf(db);
    await commit(entries, { name: 'registro.csv' });
    expect(db.undo()?.label).toEqual({ verb: 'import.commit', params: { name: 'registro.csv' } });
    expect([count(db, 'interaction'), count(db, 'contact'), service.list().length]).toEqual([0, 0, 0]);
    db.redo();
    const [batch] = service.list();
    expect([count(db, 'interaction'), count(db, 'fact')]).toEqual([2, 1]);
    expect(service.undo({ batchId: batch!.id })).toEqual({ removed: 2, restored: 0 });
  });
});

describe('undo of a batch', () => {
  test('takes away what was created, restores what was changed, and can itself be undone', async () => {
    const db = withClients('Comune di Città Nuova');
    const { commit, service } = importsOf(db);
    const before = db.all("SELECT name, note, segment_id FROM client WHERE name LIKE 'Comune%'");
    const { batchId } = await commit(fixture('clienti-windows-1252.csv'), { name: 'clienti.csv' });
    expect(service.undo({ batchId })).toEqual({ removed: 2, restored: 1 });
    expect(db.all('SELECT name, note, segment_id FROM client')).toEqual(before);
    expect(['contact', 'client_tag', 'segment', 'tag'].map((t) => count(db, t))).toEqual([0, 0, 0, 0]);
    expect(service.list()[0]?.undoneAtMs).not.toBeNull();
    expect(await refusalOf(() => service.undo({ batchId }))).toMatchObject({ code: 'batch-already-undone' });
    expect(db.undo()?.label).toEqual({ verb: 'import.undo', params: { name: 'clienti.csv' } });
    expect([count(db, 'client'), count(db, 'contact'), count(db, 'segment')]).toEqual([3, 2, 2]);
    expect(service.list()[0]?.undoneAtMs).toBeNull();
  });

  test('is refused with names once an imported entry was edited, or something rests on it', async () => {
    const db = withClients('La Volpe');
    const { commit, service } = importsOf(db);
    const { batchId } = await commit(`${entries}16/03/2026;chiamata;Nettuno;;;y;\n`, {
      decisions: { clientNames: { Nettuno: 'new' } },
    });
    const id = db.get<{ id: string }>("SELECT id FROM interaction WHERE text = 'Bozza'")?.id ?? '';
    db.write({ verb: 'interaction.update' }, (w) => w.update('interaction', id, { text: 'Bozza due' }));
    db.write({ verb: 'interaction.log' }, (w) => addInteraction(w, [clientId(db, 'Nettuno')], 'dopo'));
    const refusal = await refusalOf(() => service.undo({ batchId }));
    expect(refusal.code).toBe('batch-changed-since');
    expect(refusal.params['names']).toEqual(['2026-03-14 Bozza due', '2026-11-22 Nettuno']);
    expect(count(db, 'interaction')).toBe(4);
    db.undo();
    db.undo();
    expect(service.undo({ batchId })).toEqual({ removed: 4, restored: 0 });
  });

  test('notices people, facts and clients added to an imported entry', async () => {
    const db = withClients('La Volpe', 'Altro');
    const { commit, service } = importsOf(db);
    const { batchId } = await commit(entries);
    const id = db.get<{ id: string }>("SELECT id FROM interaction WHERE text = 'Piano'")?.id ?? '';
    db.write({ verb: 'interaction.update' }, (w) =>
      w.insert('interaction_client', {
        interaction_id: id,
        client_id: clientId(db, 'Altro'),
        position: 1,
        occurred_at_ms: 0,
        is_contact: 1,
        deleted: 0,
      }),
    );
    expect(await refusalOf(() => service.undo({ batchId }))).toMatchObject({
      code: 'batch-changed-since',
      params: { names: ['2026-03-15 La Volpe'] },
    });
  });

  test.each([
    ['satisfaction', { value: 4, rated_on: '2026-11-20', note: '' }],
    ['panel', { opened_on: '2026-11-20', raters_json: '["Giulia","Davide"]', closed_at_ms: null }],
    ['measure_dismissal', { signal_id: 'late-inputs', level: 2, reason: 'no', dismissed_on: '2026-11-20' }],
  ] as const)('is refused while a %s rests on an imported client', async (table, row) => {
    const db = withClients();
    const { commit, service } = importsOf(db);
    const { batchId } = await commit('Cliente;Segmento\nNettuno;Barche\n');
    db.write({ verb: 'x' }, (w) =>
      w.insert(table, { ...row, id: w.newId(), client_id: clientId(db, 'Nettuno') }),
    );
    expect(await refusalOf(() => service.undo({ batchId }))).toEqual({
      code: 'batch-changed-since',
      params: { names: ['Nettuno'] },
    });
    db.undo();
    expect(service.undo({ batchId })).toMatchObject({ removed: 1 });
  });

  test('leaves a client in the trash whom a fact taken away still names', async () => {
    const db = withClients('La Volpe');
    const { commit, service } = importsOf(db);
    const { batchId } = await commit('Cliente;Segmento\nNettuno;Barche\n');
    db.write({ verb: 'x' }, (w) => {
      const entry = addInteraction(w, [clientId(db, 'La Volpe'), clientId(db, 'Nettuno')], 'insieme', {
        facts: [{ detail: blankFact('thanks'), note: '' }],
      });
      const fact = w.get<{ id: string }>('SELECT id FROM fact')?.id ?? '';
      w.update('fact', fact, { client_id: clientId(db, 'Nettuno') });
      w.trash('fact', fact);
      w.erase('interaction_client', { interaction_id: entry, client_id: clientId(db, 'Nettuno') });
    });
    service.undo({ batchId });
    expect(db.get("SELECT deleted_at_ms IS NULL AS live FROM client WHERE name = 'Nettuno'")).toEqual({
      live: 0,
    });
  });

  test('what was put in the trash since does not stand in its way', async () => {
    const db = withClients('La Volpe');
    const { commit, service } = importsOf(db);
    const { batchId } = await commit(`${entries}16/03/2026;chiamata;Nettuno;;;y;\n`, {
      decisions: { clientNames: { Nettuno: 'new' } },
    });
    const later = db.write({ verb: 'interaction.log' }, (w) =>
      addInteraction(w, [clientId(db, 'Nettuno')], 'dopo'),
    );
    db.write({ verb: 'interaction.remove' }, (w) => {
      w.trash('interaction', later);
      w.trash(
        'interaction',
        db.get<{ id: string }>("SELECT id FROM interaction WHERE text = 'Piano'")?.id ?? '',
      );
    });
    expect(service.undo({ batchId })).toEqual({ removed: 4, restored: 0 });
    // The client that an entry in the trash still names waits there with it.
    expect(db.all('SELECT name, deleted_at_ms IS NULL AS live FROM client ORDER BY name')).toEqual([
      { name: 'La Volpe', live: 1 },
      { name: 'Nettuno', live: 0 },
    ]);
    expect(db.all('SELECT text FROM interaction')).toEqual([{ text: 'dopo' }]);
  });

  test('of a batch that is not there is refused', async () => {
    const { service } = importsOf(withClients());
    expect(await refusalOf(() => service.undo({ batchId: 'x' as never }))).toMatchObject({
      code: 'not-found',
    });
  });
});

test('the clients of our own export come back as they were', async () => {
  const db = aWorkspace();
  await importsOf(db).commit(fixture('clienti-windows-1252.csv'));
  const folder = aFolder();
  exportWorkspace(db, folder, 'csv');
  const other = aWorkspace();
  const imports = importsOf(other);
  const content = readFileSync(join(folder, 'client.csv'));
  expect(await imports.preview(content)).toMatchObject({
    kind: 'clients',
    counts: { ready: 3, errors: 0, toDecide: 0 },
  });
  await imports.commit(content);
  const sql =
    'SELECT name, kind, status, tier, services, since_on, ended_on, cadence_days, agreement, note FROM client ORDER BY name';
  expect(other.all(sql)).toEqual(db.all(sql));
  for (const table of ['contact', 'interaction', 'segment', 'tag']) {
    const refused = await refusalOf(() => imports.preview(readFileSync(join(folder, `${table}.csv`))));
    expect(['import-kind-unknown', 'file-empty']).toContain(refused.code);
  }
});
