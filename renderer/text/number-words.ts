import type { Language } from '../../shared/domain/language.ts';

/** Feminine where it matters: what is counted are «cose» and «relazioni». */
const words: Readonly<Record<Language, readonly string[]>> = {
  it: 'Nessuna Una Due Tre Quattro Cinque Sei Sette Otto Nove Dieci Undici Dodici Tredici Quattordici Quindici Sedici Diciassette Diciotto Diciannove Venti'.split(
    ' ',
  ),
  en: 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty'.split(
    ' ',
  ),
};

/** A number at the start of a sentence: in words up to twenty, then in figures. */
export function numberWord(count: number, language: Language): string {
  return words[language][count] ?? String(count);
}
