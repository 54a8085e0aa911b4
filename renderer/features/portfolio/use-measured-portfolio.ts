import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ClientId } from '../../../shared/domain/ids.ts';
import type { WorkbenchClient } from '../../workbench/workbench.ts';
import { useWorkbench } from '../../workbench/workbench-context.tsx';

type MeasuredClient = Awaited<ReturnType<WorkbenchClient['measures']['portfolio']>>[number];
/** Suggested levels of one client by signal, without those set aside. */
export type MeasuredLevels = MeasuredClient['levels'];

/** What the log says of every client: suggested levels, and changes against its own past. Empty until it is read. */
export function useMeasuredPortfolio(): ReadonlyMap<ClientId, MeasuredClient> {
  const workbench = useWorkbench();
  const { data } = useQuery(workbench.measures.portfolio.queryOptions({ input: { withinMs: 50 } }));
  return useMemo(() => new Map((data ?? []).map((client) => [client.clientId, client])), [data]);
}
