import type { ImportKind } from '../../../shared/contract/imports.ts';
import { ImportFault } from './import-fault.ts';
import { headerKey, importFields } from './import-fields.ts';

/** Column mapping: our field → header of theirs. */
export type ColumnMapping = Readonly<Record<string, string>>;

const tableKinds = ['clients', 'interactions'] as const;
const knownHeaders: ReadonlySet<string> = new Set(
  tableKinds.flatMap((kind) => importFields[kind].flatMap((f) => [...f.it, ...f.en])),
);

/** True for a cell that is the name of a column in some table that we read. */
export function isKnownHeader(cell: string): boolean {
  return knownHeaders.has(headerKey(cell));
}

/** Matches headers to the fields of a kind by their names; the surest pair first, each column and each field once. */
export function matchColumns(kind: ImportKind, headers: readonly string[]): Record<string, string> {
  const pairs: { field: string; header: string; rank: number; order: number }[] = [];
  const keys = headers.map((header) => ({ header, key: headerKey(header) }));
  importFields[kind].forEach(({ field, it, en }, order) => {
    for (const { header, key } of keys) {
      const rank = Math.min(rankIn(it, key), rankIn(en, key));
      if (rank < Number.POSITIVE_INFINITY) pairs.push({ field, header, rank, order });
    }
  });
  pairs.sort((a, b) => a.rank - b.rank || a.order - b.order);
  const matched: Record<string, string> = {};
  const taken = new Set<string>();
  for (const { field, header } of pairs) {
    if (matched[field] !== undefined || taken.has(header)) continue;
    matched[field] = header;
    taken.add(header);
  }
  // «Nome» alone is the client's: what cannot be done without comes before what can.
  for (const { field } of importFields[kind].filter((f) => f.required && matched[f.field] === undefined)) {
    const header = pairs.find((p) => p.field === field)?.header;
    if (header === undefined) continue;
    for (const other of Object.keys(matched)) if (matched[other] === header) delete matched[other];
    matched[field] = header;
  }
  return matched;
}

/**
 * A mapping with what was chosen over it: a header given to a field is taken from any other, and an empty one leaves
 * the field without a column. Throws `ImportFault` (`invalid-field`) for a header that the file does not have.
 */
export function withChosenColumns(
  matched: ColumnMapping,
  chosen: ColumnMapping,
  headers: readonly string[],
): Record<string, string> {
  const given = new Map<string, string>();
  for (const [field, written] of Object.entries(chosen)) {
    if (written.trim() === '') {
      given.set(field, '');
      continue;
    }
    const header =
      headers.find((h) => h === written) ?? headers.find((h) => headerKey(h) === headerKey(written));
    if (header === undefined) throw new ImportFault('invalid-field', { field: `${field}: ${written}` });
    given.set(field, header);
  }
  const used = new Set(given.values());
  const kept = Object.entries(matched).filter(([field, header]) => !given.has(field) && !used.has(header));
  return Object.fromEntries([...kept, ...[...given].filter(([, header]) => header !== '')]);
}

/** Required fields that no column is matched to. */
export function missingFields(kind: ImportKind, columns: ColumnMapping): string[] {
  return importFields[kind].filter((f) => f.required && columns[f.field] === undefined).map((f) => f.field);
}

/** How Italian the names of the matched columns are: above 0 more than English, below less. */
export function headerLeaning(kind: ImportKind, columns: ColumnMapping): number {
  let leaning = 0;
  for (const { field, it, en } of importFields[kind]) {
    const key = headerKey(columns[field] ?? '');
    if (key === '') continue;
    leaning += Number(it.includes(key)) - Number(en.includes(key));
  }
  return leaning;
}

function rankIn(names: readonly string[], key: string): number {
  const at = names.indexOf(key);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
