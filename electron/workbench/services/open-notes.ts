import type { OpenNote, Proposal } from '../../../shared/contract/reader.ts';
import type { InteractionId, SignalId } from '../../../shared/domain/ids.ts';
import type { Reader } from '../db/workspace-db.ts';
import { groupBy } from '../repositories/group-by.ts';
import type { OpenProposal, OpenScope, StoredProposal } from '../repositories/note-repository.ts';
import {
  countOpenNotes,
  listNoteHeads,
  listOpenProposals,
  listProposals,
} from '../repositories/note-repository.ts';
import { signalsOf } from './client-rows.ts';

/** Open proposals of a scope, newest entries first, without those of signals that this workspace does not use. */
export function openProposals(db: Reader, scope: Omit<OpenScope, 'unused'>): OpenProposal[] {
  return listOpenProposals(db, { ...scope, unused: unusedSignals(db) });
}

/** How many entries {@link openProposals} are of. */
export function countOpen(db: Reader, scope: Omit<OpenScope, 'unused'>): number {
  return countOpenNotes(db, { ...scope, unused: unusedSignals(db) });
}

function unusedSignals(db: Reader): SignalId[] {
  return signalsOf(db).flatMap((s) => (s.enabled ? [] : [s.id]));
}

/** The first `limit` entries that the proposals are of, with their words, in the same order. */
export function openNotes(db: Reader, open: readonly OpenProposal[], limit: number): OpenNote[] {
  const byNote = groupBy(open, (p) => p.interactionId);
  const ids = [...byNote.keys()].slice(0, limit);
  const heads = new Map(listNoteHeads(db, ids).map((head) => [head.id, head]));
  const stored = groupBy(listProposals(db, ids), (p) => p.interactionId);
  return ids.flatMap((id: InteractionId): OpenNote[] => {
    const head = heads.get(id);
    const own = byNote.get(id) ?? [];
    const [first] = own;
    if (head === undefined || first === undefined) return [];
    const isOpen = (p: StoredProposal) => own.some((o) => o.kind === p.kind && o.subject === p.subject);
    return [
      {
        interactionId: id,
        clientId: first.clientId,
        clientName: first.clientName,
        kind: head.kind,
        source: head.source,
        occurredOn: head.occurredOn,
        text: head.text,
        proposals: (stored.get(id) ?? []).filter(isOpen).flatMap((p) => proposalAnswer(p, head.text)),
      },
    ];
  });
}

function proposalAnswer(p: StoredProposal, text: string): Proposal[] {
  const phrase = { start: p.start, end: p.end, text: text.slice(p.start, p.end) };
  if (p.kind === 'signal')
    return [
      { kind: 'signal', subject: p.subject, signalId: p.subject as SignalId, score: p.score ?? 0.5, phrase },
    ];
  return p.detail === null
    ? []
    : [{ kind: 'fact', subject: p.subject, detail: p.detail, note: p.note, phrase }];
}
