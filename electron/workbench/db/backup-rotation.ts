import { dayOf } from '../../../shared/domain/time.ts';
import type { Backup } from './backups.ts';

const keptDays = 7;
const keptWeeks = 4;
const keptOthers = 5;
const weekMs = 7 * 86_400_000;
/** A Monday: 1970-01-05. */
const firstMondayMs = 4 * 86_400_000;

/**
 * Copies that may go: of the daily ones all but the newest of each of the last 7 days that have one and of each of 4
 * weeks before; of those before a migration or a restore all but the newest 5. What the user made stays.
 */
export function backupsToDrop(backups: readonly Backup[]): Backup[] {
  const newestFirst = [...backups].sort((a, b) => b.atMs - a.atMs);
  const daily = newestFirst.filter((b) => b.reason === 'daily');
  const days = newestOfEach(daily, (b) => dayOf(b.atMs)).slice(0, keptDays);
  const oldestDay = days.at(-1)?.atMs ?? 0;
  const weeks = newestOfEach(
    daily.filter((b) => b.atMs < oldestDay),
    (b) => String(weekOf(b.atMs)),
  ).slice(0, keptWeeks);
  const kept = new Set<Backup>([
    ...days,
    ...weeks,
    ...newestFirst.filter((b) => b.reason === 'manual'),
    ...newestFirst.filter((b) => b.reason === 'migration').slice(0, keptOthers),
    ...newestFirst.filter((b) => b.reason === 'restore').slice(0, keptOthers),
  ]);
  return newestFirst.filter((b) => !kept.has(b));
}

function newestOfEach(newestFirst: readonly Backup[], of: (b: Backup) => string): Backup[] {
  const seen = new Map<string, Backup>();
  for (const backup of newestFirst) if (!seen.has(of(backup))) seen.set(of(backup), backup);
  return [...seen.values()];
}

function weekOf(atMs: number): number {
  return Math.floor((atMs - firstMondayMs) / weekMs);
}
