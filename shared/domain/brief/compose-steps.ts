import { addDays } from '../time.ts';
import type { BriefKind } from './brief.ts';
import type { BriefData } from './brief-data.ts';
import type { BriefBlock, TableColumn } from './brief-document.ts';
import type { BriefWords } from './brief-words.ts';
import { shortened } from './shortened.ts';
import { factsOfPeriod } from './signal-figures.ts';

/** Who and what the closing sections name. */
export interface StepOptions {
  readonly kind: BriefKind;
  readonly author: string;
  /** True where the reader is the client: steps of ours that they need not know are left out. */
  readonly forClient: boolean;
}

/** What was tried so far, step by step (S000), with what the log itself can tell of it. */
export function composeTried(data: BriefData, words: BriefWords): readonly BriefBlock[] {
  const { t } = words;
  const facts = factsOfPeriod(data);
  const advice = facts.filter((fact) => fact.detail.kind === 'advice').length;
  const training = facts.reduce(
    (sum, { detail }) => sum + (detail.kind === 'extra' && detail.training ? detail.hours : 0),
    0,
  );
  const agreed = facts.filter((fact) => fact.detail.kind === 'scope' && fact.detail.change === 'agreed');
  const lastCheck = data.trend.at(-1)?.checkedOn;
  const day = (fact: { readonly occurredOn: typeof data.asOf } | undefined) =>
    fact === undefined ? '' : words.day(fact.occurredOn);
  const educated = [
    advice > 0 ? t('tried.advice', { count: advice }) : '',
    training > 0
      ? t('tried.training', { hours: t('hours', { count: training, hours: words.hours(training) }) })
      : '',
  ].filter((part) => part !== '');
  const rows = [
    [
      'reassess',
      data.trend.length === 0 ? '' : t('tried.checks', { count: data.trend.length }),
      lastCheck === undefined ? '' : words.day(lastCheck),
    ],
    [
      'educate',
      educated.join(', '),
      day(facts.find((f) => f.detail.kind === 'advice' || (f.detail.kind === 'extra' && f.detail.training))),
    ],
    ['renegotiate', agreed.length === 0 ? '' : t('tried.scope', { count: agreed.length }), day(agreed[0])],
    ['migrate', '', ''],
  ] as const;
  return [
    {
      type: 'table',
      caption: t('tried.caption'),
      columns: [
        column('', 'code'),
        column(t('tried.step'), 'label'),
        column(t('tried.what'), 'rest'),
        column(t('tried.when'), 'narrow', 'end'),
      ],
      rows: rows.map(([step, what, when], i) => [
        String(i + 1),
        t(`tried.${step}`),
        what === '' ? t('tried.notLogged') : what,
        when,
      ]),
      total: null,
      look: 'words',
    },
  ];
}

/** Next steps with owner and date: the client's next step, promises of ours and requests still open, then what the kind itself asks for. */
export function composeNextSteps(
  data: BriefData,
  options: StepOptions,
  words: BriefWords,
): readonly BriefBlock[] {
  const { t } = words;
  const { client, asOf } = data;
  const us = options.author === '' ? t('steps.us') : options.author;
  const them = shortened(client.name, 40);
  const open = data.facts.filter(
    ({ detail }) =>
      (detail.kind === 'promise' && detail.outcome === 'open') ||
      (detail.kind === 'request' && detail.outcome === 'pending'),
  );
  const dueOf = (fact: (typeof open)[number]) =>
    fact.detail.kind === 'promise' || fact.detail.kind === 'request' ? fact.detail.dueOn : null;
  const soonest = [...open].sort((a, b) => ((dueOf(a) ?? '9') < (dueOf(b) ?? '9') ? -1 : 1));
  const openRow = (fact: (typeof open)[number]) => {
    const due = dueOf(fact);
    const note = shortened(fact.note, 80);
    const isPromise = fact.detail.kind === 'promise';
    const what = isPromise
      ? t(note === '' ? 'steps.promiseOpen' : 'steps.promise', { note })
      : t(note === '' ? 'steps.requestOpen' : 'steps.request', {
          note,
          subject: fact.detail.kind === 'request' ? words.word(`requestSubject.${fact.detail.subject}`) : '',
        });
    return [what, isPromise ? us : them, due === null ? '' : words.day(due)];
  };
  const contact = data.contacts[0] === undefined ? them : shortened(data.contacts[0].name, 40);
  const own = options.forClient
    ? [[t('steps.meetTogether'), t('steps.both'), '']]
    : options.kind === 'review'
      ? [[t('steps.nextCheck'), us, words.day(addDays(asOf, data.rules.freshDays))]]
      : [
          [t(`steps.talk.${options.kind}`, { contact }), us, ''],
          [t(`steps.after.${options.kind}`), us, ''],
        ];
  const rows = [
    ...(client.nextStep.trim() === '' || options.forClient
      ? []
      : [
          [
            shortened(client.nextStep, 120),
            us,
            client.nextStepOn === null ? '' : words.day(client.nextStepOn),
          ],
        ]),
    ...own,
    ...soonest.slice(0, 4).map(openRow),
  ];
  return [
    {
      type: 'table',
      caption: t('steps.caption'),
      columns: [
        column(t('steps.what'), 'rest'),
        column(t('steps.who'), 'label'),
        column(t('steps.when'), 'narrow', 'end'),
      ],
      rows,
      total: null,
      look: 'words',
    },
  ];
}

/** Lines to sign on: the author, whoever else decides, and the client where the paper is for both. */
export function composeSignOff(
  data: BriefData,
  options: StepOptions,
  words: BriefWords,
): readonly BriefBlock[] {
  const { t } = words;
  const author = { role: t('sign.author'), name: options.author };
  const rows = options.forClient
    ? [
        { role: t('sign.agency'), name: options.author === '' ? data.agencyName : options.author },
        { role: t('sign.client'), name: shortened(data.client.name, 60) },
      ]
    : [author, { role: t('sign.reader'), name: '' }, { role: t('sign.approver'), name: '' }];
  return [
    { type: 'paragraph', text: t(options.forClient ? 'sign.introClient' : `sign.intro.${options.kind}`) },
    {
      type: 'sign-off',
      caption: t('sign.caption'),
      heads: [t('sign.role'), t('sign.name'), t('sign.date'), t('sign.signature')],
      rows,
    },
  ];
}

function column(
  text: string,
  width: TableColumn['width'],
  align: TableColumn['align'] = 'start',
): TableColumn {
  return { text, width, align };
}
