import type { Language } from '../../shared/domain/language.ts';
import type { Phrasing } from './corpus-phrasings.ts';
import { expand, joined } from './expand.ts';
import type { Random } from './random.ts';

export interface LabelledNote {
  readonly text: string;
  readonly language: Language;
  readonly signals: readonly string[];
  readonly source: string;
}

/** Whole notes out of phrasings: each signal phrasing among neutral sentences, and as many notes without any signal. */
export function notesOf(phrasings: readonly Phrasing[], random: Random): LabelledNote[] {
  const notes: LabelledNote[] = [];
  for (const language of ['it', 'en'] as const) {
    const own = phrasings.filter((p) => p.language === language);
    const neutral = own.filter((p) => p.file === 'neutral');
    const healthy = own.filter((p) => p.signals.length === 0 && p.file !== 'neutral');
    const some = (count: number): string[] =>
      Array.from({ length: count }, () => expand(random.pick(neutral).pattern, language, random));
    const note = (p: Phrasing): LabelledNote => {
      const before = some(Math.floor(random.next() * 3));
      const after = some(Math.floor(random.next() * 3));
      const text = joined([...before, expand(p.pattern, language, random), ...after]);
      return { text, language, signals: p.signals, source: p.id };
    };
    for (const p of own.filter((q) => q.signals.length > 0)) notes.push(note(p), note(p));
    for (const p of healthy) notes.push(note(p));
    for (const p of neutral) notes.push(note(p), note(p));
  }
  return notes;
}
