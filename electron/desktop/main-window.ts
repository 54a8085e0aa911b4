import { join } from 'node:path';
import { app, BrowserWindow, type WebContents } from 'electron';
import { programFolder } from '../host/program-folder.ts';
import { pageOrigin } from './page-protocol.ts';

/** Opens the window of the workbench: sandboxed, isolated, and unable to go anywhere else. */
export function openMainWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: 'Rapporto',
    webPreferences: {
      preload: join(programFolder, 'out', 'electron', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // The spelling checker would fetch dictionaries.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${pageOrigin}/`);
  return window;
}

/** No page of the app may navigate away, open a window or embed another page. */
export function confine(contents: WebContents): void {
  contents.on('will-navigate', (event, url) => {
    if (!url.startsWith(`${pageOrigin}/`)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
