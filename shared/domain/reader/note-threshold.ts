/**
 * Logit over «none of them» from which a signal is proposed: `first` for a note of one sentence, `each` more for every
 * e-fold number of sentences. A longer note has more chances to be misread.
 */
export interface NoteThreshold {
  readonly first: number;
  readonly each: number;
}

/** From here on more sentences change nothing. */
export const mostSentences = 5;

/** The threshold for a note of so many sentences. */
export function thresholdFor({ first, each }: NoteThreshold, sentences: number): number {
  return first + each * Math.log(Math.min(Math.max(sentences, 1), mostSentences));
}
