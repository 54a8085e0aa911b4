import { useQuery } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { useJustLoggedStore } from '../../renderer/store/just-logged-store.ts';
import { useLinesStore } from '../../renderer/store/lines-store.ts';
import { useSurfaceStore } from '../../renderer/store/surface-store.ts';
import { useToastsStore } from '../../renderer/store/toasts-store.ts';
import { TextProvider } from '../../renderer/text/text-context.tsx';
import type { WorkbenchClient } from '../../renderer/workbench/workbench.ts';
import { useWorkbench, WorkbenchProvider } from '../../renderer/workbench/workbench-context.tsx';
import type { Contract } from '../../shared/contract/contract.ts';
import type { OperationInput, OperationOutput } from '../../shared/contract/operation-types.ts';
import type { Settings } from '../../shared/contract/workspace.ts';
import { defaultDriftRules } from '../../shared/domain/drift/drift-rules.ts';
import type { Language } from '../../shared/domain/language.ts';
import { defaultSignalSettings, workspaceSignals } from '../../shared/domain/signals/workspace-signals.ts';
import { defaultStrainRules } from '../../shared/domain/strain.ts';
import { atLocalTime, type Day } from '../../shared/domain/time.ts';

/** What a fake workbench answers, by area and operation. An operation that is asked and not named fails the test. */
export type Answers = {
  readonly [A in keyof Contract]?: {
    readonly [O in keyof Contract[A]]?: (
      input: OperationInput<Contract[A][O]>,
    ) => OperationOutput<Contract[A][O]> | Promise<OperationOutput<Contract[A][O]>>;
  };
};

/** Tuesday 24 November 2026, the day of the mockups. */
export const fakeToday: Day = '2026-11-24';
export const fakeNowMs = atLocalTime(fakeToday, 9, 12);

export const fakeSettings: Settings = {
  agencyName: 'Officina Tornasole',
  people: [],
  me: '',
  language: 'it',
  theme: 'system',
  density: 'compact',
  listHourlyRateCents: null,
  currency: 'EUR',
  defaultCadenceDays: 30,
  strain: defaultStrainRules,
  exportFolder: null,
  paper: 'A4',
};

export type FakeStatus = OperationOutput<Contract['workspace']['status']>;
export const fakeStatus: FakeStatus = {
  path: '/casa/tornasole.rapporto',
  name: 'tornasole.rapporto',
  isSample: false,
  isEmpty: false,
  readOnly: false,
  lastSavedAtMs: null,
  lastBackupAtMs: null,
  today: fakeToday,
  nowMs: fakeNowMs,
  appVersion: '0.1.0',
  host: { kind: 'direct', delivery: 'folder', canMakePdf: false },
  systemLanguage: 'it',
};

export const emptyToday: OperationOutput<Contract['overview']['today']> = {
  promises: [],
  requests: [],
  worsened: [],
  silences: [],
  staleChecks: [],
  moved: [],
  recent: [],
  nextSteps: [],
  setAside: [],
};

const usual: Answers = {
  workspace: { status: () => fakeStatus, settings: () => fakeSettings },
  history: { state: () => ({ undo: null, redo: null }) },
  clients: { list: () => [] },
  signals: { list: () => signalRows() },
  overview: { today: () => emptyToday },
  measures: {
    portfolio: () => [],
    driftRules: () => ({ rules: defaultDriftRules, isDefault: true }),
  },
  interactions: {
    logContext: () => ({ clients: [], contacts: [] }),
    listTemplates: () => [],
    getDraft: () => null,
    saveDraft: () => ({}),
  },
  reader: {
    read: () => ({ language: 'it', signals: [], facts: [] }),
    state: () => ({ isOn: true, weights: 'ready', learntAnswers: 0 }),
    count: () => ({ notes: 0, unread: 0 }),
    ofEntry: () => null,
    open: () => ({ notes: [], total: 0 }),
    filters: () => ({ clients: [], signals: [] }),
  },
  search: { query: () => ({ hits: [], bounded: false }) },
};

function signalRows(): OperationOutput<Contract['signals']['list']> {
  return workspaceSignals(defaultSignalSettings).map((signal) => ({ ...signal, shows: [...signal.shows] }));
}

/** One call that the screens made. */
export interface Call {
  /** `interactions.log` */
  readonly operation: string;
  readonly input: unknown;
}

/** A workbench of answers, and what it was asked. */
export function fakeWorkbench(answers: Answers = {}): { client: WorkbenchClient; calls: Call[] } {
  const calls: Call[] = [];
  type Operations = Readonly<Record<string, ((input: unknown) => unknown) | undefined>>;
  const areaOf = (from: Answers, area: string) =>
    (from as Readonly<Record<string, Operations | undefined>>)[area];
  const operation = (area: string, name: string) => async (input: unknown) => {
    if (area === 'workspace' && name === 'changes') return neverEnding();
    calls.push({ operation: `${area}.${name}`, input });
    const answer = areaOf(answers, area)?.[name] ?? areaOf(usual, area)?.[name];
    if (!answer) throw new Error(`the fake workbench has no answer for ${area}.${name}`);
    return answer(input);
  };
  const client = new Proxy(
    {},
    {
      get: (_, area) =>
        typeof area !== 'string' || area === 'then'
          ? undefined
          : new Proxy(
              {},
              {
                get: (__, name) =>
                  typeof name !== 'string' || name === 'then' ? undefined : operation(area, name),
              },
            ),
    },
  );
  return { client: client as WorkbenchClient, calls };
}

async function* neverEnding(): AsyncGenerator<never> {
  await new Promise(() => undefined);
}

/** As the app does: nothing is shown before the workspace is known. */
function Ready({ children }: { readonly children: ReactNode }): ReactNode {
  const workbench = useWorkbench();
  const status = useQuery(workbench.workspace.status.queryOptions());
  const settings = useQuery(workbench.workspace.settings.queryOptions());
  return status.data && settings.data ? children : null;
}

/** Renders a screen (or a whole route table by `path`) over a fake workbench, in one language. */
export function renderScreen(
  screen: ReactNode,
  options: { readonly answers?: Answers; readonly language?: Language; readonly path?: string } = {},
) {
  useSurfaceStore.getState().reset();
  useToastsStore.getState().reset();
  useLinesStore.getState().reset();
  useJustLoggedStore.getState().set(null);
  const fake = fakeWorkbench(options.answers);
  const router = createMemoryRouter([{ path: '*', element: screen }], {
    initialEntries: [options.path ?? '/'],
  });
  const view = render(
    <WorkbenchProvider client={fake.client}>
      <TextProvider language={options.language ?? 'it'} today={fakeToday}>
        <Ready>
          <RouterProvider router={router} />
        </Ready>
      </TextProvider>
    </WorkbenchProvider>,
  );
  return { ...view, ...fake, router };
}
