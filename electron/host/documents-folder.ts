import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The user's documents folder, where briefs are saved unless the settings name another; the home folder where there is none. */
export function documentsFolder(): string {
  const home = homedir();
  const named = process.platform === 'linux' ? xdgDocuments(home) : join(home, 'Documents');
  return named !== null && existsSync(named) ? named : home;
}

/** Linux names it in user-dirs.dirs, in the user's language: `XDG_DOCUMENTS_DIR="$HOME/Documenti"`. */
function xdgDocuments(home: string): string | null {
  const config = process.env['XDG_CONFIG_HOME'] ?? join(home, '.config');
  try {
    const named = /^XDG_DOCUMENTS_DIR="(.*)"$/m.exec(
      readFileSync(join(config, 'user-dirs.dirs'), 'utf8'),
    )?.[1];
    return named?.replace('$HOME', home) ?? join(home, 'Documents');
  } catch {
    return join(home, 'Documents');
  }
}
