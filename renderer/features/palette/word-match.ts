/** Lower case without accents, for matching by hand-typed words. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, ' ');
}

/**
 * How well the words typed fit a name, 0 for not at all: every word must begin a word of it (best when in order from its
 * start), or, as one run of letters, be found in one of its words in their order from its first (`mntf` in «Montefosco»).
 */
export function fitOf(typed: string, name: string, also = ''): number {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return 1;
  const own = folded(name);
  const ownWords = own.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const otherWords = folded(also).split(/\s+/).filter(Boolean);
  if (own.startsWith(words.join(' '))) return 4;
  if (words.every((word) => ownWords.some((w) => w.startsWith(word)))) return 3;
  if (words.every((word) => [...ownWords, ...otherWords].some((w) => w.startsWith(word)))) return 2;
  const letters = words.join('');
  return words.length === 1 && letters.length > 2 && ownWords.some((word) => isWithin(letters, word)) ? 1 : 0;
}

function isWithin(letters: string, word: string): boolean {
  if (word[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at++;
  return at === letters.length;
}
