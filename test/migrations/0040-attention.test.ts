import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addClient, aFolder } from '../workbench/db/temp-workspace.ts';
import { addOldEntry } from './add-old-entry.ts';
import { openUpTo } from './open-up-to.ts';

test('migration 40 carries clients, facts and satisfaction across, and rows of Today can then be put off', () => {
  const path = join(aFolder(), 'agency.rapporto');
  const before = openUpTo(path, 30);
  before.write({ verb: 'log' }, (w) => {
    const clientId = addClient(w, 'Rossi');
    w.insert('satisfaction', {
      id: w.newId<'satisfaction'>(),
      client_id: clientId,
      value: 4,
      rated_on: '2026-11-20',
    });
  });
  before.close();
  addOldEntry(path, 'Ancora un controllo');

  const after = openUpTo(path, 40);
  expect(after.get('PRAGMA user_version')).toEqual({ user_version: 40 });
  expect(after.all('SELECT name FROM client ORDER BY name')).toEqual([{ name: 'Rossi' }, { name: 'Verdi' }]);
  expect(after.get('SELECT kind FROM fact')).toEqual({ kind: 'control' });
  expect(after.get('SELECT value FROM satisfaction')).toEqual({ value: 4 });
  const row = (kind: string) => ({ kind, reason_key: 'f1|2026-11-24', until_on: '2026-11-30' });
  const insert = (kind: string) =>
    after.write({ verb: 'attention.snooze' }, (w) =>
      w.insert('attention', { id: w.newId<'attention'>(), ...row(kind) }),
    );
  insert('promise');
  expect(() => insert('promise')).toThrow();
  expect(() => insert('weather')).toThrow();
  expect(after.get('SELECT kind, reason_key, until_on FROM attention')).toEqual(row('promise'));
  after.undo();
  expect(after.get('SELECT count(*) AS n FROM attention')).toEqual({ n: 0 });
  // What was done before the change of the schema can still be taken back after it.
  after.undo();
  expect(after.all('SELECT name FROM client')).toEqual([{ name: 'Verdi' }]);
  after.close();
});
