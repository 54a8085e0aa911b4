import type { CommandLineHost } from './command-line.ts';

/** The terminal that a process was started in. */
export const terminal: Pick<CommandLineHost, 'out' | 'err'> = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};
