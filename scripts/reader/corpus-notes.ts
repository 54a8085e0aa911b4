import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../shared/domain/language.ts';
import type { LabelledNote } from './labelled-note.ts';

const folder = join(import.meta.dirname, 'corpus', 'notes');

/**
 * Reads every note: `labels | text`, where a label is a signal, `-signal` a healthy look-alike of it, `-` neither, and
 * `[[ ]]` stand around the words that show it. Throws with file and line where a line reads otherwise.
 */
export function readCorpusNotes(known: readonly string[]): LabelledNote[] {
  const notes: LabelledNote[] = [];
  for (const name of readdirSync(folder).sort()) {
    const language = languages.find((l) => name.endsWith(`.${l}.txt`));
    if (language === undefined) throw new Error(`${name}: not NAME.LANGUAGE.txt`);
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .forEach((line, i) => {
        if (line.trim() === '') return;
        const id = `${name}:${i + 1}`;
        const at = line.indexOf(' | ');
        if (at < 0) throw new Error(`${id}: no « | » after the labels`);
        const labels = line.slice(0, at).split(' ');
        const unknown = labels.find((l) => l !== '-' && !known.includes(l.replace(/^-/, '')));
        if (unknown !== undefined) throw new Error(`${id}: ${unknown} is no signal`);
        const signals = labels.filter((l) => !l.startsWith('-'));
        notes.push({ id, kind: 'note', language, signals, ...unmarked(line.slice(at + 3), id) });
      });
  }
  return notes;
}

function unmarked(marked: string, id: string): Pick<LabelledNote, 'text' | 'marks'> {
  const marks: [number, number][] = [];
  let text = '';
  for (const [i, piece] of marked.split(/\[\[|\]\]/).entries()) {
    if (i % 2 === 1) marks.push([text.length, text.length + piece.length]);
    text += piece;
  }
  const balanced = marked.split('[[').length === marked.split(']]').length;
  if (!balanced) throw new Error(`${id}: a mark is not closed`);
  return { text, marks };
}
