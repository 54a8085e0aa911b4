import type { EpochMs } from '../../../shared/domain/time.ts';
import { nextStep } from '../db/history-stack.ts';
import type { HistoryStep, Reader, RecordedTable, Writer } from '../db/workspace-db.ts';

/** What can be brought back from the trash. */
export const trashTypes = [
  'client',
  'contact',
  'interaction',
  'check',
  'panel',
  'brief',
  'attachment',
] as const;
export type TrashType = (typeof trashTypes)[number];

export interface TrashedItem {
  readonly type: TrashType;
  readonly id: string;
  readonly label: string;
  readonly deletedAtMs: EpochMs;
  /** Its client, when that is in the trash itself: it has to come back first. */
  readonly trashedClient: string | null;
}

/** What undo (or redo) would do; null: nothing. */
export function findNextStep(db: Reader, side: 'undo' | 'redo'): HistoryStep | null {
  return nextStep(db, side);
}

/** When something was last recorded; null in an empty workspace. */
export function findLastChangeAtMs(db: Reader): EpochMs | null {
  return db.get<{ at_ms: EpochMs }>('SELECT at_ms FROM change_set ORDER BY seq DESC LIMIT 1')?.at_ms ?? null;
}

/** False in a workspace in which nothing has been entered yet; clients in the trash count. */
export function hasAnyClient(db: Reader): boolean {
  return db.get('SELECT 1 FROM client LIMIT 1') !== undefined;
}

const tableOf: Readonly<Record<TrashType, RecordedTable>> = {
  client: 'client',
  contact: 'contact',
  interaction: 'interaction',
  check: 'sitting',
  panel: 'panel',
  brief: 'brief',
  attachment: 'attachment',
};

/** What went to the trash by itself: not what went along with its client or its entry, which comes back with that. */
const trashSql: Readonly<Record<TrashType, string>> = {
  client: `SELECT 'client' AS type, t.id, t.name AS label, t.deleted_at_ms AS deletedAtMs, NULL AS trashedClient
    FROM client t WHERE t.deleted_at_ms IS NOT NULL`,
  contact: `SELECT 'contact' AS type, t.id, t.name AS label, t.deleted_at_ms AS deletedAtMs, iif(c.deleted_at_ms IS NULL, NULL, c.name) AS trashedClient
    FROM contact t JOIN client c ON c.id = t.client_id WHERE t.deleted_at_ms IS NOT NULL AND c.deleted_at_ms IS NOT t.deleted_at_ms`,
  interaction: `SELECT 'interaction' AS type, t.id, t.text AS label, t.deleted_at_ms AS deletedAtMs,
      (SELECT iif(max(c.deleted_at_ms IS NULL), NULL, max(c.name)) FROM interaction_client l JOIN client c ON c.id = l.client_id WHERE l.interaction_id = t.id) AS trashedClient
    FROM interaction t WHERE t.deleted_at_ms IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM interaction_client l JOIN client c ON c.id = l.client_id WHERE l.interaction_id = t.id AND c.deleted_at_ms = t.deleted_at_ms)`,
  check: `SELECT 'check' AS type, t.id, c.name || ' · ' || t.checked_on AS label, t.deleted_at_ms AS deletedAtMs, iif(c.deleted_at_ms IS NULL, NULL, c.name) AS trashedClient
    FROM sitting t JOIN client c ON c.id = t.client_id WHERE t.deleted_at_ms IS NOT NULL AND c.deleted_at_ms IS NOT t.deleted_at_ms
      AND NOT EXISTS (SELECT 1 FROM panel p WHERE p.id = t.panel_id AND p.deleted_at_ms IS NOT NULL)`,
  panel: `SELECT 'panel' AS type, t.id, c.name || ' · ' || t.opened_on AS label, t.deleted_at_ms AS deletedAtMs, iif(c.deleted_at_ms IS NULL, NULL, c.name) AS trashedClient
    FROM panel t JOIN client c ON c.id = t.client_id WHERE t.deleted_at_ms IS NOT NULL AND c.deleted_at_ms IS NOT t.deleted_at_ms`,
  brief: `SELECT 'brief' AS type, t.id, c.name AS label, t.deleted_at_ms AS deletedAtMs, iif(c.deleted_at_ms IS NULL, NULL, c.name) AS trashedClient
    FROM brief t JOIN client c ON c.id = t.client_id WHERE t.deleted_at_ms IS NOT NULL AND c.deleted_at_ms IS NOT t.deleted_at_ms`,
  attachment: `SELECT 'attachment' AS type, t.id, t.name AS label, t.deleted_at_ms AS deletedAtMs, iif(c.deleted_at_ms IS NULL, NULL, c.name) AS trashedClient
    FROM attachment t LEFT JOIN client c ON c.id = t.client_id LEFT JOIN interaction i ON i.id = t.interaction_id
    WHERE t.deleted_at_ms IS NOT NULL AND (c.deleted_at_ms IS NOT t.deleted_at_ms) AND (i.deleted_at_ms IS NOT t.deleted_at_ms)`,
};

/** The newest `limit` things in the trash. */
export function listTrash(db: Reader, limit: number): TrashedItem[] {
  return trashTypes
    .flatMap((type) => db.all<TrashedItem>(`${trashSql[type]} ORDER BY t.deleted_at_ms DESC LIMIT ?`, limit))
    .map((item) => ({ ...item, label: labelOf(item.label) }))
    .sort((a, b) => b.deletedAtMs - a.deletedAtMs)
    .slice(0, limit);
}

export function findTrashed(db: Reader, type: TrashType, id: string): TrashedItem | undefined {
  const item = db.get<TrashedItem>(`${trashSql[type]} AND t.id = ?`, id);
  return item && { ...item, label: labelOf(item.label) };
}

interface Companion {
  readonly table: RecordedTable;
  readonly sql: string;
}
const ofClient = (table: RecordedTable): Companion => ({
  table,
  sql: `SELECT id FROM ${table} WHERE client_id = ? AND deleted_at_ms = ?`,
});
/** The client, and the instant at which it went; each bound once. */
const gone = '(SELECT ? AS client, ? AS at) g';
const entriesOfClient =
  'SELECT l.interaction_id FROM interaction_client l WHERE l.client_id = g.client AND l.deleted = 1';
const companions: Readonly<Record<TrashType, readonly Companion[]>> = {
  client: [
    ofClient('contact'),
    {
      table: 'interaction',
      sql: `SELECT i.id FROM ${gone}, interaction i WHERE i.id IN (${entriesOfClient}) AND i.deleted_at_ms = g.at`,
    },
    ofClient('fact'),
    ofClient('panel'),
    ofClient('sitting'),
    ofClient('satisfaction'),
    ofClient('rating'),
    ofClient('brief'),
    {
      table: 'attachment',
      sql: `SELECT a.id FROM ${gone}, attachment a WHERE (a.client_id = g.client OR a.interaction_id IN (${entriesOfClient})) AND a.deleted_at_ms = g.at`,
    },
  ],
  contact: [],
  interaction: [
    { table: 'fact', sql: 'SELECT id FROM fact WHERE interaction_id = ? AND deleted_at_ms = ?' },
    { table: 'attachment', sql: 'SELECT id FROM attachment WHERE interaction_id = ? AND deleted_at_ms = ?' },
  ],
  check: [{ table: 'rating', sql: 'SELECT id FROM rating WHERE sitting_id = ? AND deleted_at_ms = ?' }],
  panel: [{ table: 'sitting', sql: 'SELECT id FROM sitting WHERE panel_id = ? AND deleted_at_ms = ?' }],
  brief: [
    { table: 'brief_version', sql: 'SELECT id FROM brief_version WHERE brief_id = ? AND deleted_at_ms = ?' },
  ],
  attachment: [],
};

/** Brings something back together with what went to the trash with it, which bears the same instant. */
export function untrashWithCompanions(w: Writer, item: TrashedItem): void {
  const along = companions[item.type].map(({ table, sql }) => ({
    table,
    ids: w.all<{ id: string }>(sql, item.id, item.deletedAtMs).map((r) => r.id),
  }));
  w.untrash(tableOf[item.type], item.id);
  for (const { table, ids } of along) for (const id of ids) w.untrash(table, id);
}

function labelOf(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length <= 80 ? line : `${line.slice(0, 79).trimEnd()}…`;
}
