import { userInfo } from 'node:os';
import type { Language } from '../../shared/domain/language.ts';
import type { Clock } from '../../shared/domain/time.ts';
import { openWorkspace } from './db/open-workspace.ts';
import type { WorkspaceDb } from './db/workspace-db.ts';
import type { HostCapabilities } from './host-capabilities.ts';
import type { Services } from './router.ts';
import { createAttachmentsService } from './services/attachments-service.ts';
import { createBriefsService } from './services/briefs-service.ts';
import { createChecksService } from './services/checks-service.ts';
import { signalsOf } from './services/client-rows.ts';
import { createClientsService } from './services/clients-service.ts';
import { createHistoryService } from './services/history-service.ts';
import { createImportsService } from './services/imports-service.ts';
import { createInteractionsService } from './services/interactions-service.ts';
import type { MeasuresService } from './services/measures-service.ts';
import { createMeasuresService } from './services/measures-service.ts';
import type { NoteReader } from './services/note-reader.ts';
import { openNoteReader } from './services/note-reader.ts';
import { createOverviewService } from './services/overview-service.ts';
import { createRatersService } from './services/raters-service.ts';
import type { ReaderService } from './services/reader-service.ts';
import { createReaderService } from './services/reader-service.ts';
import { createSearchService } from './services/search-service.ts';
import { createSignalsService } from './services/signals-service.ts';
import { createViewsService } from './services/views-service.ts';
import type { WorkspaceService } from './services/workspace-service.ts';
import { createWorkspaceService } from './services/workspace-service.ts';
import { readSettings } from './services/workspace-settings.ts';

/** What every open workspace of one workbench shares. */
export interface OpenOptions {
  readonly resourcesDir: string;
  readonly clock: Clock;
  readonly appVersion: string;
  readonly systemLanguage: Language;
  readonly host: HostCapabilities;
  readonly lockWaitMs?: number;
  readonly readOnly?: boolean;
  /** In place of the reader over the resources. */
  readonly noteReader?: NoteReader;
}

/** One open workspace file with its services. */
export interface OpenServices {
  readonly db: WorkspaceDb;
  readonly isSample: boolean;
  /** All but what is about which file is open: that is the workbench's. */
  readonly services: Omit<Services, 'workspace' | 'measures' | 'reader'> & {
    readonly workspace: WorkspaceService;
    readonly measures: MeasuresService;
    readonly reader: ReaderService;
  };
}

/**
 * Opens a workspace file and builds the services over it. `told.onQueue`: notes were queued to be read;
 * `told.onBehind`: some clients are to be measured. Refused as
 * `openWorkspace` is.
 */
export function openServices(
  path: string,
  isSample: boolean,
  options: OpenOptions,
  told: { readonly reopen: () => void; readonly onQueue: () => void; readonly onBehind: () => void },
): OpenServices {
  const { clock, appVersion, systemLanguage, host, resourcesDir, lockWaitMs, readOnly = false } = options;
  const db = openWorkspace({
    path,
    clock,
    actor: userName(),
    holder: host.kind,
    readOnly,
    ...(lockWaitMs === undefined ? {} : { lockWaitMs }),
  });
  const settings = () => readSettings(db);
  const { kind, delivery, printPdf } = host;
  return {
    db,
    isSample,
    services: {
      workspace: createWorkspaceService(db, {
        appVersion,
        systemLanguage,
        isSample,
        host: { kind, delivery, canMakePdf: printPdf !== undefined },
        reopen: told.reopen,
      }),
      clients: createClientsService(db, { settings }),
      interactions: createInteractionsService(db, { settings }),
      attachments: createAttachmentsService(db),
      signals: createSignalsService(db),
      checks: createChecksService(db, { settings }),
      raters: createRatersService(db, { settings, systemLanguage }),
      briefs: createBriefsService(db, { settings, signals: () => signalsOf(db), host, resourcesDir }),
      imports: createImportsService(db, { settings, systemLanguage }),
      measures: createMeasuresService(db, { onBehind: told.onBehind }),
      reader: createReaderService(db, {
        reader: options.noteReader ?? openNoteReader(resourcesDir),
        onQueue: told.onQueue,
      }),
      overview: createOverviewService(db, { settings }),
      search: createSearchService(db),
      history: createHistoryService(db),
      views: createViewsService(db),
    },
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list has no name there.
    return '';
  }
}
