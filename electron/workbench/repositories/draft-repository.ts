import type { EpochMs } from '../../../shared/domain/time.ts';
import type { Reader, WorkspaceDb } from '../db/workspace-db.ts';

/** What was being typed at a place, and when it was last saved. */
export function findDraft(db: Reader, place: string): { text: string; savedAtMs: EpochMs } | undefined {
  return db.get('SELECT text, saved_at_ms AS savedAtMs FROM draft WHERE place = ?', place);
}

/** Keeps what is being typed, outside history; empty text forgets it. */
export function saveDraft(db: WorkspaceDb, place: string, text: string): void {
  const atMs = db.clock.nowMs();
  db.writeQuietly((run) => {
    if (text === '') run('DELETE FROM draft WHERE place = ?', place);
    else
      run(
        `INSERT INTO draft (place, text, saved_at_ms) VALUES (?, ?, ?)
         ON CONFLICT (place) DO UPDATE SET text = excluded.text, saved_at_ms = excluded.saved_at_ms`,
        place,
        text,
        atMs,
      );
  });
}
