import { expect, test } from 'vitest';
import { createClientFinder } from '../../electron/workbench/importers/client-finder.ts';
import { planClientRows } from '../../electron/workbench/importers/client-rows.ts';
import type { Client, Contact } from '../../shared/domain/client.ts';
import type { ClientId, ContactId } from '../../shared/domain/ids.ts';
import { aFixture, aKnown, aTable, noPause, undecided } from './a-table.ts';

const ours = {
  id: 'client-0',
  name: 'La Volpe',
  kind: 'company',
  status: 'active',
  segmentId: null,
  tier: 'Base',
  services: '',
  sinceOn: null,
  endedOn: null,
  cadenceDays: 30,
  agreement: '',
  note: '',
  tagIds: [],
} as unknown as Client;
const anna = {
  id: 'anna' as ContactId,
  clientId: 'client-0' as ClientId,
  name: 'Anna',
  role: '',
  email: 'anna@volpe.it',
  phone: '',
  note: '',
} satisfies Contact;
const known = aKnown(['La Volpe', 'Caffè Zefirino'], {
  clientDetails: (id) =>
    id === 'client-0'
      ? { client: ours, contacts: [anna] }
      : { client: { ...ours, id, name: 'Caffè Zefirino' }, contacts: [] },
});

async function plan(content: string | Buffer, more: Partial<typeof undecided> = {}, workspace = known) {
  return planClientRows(
    await aTable(content, { kind: 'clients' }),
    workspace,
    { ...undecided, ...more },
    noPause,
  );
}
const outcome = (rows: Awaited<ReturnType<typeof plan>>['rows']) =>
  rows.map((r) => [r.row, r.state, ...r.problems.map((p) => `${p.column}: ${p.code}`)]);

test('several rows of one client make one client with several people', async () => {
  const { rows, warnings } = await plan(aFixture('clienti-windows-1252.csv'), {}, aKnown([]));
  expect(outcome(rows)).toEqual([
    [2, 'ready'],
    [3, 'ready'],
    [4, 'ready'],
    [5, 'ready'],
  ]);
  expect(rows[0]?.work).toMatchObject({
    creates: true,
    target: { name: 'Caffè Zefirino S.r.l.' },
    fields: {
      kind: 'company',
      status: 'active',
      tier: 'Completo',
      services: 'Sito, social',
      sinceOn: '2022-03-01',
      cadenceDays: 30,
      note: 'Paga a 60 giorni;\nchiede sempre lo sconto',
    },
    segmentName: 'Alimentare',
    tagNames: ['food', 'retail'],
    contact: {
      id: null,
      name: 'Niccolò Rossi',
      fields: { role: 'titolare', email: 'niccolo@zefirino.it', phone: '+39 06 5551234' },
    },
  });
  expect(rows[1]?.work).toMatchObject({ creates: false, fields: {}, contact: { name: 'Anna Bianchi' } });
  expect(rows[2]?.work?.fields).toMatchObject({
    kind: 'public-body',
    status: 'paused',
    note: '=SOMMA(A1:A9)',
  });
  expect(rows[3]?.work).toMatchObject({ target: { name: '-Meno & C.' }, fields: { note: '@nota +39' } });
  expect(warnings.map((w) => w.code)).toEqual(['warning.segments-created', 'warning.tags-created']);
});

test('a client that exists gets only what is empty on ours, or is a duplicate', async () => {
  const { rows, warnings } = await plan(
    'Cliente;Livello;Servizi;Contatto;E-mail;Telefono\nla volpe;Completo;Sito;;;\nLa Volpe;Base;;;;\nLA VOLPE;;;anna;;333\nLa Volpe;;;Ugo;ugo@volpe.it;\n',
  );
  expect(outcome(rows)).toEqual([
    [2, 'update'],
    [3, 'duplicate'],
    [4, 'update'],
    [5, 'update'],
  ]);
  expect(rows[0]?.work).toMatchObject({
    creates: false,
    target: { id: 'client-0' },
    fields: { services: 'Sito' },
  });
  expect(rows[0]?.work?.fields).not.toHaveProperty('tier');
  expect(rows[1]?.duplicate).toEqual({
    reason: 'same-name',
    of: 'La Volpe',
    ofRow: null,
    existingId: 'client-0',
  });
  expect(rows[2]?.work?.contact).toEqual({ id: 'anna', name: 'anna', fields: { phone: '333' } });
  expect(rows[3]?.work?.contact).toMatchObject({ id: null, name: 'Ugo' });
  expect(warnings).toEqual([{ code: 'warning.ours-kept', params: { count: 1 } }]);
});

test('a name like a known one is to be decided: the same, or new', async () => {
  const content = 'Cliente;Servizi\nCafe Zefirno;Sito\nVolpe;Rete\n';
  const { rows } = await plan(content);
  expect(outcome(rows)).toEqual([
    [2, 'decide', 'Cliente: similar-client'],
    [3, 'decide', 'Cliente: similar-client'],
  ]);
  expect(rows[0]?.duplicate).toEqual({
    reason: 'similar-name',
    of: 'Caffè Zefirino',
    ofRow: null,
    existingId: 'client-1',
  });
  const decided = await plan(content, {
    clientNames: { 'Cafe Zefirno': 'client-1' as ClientId },
    keepDuplicateRows: new Set([3]),
  });
  expect(decided.rows.map((r) => [r.state, r.work?.target.name, r.work?.creates])).toEqual([
    ['update', 'Caffè Zefirino', false],
    ['ready', 'Volpe', true],
  ]);
});

test('rows that contradict one another, and repeated rows, are told', async () => {
  const { rows } = await plan(
    'Cliente;Stato;Contatto\nNettuno;attivo;Ugo\nNettuno S.r.l;attivo;\nNETTUNO;concluso;\nNettuno;attivo;Ugo\n',
    {},
    aKnown([]),
  );
  expect(outcome(rows)).toEqual([
    [2, 'ready'],
    [3, 'ready'],
    [4, 'error', 'Stato: conflicts-with-row'],
    [5, 'duplicate'],
  ]);
  expect(rows[3]?.duplicate).toMatchObject({ reason: 'same-row-in-file', ofRow: 2 });
  expect(rows[2]?.problems[0]?.params).toMatchObject({ row: 2, text: 'ended', value: 'active' });
});

test('every error of a client row names its column', async () => {
  const { rows } = await plan(
    'Cliente;Tipo;Stato;Cliente dal;Data fine;Cadenza\n;;;;;\n;azienda;;;;\nAlfa;alieno;;;;\nAlfa;;boh;;;\nAlfa;;;31/09/2020;;\nAlfa;;;01/02/2020;31/01/2020;\nAlfa;;;;;ogni tanto\nAlfa;;;;;0\nAlfa;;;;;3O\n',
    {},
    aKnown([]),
  );
  expect(outcome(rows)).toEqual([
    [3, 'error', 'Cliente: name-missing'],
    [4, 'error', 'Tipo: client-kind-unknown'],
    [5, 'error', 'Stato: status-unknown'],
    [6, 'error', 'Cliente dal: date-impossible'],
    [7, 'error', 'Data fine: ends-before-start'],
    [8, 'error', 'Cadenza: number-unreadable'],
    [9, 'error', 'Cadenza: number-out-of-range'],
    [10, 'error', 'Cadenza: number-has-letter'],
  ]);
});

test('an address without a name stands for the person, and it is said', async () => {
  const { rows, warnings } = await plan('Cliente;Email\nAlfa;info@alfa.it\n', {}, aKnown([]));
  expect(rows[0]?.work?.contact).toMatchObject({ name: 'info@alfa.it', fields: { email: 'info@alfa.it' } });
  expect(warnings).toEqual([{ code: 'warning.contacts-unnamed', params: { count: 1 } }]);
});

test('names are compared without legal forms and slips, never so loosely that strangers meet', () => {
  const finder = createClientFinder(
    aKnown(['Studio Rossi', 'Edil Nova S.p.A.', 'Pane', 'Hotel Miramare']).clients,
    {},
  );
  expect(finder.find('STUDIO  ROSSI')).toMatchObject({ type: 'known' });
  expect(finder.find('edil nova spa')).toMatchObject({ type: 'known' });
  expect(finder.find('Edil Nova')).toMatchObject({ type: 'similar' });
  expect(finder.find('Rossi Studio')).toMatchObject({ type: 'similar' });
  expect(finder.find('Hotel Miramre')).toMatchObject({ type: 'similar' });
  for (const name of ['Studio Bianchi', 'Cane', 'Hotel Bellavista', 'S.r.l.', '???'])
    expect([name, finder.find(name).type]).toEqual([name, 'unknown']);
});
