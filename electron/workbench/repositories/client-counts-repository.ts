import type { ClientId } from '../../../shared/domain/ids.ts';
import type { Reader } from '../db/workspace-db.ts';

/** How many attachments (of the client or of its interactions) and briefs a client has. */
export function countAttachmentsAndBriefs(
  db: Reader,
  clientId: ClientId,
): { attachments: number; briefs: number } {
  const row = db.get<{ attachments: number; briefs: number }>(
    `SELECT
       (SELECT count(*) FROM attachment a WHERE a.deleted_at_ms IS NULL AND (a.client_id = ? OR EXISTS (
          SELECT 1 FROM interaction_client ic
          WHERE ic.interaction_id = a.interaction_id AND ic.client_id = ? AND ic.deleted = 0))) AS attachments,
       (SELECT count(*) FROM brief WHERE client_id = ? AND deleted_at_ms IS NULL) AS briefs`,
    clientId,
    clientId,
    clientId,
  );
  return row ?? { attachments: 0, briefs: 0 };
}
