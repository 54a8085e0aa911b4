import type { Fact, FactDetail } from '../../../shared/domain/fact.ts';
import type { NoteReading } from '../../../shared/domain/reader/note-reading.ts';
import type { WorkspaceSignal } from '../../../shared/domain/signals/signal.ts';
import { supportsFact } from '../../../shared/domain/signals/supports-fact.ts';
import type { Day } from '../../../shared/domain/time.ts';
import type { StoredProposal } from '../repositories/note-repository.ts';

/**
 * What is worth asking of an entry: what its reading proposes, without the facts that it holds already and without the
 * signals that they speak for.
 */
export function proposalsOf(
  reading: NoteReading,
  facts: readonly Fact[],
  signals: readonly WorkspaceSignal[],
  today: Day,
): StoredProposal[] {
  const isKnown = (signalId: string): boolean => {
    const signal = signals.find((s) => s.id === signalId);
    return signal === undefined || facts.some((f) => supportsFact(signal, f, today));
  };
  const held = new Set(facts.map((f) => subjectOfFact(f.detail)));
  return [
    ...reading.signals
      .filter(({ signal }) => !isKnown(signal))
      .map(({ signal, score, phrase }) => ({
        kind: 'signal' as const,
        subject: signal,
        score,
        start: phrase.start,
        end: phrase.end,
        detail: null,
        note: '',
      })),
    ...reading.facts
      .filter(({ detail }) => !held.has(subjectOfFact(detail)))
      .map(({ detail, note, phrase }) => ({
        kind: 'fact' as const,
        subject: subjectOfFact(detail),
        score: null,
        start: phrase.start,
        end: phrase.end,
        detail,
        note,
      })),
  ];
}

/** What a fact is about, as far as an entry is asked once: its kind, of a request also what was asked for. */
function subjectOfFact(detail: FactDetail): string {
  return detail.kind === 'request' ? `request ${detail.subject}` : detail.kind;
}
