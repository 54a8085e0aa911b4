import { runCommandLine } from '../../electron/cli/command-line.ts';

/** What one command said, and how it ended. */
export interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command on a workspace file, in Italian, on Tuesday 24 November 2026 at 9:41, with what it says caught. */
export async function commandOn(workspacePath: string, ...args: string[]): Promise<Answer> {
  const said = { stdout: '', stderr: '' };
  const code = await runCommandLine(
    ['--workspace', workspacePath, '--now', '2026-11-24T09:41', '--lang', 'it', ...args],
    {
      out: (text) => {
        said.stdout += text;
      },
      err: (text) => {
        said.stderr += text;
      },
    },
  );
  return { code, ...said };
}
