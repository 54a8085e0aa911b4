import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's root: every script runs from here, whatever the shell's folder is. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A tool's own start file under node_modules, run by the same Node as this script: no shell, same on every system. */
export function bin(path: string): [string, string] {
  return [process.execPath, `${root}node_modules/${path}`];
}

/** Runs a command with this terminal; resolves to its exit code (1 when it could not start or was killed). */
export function run(command: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const [file, ...args] = command;
  if (file === undefined) throw new Error('run: no command');
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', (error) => {
      console.error(`${file}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
