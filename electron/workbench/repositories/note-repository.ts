import type { FactDetail } from '../../../shared/domain/fact.ts';
import type { ClientId, ImportBatchId, InteractionId, SignalId } from '../../../shared/domain/ids.ts';
import type { InteractionKind, InteractionSource } from '../../../shared/domain/interaction.ts';
import type { Day, EpochMs } from '../../../shared/domain/time.ts';
import type { Reader, SqlValue, WorkspaceDb } from '../db/workspace-db.ts';

/** What the reader proposes of an entry, as kept. */
export interface StoredProposal {
  readonly kind: 'signal' | 'fact';
  /** A signal id, or the kind of fact (of a request with its subject). */
  readonly subject: string;
  /** Of a signal, from 0.5 to 1. */
  readonly score: number | null;
  /** `[start, end)` in UTF-16 units of the entry's text. */
  readonly start: number;
  readonly end: number;
  readonly detail: FactDetail | null;
  readonly note: string;
}

/** An entry as the reader sees it. */
export interface NoteToRead {
  readonly id: InteractionId;
  readonly text: string;
  readonly occurredOn: Day;
}

/** Which of the open proposals. */
export interface OpenScope {
  readonly clientId?: ClientId | undefined;
  readonly signalId?: SignalId | undefined;
  readonly batchId?: ImportBatchId | undefined;
  readonly interactionId?: InteractionId | undefined;
  readonly byHand?: boolean | undefined;
  /** Signals that this workspace does not use: never open. */
  readonly unused: readonly SignalId[];
}

/** One open proposal, without its words. */
export interface OpenProposal {
  readonly interactionId: InteractionId;
  readonly clientId: ClientId;
  readonly clientName: string;
  readonly kind: 'signal' | 'fact';
  readonly subject: string;
}

/** The newest of the entries that are to be read. */
export function listQueuedNotes(db: Reader, limit: number): NoteToRead[] {
  return db.all<NoteToRead>(
    `SELECT i.id, i.text, i.occurred_on AS occurredOn FROM note_queue q JOIN interaction i ON i.id = q.interaction_id
     ORDER BY q.interaction_id DESC LIMIT ?`,
    limit,
  );
}

/** How many entries are still to be read: of a client, of an import, or all. */
export function countQueuedNotes(db: Reader, scope: Pick<OpenScope, 'clientId' | 'batchId'>): number {
  const conditions: string[] = [];
  const params: SqlValue[] = [];
  if (scope.clientId !== undefined) {
    conditions.push(
      'q.interaction_id IN (SELECT interaction_id FROM interaction_client WHERE client_id = ?)',
    );
    params.push(scope.clientId);
  }
  if (scope.batchId !== undefined) {
    conditions.push('q.interaction_id IN (SELECT id FROM interaction WHERE batch_id = ?)');
    params.push(scope.batchId);
  }
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM note_queue q ${where}`, ...params)?.n ?? 0;
}

/** Queues the newest entries that were never read; gives back how many there are. */
export function queueUnread(db: WorkspaceDb, clientId: ClientId | undefined, limit: number): number {
  const of =
    clientId === undefined
      ? ''
      : 'AND i.id IN (SELECT interaction_id FROM interaction_client WHERE client_id = ? AND deleted = 0)';
  const ids = db.all<{ id: InteractionId }>(
    `SELECT i.id FROM interaction i WHERE i.deleted_at_ms IS NULL AND i.text <> '' ${of}
     AND NOT EXISTS (SELECT 1 FROM note_reading r WHERE r.interaction_id = i.id)
     ORDER BY i.occurred_at_ms DESC, i.id DESC LIMIT ?`,
    ...(clientId === undefined ? [] : [clientId]),
    limit,
  );
  db.writeQuietly((run) => {
    run(
      'INSERT OR IGNORE INTO note_queue(interaction_id) SELECT value FROM json_each(?)',
      JSON.stringify(ids.map((r) => r.id)),
    );
  });
  return ids.length;
}

/** Leaves unread what is queued, of an import or all. */
export function emptyQueue(db: WorkspaceDb, batchId?: ImportBatchId): void {
  db.writeQuietly((run) =>
    batchId === undefined
      ? run('DELETE FROM note_queue')
      : run(
          'DELETE FROM note_queue WHERE interaction_id IN (SELECT id FROM interaction WHERE batch_id = ?)',
          batchId,
        ),
  );
}

/** An entry that is not in the trash, as the reader sees it. */
export function findNote(db: Reader, id: InteractionId): NoteToRead | undefined {
  return db.get<NoteToRead>(
    'SELECT id, text, occurred_on AS occurredOn FROM interaction WHERE id = ? AND deleted_at_ms IS NULL',
    id,
  );
}

/** True when the entry waits to be read. */
export function isQueued(db: Reader, id: InteractionId): boolean {
  return db.get('SELECT 1 FROM note_queue WHERE interaction_id = ?', id) !== undefined;
}

/** Keeps what was read of entries, beside history. An entry that reads otherwise by now is left to be read again. */
export function saveReadings(
  db: WorkspaceDb,
  readings: readonly { readonly note: NoteToRead; readonly proposals: readonly StoredProposal[] }[],
  atMs: EpochMs,
): void {
  db.writeQuietly((run) => {
    for (const { note, proposals } of readings) {
      if (db.get('SELECT 1 FROM interaction WHERE id = ? AND text = ?', note.id, note.text) === undefined)
        continue;
      run('DELETE FROM note_reading WHERE interaction_id = ?', note.id);
      run('INSERT INTO note_reading(interaction_id, read_at_ms) VALUES (?,?)', note.id, atMs);
      proposals.forEach((p, position) => {
        run(
          `INSERT OR IGNORE INTO note_proposal(interaction_id, kind, subject, position, score, phrase_start, phrase_end, detail_json, note)
           VALUES (?,?,?,?,?,?,?,?,?)`,
          note.id,
          p.kind,
          p.subject,
          position,
          p.score,
          p.start,
          p.end,
          p.detail === null ? null : JSON.stringify(p.detail),
          p.note,
        );
      });
      run('DELETE FROM note_queue WHERE interaction_id = ?', note.id);
    }
  });
}

/**
 * Open proposals, newest entries first; each once, about the client asked for or the first one of the entry. A signal
 * that was rated as not applicable to the client is not open.
 */
export function listOpenProposals(db: Reader, scope: OpenScope): OpenProposal[] {
  const { sql, params } = openSql(db, scope);
  const rows = db.all<OpenProposal>(
    `SELECT p.interaction_id AS interactionId, c.id AS clientId, c.name AS clientName, p.kind, p.subject ${sql}
     ORDER BY i.occurred_at_ms DESC, i.id DESC, ic.position, p.position`,
    ...params,
  );
  const clientOf = new Map<InteractionId, ClientId>();
  return rows.filter(({ interactionId, clientId }) => {
    const first = clientOf.get(interactionId);
    if (first === undefined) clientOf.set(interactionId, clientId);
    return first === undefined || first === clientId;
  });
}

/** How many entries have open proposals. */
export function countOpenNotes(db: Reader, scope: OpenScope): number {
  const { sql, params } = openSql(db, scope);
  return db.get<{ n: number }>(`SELECT count(DISTINCT p.interaction_id) AS n ${sql}`, ...params)?.n ?? 0;
}

function openSql(db: Reader, scope: OpenScope): { sql: string; params: SqlValue[] } {
  const params: SqlValue[] = [JSON.stringify(scope.unused), JSON.stringify(listInapplicable(db))];
  const conditions: string[] = [];
  const only = (sql: string, value: SqlValue | undefined): void => {
    if (value === undefined) return;
    conditions.push(`AND ${sql}`);
    params.push(value);
  };
  only(`p.kind = 'signal' AND p.subject = ?`, scope.signalId);
  only('i.batch_id = ?', scope.batchId);
  only('p.interaction_id = ?', scope.interactionId);
  only('ic.client_id = ?', scope.clientId);
  if (scope.byHand === true) conditions.push(`AND i.source IN ('line','form')`);
  return {
    sql: `FROM note_proposal p
     JOIN interaction i ON i.id = p.interaction_id AND i.deleted_at_ms IS NULL
     JOIN interaction_client ic ON ic.interaction_id = p.interaction_id
     JOIN client c ON c.id = ic.client_id AND c.deleted_at_ms IS NULL
     WHERE p.subject NOT IN (SELECT value FROM json_each(?))
       AND c.id || ' ' || p.subject NOT IN (SELECT value FROM json_each(?))
       AND NOT EXISTS (SELECT 1 FROM note_answer a WHERE a.interaction_id = p.interaction_id AND a.kind = p.kind
         AND a.subject = p.subject AND a.deleted_at_ms IS NULL) ${conditions.join(' ')}`,
    params,
  };
}

/** Signals that were last rated as not applicable, as `client signal`. */
function listInapplicable(db: Reader): string[] {
  const rows = db.all<{ pair: string }>(
    `SELECT st.client_id || ' ' || r.key AS pair FROM client_standing st, json_each(st.ratings_json) r
     WHERE st.ratings_json LIKE '%"na"%' AND r.value ->> 'value' = 'na'`,
  );
  return rows.map((row) => row.pair);
}

/** An entry of the list of notes to answer. */
export interface NoteHead extends NoteToRead {
  readonly kind: InteractionKind;
  readonly source: InteractionSource;
}

export function listNoteHeads(db: Reader, ids: readonly InteractionId[]): NoteHead[] {
  return db.all<NoteHead>(
    `SELECT id, text, occurred_on AS occurredOn, kind, source FROM interaction
     WHERE id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
}

/** All that was proposed of the entries, answered or not, in the order of each note. */
export function listProposals(
  db: Reader,
  ids: readonly InteractionId[],
): (StoredProposal & { readonly interactionId: InteractionId })[] {
  return db
    .all<Omit<StoredProposal, 'detail'> & { interactionId: InteractionId; detailJson: string | null }>(
      `SELECT interaction_id AS interactionId, kind, subject, score, phrase_start AS start, phrase_end AS "end",
         detail_json AS detailJson, note FROM note_proposal
       WHERE interaction_id IN (SELECT value FROM json_each(?)) ORDER BY interaction_id, position`,
      JSON.stringify(ids),
    )
    .map(({ detailJson, ...rest }) => ({
      ...rest,
      detail: detailJson === null ? null : (JSON.parse(detailJson) as FactDetail),
    }));
}
