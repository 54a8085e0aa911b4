import { describe, expect, test } from 'vitest';
import type { ClientId, FactId, InteractionId, SignalId } from '../../../shared/domain/ids.ts';
import { aFact } from '../../support/a-fact.ts';
import { anInteraction } from '../../support/an-interaction.ts';
import { refusalOf } from '../../support/refusal-of.ts';
import { aWorkspace } from '../../support/workspace.ts';

const all = {
  show: 'all' as const,
  kinds: [],
  factKinds: [],
  signalId: null,
  afterOn: null,
  beforeOn: null,
  query: '',
};

describe('logging', () => {
  test('keeps several clients and people, facts with their client, and the line as typed', () => {
    const { clients, interactions, addClient } = aWorkspace();
    const a = addClient({ name: 'A' });
    const b = addClient({ name: 'B' });
    const rossi = clients.createContact({ clientId: b, name: 'Carlo Rossi' });
    const { interaction } = interactions.log({
      draft: anInteraction([a, b], {
        contactIds: [rossi.id],
        facts: [
          aFact('request', { dueOn: '2026-12-04' }, { clientId: b, note: 'Brief' }),
          aFact('extra', { hours: 2 }),
        ],
      }),
      newClientNames: [],
      source: 'line',
      line: '@A @Rossi call late brief',
    });
    expect(interaction).toMatchObject({
      occurredOn: '2026-11-20',
      source: 'line',
      clients: [{ name: 'A' }, { name: 'B' }],
      contacts: [{ name: 'Carlo Rossi' }],
      facts: [
        { clientId: b, occurredOn: '2026-11-20', note: 'Brief' },
        { clientId: a, detail: { kind: 'extra' } },
      ],
    });
    expect(interactions.get({ interactionId: interaction.id }).line).toBe('@A @Rossi call late brief');
    expect(interactions.timeline({ clientId: b, before: null, limit: 10 }).entries[0]?.id).toBe(
      interaction.id,
    );
  });

  test('creates newly named clients in the same step, and takes one that exists by now', () => {
    const { clients, interactions, addClient, db } = aWorkspace();
    const existing = addClient({ name: 'Cicli Falcetti' });
    const logged = interactions.log({
      draft: anInteraction([]),
      newClientNames: ['Nuova Srl', 'cicli falcetti'],
      source: 'line',
      line: null,
    });
    expect(logged.createdClients).toMatchObject([{ name: 'Nuova Srl' }]);
    expect(logged.interaction.clients.map((c) => c.name)).toEqual(['Nuova Srl', 'Cicli Falcetti']);
    db.undo();
    expect(clients.list().map((c) => c.id)).toEqual([existing]);
  });

  test('brings in the client of a person who is named', () => {
    const { clients, addClient, log } = aWorkspace();
    const a = addClient({ name: 'A' });
    const rossi = clients.createContact({ clientId: a, name: 'Rossi' });
    expect(log([], { contactIds: [rossi.id] }).clients.map((c) => c.name)).toEqual(['A']);
  });

  test('is refused without a client', () => {
    const { log } = aWorkspace();
    expect(refusalOf(() => log([])).code).toBe('no-client');
  });

  test('is refused when it says nothing; a kind that was typed says something', () => {
    const { interactions, addClient, log } = aWorkspace();
    const a = addClient();
    expect(refusalOf(() => log([a], { text: '  ' })).code).toBe('interaction-empty');
    expect(refusalOf(() => log([a], { text: '', kind: 'note' })).code).toBe('interaction-empty');
    expect(log([a], { text: '', durationMin: 25 }).durationMin).toBe(25);
    const draft = anInteraction([a], { text: '' });
    expect(
      interactions.log({ draft, newClientNames: [], source: 'line', line: '@A call' }).interaction.kind,
    ).toBe('call');
  });

  test('is refused for clients, people and facts that do not belong, and nothing is written', () => {
    const { interactions, addClient, log } = aWorkspace();
    const a = addClient({ name: 'A' });
    const b = addClient({ name: 'B' });
    expect(refusalOf(() => log(['no' as ClientId])).code).toBe('not-found');
    expect(refusalOf(() => log([a], { contactIds: ['no' as never] })).code).toBe('not-found');
    expect(refusalOf(() => log([a], { facts: [aFact('thanks', {}, { clientId: b })] }))).toEqual({
      code: 'invalid-field',
      params: { field: 'facts.0.clientId' },
    });
    expect(interactions.recent({ limit: 10 })).toEqual([]);
  });
});

describe('editing an entry', () => {
  test('keeps the facts that keep their id, adds the new and drops the rest', () => {
    const { interactions, addClient, log } = aWorkspace();
    const a = addClient();
    const entry = log([a], { facts: [aFact('request'), aFact('thanks'), aFact('extra', { hours: 1 })] });
    const [request, thanks, extra] = entry.facts;
    const after = interactions.update({
      interactionId: entry.id,
      draft: anInteraction([a], {
        on: '2026-11-18',
        text: 'Corretta',
        facts: [
          aFact('extra', { hours: 3 }),
          aFact('plans', { horizonYears: 2 }),
          aFact('request', { outcome: 'given' }),
        ],
      }),
      factIds: [extra?.id ?? null, null, request?.id ?? null],
    });
    expect(after).toMatchObject({ text: 'Corretta', occurredOn: '2026-11-18' });
    expect(after.facts.map((f) => f.detail.kind)).toEqual(['extra', 'plans', 'request']);
    expect(after.facts[0]).toMatchObject({ id: extra?.id, occurredOn: '2026-11-18', detail: { hours: 3 } });
    expect(after.facts.map((f) => f.id)).not.toContain(thanks?.id);
  });

  test('moves it in the timeline, and undo moves it back', () => {
    const { interactions, addClient, log, db } = aWorkspace();
    const a = addClient();
    const old = log([a], { on: '2026-11-01', text: 'prima' });
    log([a], { on: '2026-11-10', text: 'seconda' });
    const order = () =>
      interactions.timeline({ clientId: a, before: null, limit: 10 }).entries.map((e) => e.text);
    interactions.update({
      interactionId: old.id,
      draft: anInteraction([a], { on: '2026-11-15', text: 'terza' }),
      factIds: [],
    });
    expect(order()).toEqual(['terza', 'seconda']);
    db.undo();
    expect(order()).toEqual(['seconda', 'prima']);
  });

  test('changes whom it was with', () => {
    const { interactions, clients, addClient, log } = aWorkspace();
    const a = addClient({ name: 'A' });
    const b = addClient({ name: 'B' });
    const entry = log([a], { facts: [aFact('thanks')] });
    interactions.update({
      interactionId: entry.id,
      draft: anInteraction([b], { facts: [aFact('thanks', {}, { clientId: b })] }),
      factIds: entry.facts.map((f) => f.id),
    });
    expect(clients.list().map((c) => c.interactionCount)).toEqual([0, 1]);
    expect(interactions.timeline({ clientId: a, before: null, limit: 10 }).entries).toEqual([]);
    expect(clients.get({ clientId: b }).counts.facts).toBe(1);
  });

  test('does not forget a client that is in the trash', () => {
    const { interactions, clients, addClient, log, db } = aWorkspace();
    const a = addClient({ name: 'A' });
    const b = addClient({ name: 'B' });
    const entry = log([a, b]);
    clients.remove({ clientIds: [a] });
    interactions.update({
      interactionId: entry.id,
      draft: anInteraction([b], { text: 'Corretta' }),
      factIds: [],
    });
    db.write({ verb: 'trash.restore' }, (w) => w.untrash('client', a));
    expect(interactions.get({ interactionId: entry.id }).clients.map((c) => c.name)).toEqual(['B', 'A']);
  });

  test('is refused for an entry or a fact that is not there', () => {
    const { interactions, addClient, log } = aWorkspace();
    const a = addClient();
    const entry = log([a]);
    const draft = anInteraction([a], { facts: [aFact('thanks')] });
    const nothing = 'no' as InteractionId;
    expect(refusalOf(() => interactions.update({ interactionId: nothing, draft, factIds: [] })).code).toBe(
      'not-found',
    );
    const factIds = ['no' as FactId];
    expect(refusalOf(() => interactions.update({ interactionId: entry.id, draft, factIds })).code).toBe(
      'not-found',
    );
    expect(interactions.get({ interactionId: entry.id }).facts).toEqual([]);
  });
});

describe('a fact', () => {
  test('changes in place: a request that came in is no longer open', () => {
    const { interactions, clients, addClient, log } = aWorkspace();
    const a = addClient();
    const { detail, note, clientId } = aFact(
      'request',
      { dueOn: '2026-11-10', extraHours: 3 },
      { note: 'Foto' },
    );
    const fact = log([a], { facts: [{ detail, note, clientId }] }).facts[0];
    expect(clients.get({ clientId: a })).toMatchObject({
      openRequests: [{ note: 'Foto' }],
      unpaidHours12m: 3,
    });
    const changed = interactions.updateFact({
      factId: fact?.id as FactId,
      detail: { ...detail, outcome: 'given', receivedOn: '2026-11-18', paid: true },
    });
    expect(changed.facts[0]).toMatchObject({
      id: fact?.id,
      note: 'Foto',
      detail: { receivedOn: '2026-11-18' },
    });
    expect(clients.get({ clientId: a })).toMatchObject({ openRequests: [], unpaidHours12m: 0 });
    expect(refusalOf(() => interactions.updateFact({ factId: 'no' as FactId, detail })).code).toBe(
      'not-found',
    );
  });
});

describe('removing entries', () => {
  test('takes their facts along and comes back with one undo', () => {
    const { interactions, clients, addClient, log, db } = aWorkspace();
    const a = addClient();
    const entries = [log([a], { facts: [aFact('thanks')] }), log([a], { facts: [aFact('request')] })];
    expect(interactions.remove({ interactionIds: entries.map((e) => e.id) })).toEqual({ removed: 2 });
    expect(clients.get({ clientId: a }).counts).toMatchObject({ interactions: 0, facts: 0 });
    expect(interactions.timeline({ clientId: a, before: null, limit: 10 })).toEqual({
      entries: [],
      next: null,
      total: 0,
    });
    db.undo();
    expect(clients.get({ clientId: a }).counts).toMatchObject({ interactions: 2, facts: 2 });
    expect(refusalOf(() => interactions.remove({ interactionIds: ['no' as InteractionId] })).code).toBe(
      'not-found',
    );
  });
});

describe('a timeline', () => {
  test('is read page by page, newest first, without gaps or repeats where many entries share an instant', () => {
    const { interactions, addClient, log } = aWorkspace();
    const a = addClient({ name: 'A' });
    const other = addClient({ name: 'B' });
    const logged = Array.from({ length: 25 }, (_, i) => {
      log([other]);
      return log([a], { on: i < 15 ? '2026-11-10' : '2026-11-12', text: `n. ${i}` }).id;
    });
    const seen: InteractionId[] = [];
    let before: { occurredAtMs: number; interactionId: InteractionId } | null = null;
    for (let pages = 0; pages < 10; pages++) {
      const page: ReturnType<typeof interactions.timeline> = interactions.timeline({
        clientId: a,
        before,
        limit: 7,
      });
      expect(page.total).toBe(25);
      seen.push(...page.entries.map((e) => e.id));
      before = page.next;
      if (before === null) break;
    }
    expect(seen).toHaveLength(25);
    expect(new Set(seen)).toEqual(new Set(logged));
    expect(seen[0]).toBe(logged.at(-1));
  });

  test('asks the same few queries for a page however long it is', () => {
    const { interactions, addClient, log, db } = aWorkspace();
    const a = addClient();
    for (let i = 0; i < 40; i++) log([a], { facts: [aFact('thanks'), aFact('request')] });
    const queries: string[] = [];
    const original = { all: db.all, get: db.get };
    const spied = db as { -readonly [K in 'all' | 'get']: (typeof db)[K] };
    spied.all = <R>(sql: string, ...params: never[]) => {
      queries.push(sql);
      return original.all<R>(sql, ...params);
    };
    interactions.timeline({ clientId: a, before: null, limit: 2 });
    const few = queries.splice(0).length;
    interactions.timeline({ clientId: a, before: null, limit: 40 });
    expect(queries.length).toBe(few);
    expect(few).toBeLessThan(10);
    spied.all = original.all;
  });

  test('reads one index range and never sorts or skips', () => {
    const { interactions, addClient, log, db } = aWorkspace();
    const a = addClient();
    const entry = log([a]);
    let keys = '';
    const { all } = db;
    const spied = db as { -readonly [K in 'all']: (typeof db)[K] };
    spied.all = <R>(sql: string, ...params: never[]) => {
      if (sql.includes('LIMIT')) keys = sql;
      return all<R>(sql, ...params);
    };
    const before = { occurredAtMs: entry.occurredAtMs + 1, interactionId: entry.id };
    interactions.timeline({ clientId: a, before, limit: 50 });
    const steps = all<{ detail: string }>(`EXPLAIN QUERY PLAN ${keys}`, a, 1, 'x', 51).map((r) => r.detail);
    expect(keys).not.toContain('OFFSET');
    expect(steps[0]).toContain(
      'SEARCH ic USING COVERING INDEX interaction_client_timeline (client_id=? AND deleted=?',
    );
    expect(steps.join()).not.toContain('TEMP B-TREE');
  });

  test('is filtered by what entries carry, by kind, by day and by words', () => {
    const { interactions, addClient, log } = aWorkspace();
    const a = addClient({ name: 'A' });
    const b = addClient({ name: 'B' });
    log([a], { on: '2026-11-01', kind: 'email', text: 'Città e caffè', facts: [aFact('request')] });
    log([a], {
      on: '2026-11-05',
      kind: 'call',
      text: 'Punto mensile',
      facts: [aFact('promise', {}, { note: 'Bozza del piano' })],
    });
    log([a, b], {
      on: '2026-11-09',
      kind: 'note',
      text: 'Altro',
      facts: [aFact('request', {}, { clientId: b })],
    });
    const texts = (filter: Partial<typeof all> | Record<string, unknown>) => {
      const page = interactions.timeline({
        clientId: a,
        filter: { ...all, ...filter },
        before: null,
        limit: 10,
      });
      expect(page.total).toBe(page.entries.length);
      return page.entries.map((e) => e.text);
    };
    expect(texts({})).toEqual(['Altro', 'Punto mensile', 'Città e caffè']);
    expect(texts({ show: 'evidence' })).toEqual(['Punto mensile', 'Città e caffè']);
    expect(texts({ show: 'requests' })).toEqual(['Città e caffè']);
    expect(texts({ show: 'promises' })).toEqual(['Punto mensile']);
    expect(texts({ show: 'promises', factKinds: ['request'] })).toEqual([]);
    expect(texts({ factKinds: ['request', 'promise'] })).toEqual(['Punto mensile', 'Città e caffè']);
    expect(texts({ kinds: ['note', 'email'] })).toEqual(['Altro', 'Città e caffè']);
    expect(texts({ afterOn: '2026-11-05' })).toEqual(['Altro', 'Punto mensile']);
    expect(texts({ beforeOn: '2026-11-05' })).toEqual(['Punto mensile', 'Città e caffè']);
    expect(texts({ query: 'CAFFE citta' })).toEqual(['Città e caffè']);
    expect(texts({ query: 'bozza' })).toEqual(['Punto mensile']);
    expect(texts({ query: 'bozza', kinds: ['email'] })).toEqual([]);
  });

  test('tells which signals an entry speaks for, and finds the entries of one', () => {
    const { interactions, checks, addClient, log } = aWorkspace();
    const a = addClient();
    const late = log([a], {
      text: 'Materiali tardi',
      facts: [aFact('request', { dueOn: '2026-11-01', receivedOn: '2026-11-12', outcome: 'given' })],
    });
    const plain = log([a], { text: 'Due parole' });
    const signalId = 'late-inputs' as SignalId;
    expect(late.signalIds).toContain(signalId);
    expect(plain.signalIds).toEqual([]);
    const ids = () =>
      interactions
        .timeline({ clientId: a, filter: { ...all, signalId }, before: null, limit: 10 })
        .entries.map((e) => e.id);
    expect(ids()).toEqual([late.id]);
    const { check } = checks.start({ clientId: a, rater: '' });
    checks.rate({ checkId: check.id, signalId, value: 2, interactionIds: [plain.id] });
    expect(new Set(ids())).toEqual(new Set([late.id, plain.id]));
  });

  test('of a client that is not there is refused', () => {
    const { interactions } = aWorkspace();
    expect(
      refusalOf(() => interactions.timeline({ clientId: 'no' as ClientId, before: null, limit: 5 })).code,
    ).toBe('not-found');
  });
});

describe('templates and drafts', () => {
  test('templates are saved, renamed and removed', () => {
    const { interactions } = aWorkspace();
    const { id } = interactions.saveTemplate({ name: 'Punto mensile', line: 'chiamata 30m punto mensile' });
    interactions.saveTemplate({ templateId: id, name: 'Punto', line: 'chiamata 20m' });
    expect(interactions.listTemplates()).toEqual([{ id, name: 'Punto', line: 'chiamata 20m' }]);
    interactions.removeTemplate({ templateId: id });
    expect(interactions.listTemplates()).toEqual([]);
    expect(refusalOf(() => interactions.removeTemplate({ templateId: id })).code).toBe('not-found');
    expect(refusalOf(() => interactions.saveTemplate({ name: ' ', line: '' })).code).toBe('name-empty');
  });

  test('a draft is kept as typed, outside history, and forgotten when empty', () => {
    const { interactions, db, clock } = aWorkspace();
    expect(interactions.getDraft({ place: 'log' })).toBeNull();
    interactions.saveDraft({ place: 'log', text: '@Rossi ca' });
    interactions.saveDraft({ place: 'log', text: '@Rossi call' });
    expect(interactions.getDraft({ place: 'log' })).toEqual({
      text: '@Rossi call',
      savedAtMs: clock.nowMs(),
    });
    expect(db.undo()).toBeNull();
    interactions.saveDraft({ place: 'log', text: '' });
    expect(interactions.getDraft({ place: 'log' })).toBeNull();
  });

  test('the reader of a line is given the names that are there', () => {
    const { interactions, clients, addClient } = aWorkspace();
    const a = addClient({ name: 'Bianchi' });
    const gone = addClient({ name: 'Andati' });
    clients.createContact({ clientId: a, name: 'Carlo Rossi' });
    clients.createContact({ clientId: gone, name: 'Persi' });
    clients.remove({ clientIds: [gone] });
    expect(interactions.logContext()).toMatchObject({
      clients: [{ id: a, name: 'Bianchi' }],
      contacts: [{ clientId: a, name: 'Carlo Rossi' }],
    });
  });
});
