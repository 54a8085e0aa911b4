import { makeChromePrinter } from '../host/print-with-chrome.ts';
import { runCommandLine } from './command-line.ts';

// `npm run -s rapporto -- …`
process.exitCode = await runCommandLine(process.argv.slice(2), { printPdf: makeChromePrinter() });
