import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { readerWeightsStates } from '../../../shared/contract/reader.ts';
import type { LearnedWeights } from '../../../shared/domain/reader/learned-weights.ts';
import type { NoteReading } from '../../../shared/domain/reader/note-reading.ts';
import { readNote } from '../../../shared/domain/reader/read-note.ts';
import type { ReaderWeights } from '../../../shared/domain/reader/reader-weights.ts';
import { decodeWeights } from '../../../shared/domain/reader/reader-weights.ts';
import type { Day } from '../../../shared/domain/time.ts';

/** Reads notes with the shipped weights, as far as they are there. */
export interface NoteReader {
  state(): (typeof readerWeightsStates)[number];
  /** Null without weights. */
  read(
    text: string,
    options: {
      readonly language?: NoteReading['language'] | undefined;
      readonly occurredOn?: Day | undefined;
      readonly learned: LearnedWeights;
    },
  ): NoteReading | null;
}

/** A reader over the resources of the program. The weights are read at the first need, in about 30 ms, and kept. */
export function openNoteReader(resourcesDir: string): NoteReader {
  let loaded: ReaderWeights | 'missing' | 'damaged' | undefined;
  const weights = (): ReaderWeights | 'missing' | 'damaged' => {
    loaded ??= loadWeights(join(resourcesDir, 'reader', 'weights.bin'));
    return loaded;
  };
  return {
    state: () => {
      const found = weights();
      return typeof found === 'string' ? found : 'ready';
    },
    read: (text, { language, occurredOn, learned }) => {
      const found = weights();
      if (typeof found === 'string') return null;
      return readNote(text, {
        weights: found,
        language: language ?? null,
        occurredOn: occurredOn ?? null,
        learned,
      });
    },
  };
}

function loadWeights(path: string): ReaderWeights | 'missing' | 'damaged' {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'damaged';
  }
  try {
    return decodeWeights(bytes);
  } catch {
    return 'damaged';
  }
}
