import type { SentenceFeatures } from './note-features.ts';
import type { NotePhrase } from './note-reading.ts';
import type { NoteSentence } from './note-tokens.ts';
import type { ReaderWeights } from './reader-weights.ts';

interface Clause {
  readonly start: number;
  end: number;
  gain: number;
}

/**
 * The words of a unit that speak most for a signal: the run of clauses with the highest sum of what each word
 * contributes, so that the highlight begins and ends where a clause does.
 */
export function phraseOf(
  text: string,
  sentences: readonly NoteSentence[],
  features: readonly SentenceFeatures[],
  column: number,
  weights: ReaderWeights,
): NotePhrase {
  const clauses = sentences.flatMap((sentence, i) => {
    const own = features[i];
    return own ? clausesOf(sentence, own, column, weights) : [];
  });
  let best = { from: 0, to: clauses.length - 1, gain: Number.NEGATIVE_INFINITY };
  for (let from = 0; from < clauses.length; from++) {
    let gain = 0;
    for (let to = from; to < clauses.length; to++) {
      gain += clauses[to]?.gain ?? 0;
      if (gain > best.gain) best = { from, to, gain };
    }
  }
  const start = clauses[best.from]?.start ?? 0;
  const end = clauses[best.to]?.end ?? text.length;
  return { start, end, text: text.slice(start, end) };
}

function clausesOf(
  sentence: NoteSentence,
  features: SentenceFeatures,
  column: number,
  weights: ReaderWeights,
): Clause[] {
  const gains = new Float64Array(sentence.tokens.length);
  const columns = weights.signals.length + 1;
  for (let k = 0; k < features.hashes.length; k++) {
    const row = weights.rows.get(features.hashes[k] ?? 0);
    if (row === undefined) continue;
    const own = (weights.table[row * columns + column] ?? 0) * (weights.steps[column] ?? 0);
    const none = (weights.table[row * columns + columns - 1] ?? 0) * (weights.steps[columns - 1] ?? 0);
    const half = ((own - none) * (features.values[k] ?? 0)) / 2;
    const from = features.from[k] ?? 0;
    const to = features.to[k] ?? 0;
    gains[from] = (gains[from] ?? 0) + half;
    gains[to] = (gains[to] ?? 0) + half;
  }
  const clauses: Clause[] = [];
  sentence.tokens.forEach((token, i) => {
    const last = clauses.at(-1);
    if (!last || token.afterBreak) clauses.push({ start: token.start, end: token.end, gain: gains[i] ?? 0 });
    else {
      last.end = token.end;
      last.gain += gains[i] ?? 0;
    }
  });
  return clauses;
}
