import type { AttentionKind } from '../../../shared/domain/attention.ts';
import type { Id } from '../../../shared/domain/ids.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { Reader, Writer } from '../db/workspace-db.ts';

/** A row of Today that is left out. */
export interface SetAside {
  readonly kind: AttentionKind;
  readonly key: string;
  /** The day on which it is back; null: done. */
  readonly untilOn: Day | null;
}

/** What is left out on a day. Two ranges of one index: what is done, and what comes back later. */
export function listSetAside(db: Reader, on: Day): SetAside[] {
  return db.all<SetAside>(
    `SELECT kind, reason_key AS key, until_on AS untilOn FROM attention
     WHERE deleted_at_ms IS NULL AND until_on IS NULL
     UNION ALL
     SELECT kind, reason_key, until_on FROM attention WHERE deleted_at_ms IS NULL AND until_on > ?`,
    on,
  );
}

/** Leaves a row out, in place of what was said of it before. */
export function saveSetAside(w: Writer, { kind, key, untilOn }: SetAside): void {
  const id = findSetAsideId(w, kind, key);
  if (id !== undefined) w.update('attention', id, { until_on: untilOn, deleted_at_ms: null });
  else w.insert('attention', { id: w.newId<'attention'>(), kind, reason_key: key, until_on: untilOn });
}

/** Takes a row up again. False when it was not left out. */
export function trashSetAside(w: Writer, kind: AttentionKind, key: string): boolean {
  const id = findSetAsideId(w, kind, key);
  return id !== undefined && w.trash('attention', id);
}

function findSetAsideId(db: Reader, kind: AttentionKind, key: string): string | undefined {
  return db.get<{ id: Id<'attention'> }>(
    'SELECT id FROM attention WHERE kind = ? AND reason_key = ?',
    kind,
    key,
  )?.id;
}
