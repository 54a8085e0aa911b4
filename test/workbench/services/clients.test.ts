import { describe, expect, test } from 'vitest';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { aFact } from '../../support/a-fact.ts';
import { refusalOf } from '../../support/refusal-of.ts';
import { aWorkspace } from '../../support/workspace.ts';

describe('a client', () => {
  test('needs only a name: the rest has defaults', () => {
    const { clients } = aWorkspace();
    const client = clients.create({ name: '  Arredi   Montefosco ' });
    expect(client).toMatchObject({
      name: 'Arredi Montefosco',
      kind: 'company',
      status: 'active',
      cadenceDays: 30,
      commissionDeal: false,
      tagIds: [],
    });
    expect(clients.list()[0]).toMatchObject({
      name: 'Arredi Montefosco',
      segmentName: null,
      interactionCount: 0,
      contactCount: 0,
      lastContactOn: null,
      lastCheckOn: null,
      hasOpenCheck: false,
      strainChange: null,
      strainHistory: [],
      strain: { index: null, band: 'too-little-known', coverage: 0 },
    });
  });

  test('is refused without a name', () => {
    const { clients } = aWorkspace();
    expect(refusalOf(() => clients.create({ name: '   ' }))).toEqual({ code: 'name-empty', params: {} });
  });

  test('is refused under the name of another, whatever its case, accents and spaces', () => {
    const { clients, addClient } = aWorkspace();
    addClient({ name: 'Caffè Zefirino' });
    expect(refusalOf(() => clients.create({ name: 'CAFFE  zefirino' }))).toEqual({
      code: 'name-taken',
      params: { name: 'Caffè Zefirino' },
    });
  });

  test('can be renamed to the same name written otherwise, and not to the name of another', () => {
    const { clients, addClient } = aWorkspace();
    const id = addClient({ name: 'Caffe Zefirino' });
    addClient({ name: 'Cicli Falcetti' });
    expect(clients.update({ clientId: id, fields: { name: 'Caffè Zefirino' } }).name).toBe('Caffè Zefirino');
    expect(refusalOf(() => clients.update({ clientId: id, fields: { name: 'cicli falcetti' } })).code).toBe(
      'name-taken',
    );
  });

  test('is refused when it ends before it starts, also by changing one of the two days', () => {
    const { clients, addClient } = aWorkspace();
    const id = addClient({ sinceOn: '2021-03-15' });
    expect(refusalOf(() => clients.update({ clientId: id, fields: { endedOn: '2020-01-01' } }))).toEqual({
      code: 'ends-before-start',
      params: { start: '2021-03-15', end: '2020-01-01' },
    });
    expect(clients.get({ clientId: id }).endedOn).toBeNull();
  });

  test('is refused where it is not found', () => {
    const { clients } = aWorkspace();
    expect(refusalOf(() => clients.get({ clientId: 'nobody' as ClientId }))).toEqual({
      code: 'not-found',
      params: { name: 'nobody' },
    });
    expect(refusalOf(() => clients.update({ clientId: 'nobody' as ClientId, fields: {} })).code).toBe(
      'not-found',
    );
  });

  test('keeps what an update does not name', () => {
    const { clients, addClient } = aWorkspace();
    const id = addClient({ tier: 'Completo', note: 'Il primo per ricavi' });
    clients.update({ clientId: id, fields: { tier: 'Essenziale', note: undefined } });
    expect(clients.get({ clientId: id })).toMatchObject({ tier: 'Essenziale', note: 'Il primo per ricavi' });
  });
});

describe('segments and tags', () => {
  test('are counted, renamed, and refused under a name that is taken', () => {
    const { clients, addClient } = aWorkspace();
    const { id: segmentId } = clients.saveSegment({ name: 'Ospitalità' });
    const { id: tagId } = clients.saveTag({ name: 'stagionale' });
    addClient({ segmentId, tagIds: [tagId] });
    expect(clients.listSegments()).toEqual([{ id: segmentId, name: 'Ospitalità', clientCount: 1 }]);
    expect(clients.listTags()).toEqual([{ id: tagId, name: 'stagionale', clientCount: 1 }]);
    expect(refusalOf(() => clients.saveSegment({ name: 'ospitalita' }))).toEqual({
      code: 'name-taken',
      params: { name: 'Ospitalità' },
    });
    expect(clients.saveSegment({ segmentId, name: 'Alberghi' }).id).toBe(segmentId);
    expect(clients.list()[0]).toMatchObject({ segmentName: 'Alberghi', tagNames: ['stagionale'] });
  });

  test('leave their clients when they go, and come back with undo', () => {
    const { clients, addClient, db } = aWorkspace();
    const { id: segmentId } = clients.saveSegment({ name: 'Ospitalità' });
    const { id: tagId } = clients.saveTag({ name: 'stagionale' });
    addClient({ segmentId, tagIds: [tagId] });
    clients.removeSegment({ segmentId });
    clients.removeTag({ tagId });
    expect(clients.list()[0]).toMatchObject({ segmentId: null, segmentName: null, tagIds: [], tagNames: [] });
    db.undo();
    db.undo();
    expect(clients.list()[0]).toMatchObject({ segmentName: 'Ospitalità', tagNames: ['stagionale'] });
  });

  test('change for many clients in one step', () => {
    const { clients, addClient, db } = aWorkspace();
    const { id: old } = clients.saveTag({ name: 'vecchia' });
    const { id: fresh } = clients.saveTag({ name: 'nuova' });
    const ids = ['Uno', 'Due', 'Tre'].map((name) => addClient({ name, tagIds: [old] }));
    const change = {
      clientIds: ids,
      fields: { status: 'paused' as const, tier: 'Su misura' },
      addTagIds: [fresh],
      removeTagIds: [old],
    };
    expect(clients.updateMany(change)).toEqual({ changed: 3 });
    for (const row of clients.list())
      expect(row).toMatchObject({ status: 'paused', tier: 'Su misura', tagNames: ['nuova'] });
    db.undo();
    for (const row of clients.list())
      expect(row).toMatchObject({ status: 'active', tier: '', tagNames: ['vecchia'] });
  });

  test('that do not exist are refused, and nothing is written', () => {
    const { clients } = aWorkspace();
    expect(refusalOf(() => clients.create({ name: 'Nuovo', segmentId: 'no' as never })).code).toBe(
      'not-found',
    );
    expect(refusalOf(() => clients.create({ name: 'Nuovo', tagIds: ['no' as never] })).code).toBe(
      'not-found',
    );
    expect(clients.list()).toEqual([]);
  });
});

describe('a client in the trash', () => {
  test('takes along what is its own and leaves what is shared', () => {
    const { clients, interactions, addClient, log, checks, db } = aWorkspace();
    const a = addClient({ name: 'A' });
    const b = addClient({ name: 'B' });
    clients.createContact({ clientId: a, name: 'Carlo Rossi' });
    const own = log([a], { facts: [aFact('thanks')] });
    const shared = log([a, b], {
      facts: [aFact('request', {}, { clientId: a }), aFact('thanks', {}, { clientId: b })],
    });
    checks.start({ clientId: a, rater: '' });
    expect(clients.remove({ clientIds: [a] })).toEqual({ removed: 1 });

    expect(clients.list().map((c) => c.name)).toEqual(['B']);
    expect(refusalOf(() => interactions.get({ interactionId: own.id })).code).toBe('not-found');
    const left = interactions.get({ interactionId: shared.id });
    expect(left.clients.map((c) => c.name)).toEqual(['B']);
    expect(left.facts.map((f) => f.detail.kind)).toEqual(['thanks']);
    const instants = ['client', 'contact', 'interaction', 'fact', 'sitting'].flatMap((table) =>
      db.all<{ at: number }>(
        `SELECT DISTINCT deleted_at_ms AS at FROM ${table} WHERE deleted_at_ms IS NOT NULL`,
      ),
    );
    expect(new Set(instants.map((i) => i.at)).size).toBe(1);

    db.undo();
    expect(clients.list().map((c) => c.name)).toEqual(['A', 'B']);
    expect(clients.get({ clientId: a })).toMatchObject({
      counts: { interactions: 2, facts: 2, contacts: 1 },
    });
    expect(interactions.get({ interactionId: shared.id }).clients.map((c) => c.name)).toEqual(['A', 'B']);
  });

  test('goes with what two removed clients shared', () => {
    const { clients, interactions, addClient, log } = aWorkspace();
    const ids = [addClient({ name: 'A' }), addClient({ name: 'B' })];
    const shared = log(ids);
    clients.remove({ clientIds: ids });
    expect(refusalOf(() => interactions.get({ interactionId: shared.id })).code).toBe('not-found');
  });

  test('frees its name', () => {
    const { clients, addClient } = aWorkspace();
    clients.remove({ clientIds: [addClient({ name: 'Rossi' })] });
    expect(clients.create({ name: 'rossi' }).name).toBe('rossi');
  });
});

describe('contacts', () => {
  test('are added, changed and removed', () => {
    const { clients, addClient } = aWorkspace();
    const clientId = addClient();
    const contact = clients.createContact({ clientId, name: 'Carlo Rossi', role: 'titolare' });
    expect(contact).toMatchObject({ clientId, name: 'Carlo Rossi', role: 'titolare', email: '' });
    expect(
      clients.updateContact({ contactId: contact.id, fields: { email: 'carlo@montefosco.example' } }),
    ).toMatchObject({
      name: 'Carlo Rossi',
      email: 'carlo@montefosco.example',
    });
    expect(clients.get({ clientId }).contacts).toHaveLength(1);
    clients.removeContact({ contactId: contact.id });
    expect(clients.get({ clientId })).toMatchObject({ contacts: [], contactCount: 0 });
    expect(refusalOf(() => clients.removeContact({ contactId: contact.id })).code).toBe('not-found');
    expect(refusalOf(() => clients.createContact({ clientId, name: ' ' })).code).toBe('name-empty');
  });
});

describe('the page of a client', () => {
  test('counts what was given free in twelve months, what is open, and our own promises', () => {
    const { clients, addClient, log } = aWorkspace();
    const clientId = addClient();
    log([clientId], {
      facts: [
        aFact('extra', { hours: 2, paid: false }),
        aFact('extra', { hours: 5, paid: true }),
        aFact(
          'request',
          { subject: 'brief', dueOn: '2026-12-04', extraHours: 1.5 },
          { note: 'Brief di gennaio' },
        ),
        aFact('request', { outcome: 'given', receivedOn: '2026-11-20' }),
        aFact('promise', { dueOn: '2026-11-25' }, { note: 'Bozza' }),
        aFact('promise', { outcome: 'kept', closedOn: '2026-11-01' }),
        aFact('promise', { outcome: 'broken', closedOn: '2025-01-01' }),
      ],
    });
    log([clientId], { on: '2025-06-01', facts: [aFact('extra', { hours: 40 })] });
    expect(clients.get({ clientId })).toMatchObject({
      unpaidHours12m: 3.5,
      openRequests: [{ note: 'Brief di gennaio', subject: 'brief', dueOn: '2026-12-04' }],
      openPromises: [{ note: 'Bozza', dueOn: '2026-11-25' }],
      promises12m: { kept: 1, late: 0, broken: 0 },
      counts: { interactions: 2, facts: 8, checks: 0, briefs: 0, attachments: 0, contacts: 0 },
    });
  });

  test('counts the last contact from the last real one: neither a note nor an entry for a later day', () => {
    const { clients, addClient, log } = aWorkspace();
    const clientId = addClient();
    log([clientId], { on: '2026-10-01', kind: 'email' });
    log([clientId], { on: '2026-11-10', kind: 'note' });
    log([clientId], { on: '2026-12-24', kind: 'meeting' });
    expect(clients.get({ clientId }).lastContactOn).toBe('2026-10-01');
  });
});
