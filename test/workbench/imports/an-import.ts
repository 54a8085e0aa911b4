import type { WorkspaceDb } from '../../../electron/workbench/db/workspace-db.ts';
import type { ImportsService } from '../../../electron/workbench/services/imports-service.ts';
import { createImportsService } from '../../../electron/workbench/services/imports-service.ts';
import { defaultSettings } from '../../../electron/workbench/services/workspace-settings.ts';
import type { ImportPreview, importsContract } from '../../../shared/contract/imports.ts';
import type { OperationInput } from '../../../shared/contract/operation-types.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';

type PreviewInput = OperationInput<typeof importsContract.preview>;
type Decisions = PreviewInput['decisions'];

export interface Given {
  readonly name?: string;
  readonly kind?: PreviewInput['kind'];
  readonly reading?: PreviewInput['reading'];
  readonly decisions?: Partial<Decisions>;
}

/** A file with this text, UTF-8 unless bytes are given, as the operations take it. */
export function aRequest(
  content: string | Buffer,
  given: Given = {},
): Pick<PreviewInput, 'file' | 'kind' | 'reading' | 'decisions'> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return {
    file: { name: given.name ?? 'file.csv', contentBase64: bytes.toString('base64') },
    kind: given.kind ?? null,
    reading: given.reading ?? null,
    decisions: { skipRows: [], corrections: {}, clientNames: {}, keepDuplicateRows: [], ...given.decisions },
  };
}

/** The imports of a workspace, with shorter ways to call them. */
export function importsOf(db: WorkspaceDb, settings: Partial<Settings> = {}) {
  const service: ImportsService = createImportsService(db, {
    settings: () => ({ ...defaultSettings, language: 'it', ...settings }),
    systemLanguage: 'it',
  });
  return {
    service,
    preview: (
      content: string | Buffer,
      given: Given & Partial<Pick<PreviewInput, 'show' | 'offset' | 'limit'>> = {},
    ): Promise<ImportPreview> =>
      service.preview({
        ...aRequest(content, given),
        show: given.show ?? 'all',
        offset: given.offset ?? 0,
        limit: given.limit ?? 500,
      }),
    commit: (content: string | Buffer, given: Given & { readonly jobId?: string } = {}) =>
      service.commit({ ...aRequest(content, given), jobId: given.jobId ?? 'job' }),
  };
}

/** The refusal that a promise ends in. */
export async function refusalOf(
  work: () => unknown,
): Promise<{ code: string; params: Record<string, unknown> }> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error && 'refusal' in error)
      return error.refusal as { code: string; params: Record<string, unknown> };
    throw error;
  }
  throw new Error('Nothing was refused');
}
