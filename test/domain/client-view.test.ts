import { describe, expect, it } from 'vitest';
import {
  allClientsView,
  builtInClientViews,
  type ClientOfView,
  type ClientView,
  isSameView,
  readClientView,
  viewedClients,
} from '../../shared/domain/client-view.ts';
import type { SegmentId, SignalId, TagId } from '../../shared/domain/ids.ts';

const today = '2026-11-24';
const food = 's-food' as SegmentId;
const yearly = 't-yearly' as TagId;

function aRow(given: Partial<ClientOfView> & { name: string }): ClientOfView {
  return {
    status: 'active',
    segmentId: null,
    segmentName: null,
    tier: '',
    services: '',
    sinceOn: null,
    cadenceDays: 30,
    nextStep: '',
    nextStepOn: null,
    tagIds: [],
    tagNames: [],
    createdAtMs: Date.UTC(2026, 9, 1, 12),
    strain: { index: 10, band: 'calm', coverage: 0.9, knockOuts: [] },
    strainChange: null,
    lastContactOn: '2026-11-20',
    lastCheckOn: null,
    interactionCount: 0,
    ...given,
  };
}
const strained = (index: number): ClientOfView['strain'] => ({
  index,
  band: 'strained',
  coverage: 0.8,
  knockOuts: [],
});
const unknown: ClientOfView['strain'] = { index: 80, band: 'too-little-known', coverage: 0.2, knockOuts: [] };

function names(rows: ClientOfView[], view: Partial<ClientView>): string[] {
  return viewedClients(rows, { ...allClientsView, ...view }, today, 'it-IT').map((c) => c.name);
}

describe('filtering clients', () => {
  const rows = [
    aRow({
      name: 'Caffè Zefirino',
      segmentId: food,
      segmentName: 'Alimentare',
      tagIds: [yearly],
      tagNames: ['annuale'],
    }),
    aRow({ name: 'Arredi Montefosco', services: 'E-commerce', strain: strained(54) }),
    aRow({ name: 'Vivai Petrarossa', status: 'paused', lastContactOn: '2026-01-01' }),
  ];

  it('finds words without case or accents, in the name and in what the client is', () => {
    expect(names(rows, { text: 'caffe' })).toEqual(['Caffè Zefirino']);
    expect(names(rows, { text: '  COMMERCE  arredi ' })).toEqual(['Arredi Montefosco']);
    expect(names(rows, { text: 'annuale alimentare' })).toEqual(['Caffè Zefirino']);
    expect(names(rows, { text: 'nessuno' })).toEqual([]);
  });

  it('narrows by status, segment, tag and band together', () => {
    expect(names(rows, { statuses: ['paused'] })).toEqual(['Vivai Petrarossa']);
    expect(names(rows, { segmentIds: [food], tagIds: [yearly] })).toEqual(['Caffè Zefirino']);
    expect(names(rows, { bands: ['strained', 'critical'] })).toEqual(['Arredi Montefosco']);
    expect(names(rows, { segmentIds: [food], bands: ['strained'] })).toEqual([]);
  });

  it('counts silence over the cadence of active clients only, from the day they were added when never heard from', () => {
    const silent = [
      ...rows,
      aRow({ name: 'Mai sentita', lastContactOn: null, createdAtMs: Date.UTC(2026, 8, 1, 12) }),
      aRow({ name: 'Aggiunta ieri', lastContactOn: null, createdAtMs: Date.UTC(2026, 10, 23, 12) }),
      aRow({ name: 'Al limite', lastContactOn: '2026-10-25' }),
      aRow({ name: 'Un giorno oltre', lastContactOn: '2026-10-24' }),
      aRow({ name: 'Senza cadenza', cadenceDays: null, lastContactOn: '2020-01-01' }),
    ];
    expect(names(silent, { overCadence: true })).toEqual(['Mai sentita', 'Un giorno oltre']);
  });
});

describe('sorting clients', () => {
  it('orders names as people do', () => {
    const rows = ['Zeta', 'Èlite', 'abaco', 'Cliente 10', 'Cliente 9'].map((name) => aRow({ name }));
    expect(names(rows, {})).toEqual(['abaco', 'Cliente 9', 'Cliente 10', 'Èlite', 'Zeta']);
  });

  it('puts knock-outs over every index and the unknown last in both directions', () => {
    const rows = [
      aRow({ name: 'Ignota', strain: unknown }),
      aRow({ name: 'Calma' }),
      aRow({ name: 'Tesa', strain: strained(54) }),
      aRow({
        name: 'Non paga',
        strain: {
          index: 20,
          band: 'critical',
          coverage: 1,
          knockOuts: [{ signalId: 'non-payment' as SignalId, level: 3, ratedOn: today }],
        },
      }),
    ];
    const by = (direction: 'ascending' | 'descending') =>
      names(rows, { sort: { column: 'strain', direction } });
    expect(by('descending')).toEqual(['Non paga', 'Tesa', 'Calma', 'Ignota']);
    expect(by('ascending')).toEqual(['Calma', 'Tesa', 'Non paga', 'Ignota']);
  });

  it('counts never heard from as the longest silence', () => {
    const rows = [
      aRow({ name: 'Ieri', lastContactOn: '2026-11-23' }),
      aRow({ name: 'Mai', lastContactOn: null }),
      aRow({ name: 'Estate', lastContactOn: '2026-07-01' }),
    ];
    expect(names(rows, { sort: { column: 'lastContact', direction: 'ascending' } })).toEqual([
      'Mai',
      'Estate',
      'Ieri',
    ]);
  });

  it('breaks ties by name and leaves the list given as it was', () => {
    const rows = [aRow({ name: 'B' }), aRow({ name: 'A' })];
    expect(names(rows, { sort: { column: 'entries', direction: 'descending' } })).toEqual(['A', 'B']);
    expect(rows.map((r) => r.name)).toEqual(['B', 'A']);
  });
});

describe('a saved view', () => {
  it('reads back as it was saved', () => {
    const view: ClientView = {
      ...builtInClientViews.strained,
      text: 'rossi',
      tagIds: [yearly],
      columns: ['name', 'strain', 'since'],
    };
    const read = readClientView(JSON.parse(JSON.stringify(view)) as Record<string, unknown>);
    expect(read).toEqual(view);
    expect(isSameView(read, view)).toBe(true);
    expect(isSameView(read, { ...view, text: 'bianchi' })).toBe(false);
  });

  it('takes defaults for what is missing or from another version', () => {
    const read = readClientView({
      bands: ['critical', 'purple'],
      statuses: 'active',
      columns: ['strain', 'revenue'],
      sort: { column: 'revenue', direction: 'descending' },
    });
    expect(read.bands).toEqual(['critical']);
    expect(read.statuses).toEqual([]);
    expect(read.columns).toEqual(['name', 'strain']);
    expect(read.sort).toEqual(allClientsView.sort);
    expect(readClientView({})).toEqual(allClientsView);
  });
});
