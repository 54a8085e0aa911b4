import type { Migration } from './migration.ts';

/** What a person said of a suggestion of the log: that it does not hold, and why. */
export const migration0020: Migration = {
  version: 20,
  name: 'measures',
  sql: `
-- A suggested level set aside by a person. It holds while the log goes on suggesting that very level.
CREATE TABLE measure_dismissal (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client(id),
  signal_id TEXT NOT NULL,
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 3),
  reason TEXT NOT NULL,
  dismissed_on TEXT NOT NULL,          -- local day, YYYY-MM-DD
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER
) STRICT;
CREATE UNIQUE INDEX measure_dismissal_once ON measure_dismissal(client_id, signal_id);
`,
};
