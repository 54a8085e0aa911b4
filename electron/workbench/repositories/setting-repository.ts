import type { Reader, Writer } from '../db/workspace-db.ts';

/** What the user set, by name; values as they were stored. A name that was never set is absent. */
export function loadSettingValues(db: Reader): Readonly<Record<string, unknown>> {
  const rows = db.all<{ id: string; value_json: string }>('SELECT id, value_json FROM setting');
  return Object.fromEntries(rows.map((r) => [r.id, JSON.parse(r.value_json) as unknown]));
}

/** Sets one by name. */
export function saveSettingValue(w: Writer, name: string, value: unknown): void {
  const row = { value_json: JSON.stringify(value) };
  if (!w.update('setting', name, row)) w.insert('setting', { id: name, ...row });
}
