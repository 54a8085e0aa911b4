import { describe, expect, test, vi } from 'vitest';
import type { WorkspaceDb } from '../../../electron/workbench/db/workspace-db.ts';
import { blankFact } from '../../../shared/domain/fact.ts';
import { aClock, addCheck, addClient, addInteraction, aWorkspace, nowMs } from './temp-workspace.ts';

const count = (db: WorkspaceDb, table: string) =>
  db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n;
const changes = (db: WorkspaceDb) =>
  db.all<{ table_name: string; before_json: string | null; after_json: string | null }>(
    'SELECT table_name, before_json, after_json FROM change ORDER BY seq',
  );

describe('what is written', () => {
  test('is stamped, numbered by time and recorded with who, what, before and after', () => {
    const db = aWorkspace();
    const id = db.write({ verb: 'client.create', params: { name: 'Rossi' } }, (w) => addClient(w, 'Rossi'));
    db.write({ verb: 'client.update' }, (w) => w.update('client', id, { tier: 'Completo' }));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(db.get('SELECT created_at_ms, updated_at_ms FROM client')).toEqual({
      created_at_ms: nowMs,
      updated_at_ms: nowMs,
    });
    expect(db.all('SELECT verb, params_json, actor, at_ms, kind FROM change_set')).toEqual([
      { verb: 'client.create', params_json: '{"name":"Rossi"}', actor: 'Giulia', at_ms: nowMs, kind: 'do' },
      { verb: 'client.update', params_json: '{}', actor: 'Giulia', at_ms: nowMs, kind: 'do' },
    ]);
    const [created, updated] = changes(db);
    expect(created?.before_json).toBeNull();
    expect(JSON.parse(created?.after_json ?? '')).toMatchObject({
      id,
      name: 'Rossi',
      tier: '',
      commission_deal: 0,
      deleted_at_ms: null,
    });
    expect([updated?.before_json, updated?.after_json]).toEqual([
      `{"tier":"","updated_at_ms":${nowMs}}`,
      `{"tier":"Completo","updated_at_ms":${nowMs}}`,
    ]);
  });

  test('names the person of this machine once the setting is there', () => {
    const db = aWorkspace();
    db.write({ verb: 'settings' }, (w) => w.insert('setting', { id: 'me', value_json: '"Marta"' }));
    db.write({ verb: 'x' }, (w) => addClient(w, 'Rossi'));
    expect(
      db.all<{ actor: string }>('SELECT actor FROM change_set ORDER BY seq').map((r) => r.actor),
    ).toEqual(['Marta', 'Marta']);
  });

  test('leaves no trace where nothing differs', () => {
    const db = aWorkspace();
    const id = db.write({ verb: 'x' }, (w) => addClient(w, 'Rossi'));
    const heard = vi.fn();
    db.onCommitted(heard);
    expect(db.write({ verb: 'y' }, (w) => w.update('client', id, { name: 'Rossi' }))).toBe(true);
    expect(db.write({ verb: 'y' }, (w) => w.update('client', 'none', { name: 'Rossi' }))).toBe(false);
    expect(count(db, 'change_set')).toBe(1);
    expect(heard).not.toHaveBeenCalled();
  });

  test('is undone whole where the work fails, and is told to listeners only after it is kept', () => {
    const db = aWorkspace();
    const heard: string[][] = [];
    db.onCommitted((tables) => heard.push([...tables]));
    expect(() =>
      db.write({ verb: 'x' }, (w) => {
        addClient(w, 'Rossi');
        throw new Error('on the way');
      }),
    ).toThrow('on the way');
    expect([count(db, 'client'), count(db, 'change_set'), count(db, 'search_doc'), heard]).toEqual([
      0,
      0,
      0,
      [],
    ]);
    db.write({ verb: 'x' }, (w) => addInteraction(w, [addClient(w, 'Rossi')], 'ciao'));
    expect(heard).toEqual([['client', 'interaction', 'interaction_client']]);
  });

  test('of work inside work is one step', () => {
    const db = aWorkspace();
    db.write({ verb: 'outer' }, () => db.write({ verb: 'inner' }, (w) => addClient(w, 'Rossi')));
    expect(db.all('SELECT verb FROM change_set')).toEqual([{ verb: 'outer' }]);
  });

  test('makes the links of an owner exactly what is given', () => {
    const db = aWorkspace();
    const [client, a, b, c] = db.write({ verb: 'x' }, (w) => {
      const tags = ['a', 'b', 'c'].map((name) => {
        const id = w.newId<'tag'>();
        w.insert('tag', { id, name });
        return id;
      });
      const id = addClient(w, 'Rossi');
      w.setLinks('client_tag', { client_id: id }, [{ tag_id: tags[0]! }, { tag_id: tags[1]! }]);
      return [id, ...tags];
    });
    db.write({ verb: 'y' }, (w) =>
      w.setLinks('client_tag', { client_id: client! }, [{ tag_id: b! }, { tag_id: c! }]),
    );
    expect(
      db.all<{ tag_id: string }>('SELECT tag_id FROM client_tag ORDER BY tag_id').map((r) => r.tag_id),
    ).toEqual([b, c].sort());
    expect(
      changes(db)
        .slice(-2)
        .map((r) => [r.before_json === null, r.after_json === null]),
    ).toEqual([
      [false, true],
      [true, false],
    ]);
    expect(changes(db).at(-2)?.before_json).toContain(a!);
  });

  test('cannot be changed in the log afterwards', () => {
    const db = aWorkspace();
    db.write({ verb: 'x' }, (w) => addClient(w, 'Rossi'));
    expect(() => db.writeQuietly((run) => run('DELETE FROM change'))).toThrow('append-only');
    expect(() => db.writeQuietly((run) => run(`UPDATE change_set SET actor = 'x'`))).toThrow('append-only');
  });
});

describe('what follows from each change, also when it is undone', () => {
  const stat = (db: WorkspaceDb, id: string) =>
    db.get('SELECT interactions, facts FROM client_stat WHERE client_id = ?', id);

  test('counts per client', () => {
    const db = aWorkspace();
    const fact = { detail: blankFact('thanks') };
    const [a, b] = db.write({ verb: 'x' }, (w) => [addClient(w, 'A'), addClient(w, 'B')]) as [string, string];
    const entry = db.write({ verb: 'log' }, (w) =>
      addInteraction(w, [a, b], 'ciao', { facts: [fact, fact] }),
    );
    expect([stat(db, a), stat(db, b)]).toEqual([
      { interactions: 1, facts: 2 },
      { interactions: 1, facts: 0 },
    ]);
    const factId = db.get<{ id: string }>('SELECT id FROM fact')!.id;
    db.write({ verb: 'fact' }, (w) => w.update('fact', factId, { client_id: b }));
    expect([stat(db, a), stat(db, b)]).toEqual([
      { interactions: 1, facts: 1 },
      { interactions: 1, facts: 1 },
    ]);
    db.write({ verb: 'trash' }, (w) => {
      w.trash('fact', factId);
      w.trash('interaction', entry);
    });
    expect([stat(db, a), stat(db, b)]).toEqual([
      { interactions: 0, facts: 1 },
      { interactions: 0, facts: 0 },
    ]);
    for (let i = 0; i < 3; i++) db.undo();
    expect([stat(db, a), stat(db, b)]).toEqual([
      { interactions: 0, facts: 0 },
      { interactions: 0, facts: 0 },
    ]);
    for (let i = 0; i < 3; i++) db.redo();
    expect([stat(db, a), stat(db, b)]).toEqual([
      { interactions: 0, facts: 1 },
      { interactions: 0, facts: 0 },
    ]);
  });

  test('the latest rating of each signal over the finished checks', () => {
    const db = aWorkspace();
    const current = () =>
      Object.fromEntries(
        db
          .all<{ signal_id: string; value: string }>(
            `SELECT r.key AS signal_id, CAST(r.value ->> 'value' AS TEXT) AS value FROM client_standing s, json_each(s.ratings_json) r`,
          )
          .map((r) => [r.signal_id, r.value]),
      );
    const client = db.write({ verb: 'x' }, (w) => addClient(w, 'A'));
    db.write({ verb: 'check' }, (w) => addCheck(w, client, { 'late-inputs': '2', abuse: '0' }, '2026-10-01'));
    expect(current()).toEqual({ abuse: '0', 'late-inputs': '2' });
    const second = db.write({ verb: 'check' }, (w) =>
      addCheck(w, client, { 'late-inputs': '3' }, '2026-11-01', null),
    );
    expect(current()).toEqual({ abuse: '0', 'late-inputs': '2' });
    db.write({ verb: 'finish' }, (w) => w.update('sitting', second, { finished_at_ms: nowMs }));
    expect(current()).toEqual({ abuse: '0', 'late-inputs': '3' });
    db.write({ verb: 'trash' }, (w) => w.trash('sitting', second));
    expect(current()).toEqual({ abuse: '0', 'late-inputs': '2' });
    db.undo();
    expect(current()).toEqual({ abuse: '0', 'late-inputs': '3' });
    db.undo();
    db.undo();
    db.undo();
    expect(current()).toEqual({});
  });
});

describe('speed', () => {
  test('1,500 interactions with facts take less than two seconds of the processor', () => {
    const db = aWorkspace({ clock: aClock() });
    const from = process.cpuUsage();
    db.write({ verb: 'load' }, (w) => {
      const client = addClient(w, 'Rossi');
      for (let i = 0; i < 1_500; i++) {
        addInteraction(
          w,
          [client],
          `Chiamata ${i}: materiali in ritardo per la campagna di primavera, ne parliamo lunedì con calma`,
          {
            facts: [{ detail: blankFact('request'), note: 'testi della landing' }],
          },
        );
      }
    });
    const { user, system } = process.cpuUsage(from);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  });
});
