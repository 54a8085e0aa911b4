import { join } from 'node:path';
import { app } from 'electron';
import { isCommandLine, runCommandLine } from '../cli/command-line.ts';
import { terminal } from '../cli/terminal.ts';
import { dataFolder } from '../host/data-folder.ts';
import { readHostOptions } from '../host/host-options.ts';
import { confineAllPages, runDesktopApp } from './desktop-app.ts';
import { ownArguments } from './own-arguments.ts';
import { registerPageScheme } from './page-protocol.ts';
import { printToPdf } from './print-window.ts';

// Electron's own switches and the app's path come first when it is not packaged.
const args = ownArguments(process.argv.slice(app.isPackaged ? 1 : 2));

registerPageScheme();
// Windows are sandboxed one by one as well; Chromium refuses a forced sandbox for root, who must start with --no-sandbox.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
confineAllPages();
// Nothing is fetched by Chromium on its own account.
app.commandLine.appendSwitch('disable-background-networking');
app.commandLine.appendSwitch('disable-component-update');
app.commandLine.appendSwitch('disable-domain-reliability');
app.commandLine.appendSwitch('no-pings');

// An ESM main must not await readiness at its top level: Electron is ready only after the module has run.
if (isCommandLine(args)) {
  // The same command line as `npm run rapporto`, without a window.
  if (process.platform === 'darwin') app.dock?.hide();
  void app
    .whenReady()
    .then(() => runCommandLine(args, { ...terminal, printPdf: (html) => printToPdf(html) }))
    .then((code) => app.exit(code));
} else {
  if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', join(dataFolder(), 'window'));
  if (app.requestSingleInstanceLock())
    void app.whenReady().then(() => runDesktopApp(readHostOptions(args, { lenient: true })));
  else app.quit();
}
