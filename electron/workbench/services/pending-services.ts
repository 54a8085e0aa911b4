import { Refused } from '../db/refused.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import type { ServiceOf } from '../../../shared/contract/operation-types.ts';
import type { briefsContract } from '../../../shared/contract/briefs.ts';
import type { importsContract } from '../../../shared/contract/imports.ts';

const no = (): never => {
  throw new Refused('internal');
};
export const createBriefsService = (_db: WorkspaceDb, _deps: unknown): ServiceOf<typeof briefsContract> => ({ list: no, create: no, get: no, update: no, remove: no, render: no, compose: no, freeze: no, compare: no, html: no, pdf: no, save: no });
export const createImportsService = (_db: WorkspaceDb, _deps: unknown): ServiceOf<typeof importsContract> => ({ preview: no, commit: no, progress: no, cancel: no, list: no, undo: no });
