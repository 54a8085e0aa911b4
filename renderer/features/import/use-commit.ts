import { useQueryClient } from '@tanstack/react-query';
import type { ImportKind } from '../../../shared/contract/imports.ts';
import { useToastsStore } from '../../store/toasts-store.ts';
import { useText } from '../../text/text-context.tsx';
import { refusalOf } from '../../workbench/refusal-of.ts';
import { useWorkbench, useWorkbenchClient } from '../../workbench/workbench-context.tsx';
import { type QueuedFile, useImportQueueStore } from './import-queue-store.ts';
import { requestOf } from './use-preview.ts';

let jobs = 0;

/** Imports a file. It goes on when the screen is left: the queue keeps how it ended. */
export function useCommit(file: QueuedFile, kind: ImportKind): { readonly run: () => void } {
  const { t } = useText();
  const workbench = useWorkbench();
  const client = useWorkbenchClient();
  const queries = useQueryClient();
  const show = useToastsStore((s) => s.show);
  const { set } = useImportQueueStore.getState();
  const run = async () => {
    const jobId = `import-${Date.now()}-${++jobs}`;
    set(file.id, { stage: { type: 'running', jobId }, refusal: null });
    try {
      const outcome = await client.imports.commit({ ...requestOf(file), jobId });
      // The list of imports has it before it is said to be done.
      await queries.invalidateQueries({ queryKey: workbench.imports.list.key() });
      set(file.id, { stage: { type: 'done', outcome, kind } });
    } catch (error) {
      const why = refusalOf(error);
      const isStopped = why.code === 'import-cancelled';
      set(file.id, { stage: { type: 'preview' }, refusal: isStopped ? null : why });
      if (isStopped) show({ tone: 'info', text: t('import.stopped'), action: null });
    }
  };
  return { run: () => void run() };
}
