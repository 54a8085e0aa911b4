import type { ServiceOf } from '../../../shared/contract/operation-types.ts';
import type { readerContract } from '../../../shared/contract/reader.ts';
import type { ClientId, FactId, InteractionId } from '../../../shared/domain/ids.ts';
import { languageOf } from '../../../shared/domain/reader/note-language.ts';
import { sentencesOf } from '../../../shared/domain/reader/note-tokens.ts';
import { Refused } from '../db/refused.ts';
import type { WorkspaceDb, Writer } from '../db/workspace-db.ts';
import { findClient } from '../repositories/client-repository.ts';
import { insertFact, listFactsOfInteractions } from '../repositories/fact-repository.ts';
import { groupBy } from '../repositories/group-by.ts';
import { isInteractionOf } from '../repositories/interaction-repository.ts';
import type { NoteAnswerValue } from '../repositories/note-answer-repository.ts';
import { insertNoteAnswer, isAnswered } from '../repositories/note-answer-repository.ts';
import type { NoteToRead, StoredProposal } from '../repositories/note-repository.ts';
import {
  countQueuedNotes,
  emptyQueue,
  findNote,
  listNoteHeads,
  listProposals,
  queueUnread,
} from '../repositories/note-repository.ts';
import { loadSettingValues, saveSettingValue } from '../repositories/setting-repository.ts';
import { listStandings, noStanding } from '../repositories/standing-repository.ts';
import { signalsOf } from './client-rows.ts';
import { createLearntAnswers, forgottenSetting } from './learnt-answers.ts';
import { createNoteQueue, type NoteQueue } from './note-queue.ts';
import type { NoteReader } from './note-reader.ts';
import { countOpen, openNotes, openProposals } from './open-notes.ts';
import { required } from './required.ts';

/** Name of the setting; the triggers of migration 50 know it too. */
const onSetting = 'readsNotes';
/** Entries of before that are queued at once. */
const olderMax = 5_000;

/** The operations, and what runs when there is time. */
export interface ReaderService extends ServiceOf<typeof readerContract> {
  /** Reads for a moment (under about 8 ms) what is queued. */
  readAhead: NoteQueue['step'];
}

/** Notes read for what they may show: proposals, the answers to them, and what is learnt from these. */
export function createReaderService(
  db: WorkspaceDb,
  deps: {
    readonly reader: NoteReader;
    /** Told when entries were queued or left unread by an operation. */
    readonly onQueue?: (() => void) | undefined;
  },
): ReaderService {
  const { reader, onQueue } = deps;
  const isOn = (): boolean => loadSettingValues(db)[onSetting] !== false;
  const learnt = createLearntAnswers(db);
  const queue = createNoteQueue(db, { reader, learnt, isOn });
  const nameOf = (clientId: ClientId): string => required(findClient(db, clientId), clientId).name;

  return {
    readAhead: queue.step,

    read: ({ text, language, occurredOn, clientId }) => {
      const spoken = language ?? languageOf(text);
      const reading = isOn() ? reader.read(text, { language, occurredOn, learned: learnt.learned() }) : null;
      if (reading === null) return { language: spoken, signals: [], facts: [] };
      const enabled = new Set(signalsOf(db).flatMap((s) => (s.enabled ? [s.id] : [])));
      const { ratings } =
        clientId === undefined ? noStanding : (listStandings(db, clientId).get(clientId) ?? noStanding);
      return {
        language: reading.language,
        signals: reading.signals
          .filter(({ signal }) => enabled.has(signal) && ratings[signal]?.value !== 'na')
          .map(({ signal, score, phrase }) => ({ signalId: signal, score, phrase })),
        facts: [...reading.facts],
      };
    },

    state: () => ({ isOn: isOn(), weights: reader.state(), learntAnswers: learnt.count() }),

    count: (scope) =>
      isOn()
        ? {
            notes: countOpen(db, scope),
            unread: reader.state() === 'ready' ? countQueuedNotes(db, scope) : 0,
          }
        : { notes: 0, unread: 0 },

    ofEntry: ({ interactionId, clientId }) => {
      required(findNote(db, interactionId), interactionId);
      if (!isOn()) return null;
      queue.readNow(interactionId);
      return openNotes(db, openProposals(db, { interactionId, clientId }), 1)[0] ?? null;
    },

    open: ({ limit, ...scope }) => {
      const open = isOn() ? openProposals(db, scope) : [];
      return {
        notes: openNotes(db, open, limit),
        total: new Set(open.map((p) => p.interactionId)).size,
      };
    },

    filters: (scope) => {
      const open = isOn() ? openProposals(db, scope) : [];
      const notesOf = (group: readonly { readonly interactionId: InteractionId }[]): number =>
        new Set(group.map((p) => p.interactionId)).size;
      const clients = [...groupBy(open, (p) => p.clientId)].map(([id, group]) => ({
        id,
        name: group[0]?.clientName ?? '',
        notes: notesOf(group),
      }));
      const bySubject = groupBy(
        open.filter((p) => p.kind === 'signal'),
        (p) => p.subject,
      );
      const signals = signalsOf(db).flatMap(({ id }) => {
        const group = bySubject.get(id);
        return group === undefined ? [] : [{ signalId: id, notes: notesOf(group) }];
      });
      const mostFirst = (a: { readonly notes: number }, b: { readonly notes: number }) => b.notes - a.notes;
      return { clients: clients.sort(mostFirst), signals: signals.sort(mostFirst) };
    },

    answer: ({ interactionId, clientId, kind, subject, answer }) => {
      const note = required(findNote(db, interactionId), interactionId);
      const name = nameOf(clientId);
      if (!isInteractionOf(db, interactionId, clientId)) throw new Refused('not-found', { name });
      const proposal = listProposals(db, [interactionId]).find(
        (p) => p.kind === kind && p.subject === subject,
      );
      if (proposal === undefined || isAnswered(db, { interactionId, kind, subject }))
        throw new Refused('proposal-gone');
      const verb = answer === 'no' ? 'reader.no' : kind === 'fact' ? 'reader.fact' : 'reader.yes';
      return db.write({ verb, params: { name } }, (w) => {
        writeAnswer(w, note, clientId, proposal, answer);
        return { factId: kind === 'fact' && answer === 'yes' ? addFact(w, note, clientId, proposal) : null };
      });
    },

    leave: (scope) => {
      const open = openProposals(db, scope);
      if (open.length === 0) return { left: 0 };
      const ids = [...new Set(open.map((p) => p.interactionId))];
      const notes = new Map(listNoteHeads(db, ids).map((head) => [head.id, head]));
      const proposals = groupBy(listProposals(db, ids), (p) => p.interactionId);
      db.write({ verb: 'reader.left', params: { count: ids.length } }, (w) => {
        for (const { interactionId, clientId, kind, subject } of open) {
          const note = notes.get(interactionId);
          const own = proposals.get(interactionId)?.find((p) => p.kind === kind && p.subject === subject);
          if (note !== undefined && own !== undefined) writeAnswer(w, note, clientId, own, 'left');
        }
      });
      return { left: ids.length };
    },

    readOlder: ({ clientId }) => {
      if (clientId !== undefined) nameOf(clientId);
      if (!isOn() || reader.state() !== 'ready') return { queued: 0 };
      const queued = queueUnread(db, clientId, olderMax);
      onQueue?.();
      return { queued };
    },

    stop: ({ batchId }) => {
      emptyQueue(db, batchId);
      onQueue?.();
      return {};
    },

    setOn: (given) => {
      db.write({ verb: given.isOn ? 'reader.on' : 'reader.off' }, (w) =>
        saveSettingValue(w, onSetting, given.isOn),
      );
      if (!given.isOn) emptyQueue(db);
      return {};
    },

    forget: () => {
      db.write({ verb: 'reader.forget' }, (w) => saveSettingValue(w, forgottenSetting, w.nowMs));
      return {};
    },
  };
}

function writeAnswer(
  w: Writer,
  note: NoteToRead,
  clientId: ClientId,
  { kind, subject, score, start, end }: StoredProposal,
  answer: NoteAnswerValue,
): void {
  const language = languageOf(note.text);
  // Only what is learnt from needs its words.
  const within =
    kind === 'signal' && answer !== 'left'
      ? sentencesOf(note.text, language).filter((s) => s.start < end && s.end > start)
      : [];
  const passage = note.text.slice(within[0]?.start ?? 0, within.at(-1)?.end ?? 0);
  insertNoteAnswer(w, {
    interactionId: note.id,
    clientId,
    kind,
    subject,
    answer,
    score,
    start,
    end,
    passage,
    language,
  });
}

/** The fact of a proposal, after those that the entry has. */
function addFact(w: Writer, note: NoteToRead, clientId: ClientId, proposal: StoredProposal): FactId {
  if (proposal.detail === null) throw new Refused('proposal-gone');
  return insertFact(
    w,
    {
      interactionId: note.id,
      clientId,
      occurredOn: note.occurredOn,
      detail: proposal.detail,
      note: proposal.note,
    },
    listFactsOfInteractions(w, [note.id]).length,
  );
}
