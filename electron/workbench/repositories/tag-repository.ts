import type { TagId } from '../../../shared/domain/ids.ts';
import { nameKey } from '../../../shared/domain/name-key.ts';
import type { Reader, Writer } from '../db/workspace-db.ts';

/** Tags by name, each with the clients that bear it. */
export function listTags(db: Reader): { id: TagId; name: string; clientCount: number }[] {
  return db.all(
    `SELECT t.id, t.name, (SELECT count(*) FROM client_tag ct JOIN client c ON c.id = ct.client_id
       WHERE ct.tag_id = t.id AND c.deleted_at_ms IS NULL) AS clientCount
     FROM tag t WHERE t.deleted_at_ms IS NULL ORDER BY t.name COLLATE NOCASE`,
  );
}

export function findTag(db: Reader, id: TagId): { id: TagId; name: string } | undefined {
  return db.get('SELECT id, name FROM tag WHERE id = ? AND deleted_at_ms IS NULL', id);
}

/** The tag that goes by this name, whatever its case and accents. */
export function findTagByName(db: Reader, name: string): { id: TagId; name: string } | undefined {
  const key = nameKey(name);
  return db
    .all<{ id: TagId; name: string }>('SELECT id, name FROM tag WHERE deleted_at_ms IS NULL')
    .find((t) => nameKey(t.name) === key);
}

export function insertTag(w: Writer, name: string): TagId {
  const id = w.newId<'tag'>();
  w.insert('tag', { id, name });
  return id;
}

export function renameTag(w: Writer, id: TagId, name: string): void {
  w.update('tag', id, { name });
}
