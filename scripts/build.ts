import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { writeBuildStamp } from './build-stamp.ts';
import { root } from './run.ts';

/** Builds out/renderer and out/electron (main, preload, workbench process, browser host, command line). */
process.chdir(root);
const logLevel = 'warn';

await Promise.all([
  build({ configFile: 'vite.renderer.config.ts', mode: 'production', logLevel }),
  build({ configFile: 'vite.electron.config.ts', mode: 'production', logLevel }).then(async () => {
    if (!existsSync(join(root, 'electron/desktop/preload.ts'))) return;
    await build({ configFile: 'vite.electron.config.ts', mode: 'preload', logLevel });
  }),
]);
writeBuildStamp();
console.error('built out/');
