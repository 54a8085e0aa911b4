import type { Language } from '../language.ts';
import type { Day } from '../time.ts';
import type { LearnedWeights } from './learned-weights.ts';
import { noteFacts } from './note-facts.ts';
import type { SentenceFeatures } from './note-features.ts';
import { languageOf } from './note-language.ts';
import { phraseOf } from './note-phrase.ts';
import type { NotePhrase, NoteReading, SignalProposal } from './note-reading.ts';
import { type BestUnit, bestUnits, sentenceFeatures } from './note-scores.ts';
import { thresholdFor } from './note-threshold.ts';
import { type NoteSentence, sentencesOf } from './note-tokens.ts';
import type { ReaderWeights } from './reader-weights.ts';
import { isSetAside } from './set-aside.ts';

export interface ReadNoteOptions {
  readonly weights: ReaderWeights;
  /** Language of the note; read from its words when absent or null. */
  readonly language?: Language | null;
  /** What was learnt on this machine. */
  readonly learned?: LearnedWeights | null;
  /** Day of the interaction, for the dates in facts. */
  readonly occurredOn?: Day | null;
}

const atMost = 3;
/** A second signal must come this close to the first, in logits… */
const closeEnough = 1.5;
/** …or, from other words, be this far over the threshold: a first guess is cheap, a second is noise. */
const furtherMargin = 0.8;
/** Longer texts are read up to here: a note is some hundred words. */
const longest = 8000;

/**
 * Reads a note: which signals it may show, each with the words that suggest it, and which facts it may contain.
 * Proposals only, for a person to take or leave. Never throws. About a millisecond for 120 words.
 */
export function readNote(text: string, options: ReadNoteOptions): NoteReading {
  const read = text.length > longest ? text.slice(0, longest) : text;
  const language = options.language ?? languageOf(read);
  const { weights, learned = null } = options;
  const sentences = sentencesOf(read, language);
  const features = sentenceFeatures(sentences, language);
  const signals = proposals(read, sentences, features, language, weights, learned ?? null);
  const facts = noteFacts(read, language, signals, options.occurredOn ?? null);
  return { language, signals, facts };
}

/** The features that a signal's yes or no is learnt from: those of the sentences that `phrase` stands in. */
export function featuresOfPhrase(
  text: string,
  phrase: Pick<NotePhrase, 'start' | 'end'>,
  language: Language | null = null,
): SentenceFeatures[] {
  const spoken = language ?? languageOf(text);
  const within = sentencesOf(text, spoken).filter((s) => s.start < phrase.end && s.end > phrase.start);
  return sentenceFeatures(within, spoken);
}

interface Candidate extends BestUnit {
  readonly column: number;
  readonly margin: number;
}

function proposals(
  text: string,
  sentences: readonly NoteSentence[],
  features: readonly SentenceFeatures[],
  language: Language,
  weights: ReaderWeights,
  learned: LearnedWeights | null,
): SignalProposal[] {
  const threshold = thresholdFor(weights.threshold, sentences.length);
  const candidates: Candidate[] = bestUnits(features, weights, learned)
    .map((unit, column) => ({ ...unit, column, margin: unit.logit - threshold }))
    .filter((c) => c.margin > 0)
    .sort((a, b) => b.margin - a.margin);
  const taken: Candidate[] = [];
  const found: SignalProposal[] = [];
  for (const c of candidates) {
    const isFarFrom = (t: Candidate): boolean => c.margin < t.margin - closeEnough;
    const isOnWordsOf = (t: Candidate): boolean => t.first <= c.last && c.first <= t.last;
    if (taken.some((t) => isFarFrom(t) && (isOnWordsOf(t) || c.margin < furtherMargin))) continue;
    const signal = weights.signals[c.column];
    if (signal === undefined) continue;
    const unit = sentences.slice(c.first, c.last + 1);
    if (isSetAside(signal, unit, language)) continue;
    taken.push(c);
    const own = features.slice(c.first, c.last + 1);
    found.push({
      signal,
      score: Math.round((1 / (1 + Math.exp(-c.margin))) * 1000) / 1000,
      phrase: phraseOf(text, unit, own, c.column, weights),
    });
    if (found.length === atMost) break;
  }
  return found;
}
