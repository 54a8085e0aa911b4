import type { ClientId, ContactId } from '../../../shared/domain/ids.ts';
import { interpretLine } from '../../../shared/domain/log-line/interpret-line.ts';
import type {
  Interpretation,
  LogContext,
  Unresolved,
} from '../../../shared/domain/log-line/interpretation.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import { cleanCell } from './cells/clean-cell.ts';
import { orderShown, readDay } from './cells/day-cell.ts';
import type { ClientFinder, NameDecisions, NamedClient } from './client-finder.ts';
import { createClientFinder, provisionalId } from './client-finder.ts';
import { doubtfulMentions } from './doubtful-mentions.ts';
import type { ImportWarning } from './import-warning.ts';
import type { InteractionPlan } from './interaction-rows.ts';
import { planWarnings } from './interaction-rows.ts';
import type { InteractionWork } from './interaction-work.ts';
import { withDuplicates } from './interaction-work.ts';
import type { KnownWorkspace } from './known-workspace.ts';
import type { LineEntry } from './line-entries.ts';
import type { Pause, PlannedRow, RowDecisions, RowProblem } from './planned-row.ts';
import { shortened } from './row-reader.ts';
import { stateOf } from './row-state.ts';

/** The only field of a file of lines: what a correction replaces. */
const field = 'line';
const lineMax = 10_000;
const entriesPerSlice = 50;
const leadingDay =
  /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2}))(?![\d/])[T, \t:;|–—-]*/;
const leadingTime = /^(?:ore |alle |at )?([01]?\d|2[0-3])[:.]([0-5]\d)(?::[0-5]\d)?(?![\d.:])[, \t;|–—-]*/;

/**
 * Reads every entry as if it had been typed on its day. Days are `2026-03-14` or `14/03/2026`, a time may follow.
 * Names that nobody has, days that do not exist and words after `!` that are no fact are told, never dropped.
 */
export async function planLineRows(
  entries: readonly LineEntry[],
  known: KnownWorkspace,
  decisions: RowDecisions & { readonly clientNames: NameDecisions },
  pause: Pause,
): Promise<InteractionPlan> {
  const context = contextOf(known, decisions.clientNames);
  const finder = createClientFinder(known.clients, {});
  const clientOfContact = new Map(known.contacts.map((c) => [c.id, c.clientId]));
  const nameOf = new Map([...context.clients, ...known.clients].map((c) => [c.id, c.name]));
  const similarOf = (found: Unresolved): NamedClient[] =>
    similarClients(found, finder, clientOfContact, nameOf);
  const rows: PlannedRow<InteractionWork>[] = [];
  const days: string[] = [];

  for (const entry of entries) {
    const corrected = decisions.corrections[String(entry.row)]?.[field];
    const text = corrected === undefined ? entry.text : cleanCell(corrected);
    const written = leadingDay.exec(text)?.[1];
    if (written !== undefined) days.push(written);
    rows.push(
      decisions.skipRows.has(entry.row)
        ? {
            row: entry.row,
            state: 'skipped',
            cells: { line: text },
            problems: [],
            duplicate: null,
            similarClients: [],
            work: null,
          }
        : planLine(entry.row, text, context, known, nameOf, similarOf),
    );
    if (rows.length % entriesPerSlice === 0) await pause(rows.length);
  }
  const judged = withDuplicates(rows, known, decisions);
  const warnings: ImportWarning[] = planWarnings(judged, 0);
  // Here slashes always mean day first: said where no date of the file proves it.
  const shown = days.map(orderShown);
  const example = days[shown.indexOf('either')];
  if (example !== undefined && !shown.includes('dmy'))
    warnings.push({ code: 'warning.date-order-dmy', params: { text: example } });
  return { rows: judged, warnings };
}

function planLine(
  row: number,
  text: string,
  context: LogContext,
  known: KnownWorkspace,
  nameOf: ReadonlyMap<ClientId, string>,
  similarOf: (found: Unresolved) => NamedClient[],
): PlannedRow<InteractionWork> {
  const base = { row, duplicate: null, similarClients: [], work: null };
  const failed = (
    code: RowProblem['code'],
    params: RowProblem['params'] = {},
  ): PlannedRow<InteractionWork> => ({
    ...base,
    state: 'error',
    cells: { line: text },
    problems: [{ column: field, code, params }],
  });
  if (text.length > lineMax) return failed('too-long', { length: text.length, max: lineMax });
  const lead = leadingDay.exec(text);
  if (!lead?.[1]) return failed('line-without-date', { text: shortened(text) });
  const day = readDay(lead[1], 'dmy');
  if (!day.ok) return failed(day.fault.code, day.fault.params);
  const afterDay = text.slice(lead[0].length);
  const time = leadingTime.exec(afterDay);
  const rest = afterDay.slice(time?.[0].length ?? 0);
  if (rest.trim() === '') return failed('entry-empty');
  const clock = time ? ` ${time[1]?.padStart(2, '0')}:${time[2]}` : '';
  const read = interpretLine(`${day.value.day}${clock} ${rest}`, context);

  const problems: RowProblem[] = [];
  const similar = new Map<ClientId, NamedClient>();
  for (const found of read.unresolved) {
    const near = similarOf(found);
    for (const client of near) similar.set(client.id, client);
    problems.push({ column: columnOf(found), ...problemOf(found, near) });
  }
  for (const { text: name, clientId } of doubtfulMentions(read)) {
    const own = { id: clientId, name: nameOf.get(clientId) ?? '' };
    similar.set(clientId, own);
    problems.push({ column: `@${name}`, code: 'similar-client', params: { name, similar: own.name } });
  }
  const clients = read.draft.clientIds.map((id) => ({ id, name: nameOf.get(id) ?? '' }));
  const { draft } = read;
  if (draft.text === '' && draft.facts.length === 0 && draft.durationMin === null && draft.kind === 'note') {
    problems.push({ column: field, code: 'entry-empty', params: {} });
  }
  const state = stateOf(problems);
  const work: InteractionWork | null =
    state === 'ready'
      ? {
          kind: draft.kind,
          occurredAtMs: draft.occurredAtMs,
          durationMin: draft.durationMin,
          text: draft.text,
          line: text,
          clients,
          contacts: draft.contactIds.map((id) => contactOf(id, known)),
          facts: draft.facts,
        }
      : null;
  return {
    ...base,
    state,
    cells: { line: text, ...cellsOf(read, clients, clock) },
    problems,
    similarClients: [...similar.values()],
    work,
  };
}

/** The names that a line may use: those of the workspace, and those of the file that were decided. */
function contextOf(known: KnownWorkspace, names: NameDecisions): LogContext {
  const ids = new Set(known.clients.map((c) => c.id));
  const decided = Object.entries(names).flatMap(([name, choice]): NamedClient[] => {
    const trimmed = name.trim().replace(/^@/, '');
    if (trimmed === '') return [];
    if (choice === 'new') return [{ id: provisionalId(trimmed), name: trimmed }];
    return ids.has(choice) ? [{ id: choice, name: trimmed }] : [];
  });
  const keys = new Set(known.clients.map((c) => provisionalId(c.name)));
  return {
    nowMs: known.nowMs,
    language: known.language,
    // Before the others, so that a client's own name stands where both have one. A «new» one that exists by now is that one.
    clients: [...decided.filter((c) => !keys.has(c.id)), ...known.clients],
    contacts: known.contacts,
    currentClientId: null,
  };
}

function problemOf(found: Unresolved, near: readonly NamedClient[]): Pick<RowProblem, 'code' | 'params'> {
  const similar = near.map((c) => c.name).join(', ');
  switch (found.reason) {
    case 'unknown-name':
      return near.length > 0
        ? { code: 'similar-client', params: { name: found.text, similar } }
        : { code: 'unknown-client', params: { name: found.text } };
    case 'ambiguous-name':
      return {
        code: 'ambiguous-name',
        params: { name: found.text, similar: found.candidates.map((c) => c.name).join(', ') },
      };
    case 'impossible-date':
      return { code: 'date-impossible', params: { text: found.text } };
    case 'unknown-fact':
      return { code: 'unknown-fact', params: { text: found.text } };
    case 'no-client':
      return { code: 'no-client', params: {} };
  }
}

/** What of the line is wrong, so that it can be found in it. */
function columnOf(found: Unresolved): string {
  if (found.reason === 'unknown-name' || found.reason === 'ambiguous-name') return `@${found.text}`;
  if (found.reason === 'unknown-fact') return `!${found.text}`;
  return found.text === '' ? field : found.text;
}

function similarClients(
  found: Unresolved,
  finder: ClientFinder,
  clientOfContact: ReadonlyMap<ContactId, ClientId>,
  nameOf: ReadonlyMap<ClientId, string>,
): NamedClient[] {
  if (found.reason !== 'unknown-name' && found.reason !== 'ambiguous-name') return [];
  const ids =
    found.reason === 'ambiguous-name'
      ? found.candidates.map((c) => c.clientId)
      : found.similar.map(({ id }) => clientOfContact.get(id as ContactId) ?? (id as ClientId));
  const own = found.reason === 'unknown-name' ? finder.similar(found.text).map((c) => c.id) : [];
  return [...new Set([...ids, ...own])].flatMap((id): NamedClient[] => {
    const name = nameOf.get(id);
    return name === undefined ? [] : [{ id, name }];
  });
}

function contactOf(id: ContactId, known: KnownWorkspace) {
  const contact = known.contacts.find((c) => c.id === id);
  return { id, clientId: contact?.clientId ?? ('' as ClientId), name: contact?.name ?? '' };
}

function cellsOf(
  read: Interpretation,
  clients: readonly NamedClient[],
  clock: string,
): Record<string, string> {
  const { draft, chips } = read;
  const people = chips.flatMap((c) => (c.type === 'contact' ? [c.name] : []));
  const all: Record<string, string> = {
    occurredOn: dayOf(draft.occurredAtMs),
    time: clock.trim(),
    kind: draft.kind,
    clients: clients.map((c) => c.name).join('; '),
    contacts: people.join('; '),
    durationMin: draft.durationMin === null ? '' : String(draft.durationMin),
    facts: draft.facts.map((f) => f.detail.kind).join('; '),
    text: draft.text,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}
