import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Measured } from '../../../shared/contract/measures.ts';
import type { ClientId, SignalId } from '../../../shared/domain/ids.ts';
import { useWorkbench } from '../../workbench/workbench-context.tsx';

/** What the log says of each signal of a client; empty until it is read. */
export function useMeasured(clientId: ClientId): ReadonlyMap<SignalId, Measured> {
  const workbench = useWorkbench();
  const { data } = useQuery(workbench.measures.signals.queryOptions({ input: { clientId } }));
  return useMemo(() => new Map((data ?? []).map((measured) => [measured.signalId, measured])), [data]);
}
