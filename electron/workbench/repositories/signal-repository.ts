import type { SignalId } from '../../../shared/domain/ids.ts';
import type { RolePair } from '../../../shared/domain/signals/role-pairs.ts';
import type { SignalSettings } from '../../../shared/domain/signals/workspace-signals.ts';
import type { Reader, SqlRow, Writer } from '../db/workspace-db.ts';

interface SignalRow {
  id: SignalId;
  is_custom: number;
  weight: number | null;
  role: string | null;
  used_as: string | null;
  label: string;
  description: string;
  question: string;
  remedy: string;
}

/** What this workspace changes of the catalogue: weights, role pairs, and its own signals in order of birth. */
export function loadSignalSettings(db: Reader): SignalSettings {
  const rows = db.all<SignalRow>(
    `SELECT id, is_custom, weight, role, used_as, label, description, question, remedy FROM signal
     WHERE deleted_at_ms IS NULL ORDER BY created_at_ms, id`,
  );
  const weights: Record<string, number> = {};
  const rolePairs: Record<string, RolePair> = {};
  for (const row of rows.filter((r) => r.is_custom === 0)) {
    if (row.weight !== null) weights[row.id] = row.weight;
    if (row.role !== null && row.used_as !== null)
      rolePairs[row.id] = { role: row.role, usedAs: row.used_as };
  }
  const customSignals = rows
    .filter((r) => r.is_custom === 1)
    .map(({ id, label, description, question, remedy, weight }) => ({
      id,
      label,
      description,
      question,
      remedy,
      weight: weight ?? 1,
    }));
  return { weights, rolePairs, customSignals };
}

/** Changes what the workspace says of a catalogue signal. */
export function setCatalogueSignal(w: Writer, id: SignalId, patch: { weight: number } | RolePair): void {
  const columns: SqlRow =
    'weight' in patch ? { weight: patch.weight } : { role: patch.role, used_as: patch.usedAs };
  const exists = w.get('SELECT 1 FROM signal WHERE id = ?', id) !== undefined;
  if (exists) w.update('signal', id, columns);
  else w.insert('signal', { id, is_custom: 0, ...columns });
}

/** The user's own signal. */
export interface CustomSignalFields {
  readonly label: string;
  readonly description: string;
  readonly question: string;
  readonly remedy: string;
  readonly weight: number;
}

export function insertCustomSignal(w: Writer, fields: CustomSignalFields): SignalId {
  const id = `custom-${w.newId<'signal'>()}` as SignalId;
  w.insert('signal', { id, is_custom: 1, ...fields });
  return id;
}

export function updateCustomSignal(w: Writer, id: SignalId, fields: CustomSignalFields): void {
  w.update('signal', id, { ...fields });
}
