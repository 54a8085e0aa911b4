import { describe, expect, test } from 'vitest';
import { attentionKey } from '../../../shared/domain/attention.ts';
import { aFact } from '../../support/a-fact.ts';
import { aWorkbench } from '../../support/workbench.ts';
import { aWorkspace } from '../../support/workspace.ts';

const due = '2026-11-23' as const;

function aPromised() {
  const space = aWorkspace();
  const clientId = space.addClient({ name: 'Arredi Montefosco', cadenceDays: 30 });
  space.log([clientId], {
    on: '2026-11-20',
    facts: [aFact('promise', { dueOn: due }, { note: 'Bozza' })],
  });
  const [promise] = space.overview.today().promises;
  if (!promise) throw new Error('there should be a promise');
  const row = { kind: 'promise' as const, key: attentionKey('promise', promise) };
  return { ...space, clientId, promise, row, promises: () => space.overview.today().promises };
}

describe('a row of Today that is put off', () => {
  test('is left out and told of, and is back on its day', () => {
    const { overview, clock, clientId, row, promises } = aPromised();
    overview.setAside({ ...row, untilOn: '2026-11-24' });
    expect(promises()).toEqual([]);
    expect(overview.today().setAside).toEqual([
      { ...row, clientId, clientName: 'Arredi Montefosco', untilOn: '2026-11-24' },
    ]);
    clock.set(due);
    expect(promises()).toEqual([]);
    clock.set('2026-11-24');
    expect(promises()).toHaveLength(1);
    expect(overview.today().setAside).toEqual([]);
  });

  test('is back at once when its reason is another', () => {
    const { overview, interactions, row, promise, promises } = aPromised();
    overview.setAside({ ...row, untilOn: '2026-12-31' });
    interactions.updateFact({
      factId: promise.factId,
      detail: { kind: 'promise', dueOn: '2026-11-25', outcome: 'open', closedOn: null },
    });
    expect(promises()).toMatchObject([{ dueOn: '2026-11-25' }]);
    expect(overview.today().setAside).toEqual([]);
  });

  test('can be put off again, taken up, and every step undone', () => {
    const { overview, db, row, promises } = aPromised();
    overview.setAside({ ...row, untilOn: '2026-11-24' });
    overview.setAside({ ...row, untilOn: '2026-11-30' });
    expect(overview.today().setAside).toMatchObject([{ untilOn: '2026-11-30' }]);
    db.undo();
    expect(overview.today().setAside).toMatchObject([{ untilOn: '2026-11-24' }]);
    overview.takeUp(row);
    expect(promises()).toHaveLength(1);
    overview.setAside({ ...row, untilOn: null });
    expect(promises()).toEqual([]);
    db.undo();
    expect(promises()).toHaveLength(1);
    expect(db.get('SELECT count(*) AS n FROM attention')).toEqual({ n: 1 });
  });

  test('is not touched by a row of another kind that has the same reason', () => {
    const { overview, row, promises } = aPromised();
    overview.setAside({ kind: 'request', key: row.key, untilOn: null });
    expect(promises()).toHaveLength(1);
  });
});

describe('a row of Today that is closed', () => {
  test('of a silence stays away until there is another contact, however long ago it was closed', () => {
    const { overview, clock, clientId, log } = aPromised();
    clock.set('2027-01-20');
    const [silence] = overview.today().silences;
    if (!silence) throw new Error('there should be a silence');
    overview.setAside({ kind: 'silence', key: attentionKey('silence', silence), untilOn: null });
    expect(overview.today().silences).toEqual([]);
    clock.set('2027-04-01');
    expect(overview.today().silences).toEqual([]);
    log([clientId], { on: '2027-01-25' });
    expect(overview.today().silences).toMatchObject([{ lastContactOn: '2027-01-25' }]);
  });

  test('of a next step is there again when another step is written', () => {
    const { overview, clients, clientId } = aPromised();
    const step = (nextStep: string) =>
      clients.update({ clientId, fields: { nextStep, nextStepOn: '2026-11-22' } });
    step('Chiamare Rossi');
    const [row] = overview.today().nextSteps;
    if (!row) throw new Error('there should be a step');
    overview.setAside({ kind: 'next-step', key: attentionKey('next-step', row), untilOn: null });
    expect(overview.today().nextSteps).toEqual([]);
    step('Mandare il preventivo');
    expect(overview.today().nextSteps).toMatchObject([{ nextStep: 'Mandare il preventivo' }]);
  });
});

test('a change of pace that is set aside is named, as its rows are found elsewhere', () => {
  const { overview, clientId } = aPromised();
  const key = attentionKey('drift', { clientId, what: 'lateness', sinceOn: '2026-06-01' });
  overview.setAside({ kind: 'drift', key, untilOn: null });
  expect(overview.today().setAside).toEqual([
    { kind: 'drift', key, clientId, clientName: 'Arredi Montefosco', untilOn: null },
  ]);
});

test('whoever shows Today is told when a row is set aside', async () => {
  const { client } = await aWorkbench();
  const changes = await client.workspace.changes();
  await client.overview.setAside({ kind: 'promise', key: 'f1|2026-11-24', untilOn: '2026-11-25' });
  const { value } = await changes.next();
  expect(JSON.stringify(value)).toContain('"attention"');
});
