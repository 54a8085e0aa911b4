import { unpaidHoursOf } from '../evidence.ts';
import type { Fact } from '../fact.ts';
import { daysBetween } from '../time.ts';
import type { BriefData } from './brief-data.ts';
import type { BriefBlock } from './brief-document.ts';
import type { BriefWords } from './brief-words.ts';
import { shortened } from './shortened.ts';
import { factsOfPeriod } from './signal-figures.ts';

/** Most kinds of free work told apart; the rest is one row. */
const maxRows = 6;

/** What was given free in the period, by kind of work, largest first. Hours are decimal; values integer cents. */
export interface HiddenValue {
  readonly rows: readonly {
    readonly label: string;
    readonly hours: number;
    readonly valueCents: number | null;
  }[];
  readonly hours: number;
  /** At the list price; null where no price is set. */
  readonly valueCents: number | null;
}

/** Hours given and not paid, added up by kind of work, at the list price where there is one (product.md, hidden value). */
export function hiddenValue(data: BriefData, words: BriefWords): HiddenValue {
  const rate = data.listHourlyRateCents;
  const worth = (hours: number) => (rate === null ? null : Math.round(hours * rate));
  const byKind = new Map<string, number>();
  for (const fact of factsOfPeriod(data)) {
    const unpaid = unpaidHoursOf(fact);
    if (unpaid <= 0) continue;
    const kind = kindOfWork(fact, words);
    byKind.set(kind, (byKind.get(kind) ?? 0) + unpaid);
  }
  const sorted = [...byKind].sort((a, b) => b[1] - a[1]);
  const told = sorted.length <= maxRows ? sorted : sorted.slice(0, maxRows - 1);
  const others = sorted.slice(told.length).reduce((sum, [, hours]) => sum + hours, 0);
  const rows = [...told, ...(others > 0 ? [[words.t('hidden.other'), others] as const] : [])];
  const hours = sorted.reduce((sum, [, each]) => sum + each, 0);
  return {
    rows: rows.map(([label, each]) => ({ label, hours: each, valueCents: worth(each) })),
    hours,
    valueCents: worth(hours),
  };
}

/** The hidden value statement: a table with its total, or a sentence where nothing was given free. */
export function composeHiddenValue(data: BriefData, words: BriefWords): readonly BriefBlock[] {
  const { rows, hours, valueCents } = hiddenValue(data, words);
  if (hours === 0) return [{ type: 'paragraph', text: words.t('hidden.none') }];
  const column = (text: string) => ({ text, align: 'end', width: 'narrow' }) as const;
  const what = { text: words.t('hidden.what'), align: 'start', width: 'rest' } as const;
  const rate = data.listHourlyRateCents;
  const caption = words.t('hidden.caption');
  if (rate === null || valueCents === null) {
    return [
      {
        type: 'table',
        caption,
        columns: [what, column(words.t('hidden.hours'))],
        rows: rows.map((row) => [row.label, words.hours(row.hours)]),
        total: [words.t('hidden.total'), words.hours(hours)],
        look: 'figures',
      },
      { type: 'small', text: words.t('hidden.noRate') },
    ];
  }
  return [
    {
      type: 'table',
      caption,
      columns: [
        what,
        column(words.t('hidden.hours')),
        column(words.t('hidden.rate', { currency: words.currency(data.currency) })),
        column(words.t('hidden.value', { currency: words.currency(data.currency) })),
      ],
      rows: rows.map((row) => [
        row.label,
        words.hours(row.hours),
        words.amount(rate),
        words.amount(row.valueCents ?? 0),
      ]),
      total: [words.t('hidden.total'), words.hours(hours), '', words.amount(valueCents)],
      look: 'figures',
    },
  ];
}

/** Promises of ours closed in the period. */
export function promiseCount(data: BriefData): { kept: number; late: number; broken: number } {
  const count = { kept: 0, late: 0, broken: 0 };
  for (const { detail } of promisesOfPeriod(data)) {
    if (detail.kind === 'promise' && detail.outcome !== 'open') count[detail.outcome] += 1;
  }
  return count;
}

/**
 * Our part: promises kept, late and broken, told before anyone else's failings (S002, rule 6); then our own satisfaction,
 * as it is mutual (S003): told to ourselves alone, since its note is written for us.
 */
export function composeOurPart(data: BriefData, words: BriefWords, isForUs: boolean): readonly BriefBlock[] {
  const { kept, late, broken } = promiseCount(data);
  const closed = kept + late + broken;
  const promises = promisesOfPeriod(data);
  const named = (outcome: 'late' | 'broken') =>
    promises.filter((f) => f.detail.kind === 'promise' && f.detail.outcome === outcome).slice(0, 2);
  const overdue = promises.filter(
    (f) =>
      f.detail.kind === 'promise' &&
      f.detail.outcome === 'open' &&
      f.detail.dueOn !== null &&
      f.detail.dueOn < data.asOf,
  );
  const tell = (facts: readonly Fact[]) => facts.map((fact) => promiseNamed(fact, words)).join('; ');
  const sentences = [
    closed === 0 ? words.t('part.none') : words.t('part.kept', { count: kept, kept, closed }),
    late === 0 ? '' : words.t('part.late', { count: late, list: tell(named('late')) }),
    broken === 0 ? '' : words.t('part.broken', { count: broken, list: tell(named('broken')) }),
    overdue.length === 0
      ? ''
      : words.t('part.overdue', { count: overdue.length, list: tell(overdue.slice(0, 2)) }),
  ].filter((sentence) => sentence !== '');
  const satisfaction = isForUs ? satisfactionSentence(data, words) : '';
  return [
    { type: 'paragraph', text: sentences.join(' ') },
    ...(satisfaction === '' ? [] : [{ type: 'paragraph', text: satisfaction } as const]),
  ];
}

/** How satisfied we are, since when, and how it was before; empty where it was never rated. */
function satisfactionSentence({ satisfaction }: BriefData, words: BriefWords): string {
  if (!satisfaction) return '';
  const { latest, before } = satisfaction;
  const said = words.t(before === null ? 'part.satisfaction' : 'part.satisfactionFrom', {
    value: latest.value,
    day: words.day(latest.ratedOn),
    ...(before === null ? {} : { before: before.value, beforeDay: words.day(before.ratedOn) }),
  });
  return latest.note === '' ? said : `${said} ${words.t('part.satisfactionNote', { note: latest.note })}`;
}

/** Promises that were closed, or fell due, in the period: when they were made does not matter. */
function promisesOfPeriod(data: BriefData): readonly Fact[] {
  return data.facts.filter(({ detail, occurredOn }) => {
    if (detail.kind !== 'promise') return false;
    const day = detail.closedOn ?? detail.dueOn ?? occurredOn;
    return day >= data.fromOn && day <= data.asOf;
  });
}

function promiseNamed({ detail, note, occurredOn }: Fact, words: BriefWords): string {
  const name =
    note.trim() === '' ? words.t('part.unnamed', { day: words.shortDay(occurredOn) }) : shortened(note, 44);
  if (detail.kind !== 'promise' || detail.dueOn === null) return name;
  const days = detail.closedOn === null ? 0 : daysBetween(detail.dueOn, detail.closedOn);
  if (days > 0) return words.t('part.lateBy', { name, days: words.t('days', { count: days }) });
  return words.t('part.due', { name, day: words.shortDay(detail.dueOn) });
}

function kindOfWork({ detail }: Fact, words: BriefWords): string {
  if (detail.kind === 'request') {
    return words.t(detail.subject === 'brief' ? 'hidden.brief' : 'hidden.waiting');
  }
  if (detail.kind !== 'extra') return words.t('hidden.extra');
  if (detail.training) return words.t('hidden.training');
  if (detail.usedAs === null || detail.usedAs.trim() === '') return words.t('hidden.extra');
  const usedAs = shortened(detail.usedAs, 30);
  return detail.role === null || detail.role.trim() === ''
    ? words.t('hidden.usedAs', { usedAs })
    : words.t('hidden.role', { role: capital(shortened(detail.role, 30)), usedAs });
}

function capital(text: string): string {
  const [first = '', ...rest] = [...text];
  return first.toLocaleUpperCase() + rest.join('');
}
