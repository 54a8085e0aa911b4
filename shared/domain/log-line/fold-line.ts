const apostrophes = /[\u2018\u2019\u02bc\u2032\u00b4`]/;
const dashes = /[\u2010-\u2015\u2212]/;
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 's',
  æ: 'a',
  œ: 'o',
  º: '°',
};

/**
 * The line in lower case, without accents, with one kind of apostrophe, dash and space: what vocabulary is
 * matched against. Every UTF-16 unit keeps its place, so that a position in the fold is one in the line.
 */
export function foldLine(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldUnit(text.charAt(i));
  return folded;
}

/**
 * The fold with every letter and digit of other scripts as `_`, so that a word of the vocabulary never ends in
 * the middle of a word.
 */
export function foldWords(text: string): string {
  return foldLine(text).replace(/(?!\p{ASCII})[\p{L}\p{N}\p{M}]/gu, (letter) => '_'.repeat(letter.length));
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit.toLowerCase();
  if (apostrophes.test(unit)) return "'";
  if (dashes.test(unit)) return '-';
  if (code === 0xa0 || code === 0x202f || code === 0x2009) return ' ';
  const lower = unit.toLowerCase();
  const one = lower.length === 1 ? lower : unit;
  const plain = plainLetters[one];
  if (plain !== undefined) return plain;
  // Latin and Greek letters lose their marks; other scripts are left as they are.
  const hasMarks = code < 0x400 || (code >= 0x1e00 && code < 0x2000);
  return hasMarks ? one.normalize('NFD').charAt(0) || one : one;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}
