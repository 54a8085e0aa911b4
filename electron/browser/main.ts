import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { refusalSentence } from '../../shared/i18n/refusal-sentence.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { ownWorkspacePath, sampleWorkspacePath } from '../host/data-folder.ts';
import { documentsFolder } from '../host/documents-folder.ts';
import { readHostOptions, UsageError } from '../host/host-options.ts';
import { makeChromePrinter } from '../host/print-with-chrome.ts';
import { appVersion, rendererFolder, resourcesFolder } from '../host/program-folder.ts';
import { runningClock } from '../host/running-clock.ts';
import { systemLanguage } from '../host/system-language.ts';
import { Refused } from '../workbench/db/refused.ts';
import { openWorkbench } from '../workbench/workbench.ts';
import { serveOnLoopback } from './loopback-server.ts';
import { openInBrowser } from './open-in-browser.ts';

/** `npm start` without Electron: the same workbench in the user's browser, on the same file. */
async function main(): Promise<number> {
  const options = readHostOptions(process.argv.slice(2), { lenient: false });
  const language = options.language ?? systemLanguage();
  const { t } = createTranslator(language);
  if (!existsSync(join(rendererFolder, 'index.html'))) {
    console.error(t('desktop.notBuilt'));
    return 1;
  }
  const printPdf = makeChromePrinter();
  try {
    const workbench = await openWorkbench({
      workspacePath: ownWorkspacePath(options.workspace),
      samplePath: sampleWorkspacePath(),
      resourcesDir: resourcesFolder,
      appVersion,
      systemLanguage: language,
      clock: runningClock(options.now),
      host: {
        kind: 'browser',
        delivery: 'download',
        documentsDir: documentsFolder(),
        ...(printPdf ? { printPdf } : {}),
      },
    });
    if (options.sample) await workbench.client.workspace.openSample();
    const server = await serveOnLoopback(workbench, options.port);
    console.log(t('desktop.serving', { address: server.address }));
    console.error(t('desktop.stopHint'));
    if (options.open) openInBrowser(server.address);
    workbench.runIdleWork();
    await new Promise<void>((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    });
    await server.close();
    workbench.close();
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(refusalSentence(error.refusal, language));
    return 1;
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
