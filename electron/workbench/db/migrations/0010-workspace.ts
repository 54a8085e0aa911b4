import type { Migration } from './migration.ts';

/**
 * The first schema. Every user row has `id` (UUIDv7 text), `created_at_ms`, `updated_at_ms` and, where it can go to the
 * trash, `deleted_at_ms` (null: live). Days are `YYYY-MM-DD` text, instants epoch ms, money integer cents.
 */
export const migration0010: Migration = {
  version: 10,
  name: 'workspace',
  sql: `
CREATE TABLE setting (
  id TEXT PRIMARY KEY,                 -- name of the setting
  value_json TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE segment (
  id TEXT PRIMARY KEY, name TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER
) STRICT;
CREATE TABLE tag (
  id TEXT PRIMARY KEY, name TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER
) STRICT;

CREATE TABLE client (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,              -- folded name, for sorting and for finding the same name
  kind TEXT NOT NULL CHECK (kind IN ('company','person','public-body')),
  status TEXT NOT NULL CHECK (status IN ('prospect','active','paused','ended')),
  segment_id TEXT REFERENCES segment(id),
  tier TEXT NOT NULL DEFAULT '', services TEXT NOT NULL DEFAULT '',
  since_on TEXT, ended_on TEXT,
  cadence_days INTEGER,
  commission_deal INTEGER NOT NULL DEFAULT 0,
  agreement TEXT NOT NULL DEFAULT '', contact_process TEXT NOT NULL DEFAULT '', agreed_goals TEXT NOT NULL DEFAULT '',
  next_step TEXT NOT NULL DEFAULT '', next_step_on TEXT, note TEXT NOT NULL DEFAULT '',
  batch_id TEXT REFERENCES import_batch(id),
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER
) STRICT;
CREATE UNIQUE INDEX client_name ON client(name_key) WHERE deleted_at_ms IS NULL;

CREATE TABLE client_tag (
  client_id TEXT NOT NULL REFERENCES client(id), tag_id TEXT NOT NULL REFERENCES tag(id),
  PRIMARY KEY (client_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
  id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client(id),
  name TEXT NOT NULL, role TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '', phone TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
  batch_id TEXT REFERENCES import_batch(id),
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER
) STRICT;
CREATE INDEX contact_client ON contact(client_id);

CREATE TABLE interaction (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('call','meeting','email','message','delivery','note')),
  occurred_at_ms INTEGER NOT NULL,
  occurred_on TEXT NOT NULL,           -- local day of occurred_at_ms
  duration_min INTEGER,
  text TEXT NOT NULL,
  line TEXT,                           -- the one-line entry as typed; null when it came from the form
  source TEXT NOT NULL CHECK (source IN ('line','form','import','sample')),
  batch_id TEXT REFERENCES import_batch(id),
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER
) STRICT;
CREATE INDEX interaction_when ON interaction(occurred_at_ms DESC, id DESC) WHERE deleted_at_ms IS NULL;
CREATE INDEX interaction_batch ON interaction(batch_id) WHERE batch_id IS NOT NULL;

-- Who an interaction was with. occurred_at_ms, kind and deleted are copied from it (by trigger) so that a timeline page is one index range.
CREATE TABLE interaction_client (
  interaction_id TEXT NOT NULL REFERENCES interaction(id),
  client_id TEXT NOT NULL REFERENCES client(id),
  position INTEGER NOT NULL,           -- 0: the first client named
  occurred_at_ms INTEGER NOT NULL,
  is_contact INTEGER NOT NULL,         -- 0 for a note to ourselves
  deleted INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (interaction_id, client_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX interaction_client_timeline ON interaction_client(client_id, deleted, occurred_at_ms DESC, interaction_id DESC);
CREATE INDEX interaction_client_contact ON interaction_client(client_id, deleted, is_contact, occurred_at_ms DESC);

CREATE TABLE interaction_contact (
  interaction_id TEXT NOT NULL REFERENCES interaction(id), contact_id TEXT NOT NULL REFERENCES contact(id),
  PRIMARY KEY (interaction_id, contact_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX interaction_contact_contact ON interaction_contact(contact_id);

CREATE TABLE fact (
  id TEXT PRIMARY KEY,
  interaction_id TEXT NOT NULL REFERENCES interaction(id),
  client_id TEXT NOT NULL REFERENCES client(id),
  position INTEGER NOT NULL,           -- order within the interaction
  kind TEXT NOT NULL,
  occurred_on TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  detail_json TEXT NOT NULL,           -- FactDetail (shared/domain/fact.ts), validated at the boundary
  due_on TEXT,                         -- copied from the detail of a request or a promise
  is_open INTEGER NOT NULL DEFAULT 0,  -- 1: a pending request or an open promise
  unpaid_hours REAL NOT NULL DEFAULT 0,-- hours given and not paid, from an extra or a request
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER
) STRICT;
CREATE INDEX fact_interaction ON fact(interaction_id);
CREATE INDEX fact_client_kind ON fact(client_id, kind, occurred_on DESC) WHERE deleted_at_ms IS NULL;
-- Holds all that Today shows of what is open: the rows themselves lie all over the log.
CREATE INDEX fact_open ON fact(kind, due_on, id, client_id, interaction_id, note, detail_json, deleted_at_ms) WHERE is_open = 1 AND deleted_at_ms IS NULL;

CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  client_id TEXT REFERENCES client(id), interaction_id TEXT REFERENCES interaction(id),
  name TEXT NOT NULL, media_type TEXT NOT NULL, size_bytes INTEGER NOT NULL, sha256 TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER
) STRICT;
CREATE INDEX attachment_client ON attachment(client_id);
CREATE INDEX attachment_interaction ON attachment(interaction_id);
-- Bytes apart, so that listing never reads them and the change log never copies them. Kept until the trash is emptied.
CREATE TABLE attachment_bytes (attachment_id TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

-- Only what the user set: weights of catalogue signals, role pairs, and custom signals.
CREATE TABLE signal (
  id TEXT PRIMARY KEY,                 -- SignalId
  is_custom INTEGER NOT NULL,
  weight REAL,                         -- null: the catalogue's
  role TEXT, used_as TEXT,             -- signals 12 and 13
  label TEXT NOT NULL DEFAULT '', description TEXT NOT NULL DEFAULT '', question TEXT NOT NULL DEFAULT '', remedy TEXT NOT NULL DEFAULT '',
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER
) STRICT;

-- A check: a sitting in which the signals of one client are rated ("check" is an SQL keyword).
CREATE TABLE sitting (
  id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client(id),
  rater TEXT NOT NULL DEFAULT '',
  checked_on TEXT NOT NULL,
  started_at_ms INTEGER NOT NULL, finished_at_ms INTEGER,
  weights_json TEXT,                   -- frozen at the end: signal id to weight
  strain_index REAL, coverage REAL, band TEXT, -- frozen at the end
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER
) STRICT;
-- Holds all that a table of clients shows of their checks: the rows themselves carry the frozen weights.
CREATE INDEX sitting_client ON sitting(client_id, checked_on, finished_at_ms, strain_index, id) WHERE deleted_at_ms IS NULL;

CREATE TABLE rating (
  id TEXT PRIMARY KEY,
  sitting_id TEXT NOT NULL REFERENCES sitting(id), client_id TEXT NOT NULL REFERENCES client(id),
  signal_id TEXT NOT NULL,
  value TEXT NOT NULL CHECK (value IN ('0','1','2','3','na','unknown')),
  note TEXT NOT NULL DEFAULT '',
  rated_on TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER
) STRICT;
CREATE UNIQUE INDEX rating_once ON rating(sitting_id, signal_id) WHERE deleted_at_ms IS NULL;
CREATE INDEX rating_client ON rating(client_id, signal_id, rated_on DESC);
CREATE TABLE rating_evidence (
  rating_id TEXT NOT NULL REFERENCES rating(id),
  evidence_id TEXT NOT NULL,           -- an interaction or a fact
  is_fact INTEGER NOT NULL,
  PRIMARY KEY (rating_id, evidence_id)
) STRICT, WITHOUT ROWID;

-- What the checks of a client say of it, as JSON that a table of clients only has to read: derived, rewritten whenever a
-- check or a rating changes (db/client-standings.ts). A client without a check has no row.
CREATE TABLE client_standing (
  client_id TEXT PRIMARY KEY,
  ratings_json TEXT NOT NULL,          -- {signal id: {value, ratedOn}}: the latest over the finished checks
  rises_json TEXT NOT NULL,            -- [{signalId, from, to, ratedOn}]: levels that the last finished check raised
  history_json TEXT NOT NULL,          -- strain indices of the finished checks, oldest first
  last_on TEXT,                        -- day of the last finished check
  open_sitting_id TEXT                 -- the check that is not finished
) STRICT;

-- Counts kept as entries come and go (by trigger): a portfolio never scans the log.
CREATE TABLE client_stat (
  client_id TEXT PRIMARY KEY,
  interactions INTEGER NOT NULL DEFAULT 0,
  facts INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE brief (
  id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES client(id),
  kind TEXT NOT NULL CHECK (kind IN ('renegotiation','exit','review')),
  language TEXT NOT NULL CHECK (language IN ('it','en')),
  options_json TEXT NOT NULL, sections_json TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER
) STRICT;
CREATE INDEX brief_client ON brief(client_id);
CREATE TABLE brief_version (
  id TEXT PRIMARY KEY, brief_id TEXT NOT NULL REFERENCES brief(id),
  number INTEGER NOT NULL, note TEXT NOT NULL DEFAULT '', author TEXT NOT NULL DEFAULT '',
  frozen_json TEXT NOT NULL,           -- the composed document with all the data that it cites
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER,
  UNIQUE (brief_id, number)
) STRICT;

CREATE TABLE saved_view (
  id TEXT PRIMARY KEY, screen TEXT NOT NULL, name TEXT NOT NULL, definition_json TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER
) STRICT;
CREATE TABLE template (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, line TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER
) STRICT;
-- Drafts are not history: saved as typed, outside the change log.
CREATE TABLE draft (place TEXT PRIMARY KEY, text TEXT NOT NULL, saved_at_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE import_batch (
  id TEXT PRIMARY KEY, file_name TEXT NOT NULL, kind TEXT NOT NULL,
  created_count INTEGER NOT NULL, updated_count INTEGER NOT NULL,
  undone_at_ms INTEGER,
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE import_mapping (
  id TEXT PRIMARY KEY,                 -- kind and folded header of the file
  reading_json TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL
) STRICT;

-- Append-only history. A change set is one step of undo; undo and redo are change sets themselves.
CREATE TABLE change_set (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  verb TEXT NOT NULL, params_json TEXT NOT NULL,
  actor TEXT NOT NULL, at_ms INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('do','undo','redo')),
  target_seq INTEGER REFERENCES change_set(seq)   -- the 'do' set that an undo or redo is about
) STRICT;
CREATE TABLE change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  set_seq INTEGER NOT NULL REFERENCES change_set(seq),
  table_name TEXT NOT NULL, row_key TEXT NOT NULL, -- JSON of the key columns
  before_json TEXT, after_json TEXT                 -- null before: inserted; null after: deleted
) STRICT;
CREATE INDEX change_by_set ON change(set_seq);
CREATE TRIGGER change_no_update BEFORE UPDATE ON change BEGIN SELECT RAISE(ABORT, 'change is append-only'); END;
CREATE TRIGGER change_no_delete BEFORE DELETE ON change BEGIN SELECT RAISE(ABORT, 'change is append-only'); END;
CREATE TRIGGER change_set_no_update BEFORE UPDATE ON change_set BEGIN SELECT RAISE(ABORT, 'change_set is append-only'); END;
CREATE TRIGGER change_set_no_delete BEFORE DELETE ON change_set BEGIN SELECT RAISE(ABORT, 'change_set is append-only'); END;

-- Where undo and redo stand: which 'do' sets are applied (top of stack: greatest seq) and which are waiting for redo.
CREATE TABLE history_stack (set_seq INTEGER PRIMARY KEY REFERENCES change_set(seq), side TEXT NOT NULL CHECK (side IN ('undo','redo'))) STRICT;

-- Search: folded words in a contentless index; search_doc says what each row of it stands for. A rowid holds the minute
-- of what it stands for (x 4096 and a running number), so that the newest matches are the first ones read backwards.
CREATE TABLE search_doc (
  rowid INTEGER PRIMARY KEY,
  type TEXT NOT NULL CHECK (type IN ('client','contact','interaction','fact','brief')),
  ref_id TEXT NOT NULL,
  client_id TEXT,                      -- the first client of an interaction
  occurred_at_ms INTEGER,
  word_count INTEGER NOT NULL          -- for ranking: a match in few words says more
) STRICT;
CREATE UNIQUE INDEX search_doc_ref ON search_doc(ref_id);
CREATE VIRTUAL TABLE search_index USING fts5(words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3 4 5 6');

-- The two copies above.
CREATE TRIGGER interaction_touch AFTER UPDATE OF occurred_at_ms, kind, deleted_at_ms ON interaction BEGIN
  UPDATE interaction_client SET occurred_at_ms = new.occurred_at_ms, is_contact = (new.kind <> 'note'), deleted = (new.deleted_at_ms IS NOT NULL)
  WHERE interaction_id = new.id;
END;
CREATE TRIGGER stat_interaction_in AFTER INSERT ON interaction_client WHEN new.deleted = 0 BEGIN
  INSERT INTO client_stat(client_id, interactions) VALUES (new.client_id, 1) ON CONFLICT(client_id) DO UPDATE SET interactions = interactions + 1;
END;
CREATE TRIGGER stat_interaction_out AFTER DELETE ON interaction_client WHEN old.deleted = 0 BEGIN
  UPDATE client_stat SET interactions = interactions - 1 WHERE client_id = old.client_id;
END;
CREATE TRIGGER stat_interaction_trash AFTER UPDATE OF deleted ON interaction_client WHEN old.deleted <> new.deleted BEGIN
  INSERT INTO client_stat(client_id, interactions) VALUES (new.client_id, iif(new.deleted = 0, 1, 0))
  ON CONFLICT(client_id) DO UPDATE SET interactions = interactions + iif(new.deleted = 0, 1, -1);
END;
CREATE TRIGGER stat_fact_in AFTER INSERT ON fact WHEN new.deleted_at_ms IS NULL BEGIN
  INSERT INTO client_stat(client_id, facts) VALUES (new.client_id, 1) ON CONFLICT(client_id) DO UPDATE SET facts = facts + 1;
END;
CREATE TRIGGER stat_fact_out AFTER DELETE ON fact WHEN old.deleted_at_ms IS NULL BEGIN
  UPDATE client_stat SET facts = facts - 1 WHERE client_id = old.client_id;
END;
-- A fact leaves one client's count and enters another's when it goes to the trash, comes back, or is given to another client.
CREATE TRIGGER stat_fact_leave AFTER UPDATE OF deleted_at_ms, client_id ON fact
WHEN old.deleted_at_ms IS NULL AND (new.deleted_at_ms IS NOT NULL OR new.client_id <> old.client_id) BEGIN
  UPDATE client_stat SET facts = facts - 1 WHERE client_id = old.client_id;
END;
CREATE TRIGGER stat_fact_enter AFTER UPDATE OF deleted_at_ms, client_id ON fact
WHEN new.deleted_at_ms IS NULL AND (old.deleted_at_ms IS NOT NULL OR new.client_id <> old.client_id) BEGIN
  INSERT INTO client_stat(client_id, facts) VALUES (new.client_id, 1) ON CONFLICT(client_id) DO UPDATE SET facts = facts + 1;
END;
`,
};
