import { expect, test } from 'vitest';
import type { SqlValue, WorkspaceDb } from '../../../electron/workbench/db/workspace-db.ts';
import { createHistoryService } from '../../../electron/workbench/services/history-service.ts';
import { createInteractionsService } from '../../../electron/workbench/services/interactions-service.ts';
import { createMeasuresService } from '../../../electron/workbench/services/measures-service.ts';
import { createOverviewService } from '../../../electron/workbench/services/overview-service.ts';
import { createSearchService } from '../../../electron/workbench/services/search-service.ts';
import { createWorkspaceService } from '../../../electron/workbench/services/workspace-service.ts';
import { readSettings } from '../../../electron/workbench/services/workspace-settings.ts';
import { blankFact } from '../../../shared/domain/fact.ts';
import type { ClientId } from '../../../shared/domain/ids.ts';
import { addCheck, addClient, addInteraction, aWorkspace, nowMs } from './temp-workspace.ts';

/** Tables that grow with the log: no query of a screen may read one from end to end. */
const logTables = [
  'interaction',
  'interaction_client',
  'interaction_contact',
  'fact',
  'rating',
  'rating_evidence',
  'search_doc',
  'change',
  'change_set',
  'attachment',
];

/** The same workspace, keeping every query that it is asked. */
function listening(db: WorkspaceDb): { db: WorkspaceDb; asked: Map<string, SqlValue[]> } {
  const asked = new Map<string, SqlValue[]>();
  const keep = (sql: string, params: SqlValue[]): void => {
    if (/^\s*(SELECT|WITH)/i.test(sql)) asked.set(sql, params);
  };
  return {
    asked,
    db: {
      ...db,
      all: (sql, ...params) => {
        keep(sql, params);
        return db.all(sql, ...params);
      },
      get: (sql, ...params) => {
        keep(sql, params);
        return db.get(sql, ...params);
      },
      iterate: (sql, ...params) => {
        keep(sql, params);
        return db.iterate(sql, ...params);
      },
    },
  };
}

/** Steps of a plan that read a table of the log from end to end: `SCAN i`, with or without an index. */
function scans(db: WorkspaceDb, sql: string, params: readonly SqlValue[]): string[] {
  const aliases = new Set(logTables);
  for (const [, table, alias] of sql.matchAll(/(?:FROM|JOIN|,)\s+(\w+)(?:\s+AS)?\s+(\w+)\b/gi)) {
    if (table !== undefined && alias !== undefined && logTables.includes(table)) aliases.add(alias);
  }
  return db
    .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...params)
    .map((r) => r.detail)
    .filter((detail) => aliases.has(/^SCAN (\w+)/.exec(detail)?.[1] ?? ''));
}

function hotQueries(): { db: WorkspaceDb; asked: Map<string, SqlValue[]> } {
  const plain = aWorkspace();
  const clientId = plain.write({ verb: 'x' }, (w) => {
    const id = addClient(w, 'Rossi', { next_step: 'richiamare', cadence_days: 30 });
    for (let i = 0; i < 20; i++)
      addInteraction(w, [id], `budget ${i}`, {
        atMs: nowMs - i * 3_600_000,
        facts: [{ detail: { ...blankFact('promise'), dueOn: '2026-11-23' }, note: 'n' }],
      });
    addCheck(w, id, { 'late-inputs': '1' }, '2026-08-01');
    addCheck(w, id, { 'late-inputs': '2' }, '2026-11-01');
    return id as ClientId;
  });
  const { db, asked } = listening(plain);
  const deps = { settings: () => readSettings(db) };
  const interactions = createInteractionsService(db, deps);
  const first = interactions.timeline({ clientId, before: null, limit: 5 });
  interactions.timeline({ clientId, before: first.next, limit: 5 });
  interactions.recent({ limit: 10 });
  const overview = createOverviewService(db, deps);
  overview.portfolio();
  overview.today();
  const search = createSearchService(db);
  for (const query of [
    'budget',
    'b',
    'rossi budget',
    'kind:call budget',
    'after:2026-01-01 budget',
    'after:2026-01-01',
  ])
    search.query({ query, clientId: null, limit: 20, everything: false });
  const measures = createMeasuresService(db);
  measures.portfolio({ withinMs: null });
  measures.signals({ clientId });
  measures.drift({ clientId });
  createHistoryService(db).state();
  createWorkspaceService(db, {
    appVersion: '1',
    systemLanguage: 'it',
    isSample: false,
    reopen: () => undefined,
    host: { kind: 'direct', delivery: 'folder', canMakePdf: false },
  }).status();
  return { db: plain, asked };
}

/** May walk an index backwards, as a limit ends it after a few rows. */
const endsEarly = [
  /ORDER BY i\.occurred_at_ms DESC, i\.id DESC\s+LIMIT/,
  /FROM interaction\b[\s\S]*ORDER BY occurred_at_ms DESC, id DESC\s+LIMIT/,
  /change_set ORDER BY seq DESC LIMIT 1/,
];

test('no query of a screen reads the log from end to end', () => {
  const { db, asked } = hotQueries();
  expect(asked.size).toBeGreaterThan(15);
  const found = [...asked].flatMap(([sql, params]) =>
    endsEarly.some((e) => e.test(sql)) ? [] : scans(db, sql, params).map((detail) => `${detail} in ${sql}`),
  );
  expect(found).toEqual([]);
});

test('a page of a timeline is one range of one index, and a search walks the index backwards', () => {
  const { db, asked } = hotQueries();
  const planOf = (part: RegExp) => {
    const [sql, params] = [...asked].find(([s]) => part.test(s)) ?? ['', []];
    return db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...params).map((r) => r.detail);
  };
  const page = planOf(/FROM interaction_client ic[\s\S]*LIMIT/);
  expect(page[0]).toMatch(/INDEX interaction_client_timeline \(client_id=\? AND deleted=\?/);
  expect(page.join()).not.toContain('TEMP B-TREE');
  const search = planOf(/search_index MATCH/);
  expect(search.find((d) => d.includes('search_index'))).toMatch(/VIRTUAL TABLE INDEX \d+:/);
});

test('what is measured of a client is read from indexes alone', () => {
  const { db, asked } = hotQueries();
  const plansOf = (part: RegExp) =>
    [...asked]
      .filter(([sql]) => part.test(sql))
      .map(([sql, params]) =>
        db
          .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...params)
          .map((r) => r.detail)
          .join('; '),
      );
  for (const [part, index] of [
    [/FROM fact f WHERE f\.client_id = \?[^?]*ORDER BY f\.occurred_on/, 'fact_of_client'],
    [/DISTINCT meeting_on/, 'interaction_client_meeting'],
    [/is_contact = 1 AND occurred_at_ms < \? ORDER BY/, 'interaction_client_contact'],
  ] as const) {
    const plans = plansOf(part);
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) expect(plan).toContain(`USING COVERING INDEX ${index} `);
  }
});
