import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { bulkLoad } from '../../../electron/workbench/db/bulk-load.ts';
import { openWorkspace } from '../../../electron/workbench/db/open-workspace.ts';
import { verifyWorkspace } from '../../../electron/workbench/db/verify-workspace.ts';
import { largeSample } from '../../../electron/workbench/sample/large-sample.ts';
import { createSearchService } from '../../../electron/workbench/services/search-service.ts';
import { aClock, aWorkspace, nowMs } from './temp-workspace.ts';

const size = { clients: 5, interactions: 1_000, checksPerClient: 3, nowMs };

test('the large sample is the same at every run', () => {
  const digest = () => {
    const hash = createHash('sha256');
    for (const row of largeSample(size)) hash.update(JSON.stringify(row));
    return hash.digest('hex');
  };
  expect(digest()).toBe(digest());
});

test('the large sample opens as a workspace that agrees with itself, but for the history that it has none of', () => {
  const made = aWorkspace();
  made.close();
  bulkLoad(made.path, largeSample(size));
  const db = openWorkspace({ path: made.path, clock: aClock(), actor: 'x' });
  expect(db.get('SELECT count(*) AS n FROM interaction')).toEqual({ n: 1_000 });
  expect(db.get('SELECT sum(interactions) AS n FROM client_stat')).toEqual({ n: 1_000 });
  expect(
    verifyWorkspace(db)
      .filter((v) => !v.ok)
      .map((v) => v.name),
  ).toEqual(['change-log']);
  expect(
    createSearchService(db).query({ query: 'campagne', clientId: null, limit: 20, everything: false }).hits,
  ).toHaveLength(20);
  db.close();
});
