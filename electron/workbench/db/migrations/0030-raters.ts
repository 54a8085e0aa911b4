import type { Migration } from './migration.ts';

/** Several raters of one client, apart and then together; our own satisfaction with a client. */
export const migration0030: Migration = {
  version: 30,
  name: 'raters',
  sql: `
-- Colleagues who rate one client apart, until a joint check closes the panel.
CREATE TABLE panel (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client(id),
  opened_on TEXT NOT NULL,             -- local day, YYYY-MM-DD
  raters_json TEXT NOT NULL,           -- names of who is asked, in order
  closed_at_ms INTEGER,                -- null while people still rate or compare
  joint_sitting_id TEXT REFERENCES sitting(id), -- the check that was agreed on; it alone counts for the client
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER
) STRICT;
CREATE INDEX panel_client ON panel(client_id) WHERE deleted_at_ms IS NULL;

-- A check with a panel was made apart: it never counts by itself.
ALTER TABLE sitting ADD COLUMN panel_id TEXT REFERENCES panel(id);
-- Of a check that came in a sealed rating file: the seal (SHA-256, hex) of that file.
ALTER TABLE sitting ADD COLUMN seal TEXT;
CREATE INDEX sitting_panel ON sitting(panel_id) WHERE panel_id IS NOT NULL;
-- The standings of clients are worked out from this index alone: it now also says what was made apart.
DROP INDEX sitting_client;
CREATE INDEX sitting_client ON sitting(client_id, checked_on, finished_at_ms, strain_index, id, panel_id) WHERE deleted_at_ms IS NULL;

-- In a joint check: [{rater, value, reason}] of those who did not agree.
ALTER TABLE rating ADD COLUMN dissent_json TEXT;
-- Of a rating that came in a file: [{on, words}], as the entries themselves may not be in this log.
ALTER TABLE rating ADD COLUMN told_json TEXT;

-- How satisfied we are with a client, over time (S003: satisfaction is mutual).
CREATE TABLE satisfaction (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client(id),
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 10),
  rated_on TEXT NOT NULL,              -- local day, YYYY-MM-DD; one rating a day
  note TEXT NOT NULL DEFAULT '',
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER
) STRICT;
CREATE UNIQUE INDEX satisfaction_once ON satisfaction(client_id, rated_on) WHERE deleted_at_ms IS NULL;
`,
};
