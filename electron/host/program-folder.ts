import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder above this code that holds the program's package.json: the checkout, or the packaged app. */
export const programFolder: string = nearestPackage(dirname(fileURLToPath(import.meta.url)));

/** Version of the program, from package.json. */
export const appVersion: string = (
  JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8')) as { version: string }
).version;

/** Fonts and the sample agency: beside the packaged app's archive, or in the checkout. */
export const resourcesFolder: string = findResources();

/** The screens as built. */
export const rendererFolder: string = join(programFolder, 'out', 'renderer');

function nearestPackage(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) throw new Error('package.json not found above the program');
  }
}

function findResources(): string {
  const packaged = (process as { resourcesPath?: string }).resourcesPath;
  const beside = packaged === undefined ? null : join(packaged, 'resources');
  return beside !== null && existsSync(beside) ? beside : join(programFolder, 'resources');
}
