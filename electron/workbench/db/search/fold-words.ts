/**
 * Folding: what is the same word to a reader becomes the same letters. SQLite's own tokeniser finds 5 of 12 such pairs
 * (straße/strasse, Łódź/lodz, co-marketing/comarketing are not among them), so text is folded before it is indexed.
 */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ſ: 's',
  ς: 'σ',
};
const asciiOnly = /^[\p{ASCII}]*$/u;

/** Lower case without marks: `Città` → `citta`, `Łódź` → `lodz`. Length may change. */
export function fold(text: string): string {
  if (asciiOnly.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßłøđðþæœıħŧŋĸſς]/g, (c) => letters[c] ?? c);
}

/** One word of a text: its folded spellings, and where it stands. */
export interface FoldedWord {
  /** Parts of a compound: `co-marketing` → co, marketing; `l'azienda` → azienda. */
  readonly parts: readonly string[];
  /** The compound in one: `comarketing`; null for a plain word. */
  readonly joined: string | null;
  /** In the text as it was given, [start, end). */
  readonly start: number;
  readonly end: number;
}

const compound = /[\p{L}\p{N}\p{M}]+(?:[-‐‑'’ʼ][\p{L}\p{N}\p{M}]+)*/gu;
const connector = /[-‐‑'’ʼ]/;
/** What Italian elides before a vowel: not a word that anyone looks for. */
const elided = new Set(
  'l un dell all nell sull dall coll quell quest c s t m v n ch anch dov com cos senz mezz bell qualcun nessun ciascun tutt'.split(
    ' ',
  ),
);
/** Scripts written without spaces: every sign and every pair of signs is a word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const plainLatin = /^[ -\u024f]*$/;

/** The words of a text in order. */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const match of text.matchAll(compound)) {
    const raw = match[0];
    const start = match.index;
    if (!connector.test(raw)) addPlain(words, raw, start);
    else if (isUnspaced(raw)) {
      let at = start;
      for (const part of raw.split(connector)) {
        addPlain(words, part, at);
        at += part.length + 1;
      }
    } else addCompound(words, raw, start);
  }
  return words;
}

function addPlain(words: FoldedWord[], raw: string, start: number): void {
  const folded = fold(raw);
  if (folded === '') return;
  words.push({
    parts: isUnspaced(folded) ? signs(folded) : [folded],
    joined: null,
    start,
    end: start + raw.length,
  });
}

function addCompound(words: FoldedWord[], raw: string, start: number): void {
  const parts = raw.split(connector).map(fold);
  const kept = parts.filter((part, i) => part !== '' && !(i < parts.length - 1 && elided.has(part)));
  if (kept.length === 0) return;
  // What was only elided (`l'azienda`) is a plain word; what is left of `d'angelo` may also be written in one.
  const joined = kept.length === 1 ? null : kept.join('');
  words.push({ parts: kept, joined, start, end: start + raw.length });
}

function signs(word: string): string[] {
  const each = [...word];
  return each.length === 1 ? each : [...each, ...each.slice(1).map((sign, i) => `${each[i] ?? ''}${sign}`)];
}

/** True for a word of a script without spaces. */
export function isUnspaced(word: string): boolean {
  return !plainLatin.test(word) && unspaced.test(word);
}
