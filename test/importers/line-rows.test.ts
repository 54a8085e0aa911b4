import { expect, test } from 'vitest';
import { decodeText } from '../../electron/workbench/importers/decode-text.ts';
import { looksLikeLines } from '../../electron/workbench/importers/detect-kind.ts';
import { lineEntries } from '../../electron/workbench/importers/line-entries.ts';
import { planLineRows } from '../../electron/workbench/importers/line-rows.ts';
import type { ClientId } from '../../shared/domain/ids.ts';
import { atLocalTime } from '../../shared/domain/time.ts';
import { aFixture, aKnown, noPause, undecided } from './a-table.ts';

const known = aKnown(['Caffè Zefirino', 'La Volpe']);
const plan = (text: string, more: Partial<typeof undecided> = {}) =>
  planLineRows(lineEntries(text), known, { ...undecided, ...more }, noPause);
const fixture = decodeText(aFixture('righe.txt')).text;

test('a diary of dated lines is told from a table', () => {
  expect(looksLikeLines(fixture)).toBe(true);
  expect(looksLikeLines('14/03/2026;La Volpe;scrivere a info@volpe.it')).toBe(false);
  expect(looksLikeLines('Data;Cliente\n2026-03-14;La Volpe')).toBe(false);
  expect(looksLikeLines('')).toBe(false);
});

test('comments and blank lines are left out, indented lines go on the one above', () => {
  expect(lineEntries('# x\r\nuno\r\n\r\n  due\r\n\t# y\r\ntre')).toEqual([
    { row: 2, text: 'uno\ndue' },
    { row: 6, text: 'tre' },
  ]);
});

test('each line is read as if it had been typed on its day', async () => {
  const { rows } = await plan(fixture);
  expect(rows.map((r) => [r.row, r.state, ...r.problems.map((p) => `${p.column}: ${p.code}`)])).toEqual([
    [2, 'ready'],
    [4, 'ready'],
    [8, 'error', '@Sconosciuto: unknown-client'],
    [9, 'error', 'line: date-impossible'],
    [10, 'error', 'line: line-without-date'],
    [11, 'error', '!boh: unknown-fact'],
    [12, 'error', 'line: no-client'],
    [13, 'error', 'line: entry-empty'],
  ]);
  expect(rows[0]?.work).toMatchObject({
    kind: 'call',
    durationMin: 25,
    line: '2026-03-14 @La Volpe call 25m brief in ritardo, 2h non pagate',
  });
  expect(rows[0]?.work?.facts.map((f) => f.detail.kind).sort()).toEqual(['extra', 'request']);
  expect(rows[1]?.work).toMatchObject({
    kind: 'meeting',
    occurredAtMs: atLocalTime('2026-03-14', 15, 30),
    clients: [{ name: 'Caffè Zefirino' }],
  });
  expect(rows[1]?.work?.text).toContain('«ci pensiamo»');
});

test('unknown names are decided once, for every line that has them', async () => {
  const text =
    '2026-03-14 @La Vople call uno\n2026-03-15 @Nettuno call due\n2026-03-16 @nettuno riunione tre';
  const { rows } = await plan(text);
  expect(rows.map((r) => [r.state, r.problems[0]?.code])).toEqual([
    ['decide', 'similar-client'],
    ['error', 'unknown-client'],
    ['error', 'unknown-client'],
  ]);
  expect(rows[0]?.similarClients.map((c) => c.name)).toContain('La Volpe');
  const decided = await plan(text, {
    clientNames: { 'La Vople': 'client-1' as ClientId, Nettuno: 'new' as ClientId },
  });
  expect(decided.rows.map((r) => r.state)).toEqual(['ready', 'ready', 'ready']);
  expect(decided.rows[0]?.work?.clients).toEqual([{ id: 'client-1', name: 'La Volpe' }]);
  expect(decided.rows[1]?.work?.clients[0]).toMatchObject({ name: 'Nettuno' });
  expect(decided.rows[2]?.work?.clients).toEqual(decided.rows[1]?.work?.clients);
});

test('a mention whose name goes on in another way is asked about', async () => {
  const studios = aKnown(['Studio Rossi', 'Nova Srl']);
  const { rows } = await planLineRows(
    lineEntries(
      '2026-03-14 @Studio Neri call\n2026-03-14 @Studio call Bozza\n2026-03-14 @Studio Rossi Bozza\n2026-03-14 @Nova Bozza\n2026-03-14 @Studio Riunione ok',
    ),
    studios,
    undecided,
    noPause,
  );
  expect(rows.map((r) => [r.state, r.problems[0]?.column])).toEqual([
    ['decide', '@Studio Neri'],
    ['ready', undefined],
    ['ready', undefined],
    ['ready', undefined],
    ['ready', undefined],
  ]);
});

test('a corrected line replaces the one in the file', async () => {
  const { rows } = await plan('2026-02-30 @La Volpe call', {
    corrections: { '1': { line: '2026-02-28 @La Volpe call ciao' } },
  });
  expect(rows[0]).toMatchObject({ state: 'ready', cells: { occurredOn: '2026-02-28' } });
});

test('slashes that could be read both ways are said to be day first', async () => {
  expect((await plan('03/04/2026 @La Volpe call')).warnings.map((w) => w.code)).toEqual([
    'warning.date-order-dmy',
  ]);
  expect((await plan('03/04/2026 @La Volpe call\n14/04/2026 @La Volpe call')).warnings).toEqual([]);
});

test('the same line twice is told', async () => {
  const { rows } = await plan('2026-03-14 @La Volpe call ciao\n2026-03-14 @La Volpe call ciao');
  expect(rows.map((r) => r.state)).toEqual(['ready', 'duplicate']);
});
