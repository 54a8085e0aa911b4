import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** Where each part of the Electron side starts, by the name of its file in out/electron. */
const entries = {
  main: 'electron/desktop/main.ts',
  'workbench-process': 'electron/desktop/workbench-process.ts',
  browser: 'electron/browser/main.ts',
  cli: 'electron/cli/main.ts',
};

/** Shipped in node_modules instead of bundled: one is given by Electron, one is native, one loads its own files. */
const external = ['electron', 'better-sqlite3', /^playwright-core($|\/)/, /^node:/, ...builtinModules];

/** `--mode preload` builds the preload alone: a sandboxed preload is one CommonJS file. */
export default defineConfig(({ mode }) => {
  const preload = mode === 'preload';
  return {
    publicDir: false,
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: 'out/electron',
      emptyOutDir: !preload,
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: preload
          ? { preload: 'electron/desktop/preload.ts' }
          : Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
        external,
        output: preload
          ? { format: 'cjs', entryFileNames: '[name].cjs' }
          : { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
});
