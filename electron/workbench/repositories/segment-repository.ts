import type { SegmentId } from '../../../shared/domain/ids.ts';
import { nameKey } from '../../../shared/domain/name-key.ts';
import type { Reader, Writer } from '../db/workspace-db.ts';

/** Segments by name, each with the clients in it. */
export function listSegments(db: Reader): { id: SegmentId; name: string; clientCount: number }[] {
  return db.all(
    `SELECT s.id, s.name,
       (SELECT count(*) FROM client c WHERE c.segment_id = s.id AND c.deleted_at_ms IS NULL) AS clientCount
     FROM segment s WHERE s.deleted_at_ms IS NULL ORDER BY s.name COLLATE NOCASE`,
  );
}

export function findSegment(db: Reader, id: SegmentId): { id: SegmentId; name: string } | undefined {
  return db.get('SELECT id, name FROM segment WHERE id = ? AND deleted_at_ms IS NULL', id);
}

/** The segment that goes by this name, whatever its case and accents. */
export function findSegmentByName(db: Reader, name: string): { id: SegmentId; name: string } | undefined {
  const key = nameKey(name);
  return db
    .all<{ id: SegmentId; name: string }>('SELECT id, name FROM segment WHERE deleted_at_ms IS NULL')
    .find((s) => nameKey(s.name) === key);
}

export function insertSegment(w: Writer, name: string): SegmentId {
  const id = w.newId<'segment'>();
  w.insert('segment', { id, name });
  return id;
}

export function renameSegment(w: Writer, id: SegmentId, name: string): void {
  w.update('segment', id, { name });
}
