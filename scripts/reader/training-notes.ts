import { readCorpusNotes } from './corpus-notes.ts';
import { readPhrasings } from './corpus-phrasings.ts';
import { expand } from './expand.ts';
import type { LabelledNote } from './labelled-note.ts';
import { randomOf } from './random.ts';
import { readSampleNotes } from './sample-notes.ts';

/** Fillings of one phrasing. */
const fillings = 2;

/** All that the reader is built from: notes by hand, phrasings in several fillings, the sample agency's log. */
export function trainingNotes(signals: readonly string[]): LabelledNote[] {
  const random = randomOf(1);
  const filled = readPhrasings().flatMap((p): LabelledNote[] => {
    const texts = Array.from({ length: fillings }, () => expand(p.pattern, p.language, random));
    return [...new Set(texts)].map((text) => ({
      id: p.id,
      kind: 'phrasing',
      language: p.language,
      signals: p.signals,
      text,
      marks: [],
    }));
  });
  return [...readCorpusNotes(signals), ...filled, ...readSampleNotes()];
}
