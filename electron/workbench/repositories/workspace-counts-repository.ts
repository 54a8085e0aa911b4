import type { Reader } from '../db/workspace-db.ts';

/** How much a workspace holds, the trash left out. */
export interface WorkspaceCounts {
  readonly clients: number;
  readonly interactions: number;
  readonly facts: number;
  readonly checks: number;
}

/** Counts over the whole workspace: not for a screen. */
export function countWorkspace(db: Reader): WorkspaceCounts {
  const count = (table: string) =>
    db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE deleted_at_ms IS NULL`)?.n ?? 0;
  return {
    clients: count('client'),
    interactions: count('interaction'),
    facts: count('fact'),
    checks: count('sitting'),
  };
}
