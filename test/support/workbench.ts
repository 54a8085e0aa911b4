import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Workbench, WorkbenchOptions } from '../../electron/workbench/workbench.ts';
import { openWorkbench } from '../../electron/workbench/workbench.ts';
import type { TestClock } from './a-clock.ts';
import { aClock } from './a-clock.ts';
import { aFolder } from './workspace.ts';

/** A whole workbench over files of the test's own. */
export interface TestWorkbench extends Workbench {
  readonly folder: string;
  readonly clock: TestClock;
}

/** Opens one; `folder` to open again what is there. */
export async function aWorkbench(
  given: Partial<WorkbenchOptions> & { readonly folder?: string } = {},
): Promise<TestWorkbench> {
  const folder = given.folder ?? aFolder();
  const clock = aClock();
  const workbench = await openWorkbench({
    workspacePath: join(folder, 'tornasole.rapporto'),
    samplePath: join(folder, 'esempio.rapporto'),
    resourcesDir: join(import.meta.dirname, '../../resources'),
    clock,
    appVersion: '0.0.0-test',
    systemLanguage: 'it',
    host: { kind: 'direct', delivery: 'folder', documentsDir: folder },
    ...given,
  });
  onTestFinished(() => workbench.close());
  return { ...workbench, folder, clock };
}
