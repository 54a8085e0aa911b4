import type { Level } from '../rating.ts';
import type { BriefKind } from './brief.ts';
import type { BriefData, BriefSignal } from './brief-data.ts';
import type { BriefBlock, BriefDocument, SignalRow } from './brief-document.ts';
import type { BriefWords } from './brief-words.ts';
import { factSentence } from './fact-sentence.ts';
import { shortened } from './shortened.ts';
import { labelOf, signalRow, signalRows } from './signal-row.ts';

/** Printed lines that the signals may take, so that the other sections of the kind still fit in four pages. */
const maxLines: Readonly<Record<BriefKind, number>> = { renegotiation: 86, exit: 70, review: 110 };
/** A sheet of Letter holds this share of the lines of one of A4. */
const letterShare = 0.92;
/** Signals up to which their table keeps the size of running text. */
const fewRows = 8;

type Rated = BriefSignal & { readonly value: Level };

/** Signals that matter, strongest first: every one from level 2 up with its evidence, hints in one line, and what is not known. */
export function composeSignals(
  data: BriefData,
  { kind, audience, paper }: Pick<BriefDocument, 'kind' | 'audience' | 'paper'>,
  words: BriefWords,
): readonly BriefBlock[] {
  if (audience === 'client') return factsForClient(data, words);
  const counted = data.signals.filter((each) => each.signal.class !== 'knock-out');
  const raised = raisedSignals(data);
  const dense = raised.length > fewRows;
  const named = (value: BriefSignal['value']) =>
    counted.filter((each) => each.value === value).map((each) => labelOf(each, words));
  const lines = [
    ['signals.hints', named(1)],
    ['signals.absent', named(0)],
    ['signals.notApplicable', named('na')],
    ['signals.unknown', named('unknown')],
  ] as const;
  // The names of what is absent or unknown add nothing to a decision: their number does.
  const counts = lines
    .filter(([, labels]) => labels.length > 0)
    .map(([key, labels]) => words.t(key, { count: labels.length, list: labels.join(', ') }))
    .join(' ');
  return [
    raised.length === 0
      ? { type: 'paragraph', text: words.t(counted.some(hasLevel) ? 'signals.none' : 'signals.notRated') }
      : table(
          signalRows(raised, data, words, {
            maxLines: paper === 'A4' ? maxLines[kind] : maxLines[kind] * letterShare,
            dense,
          }),
          dense,
          words,
        ),
    ...(counts === '' ? [] : [{ type: 'small', text: counts } as const]),
  ];
}

/** The margin of the section: how many, out of how many. */
export function signalsAside(data: BriefData, words: BriefWords): string {
  const core = data.signals.filter((each) => each.signal.class === 'core');
  const raised = raisedSignals(data).filter((each) => each.signal.class === 'core').length;
  const custom = raisedSignals(data).length - raised;
  const aside = words.t('signals.aside', { count: raised, all: core.length });
  return custom === 0 ? aside : `${aside}, ${words.t('signals.asideCustom', { count: custom })}`;
}

/** The knock-outs: each observed one with its evidence; a sentence where there is none. */
export function composeKnockOuts(data: BriefData, words: BriefWords): readonly BriefBlock[] {
  const all = data.signals.filter((each) => each.signal.class === 'knock-out');
  const observed = all.filter(hasLevel).filter((each) => each.value > 0);
  const dense = raisedSignals(data).length > fewRows;
  const unrated = all.filter((each) => !hasLevel(each)).map((each) => labelOf(each, words));
  return [
    observed.length > 0
      ? table(signalRows(observed, data, words, { maxLines: 12, dense }), dense, words)
      : {
          type: 'paragraph',
          text: words.t(unrated.length === all.length ? 'knockOuts.notRated' : 'knockOuts.none'),
        },
    ...(unrated.length > 0 && unrated.length < all.length
      ? [{ type: 'small', text: words.t('knockOuts.unknown', { list: words.list(unrated) }) } as const]
      : []),
  ];
}

/** Every entry that the signals from 2 up rest on, day by day: the appendix. */
export function composeAppendix(data: BriefData, words: BriefWords): readonly BriefBlock[] {
  const who = new Map(data.interactions.map((each) => [each.id as string, each]));
  const rows = data.facts.map((fact) => {
    const entry = who.get(fact.interactionId);
    return [words.day(fact.occurredOn), factSentence(fact, words), shortened(entry?.text ?? '', 240)];
  });
  if (rows.length === 0) return [{ type: 'paragraph', text: words.t('appendix.none') }];
  return [
    {
      type: 'table',
      caption: words.t('appendix.caption'),
      columns: [
        { text: words.t('appendix.when'), align: 'start', width: 'narrow' },
        { text: words.t('appendix.fact'), align: 'start', width: 'label' },
        { text: words.t('appendix.text'), align: 'start', width: 'rest' },
      ],
      rows,
      total: null,
      look: 'words',
    },
  ];
}

function raisedSignals(data: BriefData): readonly Rated[] {
  return data.signals
    .filter((each) => each.signal.class !== 'knock-out')
    .filter(hasLevel)
    .filter((each) => each.value >= 2)
    .sort((a, b) => b.value - a.value || b.signal.weight - a.signal.weight);
}

/**
 * What a client may read of the signals: how the work together went, in figures, for the signals of method and
 * boundaries alone. No level, no quote, no name, no reason: those stay in the house.
 */
function factsForClient(data: BriefData, words: BriefWords): readonly BriefBlock[] {
  const rows = raisedSignals(data)
    .filter((each) => each.signal.group === 'method' || each.signal.group === 'boundaries')
    .map((each) => signalRow(each, data, words, { items: 0, chars: 0, reasonChars: 0 }))
    .filter((row) => row.figures !== null)
    .map(
      (row): SignalRow => ({
        ...row,
        level: null,
        levelText: '',
        since: [],
        reason: null,
        items: [],
        more: null,
      }),
    );
  return rows.length === 0
    ? [{ type: 'paragraph', text: words.t('signals.clientNone') }]
    : [table(rows, false, words)];
}

function table(rows: readonly SignalRow[], dense: boolean, words: BriefWords): BriefBlock {
  return {
    type: 'signals',
    caption: words.t('signals.caption'),
    heads: [words.t('signals.level'), words.t('signals.signal'), words.t('signals.evidence')],
    rows,
    dense,
  };
}

function hasLevel(entry: BriefSignal): entry is Rated {
  return entry.value !== 'na' && entry.value !== 'unknown';
}
