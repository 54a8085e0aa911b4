import type { FactDetail } from '../../../../shared/domain/fact.ts';
import type { ClientId } from '../../../../shared/domain/ids.ts';
import { catalogue } from '../../../../shared/domain/signals/catalogue.ts';
import { supportsFact } from '../../../../shared/domain/signals/supports-fact.ts';
import type { Reader } from '../workspace-db.ts';
import { clientTerm, indexedText, kindTerm, signalTerm } from './search-terms.ts';

/** Rows that search knows. */
export type DocumentType = 'client' | 'contact' | 'interaction' | 'fact' | 'brief';

/** One row as the search index holds it. */
export interface SearchDocument {
  readonly clientId: string | null;
  readonly occurredAtMs: number | null;
  readonly words: string;
  readonly wordCount: number;
}

/** What is to be indexed of a row; null where the row is gone, in the trash, or says nothing. */
export function documentOf(db: Reader, type: DocumentType, id: string): SearchDocument | null {
  switch (type) {
    case 'client':
      return clientDocument(db, id);
    case 'contact':
      return contactDocument(db, id);
    case 'interaction':
      return interactionDocument(db, id);
    case 'fact':
      return factDocument(db, id);
    case 'brief':
      return briefDocument(db, id);
  }
}

function clientDocument(db: Reader, id: string): SearchDocument | null {
  const row = db.get<
    Record<
      'name' | 'services' | 'tier' | 'note' | 'agreement' | 'contact_process' | 'agreed_goals' | 'next_step',
      string
    >
  >(
    `SELECT name, services, tier, note, agreement, contact_process, agreed_goals, next_step FROM client
     WHERE id = ? AND deleted_at_ms IS NULL`,
    id,
  );
  return row ? documentFrom(Object.values(row).join('\n'), [clientTerm(id)], id, null) : null;
}

function contactDocument(db: Reader, id: string): SearchDocument | null {
  const row = db.get<Record<'client_id' | 'name' | 'role' | 'email' | 'phone' | 'note', string>>(
    'SELECT name, role, email, phone, note, client_id FROM contact WHERE id = ? AND deleted_at_ms IS NULL',
    id,
  );
  if (!row) return null;
  const { client_id: clientId, ...texts } = row;
  return documentFrom(Object.values(texts).join('\n'), [clientTerm(clientId)], clientId, null);
}

function interactionDocument(db: Reader, id: string): SearchDocument | null {
  const row = db.get<{ kind: string; occurred_at_ms: number; text: string }>(
    'SELECT kind, occurred_at_ms, text FROM interaction WHERE id = ? AND deleted_at_ms IS NULL',
    id,
  );
  if (!row) return null;
  const clientIds = db
    .all<{ client_id: string }>(
      'SELECT client_id FROM interaction_client WHERE interaction_id = ? ORDER BY position',
      id,
    )
    .map((r) => r.client_id);
  const facts = db.all<FactRow>(
    'SELECT kind, note, detail_json FROM fact WHERE interaction_id = ? AND deleted_at_ms IS NULL',
    id,
  );
  const accepted = db.all<{ subject: string }>(
    `SELECT subject FROM note_answer
     WHERE interaction_id = ? AND kind = 'signal' AND answer = 'yes' AND deleted_at_ms IS NULL`,
    id,
  );
  const marks = [
    ...clientIds.map(clientTerm),
    kindTerm(row.kind),
    ...facts.flatMap(factMarks),
    ...accepted.map((a) => signalTerm(a.subject)),
  ];
  return documentFrom(row.text, marks, clientIds[0] ?? null, row.occurred_at_ms);
}

function factDocument(db: Reader, id: string): SearchDocument | null {
  const row = db.get<FactRow & { client_id: ClientId; occurred_at_ms: number }>(
    `SELECT f.kind, f.note, f.detail_json, f.client_id, i.occurred_at_ms FROM fact f JOIN interaction i ON i.id = f.interaction_id
     WHERE f.id = ? AND f.deleted_at_ms IS NULL AND i.deleted_at_ms IS NULL`,
    id,
  );
  if (!row) return null;
  const text = factText(row.note, detailOf(row.detail_json));
  // A fact without words of its own is found by the words of its interaction, which carries its marks too.
  if (text === '') return null;
  return documentFrom(
    text,
    [clientTerm(row.client_id), ...factMarks(row)],
    row.client_id,
    row.occurred_at_ms,
  );
}

function briefDocument(db: Reader, id: string): SearchDocument | null {
  const row = db.get<{ client_id: string; sections_json: string; name: string }>(
    `SELECT b.client_id, b.sections_json, c.name FROM brief b JOIN client c ON c.id = b.client_id
     WHERE b.id = ? AND b.deleted_at_ms IS NULL`,
    id,
  );
  return row
    ? documentFrom(
        `${row.name}\n${briefText(row.sections_json)}`,
        [clientTerm(row.client_id)],
        row.client_id,
        null,
      )
    : null;
}

interface FactRow {
  readonly kind: string;
  readonly note: string;
  readonly detail_json: string;
}

/** The words of a fact: its note and what its detail says in the user's own words. */
export function factText(note: string, detail: FactDetail | null): string {
  const said =
    detail === null
      ? []
      : freeWords.map((field) => Reflect.get(detail, field) as unknown).filter((v) => typeof v === 'string');
  return [note, ...said].filter((t) => t !== '').join(' · ');
}
const freeWords = ['topic', 'result', 'reason', 'role', 'usedAs', 'towards'] as const;

/** The words that the user wrote into a brief. */
export function briefText(sectionsJson: string): string {
  const sections: unknown = JSON.parse(sectionsJson);
  if (!Array.isArray(sections)) return '';
  return sections
    .map((s: unknown) =>
      typeof s === 'object' && s !== null && 'text' in s && typeof s.text === 'string' ? s.text : '',
    )
    .filter((t) => t !== '')
    .join('\n');
}

/** The detail of a fact as stored; null where it cannot be read. */
export function detailOf(json: string): FactDetail | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && 'kind' in value ? (value as FactDetail) : null;
  } catch {
    // Validated when it was written; a row that is not JSON is verify's to report, not search's to fail on.
    return null;
  }
}

/** Terms for the kind of a fact and the signals that it speaks for. */
export function factMarks(row: FactRow): string[] {
  const detail = detailOf(row.detail_json);
  const signals = detail === null ? [] : catalogue.filter((s) => supportsFact(s, { detail, note: row.note }));
  return [kindTerm(row.kind), ...signals.map((s) => signalTerm(s.id))];
}

/** A text with the terms that stand for what it is about, as the index holds it. */
export function documentFrom(
  text: string,
  marks: readonly string[],
  clientId: string | null,
  occurredAtMs: number | null,
): SearchDocument {
  const { terms, wordCount } = indexedText(text);
  return { clientId, occurredAtMs, words: [...terms, ...new Set(marks)].join(' '), wordCount };
}
