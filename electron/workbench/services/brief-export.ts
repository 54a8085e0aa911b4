import { statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Settings } from '../../../shared/contract/workspace.ts';
import type { BriefDocument } from '../../../shared/domain/brief/brief-document.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { briefFile } from '../briefs/brief-file.ts';
import { briefFileName } from '../briefs/brief-file-name.ts';
import { pdfPages } from '../briefs/pdf-pages.ts';
import { renderBrief } from '../briefs/render-brief.tsx';
import { Refused } from '../db/refused.ts';
import type { HostCapabilities } from '../host-capabilities.ts';
import { refusalOfWriting } from './staged-file.ts';

/** Where briefs are made into files. */
export interface BriefExportHost {
  readonly host: HostCapabilities;
  /** Holds `fonts/`. */
  readonly resourcesDir: string;
}

/** The bytes of a brief, and how many pages they print on (null for HTML). */
export interface BriefBytes {
  readonly bytes: Uint8Array;
  readonly pages: number | null;
}

export type BriefFormat = 'pdf' | 'html';

/** A brief as one file. Refused: `pdf-needs-browser`, `pdf-failed`. */
export async function briefBytes(
  document: BriefDocument,
  format: BriefFormat,
  { host, resourcesDir }: BriefExportHost,
): Promise<BriefBytes> {
  if (format === 'pdf' && host.printPdf === undefined) throw new Refused('pdf-needs-browser');
  const html = briefFile(renderBrief(document), resourcesDir);
  if (format === 'html' || host.printPdf === undefined)
    return { bytes: Buffer.from(html, 'utf8'), pages: null };
  try {
    const bytes = await host.printPdf(html, { paper: document.paper });
    const pages = pdfPages(bytes);
    if (pages === 0) throw new Error('no pages');
    return { bytes, pages };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Refused('pdf-failed', { reason: (said.split('\n')[0] ?? '').slice(0, 200) }, { cause: error });
  }
}

/** What the file of a brief is called. */
export function fileNameOf(
  document: BriefDocument,
  clientName: string,
  day: Day,
  format: BriefFormat,
): string {
  const kind = createTranslator(document.language).dynamic(`domain.briefKind.${document.kind}`);
  return briefFileName(clientName, kind, day, format);
}

/**
 * Where a file goes: the path that was named (a folder, or a file that may be written over, as it was chosen by name);
 * else the export folder, where nothing is written over.
 */
export async function destinationOf(
  path: string | null,
  fileName: string,
  settings: Settings,
  host: HostCapabilities,
): Promise<{ readonly path: string; readonly overwrite: boolean }> {
  if (path !== null) {
    const named = resolve(path);
    return isFolder(named)
      ? { path: join(named, fileName), overwrite: false }
      : { path: named, overwrite: true };
  }
  const folder = settings.exportFolder ?? host.documentsDir;
  const wanted = join(folder, fileName);
  // The folder of the system may not be there yet; one that the user chose and that is gone is theirs to bring back.
  if (settings.exportFolder === null) {
    try {
      await mkdir(dirname(wanted), { recursive: true });
    } catch (error) {
      throw refusalOfWriting(error, wanted);
    }
  }
  return { path: wanted, overwrite: false };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
