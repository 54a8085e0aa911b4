import type { PaperSize } from '../../shared/domain/brief/brief.ts';

/** What the program around the workbench can do for it. */
export interface HostCapabilities {
  readonly kind: 'desktop' | 'browser' | 'direct';
  /** `folder`: files are saved by the workbench; `download`: handed to the browser. */
  readonly delivery: 'folder' | 'download';
  /** Where the user's documents lie: files are saved there unless the settings name a folder. */
  readonly documentsDir: string;
  /** Prints a self-contained page as a tagged PDF with outline; absent where nothing here can. */
  readonly printPdf?: (html: string, options: { readonly paper: PaperSize }) => Promise<Uint8Array>;
}
