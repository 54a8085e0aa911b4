import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { standingDrifts } from '../../shared/domain/standing-drifts.ts';
import { useText } from '../text/text-context.tsx';
import { useMeasuredPortfolio } from '../workbench/use-measured-portfolio.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { type Drifting, rowsOfToday, type Today, type TodayRow } from './count-today.ts';

/** What asks for attention, changes of pace included: one source for the rows, the sentence and the sidebar's count. */
export function useToday(): {
  /** Undefined until it is read. */
  readonly today: Today | undefined;
  /** Clients that changed, without those put off or closed. */
  readonly drifting: readonly Drifting[];
  /** Those too. */
  readonly allDrifting: readonly Drifting[];
  readonly rows: readonly TodayRow[];
  readonly error: unknown;
} {
  const workbench = useWorkbench();
  const { today: on } = useText();
  const { data: today, error } = useQuery(workbench.overview.today.queryOptions());
  const measured = useMeasuredPortfolio();
  return useMemo(() => {
    const { rows: drifting, all: allDrifting } = standingDrifts(measured.values(), today?.setAside ?? []);
    return {
      today,
      drifting,
      allDrifting,
      rows: today === undefined ? [] : rowsOfToday(today, drifting, on),
      error,
    };
  }, [today, measured, on, error]);
}
