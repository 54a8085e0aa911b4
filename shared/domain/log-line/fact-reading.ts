import type { FactDetail, factChoices } from '../fact.ts';
import type { ClientId } from '../ids.ts';
import { findDurations } from './durations.ts';
import type { Span, Unresolved } from './interpretation.ts';
import { numberOf, numberSource } from './numbers.ts';
import { cover, type Reading, take } from './reading.ts';
import type { Vocabulary, Words } from './vocabulary/vocabulary.ts';
import { anyWord, anyWordSource, wordMap } from './vocabulary/words.ts';

/** A fact that the line carries, with the words behind it in order. */
export interface FactFound {
  readonly spans: readonly [Span, ...Span[]];
  readonly confidence: 'sure' | 'ask';
  readonly detail: FactDetail;
  readonly note: string;
  /** Client named among the fact's own words; null when none is. */
  readonly clientId: ClientId | null;
  readonly unresolved: readonly Unresolved[];
}

type ChoiceWords = {
  readonly [K in keyof typeof factChoices]: ReadonlyMap<(typeof factChoices)[K][number], RegExp>;
};

function choicesOf<K extends keyof typeof factChoices>(
  field: K,
): ReadonlyMap<(typeof factChoices)[K][number], RegExp> {
  return wordMap<(typeof factChoices)[K][number]>(
    (v) => v.choices[field] as Readonly<Record<(typeof factChoices)[K][number], Words>>,
  );
}

/** Expressions for the choices of every fact field. */
export const choiceWords: ChoiceWords = {
  requestSubject: choicesOf('requestSubject'),
  requestOutcome: choicesOf('requestOutcome'),
  briefState: choicesOf('briefState'),
  adviceOutcome: choicesOf('adviceOutcome'),
  reaction: choicesOf('reaction'),
  attribution: choicesOf('attribution'),
  decisionArea: choicesOf('decisionArea'),
  involvement: choicesOf('involvement'),
  creditChange: choicesOf('creditChange'),
  confidentialityNature: choicesOf('confidentialityNature'),
  counterpartState: choicesOf('counterpartState'),
  scopeChange: choicesOf('scopeChange'),
  abuseForm: choicesOf('abuseForm'),
  promiseOutcome: choicesOf('promiseOutcome'),
};

type WordList = {
  readonly [K in keyof Vocabulary]: Vocabulary[K] extends Words ? K : never;
}[keyof Vocabulary];

/** True and covered when one of the words is there. */
export function takes(reading: Reading, words: RegExp): boolean {
  return take(reading, words) !== null;
}

/** True, false or not said, for a pair of word lists such as paid and unpaid; the negative is looked for first. */
export function takeYesNo(reading: Reading, yes: WordList, no: WordList): boolean | null {
  if (takes(reading, expressionFor(no))) return false;
  return takes(reading, expressionFor(yes)) ? true : null;
}

const expressions = new Map<WordList, RegExp>();
/** Any of the words of one list. */
export function expressionFor(list: WordList): RegExp {
  const known = expressions.get(list);
  if (known) return known;
  const made = anyWord((v) => v[list]);
  expressions.set(list, made);
  return made;
}

/** Takes a length of time, in decimal hours rounded to hundredths; null when none is said. */
export function takeHours(reading: Reading): number | null {
  const duration = findDurations(reading.open)[0];
  if (!duration) return null;
  cover(
    reading,
    reading.open.charAt(duration.start - 1) === '+' ? duration.start - 1 : duration.start,
    duration.end,
  );
  return hoursOf(duration.minutes);
}

/** Minutes as decimal hours. */
export function hoursOf(minutes: number): number {
  return Math.round((minutes / 60) * 100) / 100;
}

const late = anyWordSource((v) => v.late);
const unit = { day: anyWordSource((v) => v.units.day), week: anyWordSource((v) => v.units.week) };
const lateBy = new RegExp(
  `(?:(?:con|with) )?(?<n>${numberSource}) (?:${unit.day}|(?<week>${unit.week})) (?:of delay|dopo|${late})|${late} (?:by|di) (?<n2>${numberSource}) (?:${unit.day}|(?<week2>${unit.week}))`,
);

/** Takes «3 days late», in days; null when no number is said. */
export function takeDaysLate(reading: Reading): number | null {
  const groups = take(reading, lateBy)?.groups;
  if (!groups) return null;
  const { n, n2, week, week2 } = groups;
  return Math.round(numberOf(n ?? n2 ?? '0') * ((week ?? week2) ? 7 : 1));
}
