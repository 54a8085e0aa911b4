import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { ImportReading } from '../../../shared/contract/imports.ts';
import { looksUtf16 } from './foreign-format.ts';

/** Text of a file with the encoding that it was read in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: ImportReading['encoding'];
  /** Characters that the encoding does not have, shown as U+FFFD. */
  readonly replaced: number;
}

/** Reads bytes as text; without `encoding`, by mark, by zeros, by UTF-8 validity, else as Windows-1252. */
export function decodeText(bytes: Buffer, encoding?: ImportReading['encoding']): DecodedText {
  const chosen = encoding ?? detectEncoding(bytes);
  const text = decode(bytes, chosen);
  return { text, encoding: chosen, replaced: encodingLosses(text) };
}

function detectEncoding(bytes: Buffer): ImportReading['encoding'] {
  if (looksUtf16(bytes)) return 'utf-16le';
  if (isUtf8(bytes)) return 'utf-8';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return mostlyUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** True where nearly every letter beyond ASCII is a good UTF-8 sequence: one broken character spoils no file. */
function mostlyUtf8(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  const broken = encodingLosses(text);
  let beyondAscii = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) beyondAscii++;
  return beyondAscii > broken * 10;
}

function decode(bytes: Buffer, encoding: ImportReading['encoding']): string {
  switch (encoding) {
    case 'utf-8':
      return withoutMark(bytes.toString('utf8'));
    case 'windows-1252':
      return withoutMark(iconv.decode(bytes, 'windows-1252'));
    case 'utf-16le': {
      const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
      const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
      return withoutMark((isBigEndian ? Buffer.from(even).swap16() : even).toString('utf16le'));
    }
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function encodingLosses(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}
