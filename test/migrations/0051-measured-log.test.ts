import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { aFolder } from '../workbench/db/temp-workspace.ts';
import { addOldEntry } from './add-old-entry.ts';
import { openUpTo } from './open-up-to.ts';

test('migration 51 finds the days of the meetings that there are, and follows an entry that becomes one', () => {
  const path = join(aFolder(), 'agency.rapporto');
  openUpTo(path, 50).close();
  addOldEntry(path, 'Ancora un controllo');
  const raw = new Database(path);
  raw.exec(`
    INSERT INTO interaction(id, kind, occurred_at_ms, occurred_on, text, source, created_at_ms, updated_at_ms)
      VALUES ('met', 'meeting', 1795244400000, '2026-11-21', 'Riunione', 'form', 1, 1);
    INSERT INTO interaction_client(interaction_id, client_id, position, occurred_at_ms, is_contact) VALUES ('met', 'verdi', 0, 1795244400000, 1);`);
  raw.close();

  const db = openUpTo(path, 51);
  const days = () =>
    db.all('SELECT interaction_id AS id, meeting_on AS day FROM interaction_client ORDER BY interaction_id');
  expect(days()).toEqual([
    { id: 'entry', day: null },
    { id: 'met', day: '2026-11-21' },
  ]);
  expect(db.get('SELECT kind FROM fact')).toEqual({ kind: 'control' });
  db.close();

  const changed = new Database(path);
  changed.exec(`UPDATE interaction SET kind = 'meeting' WHERE id = 'entry'`);
  changed.close();
  const after = openUpTo(path, 51);
  expect(
    after.get(`SELECT meeting_on AS day FROM interaction_client WHERE interaction_id = 'entry'`),
  ).toEqual({
    day: '2026-11-22',
  });
  after.close();
});
