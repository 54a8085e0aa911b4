import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

/** What out/ is built from. */
const sources = [
  'shared',
  'electron',
  'renderer',
  'package-lock.json',
  'vite.renderer.config.ts',
  'vite.electron.config.ts',
];
const stamp = join(root, 'out/.built');
const startedAt = new Date();

/** Says that out/ is as new as the sources were when this process began. */
export function writeBuildStamp(): void {
  writeFileSync(stamp, '');
  utimesSync(stamp, startedAt, startedAt);
}

/** Whether a source changed since the last whole build (or there was none). */
export function isBuildStale(): boolean {
  const builtAt = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs;
  if (builtAt === undefined) return true;
  return sources.some((source) => newest(join(root, source)) > builtAt);
}

function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    stats.mtimeMs,
  );
}
