import { useMutation } from '@tanstack/react-query';
import { useToastsStore } from '../store/toasts-store.ts';
import { useText } from '../text/text-context.tsx';
import { refusalOf } from './refusal-of.ts';
import { useUndo } from './use-undo.ts';

/**
 * A change to the record: says what was done with an «undo», and says why when it was refused.
 * `said` is the sentence on success (null: silent); `onRefused` takes the refusal in place of the toast.
 */
export function useChange<Input, Output>(
  run: (input: Input) => Promise<Output>,
  options: {
    readonly said?: (output: Output, input: Input) => string | null;
    readonly onDone?: (output: Output, input: Input) => void;
    readonly onRefused?: (refusal: ReturnType<typeof refusalOf>) => void;
  } = {},
) {
  const text = useText();
  const { undo } = useUndo();
  const show = useToastsStore((s) => s.show);
  return useMutation({
    mutationFn: run,
    onSuccess: (output, input) => {
      const sentence = options.said?.(output, input);
      if (sentence)
        show({
          tone: 'done',
          text: sentence,
          action: { label: text.t('app.undo'), onPress: () => void undo() },
        });
      options.onDone?.(output, input);
    },
    onError: (error) => {
      const refusal = refusalOf(error);
      if (options.onRefused) options.onRefused(refusal);
      else show({ tone: 'alert', text: text.refusal(refusal), action: null });
    },
  });
}
