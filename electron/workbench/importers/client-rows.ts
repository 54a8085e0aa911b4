import type { ClientId } from '../../../shared/domain/ids.ts';
import { nameKey } from '../../../shared/domain/name-key.ts';
import { bad, good } from './cells/cell-result.ts';
import { readClientKind, readClientStatus } from './cells/choice-cell.ts';
import type { DateOrder } from './cells/day-cell.ts';
import { orderShown, readDay } from './cells/day-cell.ts';
import { readNumber } from './cells/number-cell.ts';
import type { NameDecisions } from './client-finder.ts';
import { createClientFinder, provisionalId } from './client-finder.ts';
import type { ClientTarget, RowPerson } from './client-target.ts';
import { checkAgainst, knownClientTarget, mergeRow, newClientTarget } from './client-target.ts';
import type { ClientTableFields, ClientWork } from './client-work.ts';
import type { ImportWarning } from './import-warning.ts';
import type { KnownWorkspace } from './known-workspace.ts';
import type { Pause, PlannedRow, RowDecisions } from './planned-row.ts';
import { rowsPerSlice } from './planned-row.ts';
import type { Table, TableRow } from './read-table.ts';
import type { RowReader } from './row-reader.ts';
import { createRowReader } from './row-reader.ts';
import { stateOf } from './row-state.ts';

/** The rows of a table of clients with what is to be said of the whole. */
export interface ClientPlan {
  readonly rows: readonly PlannedRow<ClientWork>[];
  readonly warnings: readonly ImportWarning[];
}

const lineMax = 1_000;
const textMax = 200_000;

/**
 * Reads every row of a table of clients. Rows of one client with different people make several contacts; a client that
 * exists gets only what ours lacks (`update`), or is a duplicate. Names near to a known one are to be decided.
 */
export async function planClientRows(
  table: Table,
  known: KnownWorkspace,
  decisions: RowDecisions & { readonly clientNames: NameDecisions },
  pause: Pause,
): Promise<ClientPlan> {
  const finder = createClientFinder(known.clients, decisions.clientNames);
  const read = createRowReader(table, decisions);
  const targets = new Map<ClientId, ClientTarget>();
  const { dateOrder } = table.reading;
  let oursKept = 0;
  let unnamedPeople = 0;

  const planRow = (row: TableRow): PlannedRow<ClientWork> => {
    const reader = read(row);
    const base = {
      row: row.row,
      cells: reader.cells,
      problems: reader.problems,
      duplicate: null,
      similarClients: [],
      work: null,
    };
    for (const field of table.missing) reader.fail(field, { code: 'column-missing' });
    const name = reader.limited('name', lineMax).replace(/\s+/g, ' ').trim();
    if (name === '' && table.missing.length === 0) reader.fail('name', { code: 'name-missing' });
    const brought = readFields(reader, table, dateOrder);
    const person = readPerson(reader);
    const segmentName = reader.limited('segment', lineMax);
    const tagNames = listIn(reader.limited('tags', lineMax));
    if (reader.problems.length > 0) return { ...base, state: stateOf(reader.problems) };

    const found = finder.find(name);
    const wanted = decisions.keepDuplicateRows.has(row.row);
    if (found.type === 'similar' && !wanted && !targets.has(provisionalId(name))) {
      const [nearest] = found.similar;
      return {
        ...base,
        state: 'decide',
        problems: [
          {
            column: reader.column('name'),
            code: 'similar-client',
            params: { name, similar: found.similar.map((c) => c.name).join(', ') },
          },
        ],
        duplicate: {
          reason: 'similar-name',
          of: nearest?.name ?? '',
          ofRow: null,
          existingId: nearest?.id ?? null,
        },
        similarClients: found.similar,
      };
    }
    const client =
      found.type === 'known' || found.type === 'new' ? found.client : { id: provisionalId(name), name };
    const existing =
      targets.get(client.id) ?? (found.type === 'known' ? knownClientTarget(client, known) : undefined);
    const target = existing ?? newClientTarget(client, row.row);
    if (!checkAgainst(reader, target, brought)) return { ...base, state: 'error' };
    targets.set(client.id, target);

    const merged = mergeRow(target, row.row, brought, person);
    if (merged.oursKept) oursKept++;
    if (person?.isUnnamed && merged.contact?.id === null) unnamedPeople++;
    const newSegment = segmentName !== '' && !target.hasSegment;
    const newTags = tagNames.length > 0 && !target.hasTags;
    target.hasSegment ||= newSegment;
    target.hasTags ||= newTags;
    const work: ClientWork = {
      target: client,
      creates: existing === undefined,
      fields: merged.fields,
      segmentName: newSegment ? segmentName : null,
      tagNames: newTags ? tagNames : [],
      contact: merged.contact,
    };
    if (existing === undefined) return { ...base, state: 'ready', work };
    const bringsNothing =
      Object.keys(work.fields).length === 0 && !newSegment && !newTags && work.contact === null;
    const isOurs = target.createdBy === null;
    if (!bringsNothing) return { ...base, state: isOurs ? 'update' : 'ready', work };
    return {
      ...base,
      state: 'duplicate',
      duplicate: isOurs
        ? { reason: 'same-name', of: client.name, ofRow: null, existingId: client.id }
        : { reason: 'same-row-in-file', of: '', ofRow: target.createdBy, existingId: null },
    };
  };

  const rows: PlannedRow<ClientWork>[] = [];
  for (const row of table.rows) {
    if (decisions.skipRows.has(row.row)) {
      const reader = read(row);
      for (const field of Object.keys(table.reading.columns)) reader.text(field);
      rows.push({
        row: row.row,
        state: 'skipped',
        cells: reader.cells,
        problems: [],
        duplicate: null,
        similarClients: [],
        work: null,
      });
    } else rows.push(planRow(row));
    if (rows.length % rowsPerSlice === 0) await pause(rows.length);
  }
  return { rows, warnings: clientWarnings(rows, known, oursKept, unnamedPeople) };
}

function readFields(reader: RowReader, table: Table, order: DateOrder): Partial<ClientTableFields> {
  const day = (field: string) => {
    if (table.askDateOrder && orderShown(reader.text(field)) === 'either') {
      reader.fail(field, { code: 'ambiguous-date', params: { text: reader.text(field) } });
    }
    const read = reader.read(field, (text) => readDay(text, order))?.day;
    if (read !== undefined) reader.cells[field] = read;
    return read;
  };
  const all = {
    kind: reader.read('kind', readClientKind) ?? undefined,
    status: reader.read('status', readClientStatus) ?? undefined,
    tier: reader.limited('tier', lineMax),
    services: reader.limited('services', lineMax),
    sinceOn: day('sinceOn'),
    endedOn: day('endedOn'),
    cadenceDays: reader.read('cadenceDays', (text) => readCadence(text, table)) ?? undefined,
    agreement: reader.limited('agreement', textMax),
    note: reader.limited('note', textMax),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<ClientTableFields>;
}

function readCadence(text: string, table: Table) {
  const days = readNumber(text.replace(/ *(?:giorni|gg\.?|days?|d)$/i, ''), table.reading.decimal);
  if (!days.ok) return days;
  const isWhole = Number.isInteger(days.value) && days.value >= 1 && days.value <= 3650;
  return isWhole ? good(days.value) : bad('number-out-of-range', { text, min: 1, max: 3650 });
}

function readPerson(reader: RowReader): RowPerson | null {
  const name = reader.limited('contactName', lineMax).replace(/\s+/g, ' ');
  const role = reader.limited('contactRole', lineMax);
  const email = reader.limited('contactEmail', lineMax);
  const phone = reader.limited('contactPhone', lineMax);
  const shown = name || email || phone;
  if (shown === '') return null;
  if (name === '') reader.cells['contactName'] = shown;
  return { name: shown, role, email, phone, isUnnamed: name === '' };
}

function listIn(cell: string): string[] {
  const names = cell.split(/[;,|\n]/).map((n) => n.replace(/\s+/g, ' ').trim());
  return [...new Map(names.filter((n) => n !== '').map((n) => [nameKey(n), n])).values()];
}

function clientWarnings(
  rows: readonly PlannedRow<ClientWork>[],
  known: KnownWorkspace,
  oursKept: number,
  unnamedPeople: number,
): ImportWarning[] {
  const segments = new Map<string, string>();
  const tags = new Map<string, string>();
  for (const { state, work } of rows) {
    if (work === null || (state !== 'ready' && state !== 'update')) continue;
    if (work.segmentName !== null) segments.set(nameKey(work.segmentName), work.segmentName);
    for (const name of work.tagNames) tags.set(nameKey(name), name);
  }
  for (const name of known.segmentNames) segments.delete(nameKey(name));
  for (const name of known.tagNames) tags.delete(nameKey(name));
  const warnings: ImportWarning[] = [];
  if (segments.size > 0)
    warnings.push({ code: 'warning.segments-created', params: { names: listed(segments) } });
  if (tags.size > 0) warnings.push({ code: 'warning.tags-created', params: { names: listed(tags) } });
  if (oursKept > 0) warnings.push({ code: 'warning.ours-kept', params: { count: oursKept } });
  if (unnamedPeople > 0)
    warnings.push({ code: 'warning.contacts-unnamed', params: { count: unnamedPeople } });
  return warnings;
}

function listed(names: ReadonlyMap<string, string>): string {
  const all = [...names.values()];
  return all.length > 10 ? `${all.slice(0, 10).join(', ')} …` : all.join(', ');
}
