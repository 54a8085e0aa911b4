import type { Example } from './fit.ts';
import type { LabelledNote } from './labelled-note.ts';
import { type NoteUnits, type Unit, unitsOf } from './units.ts';

/**
 * Training examples: every stretch of a healthy note shows nothing; of a note that shows signals, a stretch that holds
 * all its marked words shows them, one that holds none shows nothing, and the rest is left out. Without marks only the
 * note as a whole is sure to show them.
 */
export function examplesOf(notes: readonly LabelledNote[], columnOf: (signal: string) => number): Example[] {
  return notes.flatMap((note) => {
    const labels = note.signals.map(columnOf);
    const read = unitsOf(note.text, note.language);
    const example = (unit: Unit, shown: readonly number[]): Example => ({
      unit,
      labels: shown,
      note: note.id,
    });
    if (labels.length === 0) return read.units.map((unit) => example(unit, []));
    const marked = markedSentences(note, read);
    const [from, to] = [marked[0], marked.at(-1)];
    if (from === undefined || to === undefined) return wholes(read).map((unit) => example(unit, labels));
    return read.units.flatMap((unit) => {
      if (unit.first <= from && unit.last >= to) return [example(unit, labels)];
      const holds = marked.some((s) => unit.first <= s && s <= unit.last);
      return holds ? [] : [example(unit, [])];
    });
  });
}

function markedSentences(note: LabelledNote, { sentences }: NoteUnits): number[] {
  return sentences.flatMap((s, i) =>
    note.marks.some(([start, end]) => s.start < end && s.end > start) ? [i] : [],
  );
}

function wholes({ sentences, units }: NoteUnits): Unit[] {
  return units.filter((u) => u.first === 0 && u.last === sentences.length - 1);
}
