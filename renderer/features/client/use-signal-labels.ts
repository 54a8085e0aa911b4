import { useQuery } from '@tanstack/react-query';
import type { SignalId } from '../../../shared/domain/ids.ts';
import { useText } from '../../text/text-context.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';

/** The name of a signal in the language of the page; an ellipsis until it is known. */
export function useSignalLabels(length: 'label' | 'short' = 'label'): (id: SignalId) => string {
  const { of } = useText();
  const workbench = useWorkbench();
  const { data } = useQuery(workbench.signals.list.queryOptions());
  return (id) => {
    const signal = data?.find((each) => each.id === id);
    return signal ? of(signal[length]) : '…';
  };
}
