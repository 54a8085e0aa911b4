import { useState } from 'react';
import { useText } from '../../text/text-context.tsx';
import { useChange } from '../../workbench/use-change.ts';
import { useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import type { Batch } from './import-model.ts';

/** Takes a whole import back; the undoing can itself be undone. Why it cannot be is in `problem`. */
export function useUndoImport() {
  const { t, number, list, refusal } = useText();
  const client = useWorkbenchClient();
  const [problem, setProblem] = useState<string | null>(null);
  const undo = useChange(
    (batch: Pick<Batch, 'id' | 'fileName'>) => client.imports.undo({ batchId: batch.id }),
    {
      said: ({ removed, restored }, { fileName }) => {
        const parts = [
          ...(removed > 0 || restored === 0
            ? [t('import.undoneRemoved', { count: removed, n: number(removed) })]
            : []),
          ...(restored > 0 ? [t('import.undoneRestored', { count: restored, n: number(restored) })] : []),
        ];
        return t('import.undone', { name: fileName, parts: list(parts) });
      },
      onDone: () => setProblem(null),
      onRefused: (why) => setProblem(refusal(why)),
    },
  );
  return { undo, problem };
}
