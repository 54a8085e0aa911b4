import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { addClient, aFolder } from '../workbench/db/temp-workspace.ts';
import { openUpTo } from './open-up-to.ts';

test('migration 30 carries checks and ratings across: they belong to no panel, have no dissent, and still count', () => {
  const path = join(aFolder(), 'agency.rapporto');
  const before = openUpTo(path, 20);
  const clientId = before.write({ verb: 'client.create' }, (w) => addClient(w, 'Rossi'));
  before.close();
  // As the program of version 20 wrote it: today's would want today's columns.
  const raw = new Database(path);
  raw.exec(`
    INSERT INTO sitting(id, client_id, rater, checked_on, started_at_ms, finished_at_ms, strain_index, coverage, band, created_at_ms, updated_at_ms)
      VALUES ('c1', '${clientId}', 'Giulia', '2026-11-01', 1, 2, 40, 1, 'strained', 1, 2);
    INSERT INTO rating(id, sitting_id, client_id, signal_id, value, note, rated_on, created_at_ms, updated_at_ms)
      VALUES ('r1', 'c1', '${clientId}', 'late-inputs', '2', 'tre solleciti', '2026-11-01', 1, 1);
    INSERT INTO client_standing VALUES ('${clientId}', '{"late-inputs":{"value":2,"ratedOn":"2026-11-01"}}', '[]', '[40.0]', '2026-11-01', NULL);`);
  raw.close();

  const after = openUpTo(path, 30);
  expect(after.get('PRAGMA user_version')).toEqual({ user_version: 30 });
  expect(after.get('SELECT rater, strain_index, panel_id, seal FROM sitting')).toEqual({
    rater: 'Giulia',
    strain_index: 40,
    panel_id: null,
    seal: null,
  });
  expect(after.get('SELECT value, note, dissent_json, told_json FROM rating')).toEqual({
    value: '2',
    note: 'tre solleciti',
    dissent_json: null,
    told_json: null,
  });
  // A change after it works the standing out again, and finds the old check.
  after.write({ verb: 'check.rate' }, (w) => w.update('rating', 'r1', { value: '3' }));
  expect(after.get('SELECT ratings_json FROM client_standing')).toEqual({
    ratings_json: '{"late-inputs":{"value":3,"ratedOn":"2026-11-01"}}',
  });
  expect(() =>
    after.write({ verb: 'satisfaction.set' }, (w) =>
      w.insert('satisfaction', {
        id: w.newId<'satisfaction'>(),
        client_id: clientId,
        value: 11,
        rated_on: '2026-11-22',
      }),
    ),
  ).toThrow();
  after.close();
});
