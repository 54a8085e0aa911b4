import { findDurations } from './durations.ts';
import { draftOfChips } from './entry-draft.ts';
import { type EntryTime, readEntryTime } from './entry-time.ts';
import { findFactStretches, readFactStretch } from './explicit-facts.ts';
import type { FactFound } from './fact-reading.ts';
import { findFactPhrases } from './implicit-facts.ts';
import type { Chip, Interpretation, LogContext, Span, Unresolved } from './interpretation.ts';
import { findKind } from './kinds.ts';
import { lineText } from './line-text.ts';
import { type Mention, readMentions } from './mentions.ts';
import { indexNames } from './name-index.ts';
import { quoteSpans } from './quotes.ts';
import { cover, type Reading, readingOf, setAside } from './reading.ts';

const addresses =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}\p{M}._+-]+@[\p{L}\p{N}\p{M}_-]+(?:\.[\p{L}\p{N}_-]+)+/giu;
/** Before a duration: it is what something needs, not what the entry took. */
const notTaken =
  /(?<!\w)(?:servono|serve|serviranno|vogliono|needs?|takes?|estimated?|stimat[oaie]|stima|preventiv[oi]|richiede|richiedono)(?: (?:di|of|about|circa|almeno|at least))? $/;
/** Little words that belong to the duration after them. */
const durationLead = /(?<!\w)(?:(?:for|per|di|of|da|circa|about) ){1,2}$/;

/**
 * Reads one line of the log: who, what kind, how long, when, which facts; the rest is text. Italian and English
 * are both understood, whatever the interface speaks. It never fails: what cannot be settled is in `unresolved`,
 * and no word is lost. Under a millisecond with hundreds of names, so that it can run at every key press.
 */
export function interpretLine(line: string, context: LogContext): Interpretation {
  const reading = readingOf(line);
  for (const match of line.matchAll(addresses)) setAside(reading, match.index, match.index + match[0].length);
  for (const span of quoteSpans(line)) setAside(reading, span.start, span.end);

  const mentions = readMentions(reading, context);
  for (const { span, unresolved } of mentions) (unresolved ? setAside : cover)(reading, span.start, span.end);

  // Explicit facts first: whatever stands in them is theirs. Then free phrases, with the hours and days in them.
  const { stretches, unresolved: unknownFacts } = findFactStretches(reading);
  const phrases = findFactPhrases(reading);
  const duration = takeDuration(reading);
  const time = readEntryTime(reading, context.nowMs);
  const kind = findKind(reading.open);

  const facts = [
    ...stretches.map((s) => readFactStretch(s, mentions, time.day)),
    ...phrases.map((p) => p.read(time.day)),
  ].sort((a, b) => a.spans[0].start - b.spans[0].start);

  const chips = [
    ...whoChips(mentions, context),
    kindChip(line, kind, duration, time, facts),
    whenChip(time),
    ...facts.map(factChip),
  ];
  const text = lineText(line, {
    mentions,
    tokens: [...(kind ? [kind] : []), ...(duration ? [duration] : []), ...time.spans],
    kept: time.impossible.map((u) => u.span),
    kind,
    factMarks: stretches.map((s) => s.span.start),
  });
  const draft = draftOfChips(chips, text, context.nowMs);
  const unresolved: Unresolved[] = [
    ...mentions.flatMap((m) => m.unresolved ?? []),
    ...unknownFacts,
    ...facts.flatMap((f) => f.unresolved),
    ...time.impossible,
  ].sort((a, b) => a.span.start - b.span.start);
  if (draft.clientIds.length === 0 && mentions.length === 0) {
    unresolved.unshift({ span: { start: 0, end: 0 }, text: '', reason: 'no-client' });
  }
  return { line, nowMs: context.nowMs, draft, chips, unresolved };
}

/** The first length of time that the entry took. */
function takeDuration(reading: Reading): (Span & { readonly minutes: number }) | null {
  for (const found of findDurations(reading.open)) {
    const before = reading.open.slice(0, found.start);
    if (notTaken.test(before)) continue;
    const start = found.start - (durationLead.exec(before)?.[0].length ?? 0);
    cover(reading, start, found.end);
    return { start, end: found.end, minutes: found.minutes };
  }
  return null;
}

function whoChips(mentions: readonly Mention[], context: LogContext): Chip[] {
  const chips: Chip[] = [];
  const count = { client: 0, contact: 0 };
  const seen = new Set<string>();
  for (const { entry, span, ask } of mentions) {
    const id = entry?.contactId ?? entry?.clientId;
    if (!entry || id === undefined || seen.has(id)) continue;
    seen.add(id);
    const type = entry.contactId === null ? 'client' : 'contact';
    const base = {
      key: `${type}-${++count[type]}`,
      span,
      confidence: ask ? 'ask' : 'sure',
      name: entry.name,
      clientId: entry.clientId,
    } as const;
    chips.push(
      entry.contactId === null
        ? { ...base, type: 'client' }
        : { ...base, type: 'contact', contactId: entry.contactId },
    );
  }
  // Named nobody that several could be: then the page's client stands, to be confirmed where a name is unknown.
  const ambiguous = mentions.some((m) => m.unresolved?.reason === 'ambiguous-name');
  const current =
    context.currentClientId === null
      ? undefined
      : indexNames(context).clientById.get(context.currentClientId);
  if (chips.length === 0 && current && !ambiguous) {
    const confidence = mentions.length > 0 ? 'ask' : 'sure';
    chips.push({
      key: 'client-1',
      span: null,
      confidence,
      type: 'client',
      clientId: current.clientId,
      name: current.name,
    });
  }
  return chips;
}

function kindChip(
  line: string,
  word: ReturnType<typeof findKind>,
  duration: (Span & { readonly minutes: number }) | null,
  time: EntryTime,
  facts: readonly FactFound[],
): Chip {
  const spans = [word, duration]
    .filter((s) => s !== null)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
  const [first, second] = spans;
  const adjacent = first && second && /^[\s,]*$/.test(line.slice(first.end, second.start));
  const span = adjacent ? { start: first.start, end: second.end } : (first ?? null);
  return {
    key: 'kind-1',
    type: 'kind',
    span,
    ...(second && !adjacent ? { apart: [second] } : {}),
    confidence: 'sure',
    kind: word?.kind ?? (facts.some((f) => f.detail.kind === 'delivery') ? 'delivery' : 'note'),
    durationMin: duration?.minutes ?? time.lastsMin,
  };
}

function whenChip(time: EntryTime): Chip {
  const [span = null, ...apart] = time.spans;
  const { occurredAtMs, day, timed } = time;
  return {
    key: 'when-1',
    type: 'when',
    span,
    ...(apart.length > 0 ? { apart } : {}),
    confidence: 'sure',
    occurredAtMs,
    day,
    timed,
  };
}

function factChip(fact: FactFound, i: number): Chip {
  const [span, ...apart] = fact.spans;
  const { confidence, detail, note, clientId } = fact;
  return {
    key: `fact-${i + 1}`,
    type: 'fact',
    span,
    ...(apart.length > 0 ? { apart } : {}),
    confidence,
    detail,
    note,
    clientId,
  };
}
