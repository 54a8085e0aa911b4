import type { FactDetail } from '../fact.ts';
import type { SignalId } from '../ids.ts';
import type { Language } from '../language.ts';

/** A stretch of the note, `[start, end)` in UTF-16 units, with its words. */
export interface NotePhrase {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A signal that the note may show. */
export interface SignalProposal {
  readonly signal: SignalId;
  /** From 0.5 (just enough to say so) to 1. */
  readonly score: number;
  /** The words that suggest it. */
  readonly phrase: NotePhrase;
}

/** A fact that the note may contain. */
export interface FactProposal {
  readonly detail: FactDetail;
  readonly note: string;
  readonly phrase: NotePhrase;
}

export interface NoteReading {
  readonly language: Language;
  /** Best first, at most three. */
  readonly signals: readonly SignalProposal[];
  readonly facts: readonly FactProposal[];
}
