/**
 * `npm run dev -- [arguments of npm start]`: rebuilds what changes and restarts the workbench: in Electron where its
 * binary is installed, else in the browser host. Reload the page after a change of a screen.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { build } from 'vite';
import { electronBinary } from './electron-binary.ts';
import { root } from './run.ts';

process.chdir(root);
const args = process.argv.slice(2);
const electron = electronBinary();

/** Builds once, then again at each change; `onBuilt` runs after every build that worked. */
async function watch(configFile: string, mode: string, onBuilt: () => void = () => undefined): Promise<void> {
  const watcher = await build({
    configFile,
    mode,
    logLevel: 'warn',
    build: { watch: {}, emptyOutDir: false },
  });
  if (!('on' in watcher)) throw new Error(`${configFile}: no watcher`);
  await new Promise<void>((resolve) => {
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(event.error.message);
      if (event.code !== 'END') return;
      resolve();
      onBuilt();
    });
  });
}

let app: ChildProcess | undefined;
function restart(): void {
  app?.kill();
  app = electron
    ? spawn(electron, ['--no-sandbox', '.', ...args], { stdio: 'inherit' })
    : spawn(process.execPath, ['--import', 'tsx', '--watch', 'electron/browser/main.ts', ...args], {
        stdio: 'inherit',
      });
}

process.on('exit', () => app?.kill());
await watch('vite.renderer.config.ts', 'development');
if (electron === undefined) {
  restart();
} else {
  await watch('vite.electron.config.ts', 'preload');
  await watch('vite.electron.config.ts', 'development', restart);
}
