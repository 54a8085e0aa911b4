import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Where the workspace lives unless the user says otherwise, the same for the three hosts: `RAPPORTO_DATA`, or the
 * system's folder for application data. Created when missing.
 */
export function dataFolder(): string {
  const folder =
    process.env['RAPPORTO_DATA'] ??
    join(systemDataFolder(), process.platform === 'linux' ? 'rapporto' : 'Rapporto');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** File of the user's own workspace: the one named, the last one used, or `workspace.rapporto` in the data folder. */
export function ownWorkspacePath(named: string | null): string {
  if (named !== null) return resolve(named);
  const folder = dataFolder();
  return readText(join(folder, lastWorkspaceFile)) ?? join(folder, 'workspace.rapporto');
}

/** File of the sample agency, never the user's own. */
export function sampleWorkspacePath(): string {
  return join(dataFolder(), 'sample.rapporto');
}

/** Remembers which file to open next time. Written whole or not at all. */
export function rememberWorkspace(path: string): void {
  const target = join(dataFolder(), lastWorkspaceFile);
  writeFileSync(`${target}.new`, path);
  renameSync(`${target}.new`, target);
}

const lastWorkspaceFile = 'last-workspace.txt';

function systemDataFolder(): string {
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return process.env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share');
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim() || null;
  } catch {
    return null; // never written yet
  }
}
