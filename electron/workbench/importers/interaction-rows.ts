import type { InteractionKind } from '../../../shared/domain/interaction.ts';
import type { LogContext } from '../../../shared/domain/log-line/interpretation.ts';
import { atLocalTime } from '../../../shared/domain/time.ts';
import { readInteractionKind } from './cells/choice-cell.ts';
import type { ClockTime } from './cells/clock-cell.ts';
import { readClock } from './cells/clock-cell.ts';
import type { DayCell } from './cells/day-cell.ts';
import { orderShown, readDay } from './cells/day-cell.ts';
import { readDuration } from './cells/duration-cell.ts';
import type { NameDecisions } from './client-finder.ts';
import { createClientFinder } from './client-finder.ts';
import type { ImportWarning } from './import-warning.ts';
import type { InteractionWork } from './interaction-work.ts';
import { withDuplicates } from './interaction-work.ts';
import type { KnownWorkspace } from './known-workspace.ts';
import { oncePerText } from './once-per-text.ts';
import type { Pause, PlannedRow, RowDecisions } from './planned-row.ts';
import { rowsPerSlice } from './planned-row.ts';
import type { Table } from './read-table.ts';
import { readRowFacts } from './row-facts.ts';
import { clientNamesIn, indexContacts, readRowClients, readRowContacts } from './row-people.ts';
import type { RowReader } from './row-reader.ts';
import { createRowReader } from './row-reader.ts';
import { stateOf } from './row-state.ts';

/** The rows of an import with what is to be said of the whole. */
export interface InteractionPlan {
  readonly rows: readonly PlannedRow<InteractionWork>[];
  readonly warnings: readonly ImportWarning[];
}

const textMax = 200_000;
const cellMax = 10_000;
/** Reads every row of a table of interactions. */
export async function planInteractionRows(
  table: Table,
  known: KnownWorkspace,
  decisions: RowDecisions & { readonly clientNames: NameDecisions },
  pause: Pause,
): Promise<InteractionPlan> {
  const finder = createClientFinder(known.clients, decisions.clientNames);
  const contacts = indexContacts(known);
  const context: LogContext = {
    nowMs: known.nowMs,
    language: known.language,
    clients: known.clients,
    contacts: known.contacts,
    currentClientId: null,
  };
  const read = createRowReader(table, decisions);
  const clientFields = Object.keys(table.reading.columns)
    .filter((f) => /^clients\d?$/.test(f))
    .sort();
  const durationHeader = table.reading.columns['durationMin'] ?? '';
  const { dateOrder, decimal } = table.reading;
  const readers = {
    day: oncePerText((text) => readDay(text, dateOrder)),
    kind: oncePerText(readInteractionKind),
    duration: oncePerText((text) => readDuration(text, durationHeader, decimal)),
    names: oncePerText((cell) => clientNamesIn(cell, finder)),
  };
  let withoutKind = 0;

  const planRow = (row: Table['rows'][number]): PlannedRow<InteractionWork> => {
    const reader = read(row);
    for (const field of table.missing) reader.fail(field, { code: 'column-missing' });
    if (table.missing.length > 0) return { ...base(row.row, reader), state: 'error', work: null };
    const when = readWhen(reader, readers.day, table.askDateOrder);
    const written = reader.read('kind', readers.kind);
    const { clients, similar } = readRowClients(
      reader,
      clientFields.length > 0 ? clientFields : ['clients'],
      finder,
      readers.names,
    );
    const people = readRowContacts(reader, 'contacts', clients, contacts);
    const durationMin = reader.read('durationMin', readers.duration);
    const text = [reader.limited('text', textMax), reader.limited('text2', textMax)]
      .filter((t) => t !== '')
      .join('\n');
    reader.limited('facts', cellMax);
    const facts = when
      ? readRowFacts(reader, 'facts', { day: when.day, clientIds: clients.map((c) => c.id) }, context)
      : [];
    const saysNothing = text === '' && facts.length === 0 && durationMin === null;
    const hasKind = reader.text('kind') !== '';
    if (saysNothing && !hasKind && reader.problems.length === 0) reader.fail('text', { code: 'entry-empty' });
    const state = stateOf(reader.problems);
    if (state === 'ready' && !hasKind) withoutKind++;
    const kind = written ?? 'note';
    if (when)
      showRead(
        reader,
        when,
        kind,
        durationMin,
        clients.map((c) => c.name),
      );
    const work: InteractionWork | null =
      state === 'ready' && when
        ? {
            kind,
            occurredAtMs: instantOf(when),
            durationMin,
            text,
            line: null,
            clients,
            contacts: people,
            facts,
          }
        : null;
    return { ...base(row.row, reader), state, similarClients: similar, work };
  };

  const rows: PlannedRow<InteractionWork>[] = [];
  for (const row of table.rows) {
    rows.push(decisions.skipRows.has(row.row) ? skipped(row.row, read(row)) : planRow(row));
    if (rows.length % rowsPerSlice === 0) await pause(rows.length);
  }
  const judged = withDuplicates(rows, known, decisions);
  return { rows: judged, warnings: planWarnings(judged, withoutKind) };
}

/** What is to be said of entries about to be written. */
export function planWarnings(
  rows: readonly PlannedRow<InteractionWork>[],
  withoutKind: number,
): ImportWarning[] {
  const people = new Set<string>();
  for (const { state, work } of rows) {
    if (state === 'ready')
      for (const c of work?.contacts ?? []) if (c.id === null) people.add(`${c.clientId}|${c.name}`);
  }
  const warnings: ImportWarning[] = [];
  if (withoutKind > 0) warnings.push({ code: 'warning.kind-defaulted', params: { count: withoutKind } });
  if (people.size > 0) warnings.push({ code: 'warning.contacts-created', params: { count: people.size } });
  return warnings;
}

/** A row that the user left out: shown as it is in the file. */
function skipped(row: number, reader: RowReader): PlannedRow<InteractionWork> {
  for (const field of ['occurredOn', 'clients', 'kind', 'text']) reader.text(field);
  return { ...base(row, reader), problems: [], state: 'skipped', work: null };
}

interface When extends DayCell {
  readonly clock: ClockTime | null;
}

function readWhen(
  reader: RowReader,
  dayOf: (text: string) => ReturnType<typeof readDay>,
  ask: boolean,
): When | null {
  const written = reader.text('occurredOn');
  if (written === '') {
    reader.fail('occurredOn', { code: 'date-missing' });
    return null;
  }
  if (ask && orderShown(written) === 'either')
    reader.fail('occurredOn', { code: 'ambiguous-date', params: { text: written } });
  const day = reader.read('occurredOn', dayOf);
  const clock = reader.read('time', readClock);
  return day === null ? null : { day: day.day, clock: clock ?? day.clock };
}

function instantOf({ day, clock }: When): number {
  return clock === null ? atLocalTime(day) : atLocalTime(day, clock.hour, clock.minute);
}

function showRead(
  reader: RowReader,
  when: When,
  kind: InteractionKind,
  durationMin: number | null,
  names: readonly string[],
): void {
  const { cells, problems } = reader;
  if (problems.some((p) => p.code === 'ambiguous-date')) return;
  cells['occurredOn'] = when.day;
  if (when.clock)
    cells['time'] =
      `${String(when.clock.hour).padStart(2, '0')}:${String(when.clock.minute).padStart(2, '0')}`;
  if (problems.length > 0) return;
  cells['kind'] = kind;
  cells['clients'] = names.join('; ');
  if (durationMin !== null) cells['durationMin'] = String(durationMin);
}

function base(row: number, reader: RowReader) {
  return { row, cells: reader.cells, problems: reader.problems, duplicate: null, similarClients: [] };
}
