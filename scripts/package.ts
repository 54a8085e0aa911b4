/**
 * `npm run package`: builds out/ and packages it as an unpacked app in dist/ (no download but Electron's own, and not
 * even that where RAPPORTO_ELECTRON_DIST names a folder that holds an Electron).
 */
import { resolve } from 'node:path';
import { bin, run } from './run.ts';

const electronDist = process.env['RAPPORTO_ELECTRON_DIST'];

let code = await run([process.execPath, '--import', 'tsx', 'scripts/build.ts']);
if (code === 0) {
  code = await run([
    ...bin('electron-builder/cli.js'),
    '--dir',
    '--publish=never',
    ...(electronDist ? [`-c.electronDist=${resolve(electronDist)}`] : []),
    ...process.argv.slice(2),
  ]);
}
process.exitCode = code;
