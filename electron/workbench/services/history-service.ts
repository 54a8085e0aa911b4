import type { OperationOutput, ServiceOf } from '../../../shared/contract/operation-types.ts';
import type { historyContract } from '../../../shared/contract/workspace.ts';
import { Refused } from '../db/refused.ts';
import type { HistoryStep, WorkspaceDb } from '../db/workspace-db.ts';
import {
  findNextStep,
  findTrashed,
  listTrash,
  untrashWithCompanions,
} from '../repositories/history-repository.ts';
import { required } from './required.ts';

type Summary = OperationOutput<(typeof historyContract)['undo']>;

const mostTrash = 1_000;

/** Undo, redo and the trash. */
export function createHistoryService(db: WorkspaceDb): ServiceOf<typeof historyContract> {
  return {
    state: () => ({ undo: summaryOf(findNextStep(db, 'undo')), redo: summaryOf(findNextStep(db, 'redo')) }),

    undo: () => {
      const step = summaryOf(db.undo());
      if (step === null) throw new Refused('nothing-to-undo');
      return step;
    },

    redo: () => {
      const step = summaryOf(db.redo());
      if (step === null) throw new Refused('nothing-to-redo');
      return step;
    },

    trash: () => listTrash(db, mostTrash).map(({ trashedClient: _, ...item }) => item),

    restoreFromTrash: ({ type, id }) => {
      const item = required(findTrashed(db, type, id), id);
      // Alone it would be nowhere to be seen: the sentence says to look in the trash for its client.
      if (item.trashedClient !== null) throw new Refused('not-found', { name: item.trashedClient });
      try {
        db.write({ verb: 'trash.restore', params: { name: item.label } }, (w) =>
          untrashWithCompanions(w, item),
        );
      } catch (error) {
        if (isTaken(error)) throw new Refused('name-taken', { name: item.label }, { cause: error });
        throw error;
      }
      return {};
    },
  };
}

function summaryOf(step: HistoryStep | null): Summary | null {
  return step && { verb: step.label.verb, params: { ...step.label.params }, atMs: step.atMs };
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_UNIQUE';
}
