import { useCallback } from 'react';
import { useToastsStore } from '../store/toasts-store.ts';
import { useText } from '../text/text-context.tsx';
import { refusalOf } from './refusal-of.ts';
import { useWorkbenchClient } from './workbench-context.tsx';

/** Undo and redo of the last change, each answered by a sentence that offers the way back. */
export function useUndo(): { undo: () => Promise<void>; redo: () => Promise<void> } {
  const client = useWorkbenchClient();
  const text = useText();
  const show = useToastsStore((s) => s.show);
  const step = useCallback(
    async (which: 'undo' | 'redo') => {
      try {
        const done = await client.history[which]();
        const change = text.dynamic(`change.${done.verb}`, done.params);
        show({
          tone: 'done',
          text: text.t(which === 'undo' ? 'app.undone' : 'app.redone', { change }),
          action:
            which === 'undo'
              ? { label: text.t('app.redo'), onPress: () => void step('redo') }
              : { label: text.t('app.undo'), onPress: () => void step('undo') },
        });
      } catch (error) {
        show({ tone: 'info', text: text.refusal(refusalOf(error)), action: null });
      }
    },
    [client, text, show],
  );
  return { undo: useCallback(() => step('undo'), [step]), redo: useCallback(() => step('redo'), [step]) };
}
