import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeWeights } from '../../shared/domain/reader/reader-weights.ts';
import { resourcesFolder } from './program-folder.ts';

/** The note reader's weights as shipped; read from the disk once a process, in about 30 ms. */
export function shippedWeights(): ReturnType<typeof decodeWeights> {
  loaded ??= decodeWeights(readFileSync(join(resourcesFolder, 'reader', 'weights.bin')));
  return loaded;
}

let loaded: ReturnType<typeof decodeWeights> | undefined;
