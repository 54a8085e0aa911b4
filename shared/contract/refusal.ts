import { oc } from '@orpc/contract';
import { z } from 'zod';

/**
 * Why an operation was refused: a closed list. The words for each are in `shared/i18n` under `refusal.<code>`,
 * filled with `params`, and say what is wrong, where, and what to do.
 */
export const refusalCodes = [
  // the request
  'not-found',
  'invalid-field',
  'name-empty',
  'name-taken',
  'date-impossible',
  'no-client',
  'interaction-empty',
  'ends-before-start',
  // checks
  'evidence-needed',
  'check-finished',
  'check-already-open',
  'signal-unknown',
  'level-unknown',
  // several raters
  'ratings-sealed',
  'disagreements-unread',
  'rating-file-damaged',
  'rating-file-newer',
  'rating-file-foreign',
  // note reader
  'proposal-gone',
  // history and trash
  'nothing-to-undo',
  'nothing-to-redo',
  'changed-since',
  'still-in-use',
  // workspace file
  'workspace-newer',
  'workspace-damaged',
  'workspace-not-rapporto',
  'workspace-busy',
  'workspace-read-only',
  'workspace-missing',
  'folder-not-writable',
  'disk-full',
  'sqlite-too-old',
  'backup-failed',
  'backup-damaged',
  'sample-is-separate',
  // files
  'file-not-found',
  'file-unreadable',
  'file-too-large',
  'file-empty',
  'write-failed',
  // import
  'import-kind-unknown',
  'import-mapping-incomplete',
  'import-nothing-ready',
  'import-cancelled',
  'batch-already-undone',
  'batch-changed-since',
  // briefs
  'pdf-needs-browser',
  'pdf-failed',
  'brief-version-missing',
  // a fault of ours
  'internal',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export const refusalSchema = z.object({
  code: z.enum(refusalCodes),
  /** Values named in the sentence: file, row, column, field, name, signals … */
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});
export type Refusal = z.infer<typeof refusalSchema>;

/** Every operation may answer `REFUSED` with a {@link Refusal}; nothing else is ever thrown on purpose. */
export const operation = oc.errors({ REFUSED: { status: 422, data: refusalSchema } });
