import { nameKey } from '../../../shared/domain/name-key.ts';

/** Words that name nobody by themselves: legal forms and little words. */
const emptyWords = new Set(
  'srl srls spa snc sas sapa sagl soc coop societa cooperativa ltd llc llp inc corp gmbh ag kg co company the of and di e ed da de del dei della delle il lo la le gli i'.split(
    ' ',
  ),
);

/** False for a word that names nobody by itself: a legal form, an article. */
export function isTelling(foldedWord: string): boolean {
  return foldedWord !== '' && !emptyWords.has(foldedWord);
}

/** A name as compared: its folded words without signs (`S.r.l.` is `srl`), and the same without legal forms. */
export interface ComparedName {
  /** All words, joined by spaces. */
  readonly loose: string;
  /** The words that name. */
  readonly core: string;
  readonly words: readonly string[];
}

export function comparedName(name: string): ComparedName {
  const loose = nameKey(name)
    .replace(/(?<=\p{L})\.(?=\p{L}(?:\.|\b))/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const all = loose.split(' ');
  const telling = all.filter(isTelling);
  const words = telling.length > 0 ? telling : all;
  const core = words.join(' ');
  return { loose, core, words };
}

/**
 * How near two names are: 0 the same but for signs, legal forms and the order of words; 1–2 slips of the keyboard apart;
 * 3 where one is the other with more words; null for names that are just different.
 */
export function nameDistance(a: ComparedName, b: ComparedName): number | null {
  if (a.core === '' || b.core === '') return null;
  if (a.core === b.core || sameWords(a.words, b.words)) return 0;
  const most = slipsAllowed(a.core.length, b.core.length);
  if (most > 0 && Math.abs(a.core.length - b.core.length) <= most) {
    const edits = editDistance(a.core, b.core, most);
    if (edits <= most) return edits;
  }
  return contains(a.words, b.words) || contains(b.words, a.words) ? 3 : null;
}

/** Short names are told apart by one letter (`Pane`, `Cane`); one letter too few or too many is a slip there too. */
export function slipsAllowed(one: number, other: number): 0 | 1 | 2 {
  const least = Math.min(one, other);
  if (least < 5) return least === 4 && one !== other ? 1 : 0;
  return least < 9 ? 1 : 2;
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.length > 1 && unorderedWords(a) === unorderedWords(b);
}

/** The words whatever their order. */
export function unorderedWords(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

/** True when `few`, as whole words, stand one after another in `many`. */
function contains(many: readonly string[], few: readonly string[]): boolean {
  if (few.length >= many.length || few.join('').length < 4) return false;
  return ` ${many.join(' ')} `.includes(` ${few.join(' ')} `);
}

/** Edits between two words, a swap of neighbours counting once; more than `most` where they are further apart. */
function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
