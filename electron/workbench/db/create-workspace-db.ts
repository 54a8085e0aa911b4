import type { Clock } from '../../../shared/domain/time.ts';
import { dayOf } from '../../../shared/domain/time.ts';
import { asRefused } from './as-refused.ts';
import type { ChangeSession, ChangeSetKind } from './change-session.ts';
import { openChangeSession } from './change-session.ts';
import { collectStaleStandings } from './client-standings.ts';
import { copyInSteps } from './copy-in-steps.ts';
import { applyStep, moveStep, nextStep, pushStep } from './history-stack.ts';
import { Refused } from './refused.ts';
import { collectStaleDocuments } from './search/index-documents.ts';
import type { Statements } from './statements.ts';
import { readTableShapes } from './table-shapes.ts';
import { createIdSource } from './uuid-v7.ts';
import type { ChangeLabel, HistoryStep, SqlValue, WorkspaceDb, Writer } from './workspace-db.ts';
import { createWriter } from './workspace-writer.ts';

interface Settings {
  readonly path: string;
  readonly clock: Clock;
  readonly actor: string;
  readonly readOnly: boolean;
  readonly fail: (error: unknown) => unknown;
  readonly unlock: () => void;
}

/** Quiet time after which the write-ahead log is written back into the file. */
const idleMs = 2_000;

/** One open workspace over a connection: transactions, history and what follows from each change. */
export function createWorkspaceDb(db: Statements, settings: Settings): WorkspaceDb {
  const { path, clock, readOnly, fail, unlock } = settings;
  const shapes = readTableShapes(db);
  const nextId = createIdSource();
  const listeners = new Set<(tables: ReadonlySet<string>) => void>();
  const closing = new AbortController();
  let open: Writer | null = null;
  let idle: NodeJS.Timeout | null = null;

  const transaction = <T>(work: () => T): T => {
    if (readOnly) throw new Refused('workspace-read-only', { path });
    try {
      db.exec('BEGIN IMMEDIATE');
      const result = work();
      if (result instanceof Promise) throw new Error('A transaction cannot wait for a promise');
      db.exec('COMMIT');
      return result;
    } catch (error) {
      // On a full disk SQLite may have rolled back already.
      if (db.database.inTransaction) db.database.exec('ROLLBACK');
      throw fail(error);
    }
  };

  const change = <T>(
    label: ChangeLabel,
    set: ChangeSetKind,
    work: (session: ChangeSession, nowMs: number) => T,
  ): T => {
    const nowMs = clock.nowMs();
    const documents = collectStaleDocuments(db);
    const standings = collectStaleStandings(db);
    const session = openChangeSession(
      db,
      shapes,
      label,
      { ...set, actor: () => actorOf(db, settings.actor), atMs: nowMs },
      (table, row) => {
        documents.touch(table, row);
        standings.touch(table, row);
      },
    );
    const result = transaction(() => {
      const value = work(session, nowMs);
      documents.flush();
      standings.flush();
      const seq = session.setSeq();
      if (seq !== null && set.kind === 'do') pushStep(db, seq);
      return value;
    });
    if (session.setSeq() !== null) committed(session.touchedTables());
    return result;
  };

  const committed = (tables: ReadonlySet<string>): void => {
    idle?.refresh();
    idle ??= setTimeout(checkpoint, idleMs);
    idle.unref();
    for (const listener of [...listeners]) {
      try {
        listener(tables);
      } catch (error) {
        // The change is saved: a listener's fault must not make its author believe otherwise.
        process.emitWarning(error instanceof Error ? error : String(error));
      }
    }
  };

  const checkpoint = (): void => {
    idle = null;
    if (!db.database.open) return;
    try {
      db.database.pragma('wal_checkpoint(PASSIVE)');
    } catch (error) {
      // A full disk stops checkpoints: the log keeps everything, and the next idle moment tries again.
      if (!(asRefused(error, path) instanceof Refused)) throw error;
    }
  };

  const step = (from: 'undo' | 'redo'): HistoryStep | null => {
    const next = nextStep(db, from);
    if (next === null) return null;
    change(next.label, { kind: from, targetSeq: next.seq }, (session) => {
      applyStep(db, session, next.seq, from);
      moveStep(db, next.seq, from === 'undo' ? 'redo' : 'undo');
    });
    return next;
  };

  return {
    path,
    readOnly,
    clock,
    today: () => dayOf(clock.nowMs()),
    all: db.all,
    get: db.get,
    iterate: db.iterate,
    write: (label, work) => {
      // Work started inside other work belongs to the same step.
      if (open !== null) return work(open);
      return change(label, { kind: 'do', targetSeq: null }, (session, nowMs) => {
        open = createWriter(db, session, nowMs, () => nextId(nowMs));
        try {
          return work(open);
        } finally {
          open = null;
        }
      });
    },
    writeQuietly: (work) => {
      const run = (sql: string, ...params: SqlValue[]): void => void db.run(sql, ...params);
      return db.database.inTransaction ? work(run) : transaction(() => work(run));
    },
    undo: () => step('undo'),
    redo: () => step('redo'),
    vacuumInto: (to) => {
      try {
        db.database.prepare('VACUUM INTO ?').run(to);
      } catch (error) {
        throw asRefused(error, to);
      }
    },
    copyInto: (to) => copyInSteps(db.database, to),
    closed: closing.signal,
    onCommitted: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      if (!db.database.open) return;
      if (idle) clearTimeout(idle);
      listeners.clear();
      // The last connection to close writes the log back and removes it.
      db.database.close();
      closing.abort();
      unlock();
    },
  };
}

/** The person at this machine, as set in the workspace. */
function actorOf(db: Statements, fallback: string): string {
  const json = db.get<{ value_json: string }>(`SELECT value_json FROM setting WHERE id = 'me'`)?.value_json;
  const me: unknown = json === undefined ? '' : JSON.parse(json);
  return typeof me === 'string' && me !== '' ? me : fallback;
}
