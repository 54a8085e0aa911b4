import type { Day } from '../../../shared/domain/time.ts';

/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** `Arredi Montefosco, dossier di uscita, 2026-11-24.pdf`: a name that every system takes. */
export function briefFileName(client: string, kind: string, day: Day, format: 'pdf' | 'html'): string {
  const safe = client
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no file system wants them in a name
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\\/:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const short = [...safe].slice(0, 80).join('').trim();
  const name = short === '' || reserved.test(short) ? `_${short}` : short;
  return `${name}, ${kind.toLocaleLowerCase()}, ${day}.${format}`;
}
