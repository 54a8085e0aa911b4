import type { EpochMs } from '../../../shared/domain/time.ts';

/** Minutes since local midnight of an instant. */
export function minutesOfDay(atMs: EpochMs): number {
  const at = new Date(atMs);
  return at.getHours() * 60 + at.getMinutes();
}
