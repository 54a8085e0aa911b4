import { Command, CommanderError } from 'commander';
import { type Language, languages } from '../../shared/domain/language.ts';
import { refusalSentence } from '../../shared/i18n/refusal-sentence.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { ownWorkspacePath, sampleWorkspacePath } from '../host/data-folder.ts';
import { documentsFolder } from '../host/documents-folder.ts';
import { appVersion, resourcesFolder } from '../host/program-folder.ts';
import { refusalOf } from '../host/refusal-of.ts';
import { runningClock } from '../host/running-clock.ts';
import { systemLanguage } from '../host/system-language.ts';
import { Refused } from '../workbench/db/refused.ts';
import { openWorkbench, type Workbench } from '../workbench/workbench.ts';
import { addBriefCommand } from './commands/brief-command.ts';
import { addCheckCommand } from './commands/check-command.ts';
import { addClientCommands } from './commands/client-commands.ts';
import { addImportCommand } from './commands/import-command.ts';
import { addLogCommand } from './commands/log-command.ts';
import { addMeasureCommands } from './commands/measure-commands.ts';
import { addNotesCommand } from './commands/notes-command.ts';
import { addRatersCommands } from './commands/raters-commands.ts';
import { addReadCommands } from './commands/read-commands.ts';
import { addSuggestCommand } from './commands/suggest-command.ts';
import { addWorkspaceCommands } from './commands/workspace-commands.ts';
import { FileFault } from './file-fault.ts';
import type { RunCommand } from './run-command.ts';
import { ClientNotFound, type Session, UsageError } from './session.ts';

const commandNames = [
  'client',
  'log',
  'check',
  'timeline',
  'search',
  'report',
  'measure',
  'drift',
  'traits',
  'today',
  'portfolio',
  'raters',
  'suggest',
  'notes',
  'brief',
  'import',
  'undo',
  'redo',
  'verify',
  'backup',
  'restore',
  'export',
  'sample',
  'help',
];
const valueOptions = ['--workspace', '--lang', '--now'];
/** How long a command waits for another process to let go of the file, ms. */
const lockWaitMs = 5_000;

/** What the host of the command line brings: where words go, and how to make a PDF, when it can. */
export interface CommandLineHost {
  /** Results, and results alone. */
  readonly out: (text: string) => void;
  /** Messages for a person. */
  readonly err: (text: string) => void;
  readonly printPdf?:
    | ((html: string, options: { paper: 'A4' | 'Letter' }) => Promise<Uint8Array>)
    | undefined;
}

interface GlobalOptions {
  workspace?: string;
  lang?: string;
  now?: string;
  json?: boolean;
}

/** True when the arguments name a command rather than start the workbench. */
export function isCommandLine(args: readonly string[]): boolean {
  const isValue = (i: number) => i > 0 && valueOptions.includes(args[i - 1] as string);
  const first = args.find((arg, i) => !arg.startsWith('-') && !isValue(i));
  return (
    (first !== undefined && commandNames.includes(first)) ||
    args.some((arg) => arg === '--help' || arg === '--version')
  );
}

/** Runs one command. Resolves with the exit code: 0 done, 1 refused, 2 usage. */
export async function runCommandLine(args: readonly string[], host: CommandLineHost): Promise<number> {
  let exitCode = 0;
  const program = new Command('rapporto');
  const globals = () => program.opts<GlobalOptions>();
  const language = () => languages.find((known) => known === globals().lang) ?? systemLanguage();

  // Commands are described before their options are read.
  const help = createTranslator(
    languages.find((known) => known === args[args.lastIndexOf('--lang') + 1]) ?? systemLanguage(),
  );

  const where = () =>
    program.args[0] === 'sample' && globals().workspace === undefined
      ? sampleWorkspacePath()
      : ownWorkspacePath(globals().workspace ?? null);

  const run: RunCommand = async (access, work, { onDamaged } = {}) => {
    const { lang, now, json } = globals();
    const text = createTranslator(language());
    if (lang !== undefined && !languages.some((known) => known === lang))
      throw new UsageError(
        text.t('cli.usageChoice', { option: '--lang', choices: languages.join(', '), text: lang }),
      );
    if (now !== undefined && Number.isNaN(Date.parse(now)))
      throw new UsageError(text.t('cli.usageDate', { option: '--now', text: now }));
    const clock = runningClock(now ?? null);
    const workspacePath = where();
    const open = (readOnly: boolean) =>
      openWorkbench({
        workspacePath,
        samplePath: sampleWorkspacePath(),
        resourcesDir: resourcesFolder,
        appVersion,
        systemLanguage: language(),
        clock,
        host: {
          kind: 'direct',
          delivery: 'folder',
          documentsDir: documentsFolder(),
          ...(host.printPdf ? { printPdf: host.printPdf } : {}),
        },
        lockWaitMs: access === 'read' ? 0 : lockWaitMs,
        readOnly,
      });
    const speaking: Omit<Session, 'client' | 'readNotes'> = {
      language: language(),
      text,
      nowMs: clock.nowMs(),
      result: (value, lines) =>
        host.out(json ? `${JSON.stringify(value)}\n` : lines.map((line) => `${line}\n`).join('')),
      say: (line) => host.err(`${line}\n`),
    };
    let workbench: Workbench;
    try {
      workbench = await open(false);
    } catch (error) {
      const code = error instanceof Refused ? error.refusal.code : null;
      if (code === 'workspace-damaged' && onDamaged) return onDamaged(speaking);
      const mayRead =
        access === 'read' &&
        (code === 'workspace-busy' || code === 'workspace-read-only' || code === 'folder-not-writable');
      if (!mayRead) throw error;
      workbench = await open(true);
    }
    const session: Session = { ...speaking, client: workbench.client, readNotes: workbench.readNotes };
    try {
      const outcome = await work(session);
      if (outcome?.refused) exitCode = 1;
    } finally {
      workbench.close();
    }
  };

  program
    .description(help.t('cli.about'))
    .version(appVersion)
    .option('--workspace <file>')
    .option('--lang <language>', languages.join(' | '))
    .option('--now <instant>', 'the clock: 2026-11-22T10:00')
    .option('--json', 'one JSON value on stdout')
    .exitOverride()
    .configureOutput({ writeErr: host.err, writeOut: host.out });
  addClientCommands(program, run);
  addLogCommand(program, run);
  addCheckCommand(program, run);
  addReadCommands(program, run);
  addMeasureCommands(program, run);
  addRatersCommands(program, run);
  addNotesCommand(program, run, help);
  addBriefCommand(program, run);
  addImportCommand(program, run);
  addWorkspaceCommands(program, run, globals, where);

  addSuggestCommand(program, () => ({
    out: host.out,
    json: globals().json ?? false,
    language: language(),
    noteLanguage: languages.find((known) => known === globals().lang) ?? null,
  }));

  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return answerFault(error, language(), host.err);
  }
}

function answerFault(error: unknown, language: Language, say: (text: string) => void): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has spoken already
  if (error instanceof UsageError) {
    say(`${error.message}\n`);
    return 2;
  }
  if (error instanceof ClientNotFound) {
    const { t } = createTranslator(language);
    const similar =
      error.similar.length === 0 ? '' : ` ${t('cli.similar', { names: error.similar.join(', ') })}`;
    say(`${t('refusal.not-found', { name: error.wanted })}${similar}\n`);
    return 1;
  }
  const refusal = error instanceof FileFault || error instanceof Refused ? error.refusal : refusalOf(error);
  if (refusal.code === 'internal') console.error(error);
  // Scripts know signals by their ids.
  const ids =
    (refusal.code === 'evidence-needed' || refusal.code === 'disagreements-unread') &&
    Array.isArray(refusal.params['signals'])
      ? ` (${refusal.params['signals'].join(', ')})`
      : '';
  say(`${refusalSentence(refusal, language)}${ids}\n`);
  return 1;
}
