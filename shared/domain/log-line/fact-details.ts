import { blankFact, type FactDetail, type FactKind } from '../fact.ts';
import { addDays, type Day } from '../time.ts';
import { dayMeant, findDays } from './day-words.ts';
import { takeDue } from './due-day.ts';
import { choiceWords, expressionFor, takeDaysLate, takeHours, takes, takeYesNo } from './fact-reading.ts';
import type { Unresolved } from './interpretation.ts';
import { numberOf, numberSource } from './numbers.ts';
import { cover, find, type Reading, restOf, take, takeChoice, unquoted } from './reading.ts';
import { anyWordSource, wordMap } from './vocabulary/words.ts';

/** What the words after `!kind` say. */
export interface FactWords {
  readonly detail: FactDetail;
  readonly note: string;
  /** True when a field without which the fact means little had to be guessed. */
  readonly guessed: boolean;
  readonly unresolved: readonly Unresolved[];
}

type Reader = (
  reading: Reading,
  entryDay: Day,
) => Omit<FactWords, 'unresolved' | 'note'> & {
  readonly unresolved?: Unresolved | null;
  readonly note?: string;
};

/**
 * Reads the words of one explicit fact. `reading` covers what names its kind; what it does not understand goes
 * to the note, or to the topic, reason or person where the fact has one.
 */
export function readFactWords(kind: FactKind, reading: Reading, entryDay: Day): FactWords {
  const { detail, guessed, unresolved, note } = readers[kind](reading, entryDay);
  return { detail, guessed, note: note ?? restOf(reading), unresolved: unresolved ? [unresolved] : [] };
}

const readers: Readonly<Record<FactKind, Reader>> = {
  request: readRequest,
  advice: (reading) => {
    const outcome = takeChoice(reading, choiceWords.adviceOutcome);
    const result = takeAfter(reading, expressionFor('result'));
    const detail = {
      ...blankFact('advice'),
      topic: unquoted(restOf(reading)),
      outcome: outcome ?? 'pending',
      result: unquoted(result),
    };
    return { detail, guessed: false, note: '' };
  },
  delivery: (reading) => {
    const goalMet = takeYesNo(reading, 'goalMet', 'goalNotMet');
    const credit = takeChoice(reading, creditTo);
    const blame = takeChoice(reading, blameOn);
    const reaction = takeChoice(reading, choiceWords.reaction);
    return { detail: { ...blankFact('delivery'), goalMet, reaction, credit, blame }, guessed: false };
  },
  decision: (reading) => {
    const involvement = takeChoice(reading, choiceWords.involvement);
    const area = takeChoice(reading, choiceWords.decisionArea);
    const detail = {
      ...blankFact('decision'),
      area: area ?? 'strategy',
      involvement: involvement ?? 'involved',
    };
    return { detail, guessed: area === null || involvement === null };
  },
  extra: readExtra,
  control: (reading) => ({
    detail: { ...blankFact('control'), goalAlreadyMet: takeYesNo(reading, 'goalMet', 'goalNotMet') },
    guessed: false,
  }),
  plans: (reading) => {
    const groups = take(reading, horizon)?.groups;
    const years =
      groups?.years === undefined
        ? groups?.months === undefined
          ? null
          : numberOf(groups.months) / 12
        : numberOf(groups.years);
    const horizonYears =
      years === null ? (takes(reading, nextYear) ? 1 : null) : Math.round(years * 100) / 100;
    return { detail: { ...blankFact('plans'), horizonYears }, guessed: false };
  },
  credit: readCredit,
  confidentiality: (reading) => {
    const nature = takeChoice(reading, choiceWords.confidentialityNature);
    return {
      detail: { ...blankFact('confidentiality'), nature: nature ?? 'suspicion' },
      guessed: nature === null,
    };
  },
  counterpart: (reading) => {
    const state = takeChoice(reading, choiceWords.counterpartState);
    return { detail: { ...blankFact('counterpart'), state: state ?? 'absent' }, guessed: state === null };
  },
  scope: (reading) => {
    const hours = takeHours(reading);
    const change = takeChoice(reading, choiceWords.scopeChange);
    return { detail: { ...blankFact('scope'), hours, change: change ?? 'agreed' }, guessed: change === null };
  },
  abuse: (reading) => {
    const form = takeChoice(reading, choiceWords.abuseForm);
    const towards = takeAfter(
      reading,
      expressionFor('towards'),
      /,| (?:in|during|durante|davanti|by|per|via)(?!\w)/,
    ).replace(/^@/, '');
    return {
      detail: { ...blankFact('abuse'), form: form ?? 'insult', towards: unquoted(towards) },
      guessed: form === null,
    };
  },
  promise: (reading, entryDay) => {
    const outcome = takeChoice(reading, choiceWords.promiseOutcome) ?? 'open';
    const due = takeDue(reading, entryDay, true);
    const closedOn = outcome === 'open' ? null : entryDay;
    return {
      detail: { ...blankFact('promise'), dueOn: due?.day ?? null, outcome, closedOn },
      guessed: false,
      unresolved: due?.impossible ?? null,
    };
  },
  thanks: () => ({ detail: blankFact('thanks'), guessed: false }),
};

const creditTo = wordMap<'us' | 'shared' | 'themselves'>((v) => v.creditTo);
const blameOn = wordMap<'us' | 'shared' | 'themselves'>((v) => v.blameOn);
const subjectClues = wordMap<'material' | 'information' | 'brief' | 'approval' | 'access' | 'introduction'>(
  (v) => v.subjectClues,
);
const receivedOnDay = new RegExp(`^ ?(?:${anyWordSource((v) => v.articles)} ?)*`);
const horizon = new RegExp(
  `(?:(?<years>${numberSource})[ -]?${anyWordSource((v) => v.units.year)}|(?<months>${numberSource})[ -]?${anyWordSource((v) => v.units.month)})`,
);
const nextYear = /(?<!\w)(?:next year|(?:l')?anno prossimo|(?:il )?prossimo anno)(?!\w)/;

function readRequest(reading: Reading, entryDay: Day): ReturnType<Reader> {
  const daysLate = takeDaysLate(reading);
  const extraHours = takeHours(reading);
  const paid = takeYesNo(reading, 'paid', 'unpaid');
  const pendingSaid = takes(reading, expressionFor('notReceived'));
  const subjectSaid = takeChoice(reading, choiceWords.requestSubject);
  const receivedSaid = pendingSaid ? null : takeReceived(reading, entryDay);
  const due = takeDue(reading, entryDay, true);
  const outcomeSaid = takeChoice(reading, choiceWords.requestOutcome);
  const subject = subjectSaid ?? clueOf(reading);
  const briefState = subject === 'brief' ? takeChoice(reading, choiceWords.briefState) : null;
  const dueDay = due?.day ?? null;
  // «Late» without a due day says that it came, and late; with one, the day itself tells.
  const cameLate =
    !pendingSaid &&
    dueDay === null &&
    (daysLate !== null || briefState === 'after-start' || find(reading.open, expressionFor('late')) !== null);
  const outcome = pendingSaid ? 'pending' : (outcomeSaid ?? (receivedSaid || cameLate ? 'given' : 'pending'));
  const receivedOn = outcome === 'given' ? (receivedSaid ?? entryDay) : null;
  const dueOn = dueDay ?? (receivedOn !== null && daysLate !== null ? addDays(receivedOn, -daysLate) : null);
  return {
    detail: {
      ...blankFact('request'),
      subject: subject ?? 'material',
      dueOn,
      receivedOn,
      outcome,
      extraHours,
      paid,
      briefState,
    },
    guessed: subject === null,
    unresolved: due?.impossible ?? null,
  };
}

/** `received`, `arrivate il 9/11`: the day it came, the entry's unless told; null when it is not said to have come. */
function takeReceived(reading: Reading, entryDay: Day): Day | null {
  const word = take(reading, expressionFor('received'));
  if (!word) return null;
  const after = word.index + word[0].length;
  const start = after + (receivedOnDay.exec(reading.open.slice(after))?.[0].length ?? 0);
  const said = findDays(reading.open).find((d) => d.start === start);
  const day = said && dayMeant(said.said, 'happened', entryDay);
  if (!said || !day || day === 'impossible') return entryDay;
  cover(reading, after, said.end);
  return day;
}

function clueOf(reading: Reading): Extract<FactDetail, { kind: 'request' }>['subject'] | null {
  let best: { subject: Extract<FactDetail, { kind: 'request' }>['subject']; at: number } | null = null;
  for (const [subject, words] of subjectClues) {
    const at = find(reading.open, words)?.index;
    if (at !== undefined && (!best || at < best.at)) best = { subject, at };
  }
  return best?.subject ?? null;
}

function readExtra(reading: Reading): ReturnType<Reader> {
  const hours = takeHours(reading);
  const paid = takeYesNo(reading, 'paid', 'unpaid');
  const agreed = takeYesNo(reading, 'agreed', 'notAgreed');
  const training = takes(reading, expressionFor('training'));
  const usedAs = takeAfter(reading, expressionFor('usedAs'));
  const role = usedAs === '' ? '' : restOf(reading);
  const detail = {
    ...blankFact('extra'),
    hours: hours ?? 0,
    role: role || null,
    usedAs: usedAs || null,
    training,
    agreed,
    paid,
  };
  return { detail, guessed: hours === null, ...(usedAs === '' ? {} : { note: '' }) };
}

function readCredit(reading: Reading): ReturnType<Reader> {
  let change = takeChoice(reading, choiceWords.creditChange);
  const caseStudy = takes(reading, expressionFor('caseStudy'));
  if (caseStudy && (change === null || change === 'added' || change === 'removed')) {
    // `case study … not allowed` before `allowed`.
    if (takes(reading, expressionFor('refusedCase'))) change = 'case-study-refused';
    else if (takes(reading, expressionFor('allowedCase'))) change = 'case-study-allowed';
  }
  const because = takeAfter(reading, expressionFor('because'));
  // Without a «because», whatever else was written is the reason.
  const reason = unquoted(because === '' ? restOf(reading) : because);
  const detail = {
    ...blankFact('credit'),
    change: change ?? (caseStudy ? 'case-study-allowed' : 'added'),
    reason,
  };
  return { detail, guessed: change === null, ...(because === '' ? { note: '' } : {}) };
}

/** Takes a word and what follows it, up to `until` or the end, and gives the latter as written. */
function takeAfter(reading: Reading, word: RegExp, until?: RegExp): string {
  const found = find(reading.open, word);
  if (!found) return '';
  const after = found.index + found[0].length;
  const open = reading.open.slice(after);
  const length = until?.exec(open)?.index ?? open.length;
  const rest = restOf({
    line: reading.line.slice(after, after + length),
    offset: 0,
    open: open.slice(0, length),
  });
  if (rest !== '') cover(reading, found.index, after + length);
  return rest;
}
