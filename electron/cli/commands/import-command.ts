import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import {
  type ImportKind,
  type ImportReading,
  importKinds,
  importReadingSchema,
} from '../../../shared/contract/imports.ts';
import type { ImportBatchId } from '../../../shared/domain/ids.ts';
import { FileFault } from '../file-fault.ts';
import { choiceOption, jsonFile } from '../option-values.ts';
import type { RunCommand } from '../run-command.ts';
import type { Session } from '../session.ts';

const maxMegabytes = 50;

/** `import FILE… [--kind] [--map FILE] [--dry-run]` and `import --undo BATCH`. */
export function addImportCommand(program: Command, run: RunCommand): void {
  program
    .command('import [files...]')
    .option('--kind <kind>', importKinds.join(' | '))
    .option('--map <file>', '{"columns": {"name": "Ragione sociale"}, "delimiter": ";"}')
    .option('--dry-run', 'only say what would happen')
    .option('--create', 'make a client of each unknown name')
    .option('--undo <batch>', 'take a whole import back')
    .action(
      (
        files: string[],
        options: { kind?: string; map?: string; dryRun?: boolean; create?: boolean; undo?: string },
      ) =>
        run('write', async (session) => {
          const { text } = session;
          if (options.undo !== undefined) {
            const undone = await session.client.imports.undo({ batchId: options.undo as ImportBatchId });
            session.result(undone, [text.t('cli.importUndone', undone)]);
            return;
          }
          const kind =
            options.kind === undefined
              ? null
              : choiceOption(options.kind, importKinds, '--kind', text, {
                  clienti: 'clients',
                  interazioni: 'interactions',
                  righe: 'lines',
                });
          const reading = options.map === undefined ? null : readingOf(jsonFile(options.map, text));
          const outcomes: Awaited<ReturnType<typeof importFile>>[] = [];
          for (const file of files)
            outcomes.push(
              await importFile(session, file, {
                kind,
                reading,
                dryRun: options.dryRun ?? false,
                create: options.create ?? false,
              }),
            );
          const [first] = outcomes;
          const all = {
            batchId: first?.batchId ?? null,
            batchIds: outcomes.flatMap((o) => (o.batchId === null ? [] : [o.batchId])),
            created: sum(outcomes, (o) => o.created),
            updated: sum(outcomes, (o) => o.updated),
            createdClients: sum(outcomes, (o) => o.createdClients),
            duplicates: outcomes.flatMap((o) => o.duplicates),
            errors: outcomes.flatMap((o) => o.errors),
          };
          for (const e of all.errors)
            session.say(
              text.t('cli.rowError', { file: e.file, row: e.row, column: e.column, message: e.message }),
            );
          for (const d of all.duplicates)
            session.say(text.t('cli.rowDuplicate', { file: d.file, row: d.row, of: d.of }));
          session.result(
            all,
            outcomes.map((o) => o.line),
          );
          // Nothing could be taken in, and not because it was all there already.
          return { refused: all.created + all.updated === 0 && all.errors.length > 0 && !options.dryRun };
        }),
    );
}

async function importFile(
  session: Session,
  path: string,
  options: {
    kind: ImportKind | null;
    reading: Partial<ImportReading> | null;
    dryRun: boolean;
    create: boolean;
  },
) {
  const file = { name: basename(path), contentBase64: (await readWhole(path)).toString('base64') };
  const preview = await session.client.imports.preview({
    file,
    kind: options.kind,
    reading: options.reading,
    limit: 500,
    offset: 0,
  });
  const pages = [preview];
  for (
    let offset = preview.rows.length;
    offset < preview.counts.rows && pages.at(-1)?.rows.length;
    offset += 500
  ) {
    pages.push(
      await session.client.imports.preview({
        file,
        kind: options.kind,
        reading: options.reading,
        limit: 500,
        offset,
      }),
    );
  }
  const rows = pages.flatMap((page) => page.rows);
  const unknown = rows
    .flatMap((row) => row.errors.filter((e) => e.code === 'unknown-client'))
    .map((e) => String(e.params['name'] ?? ''));
  const decisions = {
    skipRows: [],
    corrections: {},
    keepDuplicateRows: [],
    clientNames: options.create ? Object.fromEntries(unknown.map((name) => [name, 'new' as const])) : {},
  };
  const nothingReady =
    preview.counts.ready + preview.counts.updates === 0 && Object.keys(decisions.clientNames).length === 0;
  if (options.dryRun || nothingReady) {
    return {
      batchId: null,
      created: options.dryRun ? preview.counts.ready : 0,
      updated: options.dryRun ? preview.counts.updates : 0,
      createdClients: 0,
      duplicates: rows.flatMap((row) => (row.duplicate ? [row.duplicate] : [])),
      errors: rows.flatMap((row) => row.errors),
      line: session.text.t('cli.importPreview', {
        file: file.name,
        ready: preview.counts.ready + preview.counts.updates,
        duplicates: preview.counts.duplicates,
        decide: preview.counts.toDecide,
        errors: preview.counts.errors,
      }),
    };
  }
  const done = await session.client.imports.commit({
    file,
    kind: preview.kind,
    reading: options.reading,
    decisions,
    jobId: file.name,
  });
  return {
    ...done,
    line: session.text.t('cli.imported', {
      file: file.name,
      created: done.created,
      updated: done.updated,
      duplicates: done.duplicates.length,
      errors: done.errors.length,
      batch: done.batchId,
    }),
  };
}

/** A mapping file: a whole reading, or just the columns. */
function readingOf(value: unknown): Partial<ImportReading> {
  const whole = importReadingSchema.partial().strict().safeParse(value);
  if (whole.success) return whole.data as Partial<ImportReading>;
  return { columns: importReadingSchema.shape.columns.parse(value) };
}

async function readWhole(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > maxMegabytes * 1024 * 1024)
      throw new FileFault('file-too-large', { file: path, limit: maxMegabytes });
    return await readFile(path);
  } catch (error) {
    if (error instanceof FileFault) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    throw code === 'ENOENT'
      ? new FileFault('file-not-found', { file: path })
      : new FileFault('file-unreadable', { file: path, reason: code ?? String(error) });
  }
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
