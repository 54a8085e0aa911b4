import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { cruise, type ICruiseOptions, type IFlattenedRuleSet } from 'dependency-cruiser';

/** One import that breaks the room table of .dependency-cruiser.cjs. */
export interface Breach {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly comment: string;
}

interface RoomTable {
  forbidden: NonNullable<IFlattenedRuleSet['forbidden']>;
  options: ICruiseOptions;
}

/** Holds every import under `folder` (shared, electron, renderer) against the room table. */
export async function checkBoundaries(folder: string): Promise<{ modules: number; breaches: Breach[] }> {
  const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as RoomTable;
  const { output } = await cruise(['shared', 'electron', 'renderer'], {
    ...options,
    baseDir: resolve(folder),
    ruleSet: { forbidden },
    validate: true,
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text');
  return {
    modules: output.summary.totalCruised,
    breaches: output.summary.violations.map((violation) => ({
      rule: violation.rule.name,
      from: violation.from,
      to: violation.to,
      comment: forbidden.find(({ name }) => name === violation.rule.name)?.comment ?? '',
    })),
  };
}
