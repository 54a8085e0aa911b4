import { migration0010 } from './0010-workspace.ts';
import { migration0020 } from './0020-measures.ts';
import { migration0030 } from './0030-raters.ts';
import { migration0040 } from './0040-attention.ts';
import { migration0050 } from './0050-reader.ts';
import { migration0051 } from './0051-measured-log.ts';
import { migration0052 } from './0052-panel-opening.ts';
import type { Migration } from './migration.ts';

/** Every step of the schema, oldest first. A workspace whose `user_version` is past the last one is newer than we are. */
export const migrations: readonly Migration[] = [
  migration0010,
  migration0020,
  migration0030,
  migration0040,
  migration0050,
  migration0051,
  migration0052,
];
