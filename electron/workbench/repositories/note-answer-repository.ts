import type { ClientId, InteractionId, SignalId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Day, EpochMs } from '../../../shared/domain/time.ts';
import type { Reader, Writer } from '../db/workspace-db.ts';

/** `left`: put aside unanswered. */
export type NoteAnswerValue = 'yes' | 'no' | 'left';

/** What a person said of a proposal of the note reader. */
export interface NoteAnswer {
  readonly interactionId: InteractionId;
  readonly clientId: ClientId;
  readonly kind: 'signal' | 'fact';
  readonly subject: string;
  readonly answer: NoteAnswerValue;
  readonly score: number | null;
  readonly start: number;
  readonly end: number;
  /** The sentences that the phrase stood in, as they read then. */
  readonly passage: string;
  readonly language: Language;
}

/** One yes or no to a signal, as far as learning needs it. */
export interface LearntAnswer {
  readonly id: string;
  readonly signalId: SignalId;
  readonly isYes: boolean;
  readonly passage: string;
  readonly language: Language;
  readonly answeredAtMs: EpochMs;
}

/** An entry that a person called evidence for a signal. */
export interface AcceptedEntry {
  readonly interactionId: InteractionId;
  readonly signalId: SignalId;
  readonly occurredOn: Day;
}

export function insertNoteAnswer(w: Writer, answer: NoteAnswer): void {
  w.insert('note_answer', {
    id: w.newId<'note-answer'>(),
    interaction_id: answer.interactionId,
    client_id: answer.clientId,
    kind: answer.kind,
    subject: answer.subject,
    answer: answer.answer,
    score: answer.score,
    phrase_start: answer.start,
    phrase_end: answer.end,
    passage: answer.passage,
    language: answer.language,
    answered_at_ms: w.nowMs,
  });
}

/** Whether the proposal was answered or put aside. */
export function isAnswered(
  db: Reader,
  { interactionId, kind, subject }: Pick<NoteAnswer, 'interactionId' | 'kind' | 'subject'>,
): boolean {
  return (
    db.get(
      'SELECT 1 FROM note_answer WHERE interaction_id = ? AND kind = ? AND subject = ? AND deleted_at_ms IS NULL',
      interactionId,
      kind,
      subject,
    ) !== undefined
  );
}

/** The latest answers given after an instant, oldest first. */
export function listLearntAnswers(db: Reader, afterMs: EpochMs, limit: number): LearntAnswer[] {
  return db
    .all<Omit<LearntAnswer, 'isYes'> & { answer: NoteAnswerValue }>(
      `SELECT id, subject AS signalId, answer, passage, language, answered_at_ms AS answeredAtMs FROM note_answer
       WHERE kind = 'signal' AND answer <> 'left' AND deleted_at_ms IS NULL AND answered_at_ms > ?
       ORDER BY answered_at_ms DESC, id DESC LIMIT ?`,
      afterMs,
      limit,
    )
    .map(({ answer, ...rest }) => ({ ...rest, isYes: answer === 'yes' }))
    .reverse();
}

/** Entries of a client that a person called evidence, for one signal or for any, newest first. */
export function listAcceptedEntries(db: Reader, clientId: ClientId, signalId?: SignalId): AcceptedEntry[] {
  return db.all<AcceptedEntry>(
    `SELECT a.interaction_id AS interactionId, a.subject AS signalId, i.occurred_on AS occurredOn
     FROM note_answer a JOIN interaction i ON i.id = a.interaction_id
     JOIN interaction_client ic ON ic.interaction_id = i.id AND ic.client_id = a.client_id AND ic.deleted = 0
     WHERE a.client_id = ? AND a.kind = 'signal' AND a.answer = 'yes' AND a.deleted_at_ms IS NULL
     ${signalId === undefined ? '' : 'AND a.subject = ?'}
     ORDER BY i.occurred_at_ms DESC, i.id DESC`,
    clientId,
    ...(signalId === undefined ? [] : [signalId]),
  );
}

/** Signals that the entries were called evidence for, by whom it is about. */
export function listAcceptedSignals(
  db: Reader,
  ids: readonly InteractionId[],
): { interactionId: InteractionId; clientId: ClientId; signalId: SignalId }[] {
  return db.all(
    `SELECT interaction_id AS interactionId, client_id AS clientId, subject AS signalId FROM note_answer
     WHERE interaction_id IN (SELECT value FROM json_each(?)) AND kind = 'signal' AND answer = 'yes'
     AND deleted_at_ms IS NULL`,
    JSON.stringify(ids),
  );
}

/** Answers that name an entry or a client that an import created, with which of the two; null: not of the import. */
export function listAnswersOfImport(
  db: Reader,
  batchId: string,
): { id: string; interactionId: InteractionId | null; clientId: ClientId | null }[] {
  return db.all(
    `SELECT a.id, i.id AS interactionId, c.id AS clientId FROM note_answer a
     LEFT JOIN interaction i ON i.id = a.interaction_id AND i.batch_id = ?
     LEFT JOIN client c ON c.id = a.client_id AND c.batch_id = ?
     WHERE i.id IS NOT NULL OR c.id IS NOT NULL`,
    batchId,
    batchId,
  );
}
