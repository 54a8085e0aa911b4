import { Refused } from '../db/refused.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import type { ServiceOf } from '../../../shared/contract/operation-types.ts';
import type { importsContract } from '../../../shared/contract/imports.ts';

const no = (): never => {
  throw new Refused('internal');
};
export const createImportsService = (_db: WorkspaceDb, _deps: unknown): ServiceOf<typeof importsContract> => ({ preview: no, commit: no, progress: no, cancel: no, list: no, undo: no });
