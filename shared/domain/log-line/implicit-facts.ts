import { blankFact, type FactDetail } from '../fact.ts';
import type { Day } from '../time.ts';
import { findDue } from './due-day.ts';
import { findDurations } from './durations.ts';
import { type FactFound, hoursOf } from './fact-reading.ts';
import type { Span } from './interpretation.ts';
import { cover, type Reading, restOf } from './reading.ts';
import { anyWordSource } from './vocabulary/words.ts';

/** A fact in free words, before the day of the entry is known. */
export interface FactPhrase {
  readonly span: Span;
  readonly read: (entryDay: Day) => FactFound;
}

const global = (source: string): RegExp => new RegExp(source, 'g');
const unpaid = anyWordSource((v) => v.unpaid);
const paid = anyWordSource((v) => v.paid);
const extra = anyWordSource((v) => v.extra);
const training = anyWordSource((v) => v.training);
const qualifierAfter = new RegExp(
  `^ ?(?:(?<training>${training}) )?(?:(?:${extra})(?:,? (?:(?<extraUnpaid>${unpaid})|(?<extraPaid>${paid})))?|(?<unpaid>${unpaid})(?! (?:invoices?|bills?|fattur[ae])))(?: (?<trainingAfter>${training}))?`,
);
const qualifierBefore = new RegExp(`(?:(?:${extra}|${unpaid})(?: di| of| for|:)? |\\+ ?)$`);
const more = /(?<!\w)(?:altr[ei]|another|other) $/;
const negatedJust = /(?<!\w)(?:no|not|non|senza|without|niente) (?:\+ ?)?$/;

const not = anyWordSource((v) => v.phrases.not);
const notNear = new RegExp(`${not}(?: [\\w']+){0,2} ?$`);
const notInside = new RegExp(not);
const us = new RegExp(anyWordSource((v) => v.phrases.us));
const ours = new RegExp(anyWordSource((v) => v.phrases.ours));
const others = new RegExp(anyWordSource((v) => v.phrases.others));
const got = new RegExp(anyWordSource((v) => v.phrases.got));
const they = new RegExp(
  `${anyWordSource((v) => v.phrases.they)} (?:(?:ci|mi|gli|ha|hanno|have|had|has|already|gia) )*$`,
);
const but = anyWordSource((v) => v.phrases.but);
const clauseEdge = global(`[,;:.!?\\n()]|${but}`);

const briefLate = global(anyWordSource((v) => v.phrases.briefLate));
const briefNone = global(anyWordSource((v) => v.phrases.briefNone));
const thanks = global(anyWordSource((v) => v.phrases.thanks));
const promised = global(anyWordSource((v) => v.phrases.promised));
const cancelled = global(anyWordSource((v) => v.phrases.cancelled));
const absent = global(anyWordSource((v) => v.phrases.absent));
const again = '(?: (?:again|ancora|di nuovo))?';
const between = "(?: (?!(?:brief)(?!\\w))[\\w']+){0,5}?";
const lateInputs = (['material', 'information', 'approval', 'access'] as const).map((subject) => {
  const nouns = anyWordSource((v) => v.phrases.inputs[subject] ?? []);
  const before = anyWordSource((v) => v.phrases.lateBefore);
  const after = anyWordSource((v) => v.phrases.lateAfter);
  return { subject, words: global(`(?:${before} ?${nouns}|${nouns}${between} ${after})${again}`) };
});

/**
 * Finds facts in free words and covers them: unpaid hours (sure), and what is only likely and so asked about:
 * late brief or material, no brief, thanks, a promise of ours, a cancelled meeting. Nothing between quotation
 * marks (already set aside), nothing negated, nothing about ourselves or third parties.
 */
export function findFactPhrases(reading: Reading): FactPhrase[] {
  const found: FactPhrase[] = [
    ...extraPhrases(reading),
    ...promisePhrases(reading),
    ...phrases(reading, cancelled, about, (p) => counterpart('cancelled', p)),
    ...phrases(reading, absent, notUs, (p) => counterpart('absent', p)),
    ...phrases(reading, briefNone, notOthers, (p) =>
      asked(p, { ...blankFact('request'), subject: 'brief', briefState: 'none' }),
    ),
    ...phrases(reading, briefLate, theirs, (p, day) =>
      asked(p, {
        ...blankFact('request'),
        subject: 'brief',
        briefState: 'after-start',
        outcome: 'given',
        receivedOn: day,
      }),
    ),
  ];
  for (const { subject, words } of lateInputs) {
    found.push(
      ...phrases(reading, words, about, (p, day) =>
        asked(p, { ...blankFact('request'), subject, outcome: 'given', receivedOn: day }),
      ),
    );
  }
  found.push(
    ...phrases(reading, thanks, thankedUs, (p) => ({ ...asked(p, blankFact('thanks')), note: '' })).slice(
      0,
      1,
    ),
  );
  return found;
}

interface Phrase {
  readonly span: Span;
  readonly text: string;
}

function phrases(
  reading: Reading,
  words: RegExp,
  fits: (open: string, span: Span) => boolean,
  read: (phrase: Phrase, entryDay: Day) => FactFound,
): FactPhrase[] {
  const found: FactPhrase[] = [];
  for (const match of reading.open.matchAll(words)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!fits(reading.open, span)) continue;
    const phrase = { span, text: reading.line.slice(span.start, span.end) };
    found.push({ span, read: (entryDay) => read(phrase, entryDay) });
  }
  for (const { span } of found) cover(reading, span.start, span.end);
  return found;
}

function asked(phrase: Phrase, detail: FactDetail): FactFound {
  return {
    spans: [phrase.span],
    confidence: 'ask',
    detail,
    note: phrase.text,
    clientId: null,
    unresolved: [],
  };
}

function counterpart(state: 'absent' | 'cancelled', phrase: Phrase): FactFound {
  return asked(phrase, { ...blankFact('counterpart'), state });
}

/** Not negated, and not about ourselves or third parties, unless it is about what we got. */
function about(open: string, span: Span): boolean {
  const { before, clause, words } = clauseAround(open, span);
  if (notNear.test(before) || notInside.test(words) || others.test(clause)) return false;
  return !us.test(clause) || got.test(clause);
}

/** The same of a brief, which is theirs even where we speak of it, unless it is called ours. */
function theirs(open: string, span: Span): boolean {
  const { before, clause, words } = clauseAround(open, span);
  return !notNear.test(before) && !notInside.test(words) && !others.test(clause) && !ours.test(clause);
}

function notOthers(open: string, span: Span): boolean {
  return !others.test(clauseAround(open, span).clause);
}

function notUs(open: string, span: Span): boolean {
  return notOthers(open, span) && !us.test(clauseAround(open, span).before);
}

/** Thanks of theirs: no `not`, and not we who thank. */
function thankedUs(open: string, span: Span): boolean {
  const { before } = clauseAround(open, span);
  return !notNear.test(before) && !us.test(before);
}

/** The clause that a phrase stands in, up to punctuation or «but». */
function clauseAround(open: string, span: Span): { before: string; clause: string; words: string } {
  let start = 0;
  let end = open.length;
  for (const edge of open.matchAll(clauseEdge)) {
    if (edge.index + edge[0].length <= span.start) start = edge.index + edge[0].length;
    else if (edge.index >= span.end) {
      end = edge.index;
      break;
    }
  }
  return {
    before: open.slice(start, span.start),
    clause: open.slice(start, end),
    words: open.slice(span.start, span.end),
  };
}

/** `2h unpaid`, `+3 h extra`, `altre 2 ore non pagate`: unplanned work; `+3h` alone is asked about. */
function extraPhrases(reading: Reading): FactPhrase[] {
  const found: FactPhrase[] = [];
  let from = 0;
  for (const duration of findDurations(reading.open)) {
    const before = reading.open.slice(from, duration.start);
    const after = qualifierAfter.exec(reading.open.slice(duration.end));
    const lead = (qualifierBefore.exec(before) ?? (after ? more.exec(before) : null))?.[0] ?? '';
    if (!after && lead === '') continue;
    const span = { start: duration.start - lead.length, end: duration.end + (after?.[0].length ?? 0) };
    if (negatedJust.test(reading.open.slice(from, span.start))) continue;
    from = span.end;
    const groups = after?.groups ?? {};
    const plusOnly = !after && lead.startsWith('+');
    const detail = {
      ...blankFact('extra'),
      hours: hoursOf(duration.minutes),
      paid: plusOnly ? null : groups.extraPaid !== undefined,
      training: (groups.training ?? groups.trainingAfter) !== undefined,
    };
    const confidence = plusOnly ? 'ask' : 'sure';
    found.push({
      span,
      read: () => ({ spans: [span], confidence, detail, note: '', clientId: null, unresolved: [] }),
    });
  }
  for (const { span } of found) cover(reading, span.start, span.end);
  return found;
}

/** `promised the quote by friday`, `abbiamo promesso il preventivo entro il 4/12`: a promise of ours. */
function promisePhrases(reading: Reading): FactPhrase[] {
  const found: FactPhrase[] = [];
  for (const match of reading.open.matchAll(promised)) {
    const start = match.index;
    const from = start + match[0].length;
    const { before } = clauseAround(reading.open, { start, end: from });
    const tail = reading.open.slice(from);
    if (notNear.test(before) || they.test(before) || /^ (?:us|me|ci)(?!\w)/.test(tail)) continue;
    if (found.some((f) => f.span.end > start)) continue;
    const stop = /[,;!?\n()\ue000]|\.(?=\s|$)/.exec(tail)?.index ?? tail.length;
    const clause = tail.slice(0, stop);
    // The day does not move the words: any day will do to find where they end.
    const due = findDue(clause, reading.line.slice(from, from + stop), from, '2000-01-01');
    const end = from + (due ? due.end : clause.trimEnd().length);
    const span = { start, end };
    const topic = { line: reading.line.slice(from, end), offset: from, open: reading.open.slice(from, end) };
    found.push({ span, read: (entryDay) => promiseOf(topic, span, entryDay) });
  }
  for (const { span } of found) cover(reading, span.start, span.end);
  return found;
}

function promiseOf(topic: Reading, span: Span, entryDay: Day): FactFound {
  const words = { ...topic };
  const due = findDue(words.open, words.line, words.offset, entryDay);
  if (due && !due.impossible) cover(words, due.start, due.end);
  return {
    spans: [span],
    confidence: 'ask',
    detail: { ...blankFact('promise'), dueOn: due?.day ?? null },
    note: restOf(words),
    clientId: null,
    unresolved: due?.impossible ? [due.impossible] : [],
  };
}
