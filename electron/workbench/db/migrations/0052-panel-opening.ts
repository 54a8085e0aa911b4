import type { Migration } from './migration.ts';

/** What colleagues had said when their ratings were first opened, so that a later change shows. */
export const migration0052: Migration = {
  version: 52,
  name: 'panel-opening',
  sql: `
-- Outside history on purpose: undo takes back a rating, not that it was read.
CREATE TABLE panel_opening (
  panel_id TEXT PRIMARY KEY REFERENCES panel(id) ON DELETE CASCADE,
  opened_on TEXT NOT NULL,             -- local day, YYYY-MM-DD
  ratings_json TEXT NOT NULL           -- {name: {signal id: value}}
) STRICT;
`,
};
