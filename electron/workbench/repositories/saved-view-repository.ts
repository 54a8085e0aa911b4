import type { SavedViewId } from '../../../shared/domain/ids.ts';
import type { Reader, Writer } from '../db/workspace-db.ts';

export interface SavedView {
  readonly id: SavedViewId;
  readonly screen: string;
  readonly name: string;
  /** Columns, filters and order, as the screen understands them. */
  readonly definition: Record<string, unknown>;
}
interface SavedViewRow {
  id: SavedViewId;
  screen: string;
  name: string;
  definition_json: string;
}

export function listSavedViews(db: Reader, screen: string): SavedView[] {
  return db
    .all<SavedViewRow>(
      `SELECT id, screen, name, definition_json FROM saved_view
       WHERE screen = ? AND deleted_at_ms IS NULL ORDER BY created_at_ms, id`,
      screen,
    )
    .map(viewOf);
}

export function findSavedView(db: Reader, id: SavedViewId): SavedView | undefined {
  const row = db.get<SavedViewRow>(
    'SELECT id, screen, name, definition_json FROM saved_view WHERE id = ? AND deleted_at_ms IS NULL',
    id,
  );
  return row && viewOf(row);
}

export function insertSavedView(w: Writer, view: Omit<SavedView, 'id'>): SavedViewId {
  const id = w.newId<'saved-view'>();
  w.insert('saved_view', {
    id,
    screen: view.screen,
    name: view.name,
    definition_json: JSON.stringify(view.definition),
  });
  return id;
}

export function updateSavedView(w: Writer, view: SavedView): void {
  w.update('saved_view', view.id, { name: view.name, definition_json: JSON.stringify(view.definition) });
}

function viewOf(row: SavedViewRow): SavedView {
  return { id: row.id, screen: row.screen, name: row.name, definition: JSON.parse(row.definition_json) };
}
