import type { Language } from '../domain/language.ts';

const words: Readonly<Record<Language, readonly string[]>> = {
  it: 'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
};

/** A number inside a sentence: in words up to twelve, then in figures. */
export function smallNumber(count: number, language: Language): string {
  return words[language][count] ?? String(count);
}
