import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { ClientId } from '../../../shared/domain/ids.ts';
import type { LogContext } from '../../../shared/domain/log-line/interpretation.ts';
import { type Day, dayOf, type EpochMs } from '../../../shared/domain/time.ts';
import { useText } from '../../text/text-context.tsx';
import { useWorkbench } from '../../workbench/workbench-context.tsx';

/** What the reader of a line needs of the workspace, and the workbench's clock. */
export interface LogKnowledge {
  /** Names to recognise; empty until they are read. */
  readonly names: Pick<LogContext, 'clients' | 'contacts'>;
  readonly today: Day;
  /** Now by the workbench's clock, which tests and the command line can set. */
  now(): EpochMs;
  contextAt(nowMs: EpochMs, names?: Pick<LogContext, 'clients' | 'contacts'>): LogContext;
  /** The names, read from the workbench when they are not there yet. */
  readNames(): Promise<Pick<LogContext, 'clients' | 'contacts'>>;
}

const noNames = { clients: [], contacts: [] } as const;

export function useLogContext(currentClientId: ClientId | null): LogKnowledge {
  const { language } = useText();
  const workbench = useWorkbench();
  const queries = useQueryClient();
  const { data: status, dataUpdatedAt } = useQuery(workbench.workspace.status.queryOptions());
  const { data: names = noNames } = useQuery(workbench.interactions.logContext.queryOptions());
  const clockMs = status?.nowMs;
  const now = useCallback(
    () => (clockMs === undefined ? Date.now() : clockMs + Date.now() - dataUpdatedAt),
    [clockMs, dataUpdatedAt],
  );
  return useMemo(
    () => ({
      names,
      today: status?.today ?? dayOf(now()),
      now,
      contextAt: (nowMs, known = names) => ({ nowMs, language, currentClientId, ...known }),
      readNames: () => queries.ensureQueryData(workbench.interactions.logContext.queryOptions()),
    }),
    [names, status?.today, now, language, currentClientId, queries, workbench],
  );
}
