import type { RefusalCode } from '../../../shared/contract/refusal.ts';
import { Refused } from '../db/refused.ts';

/** What was looked for, or the refusal `not-found` that names it. */
export function required<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Refused('not-found', { name });
  return found;
}

/** A name without spaces around it, or the refusal `name-empty`. */
export function requiredName(name: string): string {
  const trimmed = name.trim().replace(/\s+/g, ' ');
  if (trimmed === '') throw new Refused('name-empty' satisfies RefusalCode);
  return trimmed;
}

/** Refuses `name-taken`, naming the one that has the name, unless it is the very one being named. */
export function requireFree(
  existing: { readonly id: string; readonly name: string } | undefined,
  own?: string,
): void {
  if (existing !== undefined && existing.id !== own) throw new Refused('name-taken', { name: existing.name });
}
