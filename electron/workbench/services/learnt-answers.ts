import type { LearnedWeights } from '../../../shared/domain/reader/learned-weights.ts';
import { learn, nothingLearned } from '../../../shared/domain/reader/learned-weights.ts';
import { featuresOfPhrase } from '../../../shared/domain/reader/read-note.ts';
import type { WorkspaceDb } from '../db/workspace-db.ts';
import type { LearntAnswer } from '../repositories/note-answer-repository.ts';
import { listLearntAnswers } from '../repositories/note-answer-repository.ts';
import { loadSettingValues } from '../repositories/setting-repository.ts';

/** Name of the setting: instant before which answers are no longer learnt from. */
export const forgottenSetting = 'readerForgotAtMs';

/** The latest answers are learnt from; weights are bounded, so that older ones would change little. */
const answersMax = 1_000;
/** Learning starts over where an answer was taken back: some at a time (about 0.5 ms each), so that nobody waits. */
const foldMs = 4;
const foldAtLeast = 4;

/** What the answers of this workspace teach the reader. */
export interface LearntAnswers {
  /** What is learnt so far; while it starts over, what was learnt before. */
  learned(): LearnedWeights;
  /** Learns on for a moment. True once all answers are learnt from. */
  catchUp(): boolean;
  /** Yes and no that it rests on. */
  count(): number;
}

/**
 * Learns from the answers that are kept, and keeps no weights itself: an answer taken back is unlearnt, and other shipped
 * weights learn from the same answers. A further answer is learnt on top; anything else starts over.
 */
export function createLearntAnswers(db: WorkspaceDb): LearntAnswers {
  let isStale = true;
  let answers: readonly LearntAnswer[] = [];
  let learned = nothingLearned;
  /** Answers `[0, at)` are in `known`. */
  let fold = { answers, at: 0, known: nothingLearned };
  db.onCommitted((tables) => {
    if (tables.has('note_answer') || tables.has('setting')) isStale = true;
  });
  const refresh = (): void => {
    if (!isStale) return;
    answers = listLearntAnswers(db, forgottenAtMs(db), answersMax);
    isStale = false;
  };
  const catchUp = (): boolean => {
    refresh();
    if (fold.answers !== answers) {
      const goesOn = fold.answers.slice(0, fold.at).every((a, i) => isSame(a, answers[i]));
      fold = { answers, at: goesOn ? fold.at : 0, known: goesOn ? fold.known : nothingLearned };
    }
    const end = performance.now() + foldMs;
    for (let n = 0; fold.at < answers.length && (n < foldAtLeast || performance.now() < end); n++) {
      const answer = answers[fold.at];
      if (answer !== undefined) fold.known = withAnswer(fold.known, answer);
      fold.at++;
    }
    if (fold.at < answers.length) return false;
    learned = fold.known;
    return true;
  };
  return {
    catchUp,
    count: () => {
      refresh();
      return answers.length;
    },
    learned: () => {
      catchUp();
      return learned;
    },
  };
}

function withAnswer(
  known: LearnedWeights,
  { passage, language, signalId, isYes }: LearntAnswer,
): LearnedWeights {
  const features = featuresOfPhrase(passage, { start: 0, end: passage.length }, language);
  return learn(known, features, signalId, isYes);
}

function isSame(a: LearntAnswer, b: LearntAnswer | undefined): boolean {
  return b !== undefined && a.id === b.id && a.isYes === b.isYes;
}

function forgottenAtMs(db: WorkspaceDb): number {
  const value = loadSettingValues(db)[forgottenSetting];
  return typeof value === 'number' ? value : 0;
}
