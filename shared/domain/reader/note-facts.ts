import { blankFact } from '../fact.ts';
import type { Language } from '../language.ts';
import { foldLine } from '../log-line/fold-line.ts';
import { findFactPhrases } from '../log-line/implicit-facts.ts';
import { quoteSpans } from '../log-line/quotes.ts';
import { readingOf, setAside } from '../log-line/reading.ts';
import type { Day } from '../time.ts';
import { factPatterns } from './fact-patterns.ts';
import type { FactProposal, SignalProposal } from './note-reading.ts';
import { sentencesOf } from './note-tokens.ts';
import { factOfSignal } from './signal-facts.ts';

const atMost = 5;
/** Read with any day where the note's own is not known; the dates made from it are then left out. */
const someDay: Day = '2000-01-01';

/**
 * The facts that a note may contain: those that the one-line log reads out of free words, those behind the signals
 * proposed, and healthy ones (thanks, plans shared, credit given). One of a kind and subject, in the order of the note.
 */
export function noteFacts(
  text: string,
  language: Language,
  signals: readonly SignalProposal[],
  occurredOn: Day | null,
): FactProposal[] {
  const found: FactProposal[] = [
    ...signals.flatMap((s) => {
      const detail = factOfSignal(s.signal, foldLine(s.phrase.text), language);
      return detail ? [{ detail, note: shortened(s.phrase.text), phrase: s.phrase }] : [];
    }),
    ...freeFacts(text, occurredOn),
    ...patternFacts(text, language),
  ];
  const seen = new Set<string>();
  return found
    .filter((f) => {
      const key = f.detail.kind === 'request' ? `request ${f.detail.subject}` : f.detail.kind;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, atMost)
    .sort((a, b) => a.phrase.start - b.phrase.start);
}

function freeFacts(text: string, occurredOn: Day | null): FactProposal[] {
  const reading = readingOf(text);
  for (const span of quoteSpans(text)) setAside(reading, span.start, span.end);
  return findFactPhrases(reading).map((p) => {
    const { detail, note, spans } = p.read(occurredOn ?? someDay);
    const [first] = spans;
    const phrase = { start: first.start, end: first.end, text: text.slice(first.start, first.end) };
    const known =
      occurredOn !== null
        ? detail
        : detail.kind === 'request'
          ? { ...detail, receivedOn: null, dueOn: null }
          : detail.kind === 'promise'
            ? { ...detail, dueOn: null }
            : detail;
    return { detail: known, note, phrase };
  });
}

function patternFacts(text: string, language: Language): FactProposal[] {
  const folded = foldLine(text);
  return sentencesOf(text, language).flatMap(({ start, end }) => {
    const sentence = folded.slice(start, end);
    return factPatterns.flatMap(({ words, unless, detail }): FactProposal[] => {
      const match = words[language].exec(sentence);
      if (!match || unless?.[language].test(sentence)) return [];
      const at = start + match.index;
      const phrase = { start: at, end: at + match[0].length, text: text.slice(at, at + match[0].length) };
      const note = detail.kind === blankFact('thanks').kind ? '' : shortened(text.slice(start, end).trim());
      return [{ detail, note, phrase }];
    });
  });
}

/** A fact's note is a few words: cut at a word's end. */
function shortened(text: string): string {
  if (text.length <= 120) return text;
  const cut = text.slice(0, 120);
  return `${cut.slice(0, Math.max(60, cut.lastIndexOf(' ')))}…`;
}
