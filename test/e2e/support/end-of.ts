import type { ChildProcess } from 'node:child_process';

/** How a program ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Waits for the end of a program; one that does not end within `limitMs` is killed and fails. */
export function endOf(program: ChildProcess, limitMs = 45_000): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let out = '';
    let err = '';
    program.stdout?.setEncoding('utf8').on('data', (part: string) => {
      out += part;
    });
    program.stderr?.setEncoding('utf8').on('data', (part: string) => {
      err += part;
    });
    const timer = setTimeout(() => {
      program.kill('SIGKILL');
      reject(new Error(`did not end in ${limitMs} ms: ${out}${err}`));
    }, limitMs);
    program.once('error', reject);
    program.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code, out, err });
    });
  });
}
