import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsApps = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The Chrome, Chromium or Edge to print with: the one that RAPPORTO_CHROME names, else the first that is installed
 * where each system puts it or is on the PATH. Undefined where there is none; a name that points at nothing is none.
 */
export function findChrome(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const named = env['RAPPORTO_CHROME'];
  if (named !== undefined && named !== '') return isProgram(named) ? named : undefined;
  return candidates(env, platform).find(isProgram);
}

function candidates(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root === undefined ? [] : windowsApps.map((app) => `${root}\\${app}`)));
  }
  const onPath = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = names.flatMap((name) => onPath.map((folder) => join(folder, name)));
  if (platform !== 'darwin') return [...inPath, '/opt/google/chrome/chrome', '/snap/bin/chromium'];
  const folders = [
    '/Applications',
    ...(env['HOME'] === undefined ? [] : [join(env['HOME'], 'Applications')]),
  ];
  return [
    ...folders.flatMap((folder) => macApps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`)),
    ...inPath,
  ];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
