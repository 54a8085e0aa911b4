import type { FileReason } from '../../../shared/i18n/areas/import-errors.ts';

/** First bytes of files that are no text, and what they are. */
const signatures: readonly (readonly [readonly number[], FileReason])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'xls'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x1f, 0x8b], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
];
const zip = [0x50, 0x4b];
/** Beginnings of text that is no table and no log. */
const beginnings: readonly (readonly [RegExp, FileReason])[] = [
  [/^\s*<(?:!doctype html|html)/i, 'html'],
  [/^\s*<(?:\?xml|[a-z][\w:-]*[\s>])/i, 'xml'],
  [/^\s*(?:\{\s*"|\[\s*[[{])/, 'json'],
  [/^\s*BEGIN:VCARD/i, 'vcard'],
  [/^\s*BEGIN:VCALENDAR/i, 'calendar'],
  [/^(?:(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID): |From .+\n[\w-]+: )/i, 'mail'],
];
const headBytes = 4096;

/** What a file is when it can be neither a table nor a log of lines; null when it may be one. */
export function foreignFormat(bytes: Buffer): FileReason | null {
  if (startsWith(bytes, zip) && (bytes[2] ?? 0) < 9 && (bytes[3] ?? 0) < 9) return zipKind(bytes);
  for (const [signature, reason] of signatures) if (startsWith(bytes, signature)) return reason;
  const head = bytes.subarray(0, headBytes);
  if (looksUtf16(bytes)) return null;
  if (isBinary(head) || bytes.includes(0)) return 'binary';
  const text = head.toString('latin1').replace(/^ï»¿/, '');
  return beginnings.find(([words]) => words.test(text))?.[1] ?? null;
}

/** UTF-16 by its mark, or by the zeros that every second byte of Latin text is. */
export function looksUtf16(bytes: Buffer): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const head = bytes.subarray(0, headBytes);
  const pairs = Math.floor(head.length / 2);
  if (pairs < 2) return false;
  let zeros = 0;
  let others = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (head[i + 1] === 0) zeros++;
    if (head[i] === 0) others++;
  }
  return zeros / pairs > 0.7 && others / pairs < 0.05;
}

// The names of an archive's members stand in it as plain text.
function zipKind(bytes: Buffer): FileReason {
  const names = bytes.subarray(0, 65_536).toString('latin1') + bytes.subarray(-65_536).toString('latin1');
  if (names.includes('xl/')) return 'xlsx';
  if (names.includes('opendocument.spreadsheet')) return 'xlsx';
  if (names.includes('word/')) return 'document';
  return 'archive';
}

function isBinary(head: Buffer): boolean {
  let control = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  return control > head.length / 20;
}

function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
