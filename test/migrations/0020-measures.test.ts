import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addClient, aFolder } from '../workbench/db/temp-workspace.ts';
import { addOldEntry } from './add-old-entry.ts';
import { openUpTo } from './open-up-to.ts';

test('migration 20 carries clients and facts across, and suggestions can then be set aside', () => {
  const path = join(aFolder(), 'agency.rapporto');
  const before = openUpTo(path, 10);
  const clientId = before.write({ verb: 'client.create' }, (w) => addClient(w, 'Rossi'));
  before.close();
  addOldEntry(path, 'Ancora un controllo');

  const after = openUpTo(path, 20);
  expect(after.get('PRAGMA user_version')).toEqual({ user_version: 20 });
  expect(after.all('SELECT name FROM client ORDER BY name')).toEqual([{ name: 'Rossi' }, { name: 'Verdi' }]);
  expect(after.get('SELECT kind FROM fact')).toEqual({ kind: 'control' });
  after.write({ verb: 'measure.dismiss' }, (w) =>
    w.insert('measure_dismissal', {
      id: w.newId<'measure-dismissal'>(),
      client_id: clientId,
      signal_id: 'constant-checking',
      level: 2,
      reason: 'Chiesto dalla banca',
      dismissed_on: '2026-11-22',
    }),
  );
  expect(after.get('SELECT level, reason FROM measure_dismissal')).toEqual({
    level: 2,
    reason: 'Chiesto dalla banca',
  });
  after.undo();
  expect(after.get('SELECT count(*) AS n FROM measure_dismissal')).toEqual({ n: 0 });
  after.undo();
  expect(after.all('SELECT name FROM client')).toEqual([{ name: 'Verdi' }]);
  after.close();
});
