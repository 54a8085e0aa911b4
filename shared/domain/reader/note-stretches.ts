/** Sentences `[first, last]` of a note. */
export type Stretch = readonly [number, number];

/** A longer note is read part by part, each of so many sentences and beginning in the middle of the one before. */
const partLength = 8;

/** The parts of a note that are read each by itself: the whole of it, unless it is long. */
export function partsOf(sentences: number): readonly Stretch[] {
  if (sentences <= partLength) return [[0, sentences - 1]];
  const parts: Stretch[] = [];
  for (let first = 0; first + partLength / 2 < sentences; first += partLength / 2)
    parts.push([first, Math.min(sentences, first + partLength) - 1]);
  return parts;
}

/**
 * The stretches of a part that are scored: each sentence alone, each with its neighbour (what happened is often told in
 * two breaths: «Promised for Monday. Never came.»), and the part as a whole (some stories show only when they are told
 * to the end). Single sentences come first, the whole last.
 */
export function stretchesOf([first, last]: Stretch): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let i = first; i <= last; i++) found.push([i, i]);
  for (let i = first; i < last; i++) found.push([i, i + 1]);
  if (last - first > 1) found.push([first, last]);
  return found;
}
