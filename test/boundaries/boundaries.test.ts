import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Breach, checkBoundaries } from '../../scripts/check-boundaries.ts';

/** A small house in which every file says which room rule it breaks, if any. */
const files: Record<string, { code: string; breaks?: string }> = {
  'shared/domain/fine.ts': { code: `import type { Other } from './other.ts'; export const fine: Other = 1;` },
  'shared/domain/other.ts': { code: 'export type Other = number;' },
  'shared/domain/uses-node.ts': { code: `import 'node:fs';`, breaks: 'room: shared/domain' },
  'shared/domain/uses-package.ts': { code: `import 'zod';`, breaks: 'room: shared/domain' },
  'shared/domain/uses-type-only.ts': {
    code: `import type { op } from '../contract/fine.ts'; export type Op = typeof op;`,
    breaks: 'room: shared/domain',
  },
  'shared/contract/fine.ts': {
    code: `import { z } from 'zod'; import { oc } from '@orpc/contract'; import '../domain/fine.ts'; export const op = [z, oc];`,
  },
  'shared/contract/uses-server.ts': { code: `import '@orpc/server';`, breaks: 'room: shared/contract' },
  'electron/workbench/db/open.ts': {
    code: `import Database from 'better-sqlite3'; export const open = Database;`,
  },
  'electron/workbench/db/migrations/0010-live.ts': {
    code: `import '../../repositories/fine.ts';`,
    breaks: 'room: migrations',
  },
  'electron/workbench/repositories/fine.ts': {
    code: `import { open } from '../db/open.ts'; import '../../../shared/domain/fine.ts'; export const find = open;`,
  },
  'electron/workbench/repositories/uses-service.ts': {
    code: `import '../services/fine.ts';`,
    breaks: 'room: repositories',
  },
  'electron/workbench/services/fine.ts': {
    code: `import { find } from '../repositories/fine.ts'; import '../../../shared/contract/fine.ts'; export const add = find;`,
  },
  'electron/workbench/services/uses-driver.ts': {
    code: `import 'better-sqlite3';`,
    breaks: 'room: services',
  },
  'electron/workbench/services/uses-electron.ts': {
    code: `export const app = () => import('electron');`,
    breaks: 'electron-only-in-desktop',
  },
  'electron/workbench/importers/uses-database.ts': {
    code: `import '../db/open.ts';`,
    breaks: 'room: importers',
  },
  'electron/workbench/briefs/fine.ts': {
    code: `import '../../../renderer/charts/fine.ts'; import 'react-dom/server';`,
  },
  'electron/workbench/briefs/uses-screen.ts': {
    code: `import '../../../renderer/ui/fine.ts';`,
    breaks: 'room: briefs',
  },
  'electron/workbench/workbench.ts': { code: `import './services/fine.ts'; export const workbench = 1;` },
  'electron/workbench/uses-host.ts': { code: `import '../host/fine.ts';`, breaks: 'room: workbench' },
  'electron/host/fine.ts': { code: `import '../workbench/workbench.ts'; export const host = 1;` },
  'electron/desktop/main.ts': {
    code: `import 'electron'; import '../host/fine.ts'; import '../workbench/workbench.ts';`,
  },
  'electron/desktop/uses-service.ts': {
    code: `import '../workbench/services/fine.ts';`,
    breaks: 'room: desktop',
  },
  'electron/browser/uses-electron.ts': { code: `import 'electron';`, breaks: 'electron-only-in-desktop' },
  'electron/cli/uses-browser.ts': { code: `import '../browser/uses-electron.ts';`, breaks: 'room: cli' },
  'renderer/charts/fine.ts': { code: `import 'd3-scale'; export const chart = 1;` },
  'renderer/charts/uses-store.ts': { code: `import '../store/fine.ts';`, breaks: 'room: renderer/charts' },
  'renderer/ui/fine.ts': { code: `import 'react-aria-components'; export const button = 1;` },
  'renderer/ui/uses-feature.ts': {
    code: `import '../features/log/fine.ts';`,
    breaks: 'store-imports-no-screen',
  },
  'renderer/store/fine.ts': { code: `import 'zustand'; export const store = 1;` },
  'renderer/features/log/fine.ts': {
    code: `import './part.ts'; import '../../ui/fine.ts'; export const log = 1;`,
  },
  'renderer/features/log/part.ts': { code: 'export const part = 1;' },
  'renderer/features/check/uses-log.ts': {
    code: `import '../log/fine.ts';`,
    breaks: 'no-feature-imports-another',
  },
  'renderer/features/check/uses-electron-side.ts': {
    code: `import '../../../electron/workbench/workbench.ts';`,
    breaks: 'room: renderer',
  },
  'renderer/features/check/uses-node.ts': { code: `import 'node:path';`, breaks: 'room: renderer' },
  'renderer/features/check/uses-test.ts': {
    code: `import '../../../test/support/fake.ts';`,
    breaks: 'product-imports-no-test',
  },
  'renderer/app/one.ts': { code: `import './two.ts'; export const one = 1;`, breaks: 'no-circular' },
  // A circle is told once, at one of its files.
  'renderer/app/two.ts': { code: `import './one.ts'; export const two = 1;` },
  'renderer/app/misspelt.ts': { code: `import './nowhere.ts';`, breaks: 'not-to-unresolvable' },
  'test/support/fake.ts': { code: 'export const fake = 1;' },
};

const repository = fileURLToPath(new URL('../..', import.meta.url));
const house = realpathSync(mkdtempSync(join(tmpdir(), 'rapporto-boundaries-')));
let breaches: Breach[] = [];

beforeAll(async () => {
  for (const [path, { code }] of Object.entries(files)) {
    mkdirSync(join(house, dirname(path)), { recursive: true });
    writeFileSync(join(house, path), code);
  }
  symlinkSync(join(repository, 'node_modules'), join(house, 'node_modules'), 'dir');
  symlinkSync(join(repository, 'package.json'), join(house, 'package.json'));
  ({ breaches } = await checkBoundaries(house));
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the room table', () => {
  const rulesBrokenBy = (path: string) =>
    breaches.filter(({ from }) => from === path).map(({ rule }) => rule);
  const bad = Object.entries(files).flatMap(([path, { breaks }]) => (breaks ? [{ path, breaks }] : []));
  const good = Object.entries(files).flatMap(([path, { breaks }]) => (breaks ? [] : [path]));

  test.each(bad)('refuses $path ($breaks)', ({ path, breaks }) => {
    expect(rulesBrokenBy(path)).toContain(breaks);
  });

  test.each(good)('lets %s through', (path) => {
    expect(rulesBrokenBy(path)).toEqual([]);
  });

  test('the repository itself breaks no rule', async () => {
    const own = await checkBoundaries(repository);
    expect(own.modules).toBeGreaterThan(0);
    expect(own.breaches).toEqual([]);
  });
});
