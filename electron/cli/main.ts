import { makeChromePrinter } from '../host/print-with-chrome.ts';
import { runCommandLine } from './command-line.ts';
import { terminal } from './terminal.ts';

// `npm run -s rapporto -- …`
process.exitCode = await runCommandLine(process.argv.slice(2), {
  ...terminal,
  printPdf: makeChromePrinter(),
});
