import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { endOf } from '../support/end-of.ts';

const host = join(import.meta.dirname, '../../../out/electron/browser.js');
const started: ChildProcess[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const program of started.splice(0)) {
    if (program.exitCode === null) program.kill('SIGKILL');
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporto-host-'));
  folders.push(folder);
  return folder;
}

/** Starts the browser host as `npm start` does, on a data folder of its own. */
function start(folder: string, ...args: string[]): ChildProcess {
  const program = spawn(process.execPath, [host, '--no-open', ...args], {
    env: { ...process.env, HOME: folder, USERPROFILE: folder, RAPPORTO_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(program);
  return program;
}

/** Waits until the host has said its address. */
function address(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    program.stdout?.setEncoding('utf8').on('data', (part: string) => {
      out += part;
      const found = /http:\/\/\S+/.exec(out)?.[0];
      if (found) resolve(found);
    });
    program.once('exit', (code) => reject(new Error(`ended with ${code}: ${out}`)));
  });
}

it('says its address once, on this computer alone, and ends when told to', async () => {
  const program = start(aFolder(), '--lang', 'en');
  const ended = endOf(program);
  const said = await address(program);
  expect(said).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?key=\S{40,}$/);
  expect((await fetch(said, { redirect: 'manual' })).status).toBe(303);
  program.kill('SIGTERM');
  const { code, out } = await ended;
  expect(code).toBe(0);
  expect(out.match(/http:/g)).toHaveLength(1);
});

it('refuses a file that another window holds, and names the holder', async () => {
  const folder = aFolder();
  const first = start(folder, '--lang', 'it');
  await address(first);
  const { code, err, out } = await endOf(start(folder, '--lang', 'it'));
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(err).toContain('è aperto in un’altra finestra');
  expect(err).toContain(String(first.pid));
  expect(first.exitCode).toBeNull();
});

it('refuses a damaged file with a sentence, and leaves it as it is', async () => {
  const folder = aFolder();
  const file = join(folder, 'agency.rapporto');
  const bytes = Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(8_192, 0x5a)]);
  writeFileSync(file, bytes);
  const { code, err } = await endOf(start(folder, '--lang', 'en', '--workspace', file));
  expect(code).toBe(1);
  expect(err).toContain('is damaged');
  expect(err).not.toContain('    at ');
  expect(readFileSync(file).equals(bytes)).toBe(true);
});

it('refuses what is no workspace, and leaves it as it is', async () => {
  const folder = aFolder();
  const file = join(folder, 'notes.rapporto');
  writeFileSync(file, 'a shopping list');
  const { code, err } = await endOf(start(folder, '--lang', 'en', '--workspace', file));
  expect(code).toBe(1);
  expect(err.trim()).not.toBe('');
  expect(readFileSync(file, 'utf8')).toBe('a shopping list');
});

it('says what it does not understand, with exit code 2', async () => {
  const { code, err } = await endOf(start(aFolder(), '--lang', 'xx'));
  expect(code).toBe(2);
  expect(err).toContain('--lang');
});
