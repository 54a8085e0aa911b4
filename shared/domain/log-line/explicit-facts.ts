import { type FactKind, factKinds } from '../fact.ts';
import type { Day } from '../time.ts';
import { readFactWords } from './fact-details.ts';
import type { FactFound } from './fact-reading.ts';
import type { Span, Unresolved } from './interpretation.ts';
import type { Mention } from './mentions.ts';
import { cover, type Reading, readingWithin } from './reading.ts';
import { bothWords, wordsSource } from './vocabulary/words.ts';

/** A stretch `!kind words`, not yet understood. */
export interface FactStretch {
  readonly span: Span;
  readonly kind: FactKind;
  /** The same stretch as it was open when found. */
  readonly reading: Reading;
}

const mark = /(?<![\w!])!(?=[a-z_])/g;
const end = /[!;\n]|\.(?=\s|$)/g;
const heads = factKinds
  .flatMap((kind) => bothWords((v) => v.factHeads[kind]).map((words) => ({ kind, words })))
  .sort((a, b) => b.words.length - a.words.length)
  .map(({ kind, words }) => ({ kind, expression: new RegExp(`^!${wordsSource([words])}`) }));
/** Heads that also say a field (`!insulto`, `!case study`): left to be read with the rest. */
const telling = /^!(?:insult|offes|minacc|threat|case|cas[oi] )/;

/**
 * Finds the explicit facts of a line and covers them: `!` and a kind of fact, up to the next `!`, `;`, line end
 * or full stop. A word after `!` that is no kind of fact is left where it is and told.
 */
export function findFactStretches(reading: Reading): { stretches: FactStretch[]; unresolved: Unresolved[] } {
  const stretches: FactStretch[] = [];
  const unresolved: Unresolved[] = [];
  for (const match of reading.open.matchAll(mark)) {
    const start = match.index;
    const head = headAt(reading.open.slice(start, start + 40));
    if (!head) {
      const word = /^[\p{L}\p{N}_-]+/u.exec(reading.line.slice(start + 1))?.[0] ?? '';
      unresolved.push({ span: { start, end: start + 1 + word.length }, text: word, reason: 'unknown-fact' });
      continue;
    }
    end.lastIndex = start + 1;
    const stop = end.exec(reading.open)?.index ?? reading.open.length;
    const words = reading.line.slice(start, stop).replace(/[\s,:-]+$/, '');
    const span = { start, end: start + words.length };
    const within = readingWithin(reading, span);
    cover(within, 0, telling.test(within.open) ? 1 : head.length);
    stretches.push({ span, kind: head.kind, reading: within });
  }
  for (const { span } of stretches) cover(reading, span.start, span.end);
  return { stretches, unresolved };
}

function headAt(open: string): { kind: FactKind; length: number } | null {
  for (const { kind, expression } of heads) {
    const found = expression.exec(open);
    if (found) return { kind, length: found[0].length };
  }
  return null;
}

/** Reads one stretch; a client named among its words is whom the fact is about. */
export function readFactStretch(
  stretch: FactStretch,
  mentions: readonly Mention[],
  entryDay: Day,
): FactFound {
  const { span, kind, reading } = stretch;
  const inside = mentions.filter((m) => m.span.start >= span.start && m.span.end <= span.end);
  const { detail, note, guessed, unresolved } = readFactWords(kind, reading, entryDay);
  return {
    spans: around(
      reading.line,
      span,
      inside.map((m) => m.span),
    ),
    confidence: guessed ? 'ask' : 'sure',
    detail,
    note,
    clientId: inside.find((m) => m.entry !== null)?.entry?.clientId ?? null,
    unresolved,
  };
}

/** The stretch without the mentions in it, which have chips of their own. */
function around(words: string, span: Span, holes: readonly Span[]): [Span, ...Span[]] {
  const pieces: Span[] = [];
  let from = span.start;
  for (const hole of [...holes, { start: span.end, end: span.end }]) {
    const text = words.slice(from - span.start, hole.start - span.start);
    const start = from + (text.length - text.trimStart().length);
    const stop = from + text.trimEnd().length;
    if (stop > start) pieces.push({ start, end: stop });
    from = hole.end;
  }
  const [first = span, ...rest] = pieces;
  return [first, ...rest];
}
