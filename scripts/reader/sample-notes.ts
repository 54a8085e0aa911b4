import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FactDetail } from '../../shared/domain/fact.ts';
import { catalogue } from '../../shared/domain/signals/catalogue.ts';
import { supportsFact } from '../../shared/domain/signals/supports-fact.ts';
import type { LabelledNote } from './labelled-note.ts';

const folder = join(import.meta.dirname, '..', '..', 'resources', 'sample', 'interactions');

interface SampleEntry {
  readonly key: string;
  readonly text: string;
  readonly facts: readonly { readonly detail: FactDetail; readonly note: string }[];
}

/**
 * The log of the sample agency (Italian), labelled by its own facts: an entry shows the signals that its facts speak
 * for. Most entries are healthy days.
 */
export function readSampleNotes(): LabelledNote[] {
  const seen = new Set<string>();
  const found: LabelledNote[] = [];
  for (const name of readdirSync(folder).sort()) {
    const entries = JSON.parse(readFileSync(join(folder, name), 'utf8')) as readonly SampleEntry[];
    for (const entry of entries) {
      if (seen.has(entry.text)) continue;
      seen.add(entry.text);
      const signals = catalogue
        .filter((signal) => entry.facts.some((fact) => supportsFact(signal, fact)))
        .map((signal) => signal.id);
      found.push({
        id: `sample:${entry.key}`,
        kind: 'sample',
        language: 'it',
        signals,
        text: entry.text,
        marks: [],
      });
    }
  }
  return found;
}
