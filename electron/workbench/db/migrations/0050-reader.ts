import type { Migration } from './migration.ts';

/** What the note reader proposes of each entry, and what people answered. */
export const migration0050: Migration = {
  version: 50,
  name: 'reader',
  sql: `
-- Entries still to be read. Filled by the triggers below, emptied while nobody waits; not the user's record.
CREATE TABLE note_queue (
  interaction_id TEXT PRIMARY KEY REFERENCES interaction(id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Entries that were read as their text stands, with or without anything to propose: derived.
CREATE TABLE note_reading (
  interaction_id TEXT PRIMARY KEY REFERENCES interaction(id) ON DELETE CASCADE,
  read_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What a reading proposes, until it is read again: derived. Open while nobody answered it (note_answer).
CREATE TABLE note_proposal (
  interaction_id TEXT NOT NULL REFERENCES note_reading(interaction_id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('signal','fact')),
  subject TEXT NOT NULL,               -- a signal id, or the kind of fact (of a request with its subject)
  position INTEGER NOT NULL,           -- order within the note: signals best first, then facts
  score REAL,                          -- of a signal, from 0.5 to 1
  phrase_start INTEGER NOT NULL, phrase_end INTEGER NOT NULL, -- [start, end) in UTF-16 units of the entry's text
  detail_json TEXT, note TEXT,         -- of a fact: FactDetail and its note
  PRIMARY KEY (interaction_id, kind, subject)
) STRICT, WITHOUT ROWID;

-- A person's answer. 'yes' to a signal: the entry is evidence for it. 'left': put aside unanswered, nothing is learnt.
CREATE TABLE note_answer (
  id TEXT PRIMARY KEY,
  interaction_id TEXT NOT NULL REFERENCES interaction(id),
  client_id TEXT NOT NULL REFERENCES client(id),
  kind TEXT NOT NULL CHECK (kind IN ('signal','fact')),
  subject TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('yes','no','left')),
  score REAL,
  phrase_start INTEGER NOT NULL, phrase_end INTEGER NOT NULL,
  passage TEXT NOT NULL,               -- the sentences that the phrase stood in, as they read then: what is learnt from
  language TEXT NOT NULL,              -- that the note was read in
  answered_at_ms INTEGER NOT NULL,
  created_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, deleted_at_ms INTEGER
) STRICT;
CREATE UNIQUE INDEX note_answer_once ON note_answer(interaction_id, kind, subject) WHERE deleted_at_ms IS NULL;
CREATE INDEX note_answer_evidence ON note_answer(client_id, subject, interaction_id)
  WHERE kind = 'signal' AND answer = 'yes' AND deleted_at_ms IS NULL;
CREATE INDEX note_answer_learnt ON note_answer(answered_at_ms)
  WHERE kind = 'signal' AND answer <> 'left' AND deleted_at_ms IS NULL;

-- Whatever is written or written over is to be read, unless reading is switched off. The sample brings its facts along.
CREATE TRIGGER note_written AFTER INSERT ON interaction
WHEN new.source <> 'sample' AND new.text <> ''
  AND NOT EXISTS (SELECT 1 FROM setting WHERE id = 'readsNotes' AND value_json = 'false') BEGIN
  INSERT OR IGNORE INTO note_queue(interaction_id) VALUES (new.id);
END;
CREATE TRIGGER note_rewritten AFTER UPDATE OF text ON interaction WHEN new.text <> old.text BEGIN
  DELETE FROM note_reading WHERE interaction_id = new.id;
  DELETE FROM note_queue WHERE interaction_id = new.id;
  INSERT INTO note_queue(interaction_id) SELECT new.id WHERE new.text <> ''
    AND NOT EXISTS (SELECT 1 FROM setting WHERE id = 'readsNotes' AND value_json = 'false');
END;
`,
};
