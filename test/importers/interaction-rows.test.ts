import { describe, expect, test } from 'vitest';
import { planInteractionRows } from '../../electron/workbench/importers/interaction-rows.ts';
import { entryKey } from '../../electron/workbench/importers/known-workspace.ts';
import type { TableRequest } from '../../electron/workbench/importers/read-table.ts';
import type { ClientId, ContactId, InteractionId } from '../../shared/domain/ids.ts';
import { atLocalTime } from '../../shared/domain/time.ts';
import { aFixture, aKnown, aTable, noPause, undecided } from './a-table.ts';

const known = aKnown(['Caffè Zefirino Srl', 'La Volpe', 'Rossi, Bianchi & C.']);

async function plan(
  content: string | Buffer,
  more: Partial<typeof undecided> & { known?: typeof known; request?: Partial<TableRequest> } = {},
) {
  const { known: workspace = known, request, ...decisions } = more;
  return planInteractionRows(
    await aTable(content, { kind: 'interactions', ...request }),
    workspace,
    { ...undecided, ...decisions },
    noPause,
  );
}
const outcome = (rows: Awaited<ReturnType<typeof plan>>['rows']) =>
  rows.map((r) => [r.row, r.state, ...r.problems.map((p) => `${p.column}: ${p.code}`)]);

test('each row of a real file is ready, or says what is wrong in which column', async () => {
  const { rows } = await plan(aFixture('registro-con-titoli.csv'), {
    clientNames: { 'Caffè Zefirino': 'client-0' as ClientId },
  });
  expect(outcome(rows)).toEqual([
    [6, 'ready'],
    [7, 'error', 'Data: date-impossible'],
    [8, 'error', 'Ore: number-has-letter'],
    [10, 'ready'],
    [11, 'error', 'Tipo: kind-unknown'],
  ]);
  expect(rows[0]?.cells).toMatchObject({
    occurredOn: '2026-03-14',
    kind: 'call',
    clients: 'La Volpe',
    durationMin: '90',
  });
  expect(rows[0]?.work).toMatchObject({
    text: 'Bozza approvata\ntutto bene',
    occurredAtMs: atLocalTime('2026-03-14'),
  });
  expect(rows[3]?.work?.clients.map((c) => c.name)).toEqual(['La Volpe', 'Caffè Zefirino Srl']);
  expect(rows[2]?.cells['durationMin']).toBe('1.240,5O');
});

test('dates that read both ways wait for a choice, the others do not', async () => {
  const { rows } = await plan(aFixture('ambiguous-dates.csv'));
  expect(outcome(rows)).toEqual([
    [2, 'decide', 'Date: ambiguous-date'],
    [3, 'decide', 'Date: ambiguous-date'],
    [4, 'ready'],
  ]);
  const chosen = await plan(aFixture('ambiguous-dates.csv'), { request: { reading: { dateOrder: 'mdy' } } });
  expect(chosen.rows.map((r) => r.cells['occurredOn'])).toEqual(['2026-03-04', '2026-05-06', '2026-07-07']);
  expect(chosen.rows[1]?.work?.text).toBe('He said "maybe"');
});

describe('clients', () => {
  const table = (...names: string[]) =>
    `Data;Cliente;Tipo\n${names.map((n, i) => `2026-03-${i + 10};${n};call`).join('\n')}`;

  test('are found by their name, whatever its case, accents and signs, several in a cell', async () => {
    const { rows } = await plan(
      table(
        'LA VOLPE',
        'caffe zefirino s.r.l.',
        '"La Volpe; Caffè Zefirino Srl"',
        '"La Volpe, caffe zefirino srl"',
        '"Rossi, Bianchi & C."',
      ),
    );
    expect(rows.map((r) => r.work?.clients.map((c) => c.id))).toEqual([
      ['client-1'],
      ['client-0'],
      ['client-1', 'client-0'],
      ['client-1', 'client-0'],
      ['client-2'],
    ]);
  });

  test('unknown ones are errors, like ones are to be decided with the names that they may mean', async () => {
    const { rows } = await plan(table('Nettuno', 'La Vope', 'Zefirino', '"Nettuno; La Volpe"', ''));
    expect(outcome(rows)).toEqual([
      [2, 'error', 'Cliente: unknown-client'],
      [3, 'decide', 'Cliente: similar-client'],
      [4, 'decide', 'Cliente: similar-client'],
      [5, 'error', 'Cliente: unknown-client'],
      [6, 'error', 'Cliente: no-client'],
    ]);
    expect(rows[0]?.problems[0]?.params).toEqual({ name: 'Nettuno' });
    expect(rows[1]?.similarClients.map((c) => c.name)).toEqual(['La Volpe']);
    expect(rows[2]?.similarClients.map((c) => c.name)).toEqual(['Caffè Zefirino Srl']);
  });

  test('are created or taken for another where that was decided, for every row that names them', async () => {
    const { rows } = await plan(table('Nettuno', 'La Vope', 'NETTUNO'), {
      clientNames: { nettuno: 'new' as ClientId, 'La Vope': 'client-1' as ClientId },
    });
    expect(rows.map((r) => r.state)).toEqual(['ready', 'ready', 'ready']);
    expect(rows[0]?.work?.clients[0]).toMatchObject({ name: 'Nettuno' });
    expect(rows[2]?.work?.clients[0]?.id).toBe(rows[0]?.work?.clients[0]?.id);
    expect(rows[1]?.work?.clients[0]?.id).toBe('client-1');
  });
});

test('people are found at their client; a new one needs a row with one client', async () => {
  const withPeople = aKnown(['Caffè Zefirino Srl', 'La Volpe'], {
    contacts: [{ id: 'anna' as ContactId, clientId: 'client-1' as ClientId, name: 'Anna Verdi' }],
  });
  const { rows, warnings } = await plan(
    'Data;Cliente;Contatto;Tipo\n2026-03-10;La Volpe;anna verdi;call\n2026-03-11;La Volpe;Ugo;call\n2026-03-12;"La Volpe; Caffè Zefirino Srl";Ugo;call\n',
    { known: withPeople },
  );
  expect(outcome(rows)).toEqual([
    [2, 'ready'],
    [3, 'ready'],
    [4, 'error', 'Contatto: unknown-contact'],
  ]);
  expect(rows[0]?.work?.contacts).toEqual([{ id: 'anna', clientId: 'client-1', name: 'Anna Verdi' }]);
  expect(rows[1]?.work?.contacts).toEqual([{ id: null, clientId: 'client-1', name: 'Ugo' }]);
  expect(warnings).toEqual([{ code: 'warning.contacts-created', params: { count: 1 } }]);
});

test('facts are read in the words of the line, and what is no fact is told', async () => {
  const { rows } = await plan(
    'Data;Cliente;Tipo;Fatti\n2026-03-10;La Volpe;call;"!richiesta brief entro 12/04; 2h non pagate"\n2026-03-11;La Volpe;call;boh\n2026-03-12;La Volpe;call;!request brief due 31/09\n',
  );
  expect(rows[0]?.work?.facts.map((f) => f.detail)).toMatchObject([
    { kind: 'request', subject: 'brief', dueOn: '2026-04-12' },
    { kind: 'extra', hours: 2, paid: false },
  ]);
  expect(outcome(rows.slice(1))).toEqual([
    [3, 'error', 'Fatti: facts-unreadable'],
    [4, 'error', 'Fatti: date-impossible'],
  ]);
});

test('rows that say nothing are errors, and those without a kind are said to become notes', async () => {
  const { rows, warnings } = await plan(
    'Data;Cliente;Testo\n2026-03-10;La Volpe;\n2026-03-11;La Volpe;ciao\n;La Volpe;x\n',
  );
  expect(outcome(rows)).toEqual([
    [2, 'error', 'Testo: entry-empty'],
    [3, 'ready'],
    [4, 'error', 'Data: date-missing'],
  ]);
  expect(rows[1]?.work?.kind).toBe('note');
  expect(warnings).toEqual([{ code: 'warning.kind-defaulted', params: { count: 1 } }]);
});

test('a row with more cells than the header is an error, not a text cut short', async () => {
  const { rows } = await plan('Data;Cliente;Testo\n2026-03-10;La Volpe;uno; due\n');
  expect(outcome(rows)).toEqual([[2, 'error', ': extra-cells']]);
});

test('every other error has its own sentence', async () => {
  const { rows } = await plan(
    `Data;Ora;Cliente;Durata;Testo\n2026-03-10;25:61;La Volpe;5;a\n45123;;La Volpe;5;a\nieri l'altro;;La Volpe;5;a\n2026-03-10;;La Volpe;1,5;a\n2026-03-10;;La Volpe;-5;a\n2026-03-10;;La Volpe;5;${'x'.repeat(200_001)}\n`,
  );
  expect(outcome(rows)).toEqual([
    [2, 'error', 'Ora: time-unreadable'],
    [3, 'error', 'Data: date-serial'],
    [4, 'error', 'Data: date-unreadable'],
    [5, 'error', 'Durata: duration-unreadable'],
    [6, 'error', 'Durata: number-out-of-range'],
    [7, 'error', 'Testo: too-long'],
  ]);
});

test('a missing column makes every row an error until it is matched', async () => {
  const { rows } = await plan('Data;Testo\n2026-03-10;a\n');
  expect(outcome(rows)).toEqual([[2, 'error', 'clients: column-missing']]);
});

test('corrections are read as if they stood in the file, and skipped rows stay visible', async () => {
  const { rows } = await plan('Data;Cliente;Testo\n31/09/2026;La Volpe;a\n2026-03-10;Nettuno;b\n', {
    corrections: { '2': { occurredOn: '30/09/2026' } },
    skipRows: new Set([3]),
  });
  expect(outcome(rows)).toEqual([
    [2, 'ready'],
    [3, 'skipped'],
  ]);
  expect(rows[0]?.cells['occurredOn']).toBe('2026-09-30');
  expect(rows[1]?.cells).toMatchObject({ clients: 'Nettuno', text: 'b' });
});

test('the same entry is told, in the workspace and in the file, and can be wanted all the same', async () => {
  const key = entryKey('2026-03-10', 'call', 'Budget', ['client-1' as ClientId]);
  const workspace = aKnown(['Altro', 'La Volpe'], {
    entriesBetween: () => new Map([[key, 'entry-1' as InteractionId]]),
  });
  const content =
    'Data;Cliente;Tipo;Durata;Testo\n2026-03-10;La Volpe;call;10;BUDGET\n2026-03-11;La Volpe;call;10;x\n2026-03-11;La Volpe;call;10;x\n2026-03-11;La Volpe;call;20;x\n';
  const { rows } = await plan(content, { known: workspace });
  expect(
    rows.map((r) => [r.state, r.duplicate?.reason, r.duplicate?.ofRow, r.duplicate?.existingId]),
  ).toEqual([
    ['duplicate', 'same-entry', null, 'entry-1'],
    ['ready', undefined, undefined, undefined],
    ['duplicate', 'same-row-in-file', 3, null],
    ['ready', undefined, undefined, undefined],
  ]);
  const wanted = await plan(content, { known: workspace, keepDuplicateRows: new Set([2, 4]) });
  expect(wanted.rows.map((r) => r.state)).toEqual(['ready', 'ready', 'ready', 'ready']);
});
