import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ImportKind, importsContract } from '../../../shared/contract/imports.ts';
import type { OperationInput, OperationOutput } from '../../../shared/contract/operation-types.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { Refused } from '../db/refused.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { findImportBatch, listImportBatches } from '../repositories/import-repository.ts';
import { notImported, previewAnswer } from './import-answers.ts';
import { createImportJobs } from './import-jobs.ts';
import type { ImportPlan, ImportRequest } from './import-plan.ts';
import { planImport } from './import-plan.ts';
import { undoImport } from './import-undo.ts';
import { countsOf, writeImport } from './import-writing.ts';
import { required } from './required.ts';

type Area = typeof importsContract;
/** The operations of the area; reading a file takes turns with other requests, hence the promises. */
export interface ImportsService {
  preview(input: OperationInput<Area['preview']>): Promise<OperationOutput<Area['preview']>>;
  commit(input: OperationInput<Area['commit']>): Promise<OperationOutput<Area['commit']>>;
  progress(input: OperationInput<Area['progress']>): OperationOutput<Area['progress']>;
  cancel(input: OperationInput<Area['cancel']>): OperationOutput<Area['cancel']>;
  list(): OperationOutput<Area['list']>;
  undo(input: OperationInput<Area['undo']>): OperationOutput<Area['undo']>;
}

/** How often a plan is made anew because the workspace changed under it. */
const attemptsMax = 5;

/** Imports: preview, commit with progress and cancel, undo of a whole batch. */
export function createImportsService(
  db: WorkspaceDb,
  deps: { readonly settings: () => Settings; readonly systemLanguage: Language },
): ImportsService {
  const jobs = createImportJobs();
  const language = (): Language => deps.settings().language ?? deps.systemLanguage;
  // Pages of one preview, and often the commit after them, ask for the same plan: the last one is kept until
  // something changes.
  let revision = 0;
  let kept: {
    readonly request: ImportRequest;
    readonly language: Language;
    readonly plan: ImportPlan;
  } | null = null;
  db.onCommitted(() => {
    revision++;
    kept = null;
  });

  const planOf = async (
    request: ImportRequest,
    pause: (done: number) => Promise<void>,
    setTotal: (n: number) => void,
  ): Promise<ImportPlan> => {
    const spoken = language();
    for (let attempt = 1; ; attempt++) {
      if (kept !== null && kept.language === spoken && isSame(kept.request, request)) return kept.plan;
      const before = revision;
      const plan = await planImport(db, request, spoken, pause, setTotal);
      if (before !== revision && attempt < attemptsMax) continue;
      if (before === revision) kept = { request, language: spoken, plan };
      return plan;
    }
  };

  return {
    preview: async ({ show, offset, limit, ...request }) => {
      const plan = await planOf(
        request,
        async () => nextTurn(),
        () => undefined,
      );
      return previewAnswer(plan, { show, offset, limit }, language());
    },

    commit: async ({ jobId, ...request }) => {
      const job = jobs.start(jobId);
      try {
        const plan = await planOf(request, job.pause, job.setTotal);
        const total = plan.content.rows.length;
        job.setTotal(total);
        // The last moment at which it can be stopped: the transaction is one.
        await job.pause(total);
        requireWritable(plan, language());
        const counts = countsOf(plan);
        const batchId = db.write({ verb: 'import.commit', params: { name: plan.file } }, (w) =>
          writeImport(w, plan, deps.settings()),
        );
        return { batchId, ...counts, ...notImported(plan, language()) };
      } finally {
        job.end();
      }
    },

    progress: ({ jobId }) => jobs.progress(jobId),

    cancel: ({ jobId }) => {
      jobs.cancel(jobId);
      return {};
    },

    list: () => listImportBatches<ImportKind>(db),

    undo: ({ batchId }) => {
      const batch = required(findImportBatch(db, batchId), batchId);
      return db.write({ verb: 'import.undo', params: { name: batch.fileName } }, (w) => undoImport(w, batch));
    },
  };
}

function requireWritable(plan: ImportPlan, language: Language): void {
  const { dynamic } = createTranslator(language);
  const [missing] = plan.missing;
  if (missing !== undefined)
    throw new Refused('import-mapping-incomplete', { field: dynamic(`importError.field.${missing}`) });
  const { created, updated } = countsOf(plan);
  if (created + updated === 0) throw new Refused('import-nothing-ready', { file: plan.file });
}

function isSame(a: ImportRequest, b: ImportRequest): boolean {
  const rest = ({ file, kind, reading, decisions }: ImportRequest): string =>
    JSON.stringify([file.name, kind, reading, decisions]);
  return a.file.contentBase64 === b.file.contentBase64 && rest(a) === rest(b);
}
