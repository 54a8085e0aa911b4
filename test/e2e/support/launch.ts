import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import { testChromium } from '../../support/chromium.ts';

const root = join(import.meta.dirname, '../../..');

/** Which host the suite drives (vitest.e2e.config.ts). */
export const e2eHost: 'browser' | 'desktop' =
  process.env['RAPPORTO_E2E_HOST'] === 'desktop' ? 'desktop' : 'browser';

/** A running workbench with its window. */
export interface Running {
  readonly page: Page;
  /** Holds the workspace, and the documents folder in which the desktop app saves. */
  readonly folder: string;
  /** Requests that went anywhere but to the workbench itself: there must be none. */
  readonly strayRequests: readonly string[];
  /** What the page reported as an error, or as against the policy. */
  readonly pageErrors: readonly string[];
  /** A file that the user saves while `act` runs: its bytes, whichever way the host hands it over. */
  saved(act: () => Promise<void>): Promise<Uint8Array>;
  close(): Promise<void>;
  /** Ends the workbench as a power cut does. */
  kill(): Promise<void>;
}

export interface LaunchOptions {
  readonly host?: 'browser' | 'desktop';
  readonly sample?: boolean;
  readonly lang?: 'it' | 'en';
  /** Clock, local. */
  readonly now?: string;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** An earlier run's folder, to open its workspace again. */
  readonly folder?: string;
}

/** Starts the workbench as a user does, with data folders of its own, and opens its window. */
export async function launch(options: LaunchOptions = {}): Promise<Running> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'rapporto-e2e-'));
  mkdirSync(join(folder, 'Documents'), { recursive: true });
  mkdirSync(join(folder, '.config'), { recursive: true });
  // Where a Linux desktop says which folder holds the documents.
  writeFileSync(join(folder, '.config/user-dirs.dirs'), 'XDG_DOCUMENTS_DIR="$HOME/Documents"\n');
  const args = [
    '--lang',
    options.lang ?? 'it',
    '--now',
    options.now ?? '2026-11-24T09:41',
    ...(options.sample ? ['--sample'] : []),
  ];
  const running =
    (options.host ?? e2eHost) === 'desktop'
      ? await launchDesktop(folder, args, options)
      : await launchBrowser(folder, args, options);
  return running;
}

async function launchBrowser(
  folder: string,
  args: readonly string[],
  options: LaunchOptions,
): Promise<Running> {
  const tools = await testChromium();
  const program = spawn(process.execPath, [join(root, 'out/electron/browser.js'), '--no-open', ...args], {
    env: { ...tools.env, ...homeOf(folder), RAPPORTO_CHROME: tools.executablePath },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await firstMatch(program, /http:\/\/127\.0\.0\.1:\d+\/\S*/);
  const browser = await chromium.launch({
    executablePath: tools.executablePath,
    args: [...tools.args],
    env: tools.env,
  });
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    locale: options.lang === 'en' ? 'en-GB' : 'it-IT',
    colorScheme: options.theme ?? 'light',
    acceptDownloads: true,
  });
  const watch = watchContext(context, new URL(address).origin);
  const page = await context.newPage();
  await page.goto(address);
  return {
    page,
    folder,
    ...watch,
    saved: async (act) => {
      const [download] = await Promise.all([page.waitForEvent('download'), act()]);
      return readFileSync(await download.path());
    },
    kill: async () => {
      await browser.close();
      await stop(program, 'SIGKILL');
    },
    close: async () => {
      await browser.close();
      await stop(program);
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The packaged app that the suite drives. */
export function desktopApp(): string {
  const app = process.env['RAPPORTO_DESKTOP_APP'];
  if (!app) throw new Error('RAPPORTO_DESKTOP_APP names no packaged app');
  return app;
}

/** What Chromium must be told: where to keep its profile, and for root that its sandbox does not work. */
export function appArguments(profile: string): string[] {
  return [
    ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--user-data-dir=${profile}`,
  ];
}

async function launchDesktop(
  folder: string,
  args: readonly string[],
  options: LaunchOptions,
): Promise<Running> {
  const profile = join(folder, 'window');
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const program = spawn(desktopApp(), [...appArguments(profile), '--remote-debugging-port=0', ...args], {
    env: { ...process.env, ...homeOf(folder) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const endpoint = await firstMatch(program, /ws:\/\/127\.0\.0\.1:\d+\/\S*/, program.stderr);
  program.stderr?.resume();
  const browser = await chromium.connectOverCDP(endpoint);
  const context = browser.contexts()[0] as BrowserContext;
  // The hidden page that prints is the app's own: its text comes from memory.
  const watch = watchContext(context, 'app://rapporto', 'print://brief');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.emulateMedia({ colorScheme: options.theme ?? 'light' });
  await page.setViewportSize({ width: options.width ?? 1440, height: options.height ?? 900 });
  const documents = join(folder, 'Documents');
  return {
    page,
    folder,
    ...watch,
    saved: async (act) => {
      const before = new Set(readdirSync(documents));
      await act();
      // The app says where it saved; then the file is whole.
      await page.getByRole('status').filter({ hasText: 'Documents' }).first().waitFor();
      const name = readdirSync(documents).find((file) => !before.has(file));
      if (name === undefined) throw new Error('nothing was saved in the documents folder');
      return readFileSync(join(documents, name));
    },
    kill: async () => {
      await stop(program, 'SIGKILL');
      await closeBrowser(browser);
    },
    close: async () => {
      await closeBrowser(browser);
      await stop(program);
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Every folder that a host may write to, inside the test's own. */
function homeOf(folder: string): Record<string, string> {
  return {
    HOME: folder,
    USERPROFILE: folder,
    RAPPORTO_DATA: join(folder, 'data'),
    XDG_CONFIG_HOME: join(folder, '.config'),
    XDG_CACHE_HOME: join(folder, '.cache'),
  };
}

function watchContext(
  context: BrowserContext,
  ...origins: string[]
): { strayRequests: string[]; pageErrors: string[] } {
  const strayRequests: string[] = [];
  const pageErrors: string[] = [];
  const onRequest = (request: Request) => {
    if (
      !origins.some((origin) => request.url().startsWith(`${origin}/`)) &&
      !/^(data|blob):/.test(request.url())
    )
      strayRequests.push(request.url());
  };
  context.on('request', onRequest);
  context.on('weberror', (error) => pageErrors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') pageErrors.push(message.text());
  });
  return { strayRequests, pageErrors };
}

function firstMatch(program: ChildProcess, pattern: RegExp, stream = program.stdout): Promise<string> {
  return new Promise((resolve, reject) => {
    let seen = '';
    stream?.setEncoding('utf8');
    const onData = (part: string) => {
      seen += part;
      const found = pattern.exec(seen)?.[0];
      if (found === undefined) return;
      stream?.off('data', onData);
      resolve(found);
    };
    stream?.on('data', onData);
    program.once('error', reject);
    program.once('exit', (code) => reject(new Error(`the workbench ended with ${code}: ${seen}`)));
  });
}

function stop(program: ChildProcess, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
  return new Promise((resolve) => {
    if (program.exitCode !== null || program.signalCode !== null) return resolve();
    program.once('exit', () => resolve());
    program.kill(signal);
  });
}

async function closeBrowser(browser: Browser): Promise<void> {
  await browser.close().catch(() => undefined); // the app may have gone first
}
