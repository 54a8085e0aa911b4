import type { Migration } from './migration.ts';

/** Reading all that measuring needs of one client's log without touching the rows, which lie all over the file. */
export const migration0051: Migration = {
  version: 51,
  name: 'measured-log',
  sql: `
-- Holds all that is measured of a client's facts. It does what fact_client_kind did, which it replaces.
DROP INDEX fact_client_kind;
CREATE INDEX fact_of_client ON fact(client_id, kind, occurred_on DESC, id DESC, interaction_id, note, detail_json, unpaid_hours, deleted_at_ms)
  WHERE deleted_at_ms IS NULL;

-- Days of meetings without reading the entries: copied from the interaction, as occurred_at_ms and is_contact are.
ALTER TABLE interaction_client ADD COLUMN meeting_on TEXT; -- local day of a meeting, YYYY-MM-DD; null: not a meeting
UPDATE interaction_client AS l SET meeting_on = i.occurred_on FROM interaction i
  WHERE i.id = l.interaction_id AND i.kind = 'meeting';
CREATE INDEX interaction_client_meeting ON interaction_client(client_id, meeting_on) WHERE meeting_on IS NOT NULL AND deleted = 0;
DROP TRIGGER interaction_touch;
CREATE TRIGGER interaction_touch AFTER UPDATE OF occurred_at_ms, occurred_on, kind, deleted_at_ms ON interaction BEGIN
  UPDATE interaction_client SET occurred_at_ms = new.occurred_at_ms, is_contact = (new.kind <> 'note'),
    meeting_on = iif(new.kind = 'meeting', new.occurred_on, NULL), deleted = (new.deleted_at_ms IS NOT NULL)
  WHERE interaction_id = new.id;
END;
`,
};
