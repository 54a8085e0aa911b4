import type { QueryClient } from '@tanstack/react-query';
import type { ChangeTopic } from '../../shared/contract/workspace.ts';
import type { Workbench, WorkbenchClient } from './workbench.ts';

type AreaName = keyof Workbench & keyof WorkbenchClient;

/** Which areas of the contract read what a topic speaks of. */
const readers: Readonly<Record<ChangeTopic, readonly AreaName[]>> = {
  workspace: [
    'reader',
    'measures',
    'workspace',
    'clients',
    'interactions',
    'attachments',
    'signals',
    'checks',
    'raters',
    'briefs',
    'imports',
    'overview',
    'search',
    'history',
    'views',
  ],
  clients: [
    'reader',
    'measures',
    'workspace',
    'clients',
    'interactions',
    'overview',
    'search',
    'briefs',
    'checks',
    'raters',
    'signals',
  ],
  interactions: [
    'reader',
    'measures',
    'workspace',
    'interactions',
    'clients',
    'overview',
    'search',
    'checks',
    'raters',
    'signals',
    'briefs',
  ],
  checks: ['reader', 'measures', 'checks', 'raters', 'signals', 'clients', 'overview', 'briefs'],
  signals: ['reader', 'measures', 'signals', 'checks', 'raters', 'clients', 'overview', 'briefs'],
  briefs: ['briefs', 'clients', 'search'],
  imports: ['imports'],
  settings: ['reader', 'measures', 'workspace', 'clients', 'overview', 'checks', 'raters', 'briefs'],
  views: ['views'],
  history: ['history', 'workspace'],
  attachments: ['attachments', 'clients', 'interactions'],
  attention: ['overview'],
  reader: ['reader'],
  measures: [],
};

/** Listens to the workbench and asks again for what changed. Returns how to stop. */
export function followChanges(
  client: WorkbenchClient,
  workbench: Workbench,
  queries: QueryClient,
): () => void {
  const stop = new AbortController();
  void (async () => {
    while (!stop.signal.aborted) {
      try {
        for await (const { topics } of await client.workspace.changes(undefined, { signal: stop.signal })) {
          const areas = new Set(topics.flatMap((topic) => readers[topic]));
          const keys = [...areas].map((area) => workbench[area].key());
          // Of what is measured, the portfolio alone is answered before it is ready.
          if (topics.includes('measures')) keys.push(workbench.measures.portfolio.key());
          for (const queryKey of keys) void queries.invalidateQueries({ queryKey });
        }
      } catch {
        if (stop.signal.aborted) return;
        // The stream broke (the workbench restarted): whatever is shown may be old.
        void queries.invalidateQueries();
      }
      await new Promise((again) => setTimeout(again, 500));
    }
  })();
  return () => stop.abort();
}
