import type { ImportKind } from '../../../shared/contract/imports.ts';
import { headerKey } from './import-fields.ts';
import { matchColumns, missingFields } from './match-columns.ts';

const datedLine = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2}))(?!\d)[ ,T\t]?/;

/** True for a text of dated one-line entries, most of which mention somebody. */
export function looksLikeLines(text: string): boolean {
  const lines = text
    .slice(0, 100_000)
    .split(/\r\n|\n|\r/)
    .filter((l) => l.trim() !== '' && !/^\s*#/.test(l) && !/^[ \t]/.test(l))
    .slice(0, 300);
  if (lines.length === 0) return false;
  const dated = lines.filter((l) => datedLine.test(l));
  const mentioning = dated.filter((l) => /(?<![\p{L}\p{N}])@[\p{L}\p{N}"«“]/u.test(l));
  return dated.length * 2 >= lines.length && mentioning.length * 2 >= dated.length && mentioning.length > 0;
}

/** The kind of table that the headers are of; null where they say neither, or both alike. */
export function kindOfHeaders(
  headers: readonly string[],
): Extract<ImportKind, 'clients' | 'interactions'> | null {
  const interactions = matchColumns('interactions', headers);
  const clients = matchColumns('clients', headers);
  const areInteractions = missingFields('interactions', interactions).length === 0;
  const keys = headers.map(headerKey);
  // Of our own export only the table of clients is one: segments, tags and people have a name too.
  const isOtherExport = keys.includes('created at ms') && !keys.includes('name key');
  const areClients = missingFields('clients', clients).length === 0 && !isOtherExport;
  if (areInteractions && areClients) {
    const counts = { interactions: Object.keys(interactions).length, clients: Object.keys(clients).length };
    // A table of interactions has a day and a client in every row; of clients, more that is a client's own.
    return counts.clients > counts.interactions + 1 ? 'clients' : 'interactions';
  }
  if (areInteractions) return 'interactions';
  return areClients ? 'clients' : null;
}
