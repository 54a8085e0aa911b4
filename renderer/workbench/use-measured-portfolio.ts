import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ClientId } from '../../shared/domain/ids.ts';
import type { WorkbenchClient } from './workbench.ts';
import { useWorkbench } from './workbench-context.tsx';

type MeasuredClient = Awaited<ReturnType<WorkbenchClient['measures']['portfolio']>>[number];
/** Suggested levels of one client by signal, without those set aside. */
export type MeasuredLevels = MeasuredClient['levels'];

/** Enough to measure a client of which something was just logged; a screen never waits for a whole portfolio. */
const input = { withinMs: 4 };

/**
 * What the log says of every active client, in alphabetical order: suggested levels, and changes against its own past.
 * What is still to be measured is as it was before, or empty, and follows by itself. Empty until it is read.
 */
export function useMeasuredPortfolio(): ReadonlyMap<ClientId, MeasuredClient> {
  const workbench = useWorkbench();
  const { data } = useQuery(workbench.measures.portfolio.queryOptions({ input }));
  return useMemo(() => new Map((data ?? []).map((client) => [client.clientId, client])), [data]);
}
