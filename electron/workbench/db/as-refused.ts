import { dirname } from 'node:path';
import { Refused } from './refused.ts';

/** The `code` of a SQLite or Node error; undefined for anything else. */
export function faultCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/**
 * Turns a fault of SQLite or of the file system into the refusal that tells the user what to do: a full disk, a file
 * that cannot be written, a file held by another, a damaged file. Anything else comes back as it was.
 */
export function asRefused(error: unknown, path: string): unknown {
  if (error instanceof Refused) return error;
  const code = faultCode(error) ?? '';
  const refuse = (...refusal: ConstructorParameters<typeof Refused>) =>
    new Refused(refusal[0], refusal[1], { cause: error });
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return refuse('disk-full', { path });
  if (code === 'SQLITE_READONLY_DIRECTORY' || code.startsWith('SQLITE_CANTOPEN')) {
    return refuse('folder-not-writable', { path: dirname(path) });
  }
  if (code.startsWith('SQLITE_READONLY') || code === 'SQLITE_PERM')
    return refuse('workspace-read-only', { path });
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return refuse('workspace-busy', { path, holder: '?' });
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return refuse('workspace-damaged', { path, backup: '' });
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR') {
    return refuse('folder-not-writable', { path: dirname(path) });
  }
  return error;
}
