import type { ImportKind, ImportReading, importsContract } from '../../../shared/contract/imports.ts';
import { importReadingSchema } from '../../../shared/contract/imports.ts';
import type { OperationInput } from '../../../shared/contract/operation-types.ts';
import type { RefusalCode } from '../../../shared/contract/refusal.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { Refused } from '../db/refused.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { planClientRows } from '../importers/client-rows.ts';
import type { ClientWork } from '../importers/client-work.ts';
import { decodeText } from '../importers/decode-text.ts';
import { looksLikeLines } from '../importers/detect-kind.ts';
import { fileBytes } from '../importers/file-bytes.ts';
import { ImportFault } from '../importers/import-fault.ts';
import { importFields } from '../importers/import-fields.ts';
import type { ImportWarning } from '../importers/import-warning.ts';
import { planInteractionRows } from '../importers/interaction-rows.ts';
import type { InteractionWork } from '../importers/interaction-work.ts';
import type { KnownWorkspace } from '../importers/known-workspace.ts';
import { entryKey } from '../importers/known-workspace.ts';
import { lineEntries } from '../importers/line-entries.ts';
import { planLineRows } from '../importers/line-rows.ts';
import type { Pause, PlannedRow } from '../importers/planned-row.ts';
import { readTable, tableSignature } from '../importers/read-table.ts';
import { findClient, listClientNames } from '../repositories/client-repository.ts';
import { listContactNames, listContactsOfClient } from '../repositories/contact-repository.ts';
import { findImportMapping, listEntriesBetween } from '../repositories/import-repository.ts';
import { listSegments } from '../repositories/segment-repository.ts';
import { listTags } from '../repositories/tag-repository.ts';

/** A file to import with what was set and decided about it. */
export type ImportRequest = Pick<
  OperationInput<typeof importsContract.preview>,
  'file' | 'kind' | 'reading' | 'decisions'
>;

/** What importing a file would do. */
export interface ImportPlan {
  readonly file: string;
  readonly reading: ImportReading | null;
  readonly remembered: boolean;
  readonly headers: readonly string[];
  /** What the mapping is remembered by; null for a file of lines. */
  readonly signature: string | null;
  /** Required fields without a column. */
  readonly missing: readonly string[];
  readonly warnings: readonly ImportWarning[];
  readonly content:
    | { readonly kind: 'clients'; readonly rows: readonly PlannedRow<ClientWork>[] }
    | { readonly kind: 'interactions' | 'lines'; readonly rows: readonly PlannedRow<InteractionWork>[] };
}

/** Entries that a file of lines may have: each is read like a typed one, which takes its time. */
const linesMax = 50_000;

/** Reads a file and judges its rows. Refused: `file-*`, `import-kind-unknown`, `invalid-field`, and what `pause` refuses. */
export async function planImport(
  db: WorkspaceDb,
  request: ImportRequest,
  language: Language,
  pause: Pause,
  setTotal: (total: number) => void,
): Promise<ImportPlan> {
  try {
    return await plan(db, request, language, pause, setTotal);
  } catch (error) {
    throw error instanceof ImportFault ? asRefusal(error, language) : error;
  }
}

async function plan(
  db: WorkspaceDb,
  request: ImportRequest,
  language: Language,
  pause: Pause,
  setTotal: (total: number) => void,
): Promise<ImportPlan> {
  const file = request.file.name;
  const bytes = fileBytes(request.file);
  const { skipRows, keepDuplicateRows, corrections, clientNames } = request.decisions;
  const decisions = {
    skipRows: new Set(skipRows),
    keepDuplicateRows: new Set(keepDuplicateRows),
    corrections,
    clientNames,
  };
  await pause(0);

  const kind =
    request.kind ?? (looksLikeLines(decodeText(bytes, request.reading?.encoding).text) ? 'lines' : null);
  if (kind === 'lines') {
    const { text, replaced } = decodeText(bytes, request.reading?.encoding);
    const entries = lineEntries(text);
    if (entries.length === 0) throw new ImportFault('file-empty', { file });
    if (entries.length > linesMax)
      throw new ImportFault('file-unreadable', { file, limit: linesMax }, 'too-many-rows');
    setTotal(entries.length);
    const { rows, warnings } = await planLineRows(entries, knownIn(db, language), decisions, pause);
    const all: ImportWarning[] =
      replaced > 0
        ? [{ code: 'warning.characters-replaced', params: { count: replaced } }, ...warnings]
        : [...warnings];
    return {
      file,
      reading: null,
      remembered: false,
      headers: [],
      signature: null,
      missing: [],
      warnings: all,
      content: { kind, rows },
    };
  }

  const table = await readTable(bytes, {
    file,
    kind,
    language,
    reading: request.reading ?? {},
    rememberedReading: (signature) => importReadingSchema.safeParse(findImportMapping(db, signature)).data,
  });
  setTotal(table.rows.length);
  const known = knownIn(db, language);
  const { headers, reading, remembered, missing } = table;
  const common = {
    file,
    reading,
    remembered,
    headers,
    missing,
    signature: tableSignature(table.kind, headers),
  };
  if (table.kind === 'clients') {
    const { rows, warnings } = await planClientRows(table, known, decisions, pause);
    return { ...common, warnings: [...table.warnings, ...warnings], content: { kind: 'clients', rows } };
  }
  const { rows, warnings } = await planInteractionRows(table, known, decisions, pause);
  return { ...common, warnings: [...table.warnings, ...warnings], content: { kind: 'interactions', rows } };
}

/** The fields of a kind, with the one that a line is corrected by. */
export function fieldsOf(kind: ImportKind): { field: string; required: boolean }[] {
  if (kind === 'lines') return [{ field: 'line', required: true }];
  return importFields[kind].map(({ field, required }) => ({ field, required }));
}

function knownIn(db: WorkspaceDb, language: Language): KnownWorkspace {
  return {
    nowMs: db.clock.nowMs(),
    language,
    clients: listClientNames(db),
    contacts: listContactNames(db),
    segmentNames: listSegments(db).map((s) => s.name),
    tagNames: listTags(db).map((t) => t.name),
    clientDetails: (id: ClientId) => {
      const client = findClient(db, id);
      return client && { client, contacts: listContactsOfClient(db, id) };
    },
    entriesBetween: (from, to, wanted) =>
      new Map(
        listEntriesBetween(db, from, to, wanted).map((e) => [
          entryKey(e.occurredOn, e.kind as Parameters<typeof entryKey>[1], e.text, e.clientIds),
          e.id,
        ]),
      ),
  };
}

function asRefusal(fault: ImportFault, language: Language): Refused {
  const { code, params, reason } = fault;
  const { dynamic, locale } = createTranslator(language);
  const shown = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' && name === 'limit' ? value.toLocaleString(locale) : value,
    ]),
  );
  return new Refused(
    code satisfies RefusalCode,
    reason === null ? shown : { ...params, reason: dynamic(`importError.reason.${reason}`, shown) },
    { cause: fault },
  );
}
