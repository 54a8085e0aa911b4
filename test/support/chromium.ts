import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The browser that the tests drive, and what it needs to start on this machine. */
export interface TestChromium {
  /** The same path goes to the product as RAPPORTO_CHROME, so that it prints with this browser. */
  readonly executablePath: string;
  readonly args: readonly string[];
  /** The whole environment for the browser, and for a product process that starts it. */
  readonly env: Record<string, string>;
}

const systemNames = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];
const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const windowsPaths = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
  .flatMap((name) => process.env[name] ?? [])
  .flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]);

/**
 * RAPPORTO_CHROME, else an installed Chrome, Chromium or Edge, else the headless Chromium inside the npm package
 * `@sparticuz/chromium`, which is unpacked into the system's temporary folder once.
 */
export function testChromium(): Promise<TestChromium> {
  found ??= find();
  return found;
}

let found: Promise<TestChromium> | undefined;

async function find(): Promise<TestChromium> {
  // Chromium's sandbox does not work for root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const installed = process.env['RAPPORTO_CHROME'] ?? installedBrowser();
  if (installed !== undefined) return { executablePath: installed, args, env: environment() };

  // The package reads this when it loads: it then unpacks the libraries that a bare Linux lacks and puts them on
  // LD_LIBRARY_PATH. They are for this browser only, so this process gets its own environment back afterwards.
  const before = { ...process.env };
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    // The package's own arguments switch web security off and run everything in one process: not for tests.
    return {
      executablePath,
      args: ['--no-sandbox', '--no-zygote', '--font-render-hinting=none'],
      env: environment(),
    };
  } finally {
    for (const name of ['AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

function installedBrowser(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => systemNames.map((name) => join(folder, name)));
  const candidates = {
    darwin: macPaths,
    win32: windowsPaths,
  } as Partial<Record<NodeJS.Platform, string[]>>;
  return (candidates[process.platform] ?? onPath).find((path) => existsSync(path));
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
