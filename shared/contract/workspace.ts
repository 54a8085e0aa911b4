import { z } from 'zod';
import { operation } from './refusal.ts';
import { daySchema, idSchema, instantSchema, languageSchema, lineSchema } from './schemas.ts';

/** What changed, so that the queries that read it ask again. */
export const changeTopics = [
  'workspace',
  'clients',
  'interactions',
  'checks',
  'signals',
  'briefs',
  'imports',
  'settings',
  'views',
  'history',
  'attachments',
  'attention',
  'reader',
  'measures',
] as const;
export type ChangeTopic = (typeof changeTopics)[number];

export const settingsSchema = z.object({
  agencyName: lineSchema,
  /** People of the agency, who rate checks and sign briefs. */
  people: z.array(lineSchema).max(200),
  /** The one who uses this machine; one of `people` or empty. */
  me: lineSchema,
  /** Null: the language of the system. */
  language: languageSchema.nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['compact', 'comfortable']),
  /** List price of an hour, cents; null: not set. Prices the hours given free. */
  listHourlyRateCents: z.number().int().min(0).nullable(),
  currency: z.string().length(3),
  /** Silence allowed to a new client, days. */
  defaultCadenceDays: z.number().int().min(1).nullable(),
  strain: z.object({
    watchFrom: z.number(),
    strainedFrom: z.number(),
    criticalFrom: z.number(),
    freshDays: z.number().int().min(1),
    minCoverage: z.number().min(0).max(1),
  }),
  /** Folder that briefs are saved in; null: the host's documents folder. */
  exportFolder: z.string().max(4096).nullable(),
  paper: z.enum(['A4', 'Letter']),
});
export type Settings = z.infer<typeof settingsSchema>;

export const backupSchema = z.object({
  path: z.string(),
  name: z.string(),
  atMs: instantSchema,
  sizeBytes: z.number(),
  reason: z.enum(['daily', 'migration', 'restore', 'manual']),
});

export const workspaceContract = {
  /** Where we are: asked at start, refetched on the topic `workspace`. */
  status: operation.output(
    z.object({
      path: z.string(),
      name: z.string(),
      isSample: z.boolean(),
      isEmpty: z.boolean(),
      readOnly: z.boolean(),
      lastSavedAtMs: instantSchema.nullable(),
      lastBackupAtMs: instantSchema.nullable(),
      /** Today and now by the workbench's clock, which tests and the command line can set. */
      today: daySchema,
      nowMs: instantSchema,
      appVersion: z.string(),
      /** What this host can do: `folder` saves files itself, `download` hands them to the browser. */
      host: z.object({
        kind: z.enum(['desktop', 'browser', 'direct']),
        delivery: z.enum(['folder', 'download']),
        canMakePdf: z.boolean(),
      }),
      /** Language of the system, used while the setting is null. */
      systemLanguage: languageSchema,
    }),
  ),
  /** Opens the sample agency in a workspace of its own. */
  openSample: operation.output(z.object({ path: z.string() })),
  /** Loads the sample agency into the open workspace, when that is empty (command line). Refused: `sample-is-separate`. */
  loadSample: operation.output(
    z.object({ clients: z.number(), interactions: z.number(), facts: z.number(), checks: z.number() }),
  ),
  /** Writes every table of the user's into a folder, one file each. Refused: `folder-not-writable`, `disk-full`, `write-failed`. */
  exportAll: operation
    .input(z.object({ folder: z.string().max(4096), format: z.enum(['json', 'csv']) }))
    .output(
      z.object({ folder: z.string(), files: z.array(z.object({ name: z.string(), rows: z.number() })) }),
    ),
  /** Goes back to the user's own workspace. */
  openOwn: operation.output(z.object({ path: z.string() })),
  settings: operation.output(settingsSchema),
  saveSettings: operation.input(settingsSchema.partial()).output(settingsSchema),
  verify: operation.output(
    z.object({
      ok: z.boolean(),
      checks: z.array(
        z.object({
          name: z.enum(['integrity', 'foreign-keys', 'search-index', 'change-log', 'aggregates']),
          ok: z.boolean(),
          detail: z.string(),
        }),
      ),
    }),
  ),
  backup: operation
    .input(z.object({ path: z.string().max(4096).nullable().default(null) }))
    .output(backupSchema),
  listBackups: operation.output(z.array(backupSchema)),
  /** Puts a backup in place of the workspace; what stood there is kept as a backup first, so that this too can be undone. */
  restore: operation
    .input(z.object({ path: z.string().max(4096) }))
    .output(z.object({ path: z.string(), keptAs: z.string() })),
  /** Live: which topics changed. Never ends by itself. */
  changes: operation.output(z.custom<AsyncIteratorObject<{ topics: ChangeTopic[] }, unknown, void>>()),
};

export const historyContract = {
  /** What undo and redo would do, as a sentence code (`change.<verb>` in i18n) with its values; null: nothing. */
  state: operation.output(z.object({ undo: changeSummary().nullable(), redo: changeSummary().nullable() })),
  undo: operation.output(changeSummary()),
  redo: operation.output(changeSummary()),
  trash: operation.output(
    z.array(
      z.object({
        type: z.enum(['client', 'contact', 'interaction', 'check', 'panel', 'brief', 'attachment']),
        id: z.string(),
        label: z.string(),
        deletedAtMs: instantSchema,
      }),
    ),
  ),
  restoreFromTrash: operation
    .input(
      z.object({
        type: z.enum(['client', 'contact', 'interaction', 'check', 'panel', 'brief', 'attachment']),
        id: z.string(),
      }),
    )
    .output(z.object({})),
};
function changeSummary() {
  return z.object({
    verb: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    atMs: instantSchema,
  });
}

export const viewsContract = {
  list: operation.input(z.object({ screen: z.string().max(50) })).output(
    z.array(
      z.object({
        id: idSchema<'saved-view'>(),
        name: z.string(),
        definition: z.record(z.string(), z.unknown()),
      }),
    ),
  ),
  save: operation
    .input(
      z.object({
        viewId: idSchema<'saved-view'>().optional(),
        screen: z.string().max(50),
        name: lineSchema,
        definition: z.record(z.string(), z.unknown()),
      }),
    )
    .output(z.object({ id: idSchema<'saved-view'>() })),
  remove: operation.input(z.object({ viewId: idSchema<'saved-view'>() })).output(z.object({})),
};
