import type { FactDraft } from '../../../shared/domain/fact.ts';
import type { ClientId, ContactId } from '../../../shared/domain/ids.ts';
import type { InteractionKind } from '../../../shared/domain/interaction.ts';
import type { Day, EpochMs } from '../../../shared/domain/time.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import type { NamedClient } from './client-finder.ts';
import type { KnownWorkspace } from './known-workspace.ts';
import { entryKey, wordsKey } from './known-workspace.ts';
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
  const existing = alikeInWorkspace(rows, known);
  const firstRows = new Map<string, number>();
  return rows.map((row) => {
    const { work } = row;
    if (row.state !== 'ready' || !work) return row;
    const key = keyOf(work);
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

function alikeInWorkspace(rows: readonly PlannedRow<InteractionWork>[], known: KnownWorkspace) {
  const words = new Set<string>();
  let from: Day | null = null;
  let to: Day | null = null;
  for (const { work, state } of rows) {
    if (state !== 'ready' || !work) continue;
    const day = dayOf(work.occurredAtMs);
    words.add(wordsKey(day, work.kind, work.text));
    if (from === null || day < from) from = day;
    if (to === null || day > to) to = day;
  }
  if (from === null || to === null) return new Map<string, string>();
  // Texts are folded only where day and kind agree: most of a long log is passed over at once.
  const days = new Set([...words].map((w) => w.slice(0, w.indexOf('|', 11))));
  return known.entriesBetween(from, to, (day, kind, text) => days.has(`${day}|${kind}`) && words.has(wordsKey(day, kind, text)));
}

function keyOf(work: InteractionWork): string {
  return entryKey(dayOf(work.occurredAtMs), work.kind, work.text, work.clients.map((c) => c.id));
}

function labelOf(work: InteractionWork): string {
  const names = work.clients.map((c) => c.name).join(', ');
  return [dayOf(work.occurredAtMs), names, shortened(work.text)].filter((t) => t !== '').join(' · ');
}
