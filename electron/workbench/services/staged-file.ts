import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { asRefused, faultCode } from '../db/as-refused.ts';
import { Refused } from '../db/refused.ts';

/** A file written whole beside the place that it is meant for, and not yet there. */
export interface StagedFile {
  /** Moves it into place in one step and says where: with ` 2`, ` 3` … when the name is taken and may not be written over. */
  commit(): string;
  discard(): void;
}

/** Names tried before giving up: a folder with so many copies needs a person. */
const maxCopies = 1_000;

/**
 * Writes the bytes beside `path`. Refused: `folder-not-writable`, `disk-full`, `write-failed`, each with the path;
 * nothing is left behind.
 */
export function stageFile(
  path: string,
  bytes: Uint8Array,
  { overwrite }: { readonly overwrite: boolean },
): StagedFile {
  const temporary = join(
    dirname(path),
    `.${basename(path).slice(0, 80)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  const discard = () => {
    try {
      rmSync(temporary, { force: true });
    } catch {
      // What failed before is what the user must hear of; a leftover of a folder that is gone harms nobody.
    }
  };
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      discard();
      throw refusalOfWriting(error, path);
    }
  };
  guarded(() => {
    const file = openSync(temporary, 'wx', 0o644);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  });
  return {
    discard,
    commit: () =>
      guarded(() => {
        if (overwrite) {
          renameSync(temporary, path);
          return path;
        }
        return moveToFreeName(temporary, path);
      }),
  };
}

/** The refusal for a failure to write: what the file system says, in the user's terms. */
export function refusalOfWriting(error: unknown, path: string): unknown {
  const known = asRefused(error, path);
  if (known instanceof Refused || faultCode(error) === undefined) return known;
  return new Refused('write-failed', { path }, { cause: error });
}

function moveToFreeName(temporary: string, path: string): string {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  for (let copy = 1; copy <= maxCopies; copy++) {
    const wanted = copy === 1 ? path : `${stem} ${copy}${extension}`;
    if (moveUnlessTaken(temporary, wanted)) return wanted;
  }
  throw new Refused('write-failed', { path });
}

/** A link fails where the name is taken, even by a program that took it this very moment; a rename would write over it. */
function moveUnlessTaken(temporary: string, wanted: string): boolean {
  try {
    linkSync(temporary, wanted);
    rmSync(temporary, { force: true });
    return true;
  } catch (error) {
    if (faultCode(error) === 'EEXIST') return false;
    // File systems without hard links, such as a memory stick's.
    if (existsSync(wanted)) return false;
    renameSync(temporary, wanted);
    return true;
  }
}
