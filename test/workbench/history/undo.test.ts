import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordedTables } from '../../../electron/workbench/db/table-shapes.ts';
import { verifyWorkspace } from '../../../electron/workbench/db/verify-workspace.ts';
import type { WorkspaceDb } from '../../../electron/workbench/db/workspace-db.ts';
import { createHistoryService } from '../../../electron/workbench/services/history-service.ts';
import { blankFact } from '../../../shared/domain/fact.ts';
import {
  aClock,
  addCheck,
  addClient,
  addInteraction,
  aWorkspace,
  nowMs,
  refusalOf,
} from '../db/temp-workspace.ts';

/** Everything that the user has, and everything derived from it. */
function stateOf(db: WorkspaceDb): Record<string, unknown[]> {
  const tables = [...recordedTables, 'client_standing'];
  return Object.fromEntries([
    ...tables.map((t) => [t, db.all(`SELECT * FROM ${t} ORDER BY 1, 2`)]),
    ['client_stat', db.all('SELECT * FROM client_stat WHERE interactions <> 0 OR facts <> 0 ORDER BY 1')],
    [
      'search',
      db.all('SELECT type, ref_id, client_id, occurred_at_ms, word_count FROM search_doc ORDER BY ref_id'),
    ],
  ]);
}

describe('undo and redo', () => {
  test('name the step, take it back and do it again, whatever it touched', () => {
    const db = aWorkspace();
    const history = createHistoryService(db);
    const empty = stateOf(db);
    const clientId = db.write({ verb: 'client.create', params: { name: 'Rossi' } }, (w) =>
      addClient(w, 'Rossi'),
    );
    const one = stateOf(db);
    db.write({ verb: 'interaction.log', params: { name: 'Rossi' } }, (w) => {
      addInteraction(w, [clientId], 'ciao', { facts: [{ detail: blankFact('thanks'), note: 'grazie' }] });
      w.update('client', clientId, { next_step: 'richiamare' });
      w.setLinks('client_tag', { client_id: clientId }, []);
    });
    const two = stateOf(db);
    expect(history.state()).toEqual({
      undo: { verb: 'interaction.log', params: { name: 'Rossi' }, atMs: nowMs },
      redo: null,
    });
    expect(history.undo()).toEqual({ verb: 'interaction.log', params: { name: 'Rossi' }, atMs: nowMs });
    expect(stateOf(db)).toEqual(one);
    history.undo();
    expect(stateOf(db)).toEqual(empty);
    expect(refusalOf(() => history.undo()).code).toBe('nothing-to-undo');
    expect(history.redo().verb).toBe('client.create');
    expect(stateOf(db)).toEqual(one);
    history.redo();
    expect(stateOf(db)).toEqual(two);
    expect(refusalOf(() => history.redo()).code).toBe('nothing-to-redo');
    expect(
      db
        .all<{ kind: string; target_seq: number | null }>(
          'SELECT kind, target_seq FROM change_set ORDER BY seq',
        )
        .map((r) => [r.kind, r.target_seq]),
    ).toEqual([
      ['do', null],
      ['do', null],
      ['undo', 2],
      ['undo', 1],
      ['redo', 1],
      ['redo', 2],
    ]);
  });

  test('new work clears what waited for redo', () => {
    const db = aWorkspace();
    db.write({ verb: 'a' }, (w) => addClient(w, 'A'));
    db.undo();
    db.write({ verb: 'b' }, (w) => addClient(w, 'B'));
    expect(db.redo()).toBeNull();
    expect(db.undo()?.label.verb).toBe('b');
    expect(db.undo()).toBeNull();
  });

  test('refuse, changing nothing, where a row is no longer as the step left it', () => {
    const db = aWorkspace();
    const id = db.write({ verb: 'a' }, (w) => addClient(w, 'A'));
    db.write({ verb: 'b' }, (w) => {
      addClient(w, 'B');
      w.update('client', id, { tier: 'uno' });
    });
    db.writeQuietly((run) => run(`UPDATE client SET tier = 'due' WHERE id = ?`, id));
    const before = stateOf(db);
    expect(refusalOf(() => db.undo()).code).toBe('changed-since');
    expect(stateOf(db)).toEqual(before);
    expect(createHistoryService(db).state().undo?.verb).toBe('b');
  });

  test('refuse where something has come to rest on what would go', () => {
    const db = aWorkspace();
    const id = db.write({ verb: 'a' }, (w) => addClient(w, 'A'));
    db.writeQuietly((run) =>
      run(
        `INSERT INTO contact(id, client_id, name, created_at_ms, updated_at_ms) VALUES ('k', ?, 'K', 0, 0)`,
        id,
      ),
    );
    expect(refusalOf(() => db.undo()).code).toBe('changed-since');
  });

  test('keep the last 500 steps, also after the file is closed', () => {
    const db = aWorkspace();
    const id = db.write({ verb: 'a' }, (w) => addClient(w, 'A'));
    for (let i = 0; i < 510; i++) db.write({ verb: 'b' }, (w) => w.update('client', id, { tier: String(i) }));
    expect(db.get('SELECT count(*) AS n FROM history_stack')).toEqual({ n: 500 });
    let undone = 0;
    while (db.undo()) undone += 1;
    expect(undone).toBe(500);
    expect(db.get('SELECT tier FROM client')).toEqual({ tier: '9' });
  });

  test('any sequence of changes undone to its beginning and redone to its end is the same, and verifies', () => {
    const action = fc.record({
      what: fc.integer({ min: 0, max: 9 }),
      which: fc.nat(20),
      text: fc.string({ maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(action, { minLength: 1, maxLength: 12 }), (actions) => {
        const db = aWorkspace();
        const states = [stateOf(db)];
        for (const { what, which, text } of actions) {
          const pick = (table: string) => {
            const ids = db.all<{ id: string }>(`SELECT id FROM ${table} ORDER BY id`);
            return ids[which % Math.max(1, ids.length)]?.id;
          };
          const before = db.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM change_set');
          db.write({ verb: 'x' }, (w) => {
            const client = pick('client');
            const entry = pick('interaction');
            const sitting = pick('sitting');
            if (what === 0 || client === undefined) addClient(w, `${text}${states.length}`);
            else if (what === 1)
              addInteraction(w, [client], text, { facts: [{ detail: blankFact('thanks'), note: text }] });
            else if (what === 2) addCheck(w, client, { abuse: String(which % 4) });
            else if (what === 3) w.trash('client', client);
            else if (what === 4) w.untrash('client', client);
            else if (what === 5 && entry)
              w.update('interaction', entry, { text, occurred_at_ms: nowMs - which * 86_400_000 });
            else if (what === 6 && entry) w.trash('interaction', entry);
            else if (what === 7 && entry)
              w.setLinks('interaction_client', { interaction_id: entry }, [
                { client_id: client, position: 0, occurred_at_ms: nowMs, is_contact: 1, deleted: 0 },
              ]);
            else if (what === 8 && sitting) w.trash('sitting', sitting);
            else w.update('client', client, { note: text });
          });
          if (db.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM change_set')?.seq !== before?.seq)
            states.push(stateOf(db));
        }
        for (let i = states.length - 2; i >= 0; i--) {
          db.undo();
          expect(stateOf(db)).toEqual(states[i]);
        }
        for (let i = 1; i < states.length; i++) {
          db.redo();
          expect(stateOf(db)).toEqual(states[i]);
        }
        const faults = verifyWorkspace(db).filter((v) => !v.ok && v.name !== 'aggregates');
        expect(faults).toEqual([]);
        db.close();
      }),
      { numRuns: 15 },
    );
  });
});

describe('the trash', () => {
  const clientWithAll = (db: WorkspaceDb) =>
    db.write({ verb: 'x' }, (w) => {
      const client = addClient(w, 'Rossi');
      const contact = w.newId<'contact'>();
      w.insert('contact', { id: contact, client_id: client, name: 'Anna' });
      return {
        client,
        contact,
        entry: addInteraction(w, [client], 'Prima riga\nseconda', {
          facts: [{ detail: blankFact('thanks'), note: 'n' }],
        }),
        check: addCheck(w, client, { abuse: '1' }),
      };
    });
  const live = (db: WorkspaceDb) =>
    Object.fromEntries(
      ['client', 'contact', 'interaction', 'fact', 'sitting'].map((t) => [
        t,
        db.get<{ n: number }>(`SELECT count(*) AS n FROM ${t} WHERE deleted_at_ms IS NULL`)?.n,
      ]),
    );

  test('brings a client back with what went with it, and not with what had gone before', () => {
    const clock = aClock();
    const db = aWorkspace({ clock });
    const history = createHistoryService(db);
    const { client, contact, entry, check } = clientWithAll(db);
    clock.advance(1000);
    db.write({ verb: 'contact.remove' }, (w) => w.trash('contact', contact));
    clock.advance(1000);
    db.write({ verb: 'client.remove' }, (w) => {
      w.trash('interaction', entry);
      w.trash('fact', db.get<{ id: string }>('SELECT id FROM fact')!.id);
      w.trash('sitting', check);
      w.trash('client', client);
    });
    expect(history.trash()).toEqual([
      { type: 'client', id: client, label: 'Rossi', deletedAtMs: nowMs + 2000 },
      { type: 'contact', id: contact, label: 'Anna', deletedAtMs: nowMs + 1000 },
    ]);
    expect(refusalOf(() => history.restoreFromTrash({ type: 'contact', id: contact }))).toEqual({
      code: 'not-found',
      params: { name: 'Rossi' },
    });
    history.restoreFromTrash({ type: 'client', id: client });
    expect(live(db)).toEqual({ client: 1, contact: 0, interaction: 1, fact: 1, sitting: 1 });
    history.restoreFromTrash({ type: 'contact', id: contact });
    expect(live(db)['contact']).toBe(1);
    expect(history.trash()).toEqual([]);
    db.undo();
    db.undo();
    expect(live(db)).toEqual({ client: 0, contact: 0, interaction: 0, fact: 0, sitting: 0 });
  });

  test('lists an entry by its first line and refuses what is not in it', () => {
    const db = aWorkspace();
    const history = createHistoryService(db);
    const { entry } = clientWithAll(db);
    db.write({ verb: 'interaction.remove' }, (w) => {
      w.trash('interaction', entry);
      w.trash('fact', db.get<{ id: string }>('SELECT id FROM fact')!.id);
    });
    expect(history.trash().map((t) => [t.type, t.label])).toEqual([['interaction', 'Prima riga']]);
    history.restoreFromTrash({ type: 'interaction', id: entry });
    expect(live(db)).toMatchObject({ interaction: 1, fact: 1 });
    expect(refusalOf(() => history.restoreFromTrash({ type: 'interaction', id: entry })).code).toBe(
      'not-found',
    );
  });

  test('refuses to bring back a client whose name is taken by now', () => {
    const db = aWorkspace();
    const { client } = clientWithAll(db);
    db.write({ verb: 'a' }, (w) => w.trash('client', client));
    db.write({ verb: 'b' }, (w) => addClient(w, 'Rossi'));
    expect(
      refusalOf(() => createHistoryService(db).restoreFromTrash({ type: 'client', id: client })),
    ).toEqual({ code: 'name-taken', params: { name: 'Rossi' } });
  });
});
