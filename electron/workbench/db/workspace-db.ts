import type { Id } from '../../../shared/domain/ids.ts';
import type { Clock, Day, EpochMs } from '../../../shared/domain/time.ts';

/** A value that SQLite stores. */
export type SqlValue = string | number | bigint | null | Uint8Array;
/** One row, or part of one, by column. */
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** Tables whose rows are changed through {@link Writer}: each change is recorded and can be undone. */
export type RecordedTable =
  | 'setting'
  | 'segment'
  | 'tag'
  | 'client'
  | 'client_tag'
  | 'contact'
  | 'interaction'
  | 'interaction_client'
  | 'interaction_contact'
  | 'fact'
  | 'attachment'
  | 'signal'
  | 'panel'
  | 'sitting'
  | 'rating'
  | 'rating_evidence'
  | 'measure_dismissal'
  | 'attention'
  | 'satisfaction'
  | 'note_answer'
  | 'brief'
  | 'brief_version'
  | 'saved_view'
  | 'template'
  | 'import_batch'
  | 'import_mapping';

/** What a step of history is called in the interface: `change.<verb>` in i18n, filled with its values. */
export interface ChangeLabel {
  readonly verb: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Reading. Statements are prepared once per SQL text. */
export interface Reader {
  all<R>(sql: string, ...params: SqlValue[]): R[];
  get<R>(sql: string, ...params: SqlValue[]): R | undefined;
  /** Rows one at a time, for exports. */
  iterate<R>(sql: string, ...params: SqlValue[]): IterableIterator<R>;
}

/** Writing inside one transaction: every row touched goes into the change log, and search and derived tables follow. */
export interface Writer extends Reader {
  readonly nowMs: EpochMs;
  newId<K extends string>(): Id<K>;
  /** `created_at_ms` and `updated_at_ms` are filled in where the table has them. */
  insert(table: RecordedTable, row: SqlRow): void;
  /** Only the columns given; nothing is recorded where nothing differs. False when there is no such row. */
  update(table: RecordedTable, id: string, patch: SqlRow): boolean;
  /** To the trash (`deleted_at_ms`). False when it is there already or does not exist. */
  trash(table: RecordedTable, id: string): boolean;
  untrash(table: RecordedTable, id: string): boolean;
  /** Removes rows for good: only link tables, ratings taken back, and what undo of an import removes. Keys as column values. */
  erase(table: RecordedTable, key: SqlRow): void;
  /** Makes the link rows of an owner be exactly `rows`, e.g. setLinks('client_tag', {client_id}, [{tag_id}…]). */
  setLinks(
    table: 'client_tag' | 'interaction_client' | 'interaction_contact' | 'rating_evidence',
    owner: SqlRow,
    rows: readonly SqlRow[],
  ): void;
  /** Keeps the bytes of an attachment: beside history, which holds no blobs. They stay while its row can come back. */
  putBytes(attachmentId: string, bytes: Uint8Array): void;
}

/** A step of history as the interface names it. */
export interface HistoryStep {
  /** Seq of the `do` change set. */
  readonly seq: number;
  readonly label: ChangeLabel;
  /** When the user did it. */
  readonly atMs: EpochMs;
}

/** One open workspace file. */
export interface WorkspaceDb extends Reader {
  readonly path: string;
  readonly readOnly: boolean;
  readonly clock: Clock;
  today(): Day;
  /**
   * One transaction and one step of undo. Throws a `Refused` (db/refused.ts) untouched and rolls back; a full disk or a
   * read-only file becomes one too.
   */
  write<T>(label: ChangeLabel, work: (w: Writer) => T): T;
  /** A transaction outside history, for drafts and other things that are not the user's record. */
  writeQuietly<T>(work: (run: (sql: string, ...params: SqlValue[]) => void) => T): T;
  /**
   * Takes back the newest step, or does the last one taken back again, as a change set of its own; null where there is
   * none. Refused: `changed-since` where a row is no longer as that step left it.
   */
  undo(): HistoryStep | null;
  redo(): HistoryStep | null;
  /** A whole, compact copy of the file as it stands, its log included. Refused: `disk-full`, `folder-not-writable`. */
  vacuumInto(path: string): void;
  /**
   * A whole copy of the file, made while others read and write; what they write meanwhile is in it. Closing ends it, and
   * removes the copy. Rejects with the fault of SQLite or of the file system.
   */
  copyInto(path: string): Promise<void>;
  /** Aborted once the workspace is closed, for what goes on beside it. */
  readonly closed: AbortSignal;
  /** Told after each commit which tables changed. */
  onCommitted(listener: (tables: ReadonlySet<string>) => void): () => void;
  close(): void;
}
