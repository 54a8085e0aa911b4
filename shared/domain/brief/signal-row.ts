import { evidenceFor } from '../evidence.ts';
import type { Fact } from '../fact.ts';
import { quotesIn } from '../log-line/quotes.ts';
import type { Level } from '../rating.ts';
import type { BriefData, BriefInteraction, BriefSignal } from './brief-data.ts';
import type { EvidenceItem, SignalRow } from './brief-document.ts';
import type { BriefWords } from './brief-words.ts';
import { factSentence } from './fact-sentence.ts';
import { shortened } from './shortened.ts';
import { signalFigures } from './signal-figures.ts';

/** How much evidence a signal may show, so that even twenty of them leave room for the rest of four pages. */
export interface EvidenceBudget {
  readonly items: number;
  /** Most characters of one quote or sentence. */
  readonly chars: number;
  /** Most characters of a written reason. */
  readonly reasonChars: number;
}

/** From telling much to telling little: every rung keeps at least one piece of evidence per signal. */
const rungs = [
  { items: 3, chars: 160, reasonChars: 160 },
  { items: 2, chars: 160, reasonChars: 130 },
  { items: 2, chars: 130, reasonChars: 100 },
  { items: 1, chars: 150, reasonChars: 90 },
  { items: 1, chars: 120, reasonChars: 0 },
  { items: 1, chars: 74, reasonChars: 0 },
] as const satisfies readonly EvidenceBudget[];
/** Characters on one line of the column of evidence, a little fewer than fit; a long table is set smaller. */
const charsPerLine = { few: 46, many: 56 } as const;
/** What a reason holds where it is the only evidence and nothing else is told. */
const loneReasonChars = 100;

/**
 * The rows of the signals with as much evidence as leaves the whole within `maxLines` printed lines: the more signals
 * there are, the less each can say. No signal is ever left out.
 */
export function signalRows(
  entries: readonly (BriefSignal & { readonly value: Level })[],
  data: BriefData,
  words: BriefWords,
  { maxLines, dense }: { readonly maxLines: number; readonly dense: boolean },
): readonly SignalRow[] {
  const told = (budget: EvidenceBudget) => entries.map((entry) => signalRow(entry, data, words, budget));
  for (const budget of rungs) {
    const rows = told(budget);
    if (rows.reduce((sum, row) => sum + linesOf(row, dense), 0) <= maxLines) return rows;
  }
  return told(rungs[5]);
}

/** Printed lines of a row, in lines of the small size. */
function linesOf(row: SignalRow, isSmall: boolean): number {
  const items = row.items.map((item) => [item.when, item.quote, item.text, item.who].join(' '));
  const chars = [row.figures, row.reason, ...items, row.more]
    .filter((part) => part !== null)
    .join('. ').length;
  const label = Math.ceil(row.label.length / 22) + row.since.length;
  const lines = Math.max(label, Math.ceil(chars / (isSmall ? charsPerLine.many : charsPerLine.few)));
  // The space between two rows is about half a line; running text is a quarter larger than the small size, and its
  // taller rows leave more of a page empty where they do not fit.
  return (lines + 0.5) * (isSmall ? 1 : 1.7);
}

/** A rated signal with since when, its figures and the evidence that tells most: attached first, then quotes, then newest. */
export function signalRow(
  entry: BriefSignal & { readonly value: Level },
  data: BriefData,
  words: BriefWords,
  budget: EvidenceBudget,
): SignalRow {
  const found = evidenceOf(entry, data);
  const shown = found.slice(0, budget.items);
  const restDays = [
    ...new Set(
      found
        .slice(budget.items)
        .filter((e) => e.attached)
        .map((e) => e.on),
    ),
  ].slice(0, 6);
  return {
    label: labelOf(entry, words),
    level: entry.signal.class === 'knock-out' ? 'knock-out' : entry.value,
    levelText: `${entry.value} ${words.word(`level.${entry.value}`)}`,
    since: sinceLines(entry, words),
    figures: signalFigures(entry, data, words),
    reason: reasonOf(entry.note.trim(), shown.length > 0, budget),
    items: shown.map((evidence) => itemOf(evidence, words, budget)),
    more:
      restDays.length === 0
        ? null
        : words.t('signals.more', { days: restDays.map(words.shortDay).join(', ') }),
  };
}

function reasonOf(note: string, hasItems: boolean, { reasonChars }: EvidenceBudget): string | null {
  const chars = hasItems ? reasonChars : Math.max(reasonChars, loneReasonChars);
  return note === '' || chars === 0 ? null : shortened(note, chars);
}

/** The label of a signal; for 12 and 13 with roles of the user's own, those roles. */
export function labelOf({ signal }: BriefSignal, words: BriefWords): string {
  return signal.rolePair === null
    ? signal.label[words.language]
    : words.t('signals.rolePair', signal.rolePair);
}

interface Evidence {
  readonly on: Fact['occurredOn'];
  readonly attached: boolean;
  readonly interaction: BriefInteraction | undefined;
  readonly facts: readonly Fact[];
  readonly quotes: readonly string[];
}

function evidenceOf(entry: BriefSignal, data: BriefData): readonly Evidence[] {
  const byId = new Map(data.interactions.map((each) => [each.id as string, each]));
  const attachedFacts = data.facts.filter((fact) => entry.factIds.includes(fact.id));
  const speaking = evidenceFor(entry.signal, data.facts, { asOf: data.asOf }).filter(
    (fact) => fact.occurredOn >= data.fromOn,
  );
  const attachedIds = new Set<string>([
    ...entry.interactionIds,
    ...attachedFacts.map((f) => f.interactionId),
  ]);
  const ids = new Set<string>([...attachedIds, ...speaking.map((fact) => fact.interactionId)]);
  return [...ids]
    .flatMap((id): Evidence[] => {
      const interaction = byId.get(id);
      const facts = [...new Set([...attachedFacts, ...speaking])].filter((fact) => fact.interactionId === id);
      const on = facts[0]?.occurredOn ?? interaction?.occurredOn;
      if (on === undefined) return [];
      return [
        { on, attached: attachedIds.has(id), interaction, facts, quotes: quotesIn(interaction?.text ?? '') },
      ];
    })
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function weightOf({ attached, quotes }: Evidence): number {
  return (attached ? 2 : 0) + (quotes.length > 0 ? 1 : 0);
}

function itemOf(evidence: Evidence, words: BriefWords, budget: EvidenceBudget): EvidenceItem {
  const { interaction, facts, quotes } = evidence;
  const who = (interaction?.who ?? [])
    .slice(0, budget.items > 1 ? 2 : 1)
    .map(initialled)
    .join(', ');
  const when = words.day(evidence.on);
  if (quotes.length > 0) {
    return { when, quote: shortened(quotes.join(' … '), budget.chars), text: null, who };
  }
  const said =
    facts.length > 0 ? facts.map((f) => factSentence(f, words)).join('; ') : (interaction?.text ?? '');
  return { when, quote: null, text: shortened(said, budget.chars), who };
}

/** `Carlo Rossi` becomes `C. Rossi`: enough to know who, short enough for a column. */
function initialled(name: string): string {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  const initial = [...first][0] ?? '';
  return shortened(rest.length === 0 ? first : `${initial}. ${rest.join(' ')}`, 32);
}

function sinceLines({ value, ratedOn, sinceOn, clearSinceOn }: BriefSignal, words: BriefWords): string[] {
  const start = sinceOn ?? ratedOn;
  if (start === null) return [];
  const lines = [words.t('signals.since', { day: words.day(start) })];
  if (value === 3 && clearSinceOn !== null && clearSinceOn < start) {
    lines.push(words.t('signals.clearSince', { day: words.day(clearSinceOn) }));
  }
  return lines;
}
