import type { WorkbenchClient } from '../../workbench/workbench.ts';

/** A brief with its versions. */
export type Brief = Awaited<ReturnType<WorkbenchClient['briefs']['get']>>;
export type BriefSectionState = Brief['sections'][number];
