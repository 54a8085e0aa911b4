import type { Migration } from './migration.ts';

/** Rows of Today that a person put off or is done with. */
export const migration0040: Migration = {
  version: 40,
  name: 'attention',
  sql: `
-- A row of Today left out. It comes back on its day, or once its reason is another: then its key is another.
CREATE TABLE attention (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('promise', 'request', 'worsened', 'drift', 'silence', 'stale-check', 'next-step')),
  reason_key TEXT NOT NULL,            -- whom and what the row was about, built from its reason
  until_on TEXT,                       -- local day on which it is back, YYYY-MM-DD; null: done, for this reason
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER
) STRICT;
CREATE UNIQUE INDEX attention_once ON attention(kind, reason_key);
CREATE INDEX attention_until ON attention(until_on, kind, reason_key) WHERE deleted_at_ms IS NULL;
`,
};
