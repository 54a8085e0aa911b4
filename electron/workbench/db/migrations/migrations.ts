import { migration0010 } from './0010-workspace.ts';
import { migration0020 } from './0020-measures.ts';
import { migration0030 } from './0030-raters.ts';
import { migration0040 } from './0040-attention.ts';
import type { Migration } from './migration.ts';

/** Every step of the schema, oldest first. A workspace whose `user_version` is past the last one is newer than we are. */
export const migrations: readonly Migration[] = [migration0010, migration0020, migration0030, migration0040];
