import type { TemplateId } from '../../../shared/domain/ids.ts';
import type { Reader, Writer } from '../db/workspace-db.ts';

export interface Template {
  readonly id: TemplateId;
  readonly name: string;
  /** One-line entry to start from. */
  readonly line: string;
}

export function listTemplates(db: Reader): Template[] {
  return db.all(
    'SELECT id, name, line FROM template WHERE deleted_at_ms IS NULL ORDER BY name COLLATE NOCASE',
  );
}

export function findTemplate(db: Reader, id: TemplateId): Template | undefined {
  return db.get('SELECT id, name, line FROM template WHERE id = ? AND deleted_at_ms IS NULL', id);
}

export function insertTemplate(w: Writer, name: string, line: string): TemplateId {
  const id = w.newId<'template'>();
  w.insert('template', { id, name, line });
  return id;
}

export function updateTemplate(w: Writer, id: TemplateId, name: string, line: string): void {
  w.update('template', id, { name, line });
}
