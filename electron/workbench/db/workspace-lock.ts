import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { hostname, uptime } from 'node:os';
import { asRefused, faultCode } from './as-refused.ts';
import { Refused } from './refused.ts';

/** Who writes to a workspace: shown to whoever finds it taken. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** Kind of process: `desktop`, `browser`, `cli` … */
  readonly kind: string;
  readonly lockedAtMs: number;
  /** Tells two locks of one process apart. */
  readonly token: string;
}

const heartbeatMs = 60_000;
/** A lock of another machine (shared or synchronised folder) whose holder has not touched it for so long is abandoned. */
const abandonedMs = 300_000;
const held = new Map<string, string>();
let watchesExit = false;

/**
 * Takes `<workspace>.lock`, so that one process at a time writes. A lock left by a process that is gone is taken over.
 * Refused: `workspace-busy` naming the holder after `waitMs`; `folder-not-writable`. Gives back what releases it.
 */
export function lockWorkspace(path: string, kind: string, waitMs: number): () => void {
  const lockPath = `${path}.lock`;
  const me: LockHolder = {
    pid: process.pid,
    host: hostname(),
    kind,
    lockedAtMs: Date.now(),
    token: `${process.pid}-${held.size}-${performance.now()}`,
  };
  const deadline = performance.now() + waitMs;
  while (!tryCreate(lockPath, me, path)) {
    const holder = readHolder(lockPath);
    if (holder !== null && isGone(lockPath, holder)) {
      takeAway(lockPath, holder);
      continue;
    }
    if (performance.now() >= deadline) {
      throw new Refused('workspace-busy', {
        path,
        holder: holder === null ? '?' : `${holder.kind}, ${holder.host}, ${holder.pid}`,
        kind: holder?.kind ?? '',
        host: holder?.host ?? '',
        pid: holder?.pid ?? 0,
      });
    }
    sleep(50);
  }
  held.set(lockPath, me.token);
  watchExit();
  const heartbeat = setInterval(() => touch(lockPath), heartbeatMs);
  heartbeat.unref();
  return () => {
    clearInterval(heartbeat);
    release(lockPath);
  };
}

function tryCreate(lockPath: string, me: LockHolder, path: string): boolean {
  try {
    const file = openSync(lockPath, 'wx');
    try {
      writeSync(file, JSON.stringify(me));
    } finally {
      closeSync(file);
    }
    return true;
  } catch (error) {
    if (faultCode(error) === 'EEXIST') return false;
    throw asRefused(error, path);
  }
}

/** Null when it is gone, or not written to the end yet. */
function readHolder(lockPath: string): LockHolder | null {
  try {
    const value: unknown = JSON.parse(readFileSync(lockPath, 'utf8'));
    return isHolder(value) ? value : unreadable(lockPath);
  } catch (error) {
    return faultCode(error) === 'ENOENT' ? null : unreadable(lockPath);
  }
}

/** A lock torn by a power cut is nobody's once it is older than the moment that writing one takes. */
function unreadable(lockPath: string): LockHolder | null {
  const changedAtMs = modifiedAtMs(lockPath);
  return changedAtMs !== null && Date.now() - changedAtMs > 2_000
    ? { pid: 0, host: hostname(), kind: '?', lockedAtMs: 0, token: '' }
    : null;
}

function isHolder(value: unknown): value is LockHolder {
  return typeof value === 'object' && value !== null && 'pid' in value && 'host' in value && 'token' in value;
}

function isGone(lockPath: string, holder: LockHolder): boolean {
  if (holder.host !== hostname()) return Date.now() - (modifiedAtMs(lockPath) ?? Date.now()) > abandonedMs;
  if (holder.pid <= 0) return true;
  // A process id is given again after a restart of the machine.
  if (holder.lockedAtMs < Date.now() - uptime() * 1_000 - 60_000) return true;
  if (holder.pid === process.pid) return held.get(lockPath) !== holder.token;
  try {
    process.kill(holder.pid, 0);
    return isUnburied(holder.pid);
  } catch (error) {
    return faultCode(error) === 'ESRCH';
  }
}

/** On Linux a process that was killed keeps its number until its parent asks after it; in a container that may be never. */
function isUnburied(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false; // hidden from us: it may well be alive
  }
}

/** Moves the stale lock aside and looks again: another process may have taken it over in between. */
function takeAway(lockPath: string, stale: LockHolder): void {
  const aside = `${lockPath}.${process.pid}.stale`;
  try {
    renameSync(lockPath, aside);
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = readHolder(aside);
  if (moved !== null && moved.token !== stale.token) renameSync(aside, lockPath);
  else rmSync(aside, { force: true });
}

function release(lockPath: string): void {
  const token = held.get(lockPath);
  if (token === undefined) return;
  held.delete(lockPath);
  if (readHolder(lockPath)?.token === token) rmSync(lockPath, { force: true });
}

function watchExit(): void {
  if (watchesExit) return;
  watchesExit = true;
  process.once('exit', () => {
    for (const lockPath of [...held.keys()]) release(lockPath);
  });
}

function touch(lockPath: string): void {
  try {
    utimesSync(lockPath, new Date(), new Date());
  } catch {
    // Only other machines read the time, and only after five minutes: a missed beat is made up for by the next one.
  }
}

function modifiedAtMs(lockPath: string): number | null {
  try {
    const file = openSync(lockPath, 'r');
    try {
      return fstatSync(file).mtimeMs;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
