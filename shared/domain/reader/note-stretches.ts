/** Longer notes tell several things: as a whole they say nothing in particular. Sentences. */
const mostWhole = 8;

/**
 * The stretches of a note that are scored, as `[first, last]` sentences: each alone, each with its neighbour (what
 * happened is often told in two breaths: «Promised for Monday. Never came.»), and a short note as a whole (some
 * stories show only when they are told to the end). Single sentences come first.
 */
export function stretchesOf(sentences: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let i = 0; i < sentences; i++) found.push([i, i]);
  for (let i = 0; i + 1 < sentences; i++) found.push([i, i + 1]);
  if (sentences >= 3 && sentences <= mostWhole) found.push([0, sentences - 1]);
  return found;
}
