import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { addClient, aFolder } from '../workbench/db/temp-workspace.ts';
import { openUpTo } from './open-up-to.ts';

test('migration 52 carries a panel across as not opened, and an opening needs a panel', () => {
  const path = join(aFolder(), 'agency.rapporto');
  const before = openUpTo(path, 51);
  const clientId = before.write({ verb: 'client.create' }, (w) => addClient(w, 'Rossi'));
  const columns = before
    .all<{ name: string }>(
      `SELECT name FROM pragma_table_info('panel') WHERE "notnull" = 1 AND dflt_value IS NULL`,
    )
    .map((c) => c.name);
  before.close();
  const given: Record<string, string | number> = { id: 'p1', client_id: clientId };
  const raw = new Database(path);
  raw
    .prepare(`INSERT INTO panel(${columns.join()}) VALUES (${columns.map(() => '?').join()})`)
    .run(columns.map((c) => given[c] ?? (c.endsWith('_ms') ? 1 : c.endsWith('_on') ? '2026-11-20' : '[]')));
  raw.close();

  openUpTo(path, 52).close();
  const after = new Database(path);
  after.pragma('foreign_keys = ON');
  const open = (panel: string) =>
    after.prepare(`INSERT INTO panel_opening VALUES (?, '2026-11-22', '{}')`).run(panel);
  expect(after.prepare('SELECT count(*) FROM panel_opening').pluck().get()).toBe(0);
  expect(() => open('nobody')).toThrow();
  open('p1');
  expect(after.prepare('SELECT panel_id FROM panel_opening').pluck().all()).toEqual(['p1']);
  after.close();
});
