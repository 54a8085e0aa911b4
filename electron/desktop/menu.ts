import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions, shell } from 'electron';
import type { HostCommand } from '../../shared/contract/host-command.ts';
import type { Language } from '../../shared/domain/language.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';

/** The menu of the desktop app. What happens in the page is sent there as a command. */
export function applicationMenu(options: {
  readonly language: Language;
  readonly window: () => BrowserWindow | null;
  readonly workspacePath: string;
  readonly openWorkspace: () => void;
}): Menu {
  const { t } = createTranslator(options.language);
  const command = (name: HostCommand) => () => options.window()?.webContents.send('rapporto:command', name);
  const file: MenuItemConstructorOptions[] = [
    {
      label: t('desktop.log'),
      accelerator: 'CmdOrCtrl+L',
      registerAccelerator: false,
      click: command('log'),
    },
    { type: 'separator' },
    { label: t('desktop.openWorkspace'), accelerator: 'CmdOrCtrl+O', click: options.openWorkspace },
    { label: t('desktop.showInFolder'), click: () => shell.showItemInFolder(options.workspacePath) },
    { label: t('desktop.import'), click: command('import') },
    { type: 'separator' },
    {
      role: process.platform === 'darwin' ? 'close' : 'quit',
      label: t(process.platform === 'darwin' ? 'desktop.closeWindow' : 'desktop.quit'),
    },
  ];
  // Undo in the page is undo of the record; in a field it stays the field's own.
  const edit: MenuItemConstructorOptions[] = [
    {
      label: t('desktop.undo'),
      accelerator: 'CmdOrCtrl+Z',
      registerAccelerator: false,
      click: command('undo'),
    },
    {
      label: t('desktop.redo'),
      accelerator: 'CmdOrCtrl+Shift+Z',
      registerAccelerator: false,
      click: command('redo'),
    },
    { type: 'separator' },
    { role: 'cut', label: t('desktop.cut') },
    { role: 'copy', label: t('desktop.copy') },
    { role: 'paste', label: t('desktop.paste') },
    { role: 'selectAll', label: t('desktop.selectAll') },
  ];
  const view: MenuItemConstructorOptions[] = [
    {
      label: t('desktop.palette'),
      accelerator: 'CmdOrCtrl+K',
      registerAccelerator: false,
      click: command('palette'),
    },
    { label: t('desktop.reviewNotes'), click: command('reviewNotes') },
    { type: 'separator' },
    { role: 'zoomIn', label: t('desktop.zoomIn') },
    { role: 'zoomOut', label: t('desktop.zoomOut') },
    { role: 'resetZoom', label: t('desktop.zoomReset') },
    { role: 'togglefullscreen', label: t('desktop.fullScreen') },
  ];
  return Menu.buildFromTemplate([
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    { label: t('desktop.file'), submenu: file },
    { label: t('desktop.edit'), submenu: edit },
    { label: t('desktop.view'), submenu: view },
    {
      label: t('desktop.help'),
      submenu: [
        { label: t('desktop.method'), click: command('method') },
        { label: `Rapporto ${app.getVersion()}`, enabled: false },
      ],
    },
  ]);
}
