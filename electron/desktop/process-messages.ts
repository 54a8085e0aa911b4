/** From the window process to the workbench process. Ports travel beside the message. */
export type ToWorkbench =
  | {
      readonly type: 'open';
      readonly workspacePath: string;
      readonly samplePath: string;
      readonly openSample: boolean;
      /** A backup to put in the place of the workspace first; null: none. */
      readonly restoreFrom: string | null;
      readonly resourcesDir: string;
      readonly documentsDir: string;
      readonly appVersion: string;
      readonly systemLanguage: 'it' | 'en';
      readonly now: string | null;
    }
  | { readonly type: 'connect' }
  | {
      readonly type: 'printed';
      readonly id: number;
      readonly bytes: Uint8Array | null;
      readonly reason: string;
    }
  | { readonly type: 'close' };

/** From the workbench process to the window process. */
export type FromWorkbench =
  | { readonly type: 'opened' }
  /** The workspace could not be opened; `backup` is the last good copy, when there is one. */
  | { readonly type: 'refused'; readonly sentence: string; readonly backup: string | null }
  | { readonly type: 'print'; readonly id: number; readonly html: string; readonly paper: 'A4' | 'Letter' }
  | { readonly type: 'closed' };
