/**
 * `npm start -- [--sample] [--workspace FILE] [--no-open] …`: builds out/ where it is stale, then opens the workbench in
 * Electron; where Electron's binary is not installed, says so and serves it on 127.0.0.1 with the same arguments.
 */
import { join } from 'node:path';
import { isBuildStale } from './build-stamp.ts';
import { electronBinary } from './electron-binary.ts';
import { root, run } from './run.ts';

const args = process.argv.slice(2);

if (isBuildStale()) {
  const code = await run([process.execPath, '--import', 'tsx', 'scripts/build.ts']);
  if (code !== 0) process.exit(code);
}

const electron = electronBinary();
if (electron === undefined) {
  console.error(
    "Electron's binary is not installed (npx install-electron fetches it): serving the workbench in the browser instead.",
  );
  const host = join(root, 'electron/browser/main.ts');
  process.argv = [process.execPath, host, ...args];
  await import(host);
} else {
  // Chromium's sandbox does not work for root on Linux.
  const rootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
  process.exitCode = await run([electron, ...(rootOnLinux ? ['--no-sandbox'] : []), '.', ...args]);
}
