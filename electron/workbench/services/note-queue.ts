import type { InteractionId } from '../../../shared/domain/ids.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import { listFactsOfInteractions } from '../repositories/fact-repository.ts';
import type { NoteToRead, StoredProposal } from '../repositories/note-repository.ts';
import { findNote, isQueued, listQueuedNotes, saveReadings } from '../repositories/note-repository.ts';
import { signalsOf } from './client-rows.ts';
import type { LearntAnswers } from './learnt-answers.ts';
import { proposalsOf } from './note-proposals.ts';
import type { NoteReader } from './note-reader.ts';

/** How long a slice reads before it lets go, ms. */
const sliceMs = 4;
/** Readings written in one transaction. */
const perWrite = 48;

/** Reads the entries that wait to be read. */
export interface NoteQueue {
  /** Reads for a moment, or writes what was read. `hasChanged`: what is open may be other. */
  step(): { readonly isMore: boolean; readonly hasChanged: boolean };
  /** Reads one entry now, where it waits. */
  readNow(id: InteractionId): void;
}

/** Takes the newest entries first, some at a time; what is read is written together, as each write waits for the disk. */
export function createNoteQueue(
  db: WorkspaceDb,
  deps: { readonly reader: NoteReader; readonly learnt: LearntAnswers; readonly isOn: () => boolean },
): NoteQueue {
  let waiting: NoteToRead[] = [];
  let done: { note: NoteToRead; proposals: StoredProposal[] }[] = [];

  const readingOf = (note: NoteToRead) => {
    try {
      return deps.reader.read(note.text, {
        occurredOn: note.occurredOn,
        learned: deps.learnt.learned(),
      });
    } catch (error) {
      // One note that breaks the reader must not keep all others waiting: nothing is proposed of it.
      process.emitWarning(error instanceof Error ? error : String(error));
      return null;
    }
  };
  const proposalsFor = (note: NoteToRead): StoredProposal[] => {
    const reading = readingOf(note);
    if (reading === null) return [];
    return proposalsOf(reading, listFactsOfInteractions(db, [note.id]), signalsOf(db), db.today());
  };
  const canRead = (): boolean => deps.isOn() && !db.readOnly && deps.reader.state() === 'ready';

  return {
    step: () => {
      if (!canRead()) {
        waiting = [];
        done = [];
        return { isMore: false, hasChanged: false };
      }
      if (!deps.learnt.catchUp()) return { isMore: true, hasChanged: false };
      if (waiting.length === 0 && done.length === 0) {
        waiting = listQueuedNotes(db, perWrite);
        if (waiting.length === 0) return { isMore: false, hasChanged: false };
      }
      const end = performance.now() + sliceMs;
      for (let note = waiting.pop(); note !== undefined; note = waiting.pop()) {
        done.push({ note, proposals: proposalsFor(note) });
        if (performance.now() >= end) return { isMore: true, hasChanged: false };
      }
      const readings = done;
      done = [];
      saveReadings(db, readings, db.clock.nowMs());
      return { isMore: true, hasChanged: true };
    },

    readNow: (id) => {
      const note = canRead() && isQueued(db, id) ? findNote(db, id) : undefined;
      if (note !== undefined) saveReadings(db, [{ note, proposals: proposalsFor(note) }], db.clock.nowMs());
    },
  };
}
