import type { ImportKind, ImportReading } from '../../../shared/contract/imports.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { cleanCell } from './cells/clean-cell.ts';
import { decimalShown } from './cells/number-cell.ts';
import { findDateOrder } from './date-order.ts';
import { decodeText } from './decode-text.ts';
import { detectDelimiter } from './detect-delimiter.ts';
import { kindOfHeaders } from './detect-kind.ts';
import { findHeaderRow, headerNames } from './header-row.ts';
import { ImportFault } from './import-fault.ts';
import { headerKey } from './import-fields.ts';
import type { ImportWarning } from './import-warning.ts';
import {
  headerLeaning,
  isKnownHeader,
  matchColumns,
  missingFields,
  withChosenColumns,
} from './match-columns.ts';
import { parseTable } from './parse-table.ts';

/** A row of a table that holds something. */
export interface TableRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  /** Cells by the header's position, cleaned. */
  readonly cells: readonly string[];
}

/** A table, read. */
export interface Table {
  readonly kind: 'clients' | 'interactions';
  readonly reading: ImportReading;
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
  /** Required fields without a column. */
  readonly missing: readonly string[];
  /** True where every date can be read both ways and nothing speaks for one of them: such rows are to be decided. */
  readonly askDateOrder: boolean;
  /** The mapping came from an earlier import of the same header. */
  readonly remembered: boolean;
  readonly warnings: readonly ImportWarning[];
}

/** What the reading of a table rests on beside its bytes. */
export interface TableRequest {
  readonly file: string;
  readonly kind: ImportKind | null;
  /** What the user set. */
  readonly reading: { readonly [K in keyof ImportReading]?: ImportReading[K] | undefined };
  readonly language: Language;
  /** The reading kept from an earlier import with this signature; undefined where there is none. */
  readonly rememberedReading: (signature: string) => ImportReading | undefined;
}

const dateFields = ['occurredOn', 'sinceOn', 'endedOn'];
const numberFields = ['durationMin', 'cadenceDays'];

/**
 * Reads bytes as a table: encoding, delimiter, header, kind, columns, order of dates, decimal mark; whatever the user set
 * stands. Throws `ImportFault`: `import-kind-unknown`, `file-empty`, `file-unreadable`, `invalid-field`.
 */
export async function readTable(bytes: Buffer, request: TableRequest): Promise<Table> {
  const { file, reading } = request;
  const { text, encoding, replaced } = decodeText(bytes, reading.encoding);
  const delimiter = reading.delimiter ?? detectDelimiter(text);
  const records = await parseTable(text, delimiter, file);
  if (records.every((cells) => lastFilled(cells) === 0)) throw new ImportFault('file-empty', { file });
  const headerRow = reading.headerRow ?? findHeaderRow(records, isKnownHeader);
  const width = records.slice(headerRow).reduce((most, cells) => Math.max(most, lastFilled(cells)), 0);
  const headerCells = records[headerRow - 1] ?? [];
  // Cells beyond the header belong to no column: their row is told, not read. Its own empty end is none either.
  const headers = headerNames(
    headerCells,
    Math.max(lastFilled(headerCells), Math.min(width, headerCells.length), 1),
  );
  const kind = tableKind(request, headers);
  const signature = tableSignature(kind, headers);
  const kept = request.rememberedReading(signature);
  const rows = records.slice(headerRow).flatMap((cells, i): TableRow[] => {
    const clean = cells.map(cleanCell);
    return clean.every((c) => c === '') ? [] : [{ row: headerRow + i + 1, cells: clean }];
  });
  if (rows.length === 0) throw new ImportFault('file-empty', { file });

  const matched = withChosenColumns(
    kept === undefined ? matchColumns(kind, headers) : existing(kept.columns, headers),
    reading.columns ?? {},
    headers,
  );
  const columnCells = (fields: readonly string[]): string[] =>
    fields.flatMap((field) => {
      const at = headers.indexOf(matched[field] ?? '\u0000');
      return at < 0 ? [] : rows.map((r) => r.cells[at] ?? '').filter((c) => c !== '');
    });
  const dates = findDateOrder(columnCells(dateFields));
  const leaning = headerLeaning(kind, matched);
  const looksItalian = leaning > 0 || (leaning === 0 && (delimiter === ';' || request.language === 'it'));
  const dateOrder = reading.dateOrder ?? dates.order ?? (kept?.dateOrder === 'mdy' ? 'mdy' : 'dmy');
  const isAmbiguous = reading.dateOrder === undefined && dates.order === null;
  const isAssumed = isAmbiguous && (looksItalian || kept !== undefined);
  const decimal =
    reading.decimal ?? decimalShown(columnCells(numberFields)) ?? kept?.decimal ?? (looksItalian ? ',' : '.');

  const used = new Set(Object.values(matched));
  const ignored = headers.filter((h, i) => !used.has(h) && rows.some((r) => (r.cells[i] ?? '') !== ''));
  const missing = missingFields(kind, matched);
  const warnings: ImportWarning[] = [];
  if (missing.length > 0) warnings.push({ code: 'warning.mapping-incomplete', params: {}, fields: missing });
  if (isAssumed)
    warnings.push({
      code: `warning.date-order-${dateOrder === 'mdy' ? 'mdy' : 'dmy'}`,
      params: { text: dates.example },
    });
  else if (isAmbiguous) warnings.push({ code: 'warning.date-order-ask', params: { text: dates.example } });
  if (ignored.length > 0)
    warnings.push({ code: 'warning.columns-ignored', params: { columns: ignored.join(', ') } });
  if (headerRow > 1) {
    const above = records.slice(0, headerRow - 1).filter((cells) => lastFilled(cells) > 0).length;
    if (above > 0) warnings.push({ code: 'warning.title-lines', params: { count: above } });
  }
  if (replaced > 0) warnings.push({ code: 'warning.characters-replaced', params: { count: replaced } });
  return {
    kind,
    reading: { encoding, delimiter, headerRow, dateOrder, decimal, columns: matched },
    headers,
    rows,
    missing,
    askDateOrder: isAmbiguous && !isAssumed,
    remembered: kept !== undefined,
    warnings,
  };
}

/** What the mapping of a file is remembered by: its kind and the folded names of its columns. */
export function tableSignature(kind: ImportKind, headers: readonly string[]): string {
  return `${kind}:${headers.map(headerKey).join('|')}`.slice(0, 2_000);
}

function tableKind(request: TableRequest, headers: readonly string[]): Table['kind'] {
  const { kind, file, rememberedReading } = request;
  if (kind === 'clients' || kind === 'interactions') return kind;
  const kinds = ['interactions', 'clients'] as const;
  const known = kinds.filter((k) => rememberedReading(tableSignature(k, headers)) !== undefined);
  const found = known.length === 1 ? known[0] : kindOfHeaders(headers);
  if (found === null || found === undefined) throw new ImportFault('import-kind-unknown', { file });
  return found;
}

/** A remembered mapping, as far as the headers are those of the file (their signs may differ). */
function existing(columns: ImportReading['columns'], headers: readonly string[]): Record<string, string> {
  const pairs = Object.entries(columns).flatMap(([field, header]): [string, string][] => {
    const here = headers.find((h) => h === header) ?? headers.find((h) => headerKey(h) === headerKey(header));
    return here === undefined ? [] : [[field, here]];
  });
  return Object.fromEntries(pairs);
}

function lastFilled(cells: readonly string[]): number {
  let at = cells.length;
  while (at > 0 && (cells[at - 1] ?? '').trim() === '') at--;
  return at;
}
