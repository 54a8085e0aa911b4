import Database from 'better-sqlite3';

/**
 * A client «Verdi» with an entry and a fact, put into a file of an earlier version as the program of that time wrote it:
 * today's would want today's tables.
 */
export function addOldEntry(path: string, text: string): void {
  const raw = new Database(path);
  raw.exec(`
    INSERT INTO client(id, name, name_key, kind, status, created_at_ms, updated_at_ms) VALUES ('verdi', 'Verdi', 'verdi', 'company', 'active', 1, 1);
    INSERT INTO interaction(id, kind, occurred_at_ms, occurred_on, text, source, created_at_ms, updated_at_ms)
      VALUES ('entry', 'call', 1795330800000, '2026-11-22', '${text}', 'form', 1, 1);
    INSERT INTO interaction_client(interaction_id, client_id, position, occurred_at_ms, is_contact) VALUES ('entry', 'verdi', 0, 1795330800000, 1);
    INSERT INTO fact(id, interaction_id, client_id, position, kind, occurred_on, detail_json, created_at_ms, updated_at_ms)
      VALUES ('fact', 'entry', 'verdi', 0, 'control', '2026-11-22', '{"kind":"control","goalAlreadyMet":true}', 1, 1);`);
  raw.close();
}
