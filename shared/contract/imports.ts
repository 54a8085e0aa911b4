import { z } from 'zod';
import { operation } from './refusal.ts';
import { idSchema, instantSchema } from './schemas.ts';

export const importKinds = ['clients', 'interactions', 'lines'] as const;
export type ImportKind = (typeof importKinds)[number];

/** A file to import. Base64 on the wire; 50 MB at most. */
export const importFileSchema = z.object({ name: z.string().max(500), contentBase64: z.string() });

/** How a table is read. Detected; every part can be set. Column mapping: our field → header of theirs. */
export const importReadingSchema = z.object({
  encoding: z.enum(['utf-8', 'utf-16le', 'windows-1252']),
  delimiter: z.enum([',', ';', '\t', '|']),
  /** Row of the header, 1-based. */
  headerRow: z.number().int().min(1),
  dateOrder: z.enum(['iso', 'dmy', 'mdy']),
  decimal: z.enum([',', '.']),
  columns: z.record(z.string(), z.string()),
});
export type ImportReading = z.infer<typeof importReadingSchema>;

export const rowErrorSchema = z.object({
  file: z.string(),
  /** 1-based line of the file's table, as a spreadsheet numbers it. */
  row: z.number(),
  column: z.string(),
  /** Code of the sentence (`importError.<code>` in i18n) and its values. */
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The sentence in the workspace's language. */
  message: z.string(),
});
export const duplicateSchema = z.object({
  file: z.string(),
  row: z.number(),
  /** What is there already, or which row of the file, in words. */
  of: z.string(),
  reason: z.enum(['same-name', 'similar-name', 'same-entry', 'same-row-in-file']),
  existingId: z.string().nullable(),
});

export const previewRowSchema = z.object({
  row: z.number(),
  /** `decide`: imported once a choice is made; `skipped`: left out by the user. */
  state: z.enum(['ready', 'update', 'duplicate', 'decide', 'error', 'skipped']),
  /** Cells by our field, as read (days ISO, hours decimal) or as found where unreadable. */
  cells: z.record(z.string(), z.string()),
  errors: z.array(rowErrorSchema),
  duplicate: duplicateSchema.nullable(),
  /** An unknown client that looks like a known one: choose. */
  similarClients: z.array(z.object({ id: idSchema<'client'>(), name: z.string() })),
});
export const importPreviewSchema = z.object({
  file: z.string(),
  kind: z.enum(importKinds),
  reading: importReadingSchema.nullable(),
  /** True when the mapping came from an earlier import of the same header. */
  remembered: z.boolean(),
  headers: z.array(z.string()),
  fields: z.array(z.object({ field: z.string(), required: z.boolean() })),
  counts: z.object({
    rows: z.number(),
    ready: z.number(),
    updates: z.number(),
    duplicates: z.number(),
    toDecide: z.number(),
    errors: z.number(),
    skipped: z.number(),
  }),
  /** What is to be seen of the whole file: columns left out, dates that read both ways. `importError.<code>` in i18n. */
  warnings: z.array(
    z.object({
      code: z.string(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
      /** The sentence in the workspace's language. */
      message: z.string(),
    }),
  ),
  /** A page of rows; `preview` returns at most `limit` of those asked for. */
  rows: z.array(previewRowSchema),
});
export type ImportPreview = z.infer<typeof importPreviewSchema>;

/** What the user decided row by row: corrected cells, skipped rows, the client a name stands for. */
export const importDecisionsSchema = z.object({
  skipRows: z.array(z.number()).default([]),
  /** Row → field → corrected text. */
  corrections: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  /** Client name as written in the file → existing client, or `new`. */
  clientNames: z.record(z.string(), z.union([z.literal('new'), idSchema<'client'>()])).default({}),
  /** Rows to import although they look like duplicates. */
  keepDuplicateRows: z.array(z.number()).default([]),
});

const request = z.object({
  file: importFileSchema,
  kind: z.enum(importKinds).nullable().default(null),
  reading: importReadingSchema.partial().nullable().default(null),
  decisions: importDecisionsSchema.default({
    skipRows: [],
    corrections: {},
    clientNames: {},
    keepDuplicateRows: [],
  }),
});

export const importBatchSchema = z.object({
  id: idSchema<'import-batch'>(),
  fileName: z.string(),
  kind: z.enum(importKinds),
  created: z.number(),
  updated: z.number(),
  importedAtMs: instantSchema,
  undoneAtMs: instantSchema.nullable(),
});

export const importsContract = {
  /** Reads a file and says what would happen. Writes nothing. */
  preview: operation
    .input(
      request.extend({
        show: z.enum(['all', 'ready', 'duplicates', 'decide', 'errors']).default('all'),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(0).max(500).default(200),
      }),
    )
    .output(importPreviewSchema),
  /** Writes the ready rows in one transaction, progress by `imports.progress`; all of it can be undone at once. */
  commit: operation.input(request.extend({ jobId: z.string().max(100) })).output(
    z.object({
      batchId: idSchema<'import-batch'>(),
      created: z.number(),
      updated: z.number(),
      createdClients: z.number(),
      duplicates: z.array(duplicateSchema),
      errors: z.array(rowErrorSchema),
    }),
  ),
  /** Rows done so far of a running job; null when there is none. */
  progress: operation
    .input(z.object({ jobId: z.string().max(100) }))
    .output(z.object({ done: z.number(), total: z.number() }).nullable()),
  /** Asks a running job to stop: nothing of it is written, and `commit` is refused with `import-cancelled`. */
  cancel: operation.input(z.object({ jobId: z.string().max(100) })).output(z.object({})),
  list: operation.output(z.array(importBatchSchema)),
  undo: operation
    .input(z.object({ batchId: idSchema<'import-batch'>() }))
    .output(z.object({ removed: z.number(), restored: z.number() })),
};
