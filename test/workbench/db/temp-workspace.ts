import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type OpenWorkspaceOptions, openWorkspace } from '../../../electron/workbench/db/open-workspace.ts';
import type { SqlRow, WorkspaceDb, Writer } from '../../../electron/workbench/db/workspace-db.ts';
import type { FactDetail } from '../../../shared/domain/fact.ts';
import { dayOf } from '../../../shared/domain/time.ts';

/** 22 November 2026, 10:00 local. */
export const nowMs = new Date(2026, 10, 22, 10, 0).getTime();

/** A clock that stands still until it is moved. */
export function aClock(startMs = nowMs): { nowMs(): number; advance(ms: number): void } {
  let at = startMs;
  return {
    nowMs: () => at,
    advance: (ms) => {
      at += ms;
    },
  };
}

/** A folder that is gone after the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapporto-db-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new workspace on a real file, closed after the test. */
export function aWorkspace(options: Partial<OpenWorkspaceOptions> = {}): WorkspaceDb {
  const db = openWorkspace({
    path: join(aFolder(), 'agency.rapporto'),
    clock: aClock(),
    actor: 'Giulia',
    ...options,
  });
  onTestFinished(() => db.close());
  return db;
}

export function addClient(w: Writer, name: string, row: SqlRow = {}): string {
  const id = w.newId<'client'>();
  w.insert('client', { id, name, name_key: name.toLowerCase(), kind: 'company', status: 'active', ...row });
  return id;
}

export function addInteraction(
  w: Writer,
  clientIds: readonly string[],
  text: string,
  more: { kind?: string; atMs?: number; facts?: readonly { detail: FactDetail; note?: string }[] } = {},
): string {
  const { kind = 'call', atMs = nowMs - 3_600_000, facts = [] } = more;
  const id = w.newId<'interaction'>();
  w.insert('interaction', {
    id,
    kind,
    occurred_at_ms: atMs,
    occurred_on: dayOf(atMs),
    duration_min: 25,
    text,
    line: null,
    source: 'form',
  });
  clientIds.forEach((clientId, position) => {
    w.insert('interaction_client', {
      interaction_id: id,
      client_id: clientId,
      position,
      occurred_at_ms: atMs,
      is_contact: kind === 'note' ? 0 : 1,
      deleted: 0,
    });
  });
  facts.forEach(({ detail, note = '' }, position) => {
    w.insert('fact', {
      id: w.newId<'fact'>(),
      interaction_id: id,
      client_id: clientIds[0] ?? '',
      position,
      kind: detail.kind,
      occurred_on: dayOf(atMs),
      note,
      detail_json: JSON.stringify(detail),
    });
  });
  return id;
}

export function addCheck(
  w: Writer,
  clientId: string,
  ratings: Readonly<Record<string, string>>,
  checkedOn = '2026-11-20',
  finishedAtMs: number | null = nowMs,
): string {
  const id = w.newId<'check'>();
  w.insert('sitting', {
    id,
    client_id: clientId,
    checked_on: checkedOn,
    started_at_ms: nowMs,
    finished_at_ms: finishedAtMs,
  });
  for (const [signalId, value] of Object.entries(ratings)) {
    w.insert('rating', {
      id: w.newId<'rating'>(),
      sitting_id: id,
      client_id: clientId,
      signal_id: signalId,
      value,
      rated_on: checkedOn,
    });
  }
  return id;
}

/** The refusal that some work ends in: its code with its values. */
export function refusalOf(work: () => unknown): { code: string; params: Record<string, unknown> } {
  try {
    work();
  } catch (error) {
    if (error instanceof Error && 'refusal' in error)
      return error.refusal as { code: string; params: Record<string, unknown> };
    throw error;
  }
  throw new Error('It was not refused');
}
