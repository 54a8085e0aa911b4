import type { PanelId } from '../../../shared/domain/ids.ts';
import type { RatingValue } from '../../../shared/domain/rating.ts';
import type { Reader, WorkspaceDb } from '../db/workspace-db.ts';

/** What everybody had said when their ratings were first opened: by name and signal; what is absent was not observed. */
export type OpenedRatings = Readonly<Record<string, Readonly<Record<string, RatingValue>>>>;

/** Null: nobody has opened them yet. */
export function findOpenedRatings(db: Reader, panelId: PanelId): OpenedRatings | null {
  const row = db.get<{ ratings_json: string }>(
    'SELECT ratings_json FROM panel_opening WHERE panel_id = ?',
    panelId,
  );
  return row === undefined ? null : (JSON.parse(row.ratings_json) as OpenedRatings);
}

/** Keeps what was said when the ratings were first opened; later openings change nothing. Outside history. */
export function saveOpenedRatings(db: WorkspaceDb, panelId: PanelId, ratings: OpenedRatings): void {
  db.writeQuietly((run) =>
    run(
      'INSERT OR IGNORE INTO panel_opening(panel_id, opened_on, ratings_json) VALUES (?, ?, ?)',
      panelId,
      db.today(),
      JSON.stringify(ratings),
    ),
  );
}
