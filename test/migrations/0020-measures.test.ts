import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrations } from '../../electron/workbench/db/migrations/migrations.ts';
import { openWorkspace } from '../../electron/workbench/db/open-workspace.ts';
import { aClock, addClient, aFolder } from '../workbench/db/temp-workspace.ts';
import { addOldEntry } from './add-old-entry.ts';

test('migration 20 carries clients and facts across, and suggestions can then be set aside', () => {
  const path = join(aFolder(), 'agency.rapporto');
  const open = (upTo: number) =>
    openWorkspace({
      path,
      clock: aClock(),
      actor: 'Giulia',
      migrations: migrations.filter((m) => m.version <= upTo),
    });
  const before = open(10);
  const clientId = before.write({ verb: 'client.create' }, (w) => addClient(w, 'Rossi'));
  before.close();
  addOldEntry(path, 'Ancora un controllo');

  const after = open(20);
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
