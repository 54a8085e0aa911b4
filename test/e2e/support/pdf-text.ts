import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF holds: its words page by page, its outline, and whether it is tagged. */
export interface PdfContent {
  readonly pages: readonly string[];
  readonly text: string;
  /** Its headings in order, of every depth. */
  readonly outline: readonly string[];
  readonly isTagged: boolean;
  readonly language: string;
}

interface OutlineEntry {
  readonly title: string;
  readonly items: readonly OutlineEntry[];
}

/** Reads a PDF as a reader of PDFs does. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, disableFontFace: true });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(
      content.items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''),
    );
  }
  const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
  const outline: string[] = [];
  const gather = (entries: readonly OutlineEntry[]) => {
    for (const entry of entries) {
      outline.push(entry.title);
      gather(entry.items);
    }
  };
  gather((await document.getOutline()) ?? []);
  // Typed as an object, yet a Map.
  const marked = (await document.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  await task.destroy();
  return {
    pages,
    text: pages.join('\n').replace(/\s+/g, ' '),
    outline,
    isTagged: marked?.get('Marked') === true,
    language: String(info['Language'] ?? ''),
  };
}
