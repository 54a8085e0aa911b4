import type { ServiceOf } from '../../../shared/contract/operation-types.ts';
import type { viewsContract } from '../../../shared/contract/workspace.ts';
import { nameKey } from '../../../shared/domain/name-key.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import {
  findSavedView,
  insertSavedView,
  listSavedViews,
  updateSavedView,
} from '../repositories/saved-view-repository.ts';
import { required, requiredName, requireFree } from './required.ts';

/** Saved views of a screen: columns, filters and order under a name. */
export function createViewsService(db: WorkspaceDb): ServiceOf<typeof viewsContract> {
  return {
    list: ({ screen }) =>
      listSavedViews(db, screen).map(({ id, name, definition }) => ({ id, name, definition })),

    save: ({ viewId, screen, name: written, definition }) => {
      const name = requiredName(written);
      if (viewId !== undefined) required(findSavedView(db, viewId), viewId);
      requireFree(
        listSavedViews(db, screen).find((v) => nameKey(v.name) === nameKey(name)),
        viewId,
      );
      return db.write({ verb: 'view.save', params: { name } }, (w) => {
        if (viewId === undefined) return { id: insertSavedView(w, { screen, name, definition }) };
        updateSavedView(w, { id: viewId, screen, name, definition });
        return { id: viewId };
      });
    },

    remove: ({ viewId }) => {
      const { name } = required(findSavedView(db, viewId), viewId);
      db.write({ verb: 'view.remove', params: { name } }, (w) => w.trash('saved_view', viewId));
      return {};
    },
  };
}
