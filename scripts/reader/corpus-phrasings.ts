import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../shared/domain/language.ts';

/** A phrasing of the corpus: one line of `corpus/phrasings/*.txt`, with its alternatives `(a|b)` and slots `{P}`. */
export interface Phrasing {
  readonly id: string;
  readonly language: Language;
  /** Signals that it shows; empty for neutral and look-alike lines. */
  readonly signals: readonly string[];
  /** The signal whose file it stands in, `neutral` for the common ones. */
  readonly file: string;
  readonly pattern: string;
}

const folder = join(import.meta.dirname, 'corpus', 'phrasings');

/** Reads every phrasing: `[it]`/`[en]` open a part, `## signal` one of another signal than the file's name, `+` a line that shows the file's signal (`#other` adds one), `-` one that does not. */
export function readPhrasings(): Phrasing[] {
  const found: Phrasing[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.txt')) continue;
    let file = name.slice(0, -4);
    let language: Language = 'it';
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .forEach((line, i) => {
        if (line === '[it]' || line === '[en]') language = line === '[it]' ? 'it' : 'en';
        if (line.startsWith('## ')) file = line.slice(3);
        const mark = line.slice(0, 2);
        if (mark !== '+ ' && mark !== '- ') return;
        const tags = [...line.matchAll(/ #([a-z-]+)/g)].map((m) => m[1] ?? '');
        const pattern = line.slice(2).replace(/ #[a-z-]+/g, '');
        const signals = mark === '+ ' ? [file, ...tags] : [];
        found.push({ id: `${name}:${i + 1}`, language, signals, file, pattern });
      });
  }
  return found;
}
