import type { FactDraft } from '../../../shared/domain/fact.ts';
import type { ClientId, ContactId } from '../../../shared/domain/ids.ts';
import type { InteractionKind } from '../../../shared/domain/interaction.ts';
import type { Day, EpochMs } from '../../../shared/domain/time.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import type { NamedClient } from './client-finder.ts';
import type { KnownWorkspace } from './known-workspace.ts';
import { withClients, wordsKey } from './known-workspace.ts';
import type { PlannedRow, RowDecisions, RowDuplicate } from './planned-row.ts';
import { shortened } from './row-reader.ts';

/** A person named in a row; `id` is null for one to be created at `clientId`. */
export interface NamedContact {
  readonly id: ContactId | null;
  readonly clientId: ClientId;
  readonly name: string;
}

/** An interaction to write; ids of clients may be provisional. */
export interface InteractionWork {
  readonly kind: InteractionKind;
  readonly occurredAtMs: EpochMs;
  readonly durationMin: number | null;
  readonly text: string;
  /** The entry as written in a file of lines; null from a table. */
  readonly line: string | null;
  readonly clients: readonly NamedClient[];
  readonly contacts: readonly NamedContact[];
  readonly facts: readonly FactDraft[];
}

/**
 * Tells the entries that are there already, or twice in the file: same clients, day, kind and words (in one file the same
 * time and duration too). Rows that the user wants all the same stay ready.
 */
export function withDuplicates(
  rows: readonly PlannedRow<InteractionWork>[],
  known: KnownWorkspace,
  decisions: RowDecisions,
): PlannedRow<InteractionWork>[] {
  // What a row is compared by, without its clients.
  const words = new Map<number, string>();
  for (const { row, state, work } of rows) {
    if (state === 'ready' && work) words.set(row, wordsKey(dayOf(work.occurredAtMs), work.kind, work.text));
  }
  const existing = alikeInWorkspace(new Set(words.values()), known);
  const firstRows = new Map<string, number>();
  return rows.map((row) => {
    const { work } = row;
    const ofRowWords = words.get(row.row);
    if (ofRowWords === undefined || !work) return row;
    const key = withClients(
      ofRowWords,
      work.clients.map((c) => c.id),
    );
    const inFile = `${key}|${work.occurredAtMs}|${work.durationMin}`;
    const existingId = existing.get(key) ?? null;
    const ofRow = firstRows.get(inFile) ?? null;
    if (ofRow === null) firstRows.set(inFile, row.row);
    const duplicate: RowDuplicate | null =
      existingId !== null
        ? { reason: 'same-entry', of: labelOf(work), ofRow: null, existingId }
        : ofRow !== null
          ? { reason: 'same-row-in-file', of: '', ofRow, existingId: null }
          : null;
    if (duplicate === null) return row;
    return { ...row, duplicate, state: decisions.keepDuplicateRows.has(row.row) ? 'ready' : 'duplicate' };
  });
}

function alikeInWorkspace(words: ReadonlySet<string>, known: KnownWorkspace): ReadonlyMap<string, string> {
  // Texts are folded only where day and kind agree: most of a long log is passed over at once.
  const days = new Set<string>();
  let from: Day | null = null;
  let to: Day | null = null;
  for (const key of words) {
    const day = key.slice(0, 10) as Day;
    days.add(key.slice(0, key.indexOf('|', 11)));
    if (from === null || day < from) from = day;
    if (to === null || day > to) to = day;
  }
  if (from === null || to === null) return new Map<string, string>();
  return known.entriesBetween(
    from,
    to,
    (day, kind, text) => days.has(`${day}|${kind}`) && words.has(wordsKey(day, kind, text)),
  );
}

function labelOf(work: InteractionWork): string {
  const names = work.clients.map((c) => c.name).join(', ');
  return [dayOf(work.occurredAtMs), names, shortened(work.text)].filter((t) => t !== '').join(' · ');
}
