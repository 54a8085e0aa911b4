import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { followChanges } from './follow-changes.ts';
import type { Workbench, WorkbenchClient } from './workbench.ts';

const WorkbenchContext = createContext<{ workbench: Workbench; client: WorkbenchClient } | null>(null);

/** Gives the screens below it the workbench, and keeps what they show fresh as it changes. */
export function WorkbenchProvider(props: { readonly client: WorkbenchClient; readonly children: ReactNode }) {
  const [queries] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          // Nothing goes stale by itself: the workbench says what changed.
          queries: {
            staleTime: Number.POSITIVE_INFINITY,
            gcTime: 300_000,
            retry: false,
            networkMode: 'always',
            refetchOnWindowFocus: false,
          },
          mutations: { retry: false, networkMode: 'always' },
        },
      }),
  );
  const value = useMemo(
    () => ({ workbench: createTanstackQueryUtils(props.client), client: props.client }),
    [props.client],
  );
  useEffect(() => followChanges(value.client, value.workbench, queries), [value, queries]);
  return (
    <WorkbenchContext value={value}>
      <QueryClientProvider client={queries}>{props.children}</QueryClientProvider>
    </WorkbenchContext>
  );
}

/** Query and mutation options of every operation. */
export function useWorkbench(): Workbench {
  return useWorkbenchValue().workbench;
}

/** The plain client, for calls outside the query cache (exports, previews while typing). */
export function useWorkbenchClient(): WorkbenchClient {
  return useWorkbenchValue().client;
}

function useWorkbenchValue() {
  const value = useContext(WorkbenchContext);
  if (!value) throw new Error('no WorkbenchProvider above');
  return value;
}
