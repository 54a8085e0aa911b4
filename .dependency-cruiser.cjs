/**
 * The rooms of the house and what each may import: one table, every breach an error.
 * Explained in docs/architecture.md; proven by test/boundaries/boundaries.test.ts.
 *
 * A room may always import its own files. `rooms` are path patterns (from the repository's root), `packages` npm
 * packages by exact name, `node` says whether Node's own modules are allowed. A path belongs to the first room whose
 * pattern it matches, so put the narrow room before the wide one.
 */
const rooms = [
  { name: 'shared/domain', path: '^shared/domain/' },
  {
    name: 'shared/contract',
    path: '^shared/contract/',
    rooms: ['^shared/domain/'],
    packages: ['zod', '@orpc/contract'],
  },
  {
    // The sentences of the error codes are held against the closed list of them.
    name: 'shared/i18n',
    path: '^shared/i18n/',
    rooms: ['^shared/domain/', '^shared/contract/refusal\\.ts$'],
    packages: ['i18next'],
  },

  // A migration is frozen: it sees nothing that may change under it.
  {
    name: 'migrations',
    path: '^electron/workbench/db/migrations/',
    packages: ['better-sqlite3'],
    node: true,
  },
  {
    // refusal.ts is the closed list of error codes.
    name: 'db',
    path: '^electron/workbench/db/',
    rooms: ['^shared/domain/', '^shared/contract/refusal\\.ts$'],
    packages: ['better-sqlite3'],
    node: true,
  },
  {
    name: 'repositories',
    path: '^electron/workbench/repositories/',
    rooms: ['^electron/workbench/db/(?!migrations/)', '^shared/domain/'],
    node: true,
  },
  {
    name: 'services',
    path: '^electron/workbench/services/',
    rooms: ['^electron/workbench/((db|repositories|importers|briefs)/|host-capabilities\\.ts$)', '^shared/'],
    packages: ['uuid', 'zod'],
    node: true,
  },
  {
    name: 'importers',
    path: '^electron/workbench/importers/',
    rooms: ['^shared/'],
    packages: ['csv-parse', 'chardet', 'iconv-lite', 'zod'],
    node: true,
  },
  {
    name: 'briefs',
    path: '^electron/workbench/briefs/',
    rooms: ['^shared/', '^renderer/charts/'],
    packages: ['react', 'react-dom'],
    node: true,
  },
  {
    name: 'workbench',
    path: '^electron/workbench/',
    rooms: ['^shared/'],
    packages: ['@orpc/server', '@orpc/client', '@orpc/contract', 'better-sqlite3', 'uuid', 'zod'],
    node: true,
  },

  // What the three hosts share: the in-process client, paths, printing with an installed browser.
  {
    name: 'host',
    path: '^electron/host/',
    rooms: ['^electron/workbench/(workbench|host-capabilities|db/refused)\\.ts$', '^shared/'],
    packages: ['@orpc/server', '@orpc/client', '@orpc/contract', 'playwright-core'],
    node: true,
  },
  {
    // The packaged app answers the command line too, hence electron/cli.
    name: 'desktop',
    path: '^electron/desktop/',
    rooms: [
      '^electron/workbench/(workbench|host-capabilities|db/refused)\\.ts$',
      '^electron/host/',
      '^electron/cli/',
      '^shared/',
    ],
    packages: ['electron', '@orpc/server', '@orpc/client', '@orpc/contract'],
    node: true,
  },
  {
    name: 'browser',
    path: '^electron/browser/',
    rooms: [
      '^electron/workbench/(workbench|host-capabilities|db/refused)\\.ts$',
      '^electron/host/',
      '^shared/',
    ],
    packages: ['@orpc/server', '@orpc/client', '@orpc/contract', 'commander', 'playwright-core'],
    node: true,
  },
  {
    name: 'cli',
    path: '^electron/cli/',
    rooms: [
      '^electron/workbench/(workbench|host-capabilities|db/refused)\\.ts$',
      '^electron/host/',
      '^shared/',
    ],
    packages: ['@orpc/server', '@orpc/client', '@orpc/contract', 'commander', 'playwright-core', 'zod'],
    node: true,
  },

  // Charts are drawn on screen and in a brief alike: pure SVG components.
  {
    name: 'renderer/charts',
    path: '^renderer/charts/',
    rooms: ['^shared/(domain|i18n)/'],
    packages: ['react', 'd3-scale', 'd3-shape'],
  },
  {
    name: 'renderer/ui',
    path: '^renderer/ui/',
    // A badge shows a chart's ball.
    rooms: ['^shared/(domain|i18n)/', '^renderer/charts/'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      '@internationalized/date',
      'lucide-react',
      '@tanstack/react-virtual',
    ],
  },
  {
    name: 'renderer/store',
    path: '^renderer/store/',
    rooms: ['^shared/'],
    packages: ['react', 'zustand'],
  },
  {
    name: 'renderer',
    path: '^renderer/',
    rooms: ['^shared/'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      '@internationalized/date',
      'react-router',
      'zustand',
      '@tanstack/react-query',
      '@tanstack/react-virtual',
      '@orpc/client',
      '@orpc/contract',
      '@orpc/tanstack-query',
      'i18next',
      'lucide-react',
      'd3-scale',
      'd3-shape',
      'uuid',
      'zod',
    ],
  },
];

/** A package by its name: where npm installed it (with its types), or the bare name when it is not installed. */
function packagePattern(name) {
  const types = name.startsWith('@') ? name.slice(1).replace('/', '__') : name;
  // The repository has a folder named electron, so a bare name may be followed only by Electron's own module names.
  const bare = name === 'electron' ? '(/(main|common|renderer|utility))?$' : '(/|$)';
  return `(^|/)node_modules/(${name}|@types/${types})/|^${name}${bare}`;
}

const nodeModules =
  '^(node:)?(assert|async_hooks|buffer|child_process|cluster|console|constants|crypto|dgram|diagnostics_channel|dns|events|fs|http|http2|https|inspector|module|net|os|path|perf_hooks|process|punycode|querystring|readline|repl|sqlite|stream|string_decoder|test|timers|tls|tty|url|util|v8|vm|wasi|worker_threads|zlib)(/|$)';

const roomRules = rooms.map((room, index) => {
  const narrower = rooms
    .slice(0, index)
    .map(({ path }) => path)
    .filter((path) => path.startsWith(room.path));
  return {
    name: `room: ${room.name}`,
    comment: `${room.name} may import itself${[...(room.rooms ?? []), ...(room.packages ?? [])].map((each) => `, ${each}`).join('')}${room.node ? ', Node' : ''}.`,
    severity: 'error',
    from: { path: room.path, ...(narrower.length > 0 ? { pathNot: narrower } : {}) },
    to: {
      pathNot: [
        room.path,
        ...(room.rooms ?? []),
        ...(room.packages ?? []).map(packagePattern),
        ...(room.node ? [nodeModules] : []),
      ],
    },
  };
});

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'electron-only-in-desktop',
      comment: 'Only electron/desktop knows that there is an Electron: the workbench runs in plain Node.',
      severity: 'error',
      from: { pathNot: ['^electron/desktop/', '^scripts/', '^test/', 'node_modules'] },
      to: { path: packagePattern('electron') },
    },
    {
      name: 'no-feature-imports-another',
      comment:
        'A feature never imports another feature: what they share moves to renderer/ui, store or charts.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/[^/]+/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'store-imports-no-screen',
      comment: 'Interface state knows no screen.',
      severity: 'error',
      from: { path: '^renderer/(store|ui|charts)/' },
      to: { path: '^renderer/(features|app)/' },
    },
    {
      name: 'product-imports-no-test',
      comment: 'What is shipped never imports tests, scripts or documentation.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/' },
      to: { path: '^(test|scripts|docs)/' },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'The import points at nothing: misspelt, or not in package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // TypeScript 7 has no JavaScript API; swc reads the imports, types included.
    parser: 'swc',
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^out/', '^dist/'] },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.jsx', '.cjs', '.mjs', '.json', '.css', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};
