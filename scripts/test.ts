/**
 * `npm test`: the static checks, the build, the suites that need no build, the e2e suites. Goes on after a failure; the
 * last line is the plain count over all suites, and the exit code is 1 if anything failed.
 * `--only check,build,unit,browser,desktop` (or `e2e` for the last two, with the build) runs a part of it.
 */
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isBuildStale } from './build-stamp.ts';
import { electronBinary } from './electron-binary.ts';
import { bin, root, run } from './run.ts';
import { type Counts, countsOf } from './vitest-counts.ts';

const parts = ['check', 'build', 'unit', 'browser', 'desktop'] as const;
type Part = (typeof parts)[number];

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const skippedParts: string[] = [];
const failedParts: string[] = [];
const reports = mkdtempSync(join(tmpdir(), 'rapporto-test-'));
const tsx = [process.execPath, '--import', 'tsx'];

function wantedParts(): readonly Part[] {
  const at = process.argv.indexOf('--only');
  if (at === -1) return parts;
  const names = (process.argv[at + 1] ?? '').split(',');
  const wanted = names.flatMap((name) => (name === 'e2e' ? ['build', 'browser', 'desktop'] : [name]));
  const unknown = wanted.filter((name) => !parts.some((part) => part === name));
  if (unknown.length > 0) {
    console.error(`unknown part: ${unknown.join(', ')} (of ${parts.join(', ')}, e2e)`);
    process.exit(2);
  }
  return parts.filter((part) => wanted.includes(part));
}

function fail(name: string): void {
  total.failed += 1;
  failedParts.push(name);
}

function skip(name: string, reason: string): void {
  total.skipped += 1;
  skippedParts.push(`${name}: ${reason}`);
}

/** A step that is no test suite: counted only when it fails. */
async function step(name: string, command: readonly string[]): Promise<boolean> {
  console.log(`\n── ${name}`);
  const ok = (await run(command)) === 0;
  if (!ok) fail(name);
  return ok;
}

async function suite(name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  console.log(`\n── ${name}`);
  const report = join(reports, `${name}.json`);
  const code = await run(
    [
      ...bin('vitest/vitest.mjs'),
      'run',
      ...args,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    env,
  );
  const counts = countsOf(report, code);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  if (counts.failed > 0) failedParts.push(`${name} (${counts.failed})`);
  if (counts.skipped > 0) skippedParts.push(`${counts.skipped} tests inside ${name}: see above`);
}

/** The app that the desktop tests drive: the one named, or one packaged here with Electron's own binary. */
async function desktopApp(): Promise<string | undefined> {
  const named = process.env['RAPPORTO_DESKTOP_APP'];
  if (named) {
    if (existsSync(named)) return named;
    console.error(`RAPPORTO_DESKTOP_APP names no file: ${named}`);
    fail('desktop e2e: RAPPORTO_DESKTOP_APP');
    return undefined;
  }
  if (electronBinary() === undefined) {
    skip(
      'desktop e2e',
      "no RAPPORTO_DESKTOP_APP, and Electron's own binary is not installed (npx install-electron)",
    );
    return undefined;
  }
  if (!(await step('package', [...tsx, 'scripts/package.ts']))) return undefined;
  const app = packagedApp();
  if (app === undefined) fail('desktop e2e: the packaged app is not in dist/');
  return app;
}

function packagedApp(): string | undefined {
  const dist = join(root, 'dist');
  const inFolder = {
    darwin: 'Rapporto.app/Contents/MacOS/Rapporto',
    win32: 'Rapporto.exe',
  } as Partial<Record<NodeJS.Platform, string>>;
  return readdirSync(dist)
    .map((folder) => join(dist, folder, inFolder[process.platform] ?? 'rapporto'))
    .find((file) => existsSync(file) && statSync(file).isFile());
}

const wanted = wantedParts();
const startedAt = Date.now();
let built = true;

if (wanted.includes('check')) await step('check', [...tsx, 'scripts/check.ts']);
if (wanted.includes('build') && isBuildStale()) built = await step('build', [...tsx, 'scripts/build.ts']);
if (wanted.includes('unit')) await suite('unit', ['--config', 'vitest.config.ts']);
for (const host of ['browser', 'desktop'] as const) {
  if (!wanted.includes(host)) continue;
  if (!built) {
    skip(`${host} e2e`, 'the build failed');
    continue;
  }
  const app = host === 'desktop' ? await desktopApp() : undefined;
  if (host === 'desktop' && app === undefined) continue;
  await suite(
    `${host}-e2e`,
    ['--config', 'vitest.e2e.config.ts', '--project', host],
    app === undefined ? {} : { RAPPORTO_DESKTOP_APP: app },
  );
}
rmSync(reports, { recursive: true, force: true });

console.log(`\n── result (${Math.round((Date.now() - startedAt) / 1000)} s)`);
for (const name of skippedParts) console.log(`skipped: ${name}`);
for (const name of failedParts) console.log(`failed: ${name}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
