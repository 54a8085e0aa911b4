/**
 * Adds the optional platform packages that are missing from package-lock.json.
 *
 * Why: some registries (mirrors) hold only the platform packages of the machines that use them. `npm install` then
 * leaves the others out of the lock file, and `npm ci` refuses that file as out of step. The entries written here have
 * a version and a platform but no checksum: a machine of that platform fetches them by name and version, every other
 * one skips them. Run after each `npm install`: `npm run lockfile`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
  version?: string;
  cpu?: string[];
  os?: string[];
  libc?: string[];
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}
interface Lockfile {
  packages: Record<string, LockEntry>;
}

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const processors = [
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
  'arm',
];

/** `@biomejs/cli-linux-arm64-musl` → linux, arm64, musl; undefined when the name tells no platform. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> | undefined {
  const words = name.split('/').at(-1)?.replace('linuxmusl', 'linux-musl').split(/[-.]/) ?? [];
  const os = systems.find(
    (system) => words.includes(system) || (system === 'win32' && words.includes('windows')),
  );
  const cpu = processors.find(
    (processor) => words.includes(processor) || (processor === 'arm64' && words.includes('aarch64')),
  );
  if (os === undefined && cpu === undefined) return undefined;
  const musl = words.some((word) => word.startsWith('musl'));
  const gnu = words.some((word) => word.startsWith('gnu'));
  return {
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(musl ? { libc: ['musl'] } : gnu ? { libc: ['glibc'] } : {}),
    ...(os === undefined ? {} : { os: [os] }),
  };
}

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
const added: string[] = [];

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${path}/node_modules/${name}`;
    const top = `node_modules/${name}`;
    if (lock.packages[top]?.version !== undefined || lock.packages[nested]?.version !== undefined) continue;
    const platform = platformOf(name);
    const version = range.replace(/^[\^~]/, '');
    if (platform === undefined || !/^\d+\.\d+\.\d+/.test(version)) {
      console.error(`left out: ${name}@${range}, whose platform or version its name does not tell`);
      continue;
    }
    lock.packages[top] = { version, ...platform, ...(entry.dev ? { dev: true } : {}), optional: true };
    added.push(`${name}@${version}`);
  }
}

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} platform packages added to package-lock.json`);
