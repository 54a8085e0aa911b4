import { verifyAggregates } from './verify-aggregates.ts';
import { verifyChangeLog } from './verify-change-log.ts';
import { verifySearchIndex } from './verify-search-index.ts';
import type { WorkspaceDb } from './workspace-db.ts';

export const verifications = [
  'integrity',
  'foreign-keys',
  'search-index',
  'change-log',
  'aggregates',
] as const;

/** One thing verified: `detail` names the first faults, empty when there is none. */
export interface Verification {
  readonly name: (typeof verifications)[number];
  readonly ok: boolean;
  readonly detail: string;
}

/** Faults named in a detail. */
const namedAtMost = 5;

/** Reads the whole workspace: pages, links, search index, change log and everything kept by counting. Takes seconds. */
export function verifyWorkspace(db: WorkspaceDb): Verification[] {
  return verifications.map((name) => {
    const faults: string[] = [];
    for (const fault of faultsOf(name, db)) {
      faults.push(fault);
      if (faults.length > namedAtMost) break;
    }
    const more = faults.length > namedAtMost ? ' …' : '';
    return { name, ok: faults.length === 0, detail: faults.slice(0, namedAtMost).join('; ') + more };
  });
}

function faultsOf(name: Verification['name'], db: WorkspaceDb): Iterable<string> {
  switch (name) {
    case 'integrity':
      return db
        .all<{ integrity_check: string }>('PRAGMA integrity_check')
        .map((r) => r.integrity_check)
        .filter((r) => r !== 'ok');
    case 'foreign-keys':
      return db
        .all<{ table: string; rowid: number | null; parent: string }>('PRAGMA foreign_key_check')
        .map((r) => `${r.table} ${r.rowid ?? ''} → ${r.parent}`);
    case 'search-index':
      return verifySearchIndex(db);
    case 'change-log':
      return verifyChangeLog(db);
    case 'aggregates':
      return verifyAggregates(db);
  }
}
