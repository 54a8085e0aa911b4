import type { Language } from '../language.ts';
import { foldLine } from '../log-line/fold-line.ts';

const common = {
  it: new Set(
    'il lo la gli le un una di del della dei delle dello da dal dalla in nel nella con su sul sulla per tra fra e ed o ma che chi non ci si ha hanno abbiamo sono siamo era alla al agli alle ai anche ancora come piu loro noi nostro nostra senza mai dopo prima oggi ieri domani nessuno niente quando poi gia solo tutto questo questa cliente chiesto perche quindi li ne'.split(
      ' ',
    ),
  ),
  en: new Set(
    "the an of to and or but that which who not no is are was were be been has have had we they our their us them it this these for from with without on at by as after before when then only all today yesterday tomorrow nobody nothing still again client asked he she his her will would they're we're don't didn't so if".split(
      ' ',
    ),
  ),
} as const;

/**
 * The language that a note is written in, by its commonest words and, for the rest, by how words look: Italian ones
 * end in a vowel, English ones have w, k, y and th. `fallback` when nothing tells.
 */
export function languageOf(text: string, fallback: Language = 'it'): Language {
  let score = 0;
  const folded = foldLine(text.slice(0, 1200));
  for (const word of folded.split(/[^a-z']+/)) {
    if (common.en.has(word)) score++;
    for (const part of word.split("'")) if (common.it.has(part)) score--;
    if (word.length < 3) continue;
    if (/[wky]|th|sh|ck/.test(word)) score += 0.5;
    score += /[aeiou]$/.test(word) ? -0.25 : 0.25;
  }
  return score > 0 ? 'en' : score < 0 ? 'it' : fallback;
}
