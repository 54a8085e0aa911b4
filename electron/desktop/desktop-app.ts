import { app, type BrowserWindow, dialog, globalShortcut, ipcMain, Menu, session } from 'electron';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { dataFolder, ownWorkspacePath, rememberWorkspace, sampleWorkspacePath } from '../host/data-folder.ts';
import type { HostOptions } from '../host/host-options.ts';
import { appVersion, resourcesFolder } from '../host/program-folder.ts';
import { systemLanguage } from '../host/system-language.ts';
import { confine, openMainWindow } from './main-window.ts';
import { applicationMenu } from './menu.ts';
import { pageOrigin, servePages } from './page-protocol.ts';
import { WorkbenchLink } from './workbench-link.ts';

/** Runs the desktop app: one window, one workbench process, one instance. */
export async function runDesktopApp(options: HostOptions): Promise<void> {
  const language = options.language ?? systemLanguage(app.getLocale());
  const { t } = createTranslator(language);
  let window: BrowserWindow | null = null;
  let workspacePath = ownWorkspacePath(options.workspace);
  let link: WorkbenchLink | null = null;

  const show = () => {
    if (!window) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };

  /** Opens the workspace in a process of its own; false when the user gave up. */
  const openWorkspace = async (
    path: string,
    openSample: boolean,
    restoreFrom: string | null = null,
  ): Promise<boolean> => {
    await link?.close();
    const started = new WorkbenchLink(() => {
      if (link !== started) return;
      link = null;
      void openWorkspace(workspacePath, false).then(() => window?.reload());
    });
    link = started;
    const opening = await started.open({
      workspacePath: path,
      samplePath: sampleWorkspacePath(),
      openSample,
      restoreFrom,
      resourcesDir: resourcesFolder,
      documentsDir: app.getPath('documents'),
      appVersion,
      systemLanguage: language,
      now: options.now,
    });
    if (opening.type === 'opened') {
      workspacePath = path;
      if (options.workspace === null && !openSample) rememberWorkspace(path);
      Menu.setApplicationMenu(
        applicationMenu({
          language,
          window: () => window,
          workspacePath,
          openWorkspace: () => void chooseWorkspace(),
        }),
      );
      return true;
    }
    link = null;
    await started.close();
    const buttons = [
      ...(opening.backup ? [t('desktop.restoreBackup')] : []),
      t('desktop.chooseOther'),
      t('desktop.quit'),
    ];
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      title: 'Rapporto',
      message: t('desktop.cannotOpen'),
      detail: opening.sentence,
      buttons,
      noLink: true,
    });
    const chosen = buttons[response];
    // The backup takes the file's place; the damaged file is kept aside as it is.
    if (opening.backup && chosen === t('desktop.restoreBackup'))
      return openWorkspace(path, openSample, opening.backup);
    if (chosen === t('desktop.chooseOther')) {
      const other = await askForFile();
      return other === null ? false : openWorkspace(other, false);
    }
    return false;
  };

  const askForFile = async (): Promise<string | null> => {
    const { filePaths } = await dialog.showOpenDialog({
      defaultPath: dataFolder(),
      properties: ['openFile', 'promptToCreate'],
      filters: [{ name: t('desktop.workspaceFiles'), extensions: ['rapporto'] }],
    });
    return filePaths[0] ?? null;
  };

  const chooseWorkspace = async () => {
    const path = await askForFile();
    if (path !== null && (await openWorkspace(path, false))) window?.reload();
  };

  servePages(session.defaultSession);
  ipcMain.on('rapporto:ready', (event) => {
    const isOurPage =
      event.senderFrame !== null &&
      event.senderFrame === event.sender.mainFrame &&
      event.senderFrame.url.startsWith(`${pageOrigin}/`);
    if (isOurPage) link?.connect(event.sender);
  });
  app.on('second-instance', show);
  app.on('activate', show);
  app.on('window-all-closed', () => app.quit());
  let isClosed = false;
  app.on('before-quit', (event) => {
    if (isClosed || !link) return;
    event.preventDefault();
    const closing = link;
    link = null;
    void closing.close().then(() => {
      isClosed = true;
      app.quit();
    });
  });

  if (!(await openWorkspace(workspacePath, options.sample))) {
    app.quit();
    return;
  }
  window = openMainWindow();
  window.on('closed', () => {
    window = null;
  });
  globalShortcut.register('CommandOrControl+Shift+L', () => {
    show();
    window?.webContents.send('rapporto:command', 'log');
  });
}

/** Every page that Electron makes, ours or the printer's, is confined from its first moment. */
export function confineAllPages(): void {
  app.on('web-contents-created', (_event, contents) => confine(contents));
}
