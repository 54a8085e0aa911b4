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
    const end = start + raw.length;
    const parts = connector.test(raw) ? raw.split(connector).map(fold) : [fold(raw)];
    if (parts.length === 1) {
      const only = parts[0] ?? '';
      if (only === '') continue;
      if (!plainLatin.test(only) && unspaced.test(only))
        words.push({ parts: signs(only), joined: null, start, end });
      else words.push({ parts, joined: null, start, end });
      continue;
    }
    const kept = parts.filter((part, i) => part !== '' && !(i < parts.length - 1 && elided.has(part)));
    const wasElided = kept.length < parts.length;
    if (kept.length === 0) continue;
    words.push({ parts: kept, joined: wasElided && kept.length === 1 ? null : kept.join(''), start, end });
  }
  return words;
}

function signs(word: string): string[] {
  const each = [...word];
  return each.length === 1 ? each : [...each, ...each.slice(1).map((sign, i) => `${each[i] ?? ''}${sign}`)];
}

/** True for a word of a script without spaces. */
export function isUnspaced(word: string): boolean {
  return !plainLatin.test(word) && unspaced.test(word);
}
