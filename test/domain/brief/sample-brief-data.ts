import type { BriefKind } from '../../../shared/domain/brief/brief.ts';
import type { BriefData, BriefInteraction, BriefSignal } from '../../../shared/domain/brief/brief-data.ts';
import type { BriefState } from '../../../shared/domain/brief/compose-brief.ts';
import { isIncludedAtFirst, sectionsOf } from '../../../shared/domain/brief/sections.ts';
import type { Fact, FactDetail } from '../../../shared/domain/fact.ts';
import { blankFact } from '../../../shared/domain/fact.ts';
import type { CheckId, ClientId, FactId, InteractionId } from '../../../shared/domain/ids.ts';
import type { Level } from '../../../shared/domain/rating.ts';
import { defaultSignalSettings, workspaceSignals } from '../../../shared/domain/signals/workspace-signals.ts';
import { defaultStrainRules, strainOf } from '../../../shared/domain/strain.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { addDays } from '../../../shared/domain/time.ts';

export const asOf = '2026-11-24' as Day;

export interface SampleOptions {
  /** How many of the 20 signals are at 2 or 3 (the first ones by number); the rest are at 1, 0, na, unknown by turns. */
  readonly raised?: number;
  readonly knockOuts?: boolean;
  /** Texts as long as anyone writes them. */
  readonly long?: boolean;
  /** Facts beside the evidence. */
  readonly noise?: number;
  readonly listHourlyRateCents?: number | null;
}

const quote =
  'I prezzi li decidiamo noi, voi dovete solo venderli: e comunque le foto ve le mandiamo quando ci sono, come abbiamo sempre fatto con chi c’era prima di voi';

/** A client with a history: every signal that is raised has an entry with a quote attached, and facts that speak for it. */
export function sampleBriefData(options: SampleOptions = {}): BriefData {
  const { raised = 5, knockOuts = false, long = false, noise = 30, listHourlyRateCents = 7000 } = options;
  const interactions: BriefInteraction[] = [];
  const facts: Fact[] = [];
  const log = (day: Day, text: string, details: readonly FactDetail[], note = ''): InteractionId => {
    const id = `i${interactions.length}` as InteractionId;
    interactions.push({
      id,
      kind: 'call',
      occurredOn: day,
      text,
      who: long
        ? ['Maria Benedetta Quattrociocchi Castelfranco', 'Gianfilippo Sanseverino']
        : ['Carlo Rossi'],
    });
    for (const detail of details) {
      const factId = `f${facts.length}` as FactId;
      facts.push({
        id: factId,
        interactionId: id,
        clientId: 'c1' as ClientId,
        occurredOn: day,
        detail,
        note,
      });
    }
    return id;
  };

  const byNumber = [...workspaceSignals(defaultSignalSettings)].sort(
    (a, b) => (a.number ?? 99) - (b.number ?? 99),
  );
  const signals = byNumber.map((signal, i): BriefSignal => {
    const isRaised = signal.class === 'core' ? i < raised : knockOuts;
    const rest = [1, 0, 'na', 'unknown'] as const;
    const value = isRaised
      ? ((i % 3 === 0 ? 3 : 2) as Level)
      : signal.class === 'core'
        ? (rest[i % 4] ?? 0)
        : (0 as const);
    const day = addDays(asOf, -(i * 9 + 3));
    const said = `Chiamata sul lavoro di ottobre. «Frase ${signal.id}${long ? `: ${quote}` : ', la decidiamo noi'}.»`;
    const attached = isRaised ? [log(day, said, [])] : [];
    if (isRaised && long) attached.push(log(addDays(day, -30), `Di nuovo. «${quote}»`, []));
    return {
      signal,
      value,
      ratedOn: '2026-11-09' as Day,
      note: isRaised && long ? `Motivo scritto con cura da chi ha valutato: ${quote}` : '',
      sinceOn: isRaised ? ('2026-11-09' as Day) : null,
      clearSinceOn: isRaised ? ('2026-02-12' as Day) : null,
      interactionIds: attached,
      factIds: [],
    };
  });

  for (let n = 0; n < noise; n++) {
    const day = addDays(asOf, -(n * 11 + 2) % 360);
    const late = n % 3 !== 0;
    log(day, 'Richiesta delle foto di prodotto', [
      {
        ...blankFact('request'),
        subject: n % 5 === 0 ? 'brief' : 'material',
        briefState: n % 5 === 0 ? 'none' : null,
        dueOn: day,
        receivedOn: addDays(day, late ? 9 : 0),
        outcome: 'given',
        extraHours: late ? 2.5 : null,
        paid: false,
      },
      { ...blankFact('advice'), topic: 'schede prodotto', outcome: n % 6 === 0 ? 'applied' : 'ignored' },
    ]);
    log(
      day,
      'Rapporto mensile',
      [
        {
          ...blankFact('promise'),
          dueOn: day,
          outcome: n % 8 === 0 ? 'late' : n % 13 === 5 ? 'broken' : 'kept',
          closedOn: n % 8 === 0 ? addDays(day, 4) : day,
        },
        {
          ...blankFact('decision'),
          area: 'pricing',
          involvement: n % 4 === 0 ? 'involved' : 'found-out-later',
        },
      ],
      long
        ? 'il rapporto mensile sulle vendite del canale diretto con il confronto sull’anno prima'
        : 'il rapporto mensile',
    );
    log(day, 'Grafica', [
      { ...blankFact('extra'), hours: 3, role: 'social manager', usedAs: 'grafica', paid: false },
      { ...blankFact('extra'), hours: 1.5, training: true, paid: false },
    ]);
  }
  log(
    addDays(asOf, -5),
    'Aspettiamo il listino',
    [{ ...blankFact('request'), subject: 'information', dueOn: addDays(asOf, 6) }],
    'il listino 2027',
  );
  for (let n = 0; long && n < 8; n++) {
    log(addDays(asOf, -7 - n), 'Sollecito', [{ ...blankFact('request'), dueOn: addDays(asOf, n) }], quote);
  }
  facts.sort((a, b) => (a.occurredOn < b.occurredOn ? 1 : a.occurredOn > b.occurredOn ? -1 : 0));

  const strain = strainOf(
    signals.map(({ signal, value, ratedOn }) => ({
      signalId: signal.id,
      class: signal.class,
      group: signal.group,
      weight: signal.weight,
      value,
      ratedOn,
    })),
    asOf,
  );
  const trend = [22, 27, 33, 38, 48, strain.index ?? 0].map((index, i) => ({
    checkId: `k${i}` as CheckId,
    checkedOn:
      (['2025-02-10', '2025-05-12', '2025-09-08', '2026-01-12', '2026-07-13', '2026-11-09'] as Day[])[i] ??
      asOf,
    index,
    band: 'strained' as const,
    coverage: 0.9,
    weightsChanged: i === 3,
  }));
  return {
    asOf,
    fromOn: addDays(asOf, -365),
    agencyName: 'Officina Tornasole',
    currency: 'EUR',
    listHourlyRateCents,
    client: {
      name: long
        ? 'Manifatture Riunite dell’Appennino Tosco-Emiliano Montefosco & Figli S.p.A. in liquidazione'
        : 'Arredi Montefosco',
      kind: 'company',
      status: 'active',
      tier: 'Completo',
      services: long
        ? 'sito, negozio in rete, campagne, contenuti, social, statistiche, formazione e consulenza sui canali'
        : 'sito, campagne e social',
      sinceOn: '2021-03-08' as Day,
      endedOn: null,
      agreement: long ? `Canone mensile di 7.000 € per 110 ore, rinnovo tacito. ${quote}` : '',
      contactProcess: long ? `${quote}. `.repeat(6) : '',
      agreedGoals: long ? `${quote}. `.repeat(6) : '',
      nextStep: 'Preparare le tre offerte',
      nextStepOn: addDays(asOf, 9),
    },
    contacts: long
      ? Array.from({ length: 7 }, (_, i) => ({
          name: `Maria Benedetta Quattrociocchi ${i}`,
          role: 'responsabile dell’ufficio commerciale e vendite',
        }))
      : [
          { name: 'Carlo Rossi', role: 'titolare' },
          { name: 'Elena Bassi', role: 'marketing' },
        ],
    interactionCount: interactions.length,
    lastContactOn: addDays(asOf, -2),
    strain,
    rules: defaultStrainRules,
    trend,
    signals,
    facts,
    interactions,
    lastPlansOn: '2025-09-10' as Day,
  };
}

/** A brief as it is created, before anyone writes in it. */
export function sampleState(kind: BriefKind, over: Partial<BriefState> = {}): BriefState {
  return {
    kind,
    paper: 'A4',
    audience: 'partners',
    author: 'Giulia Ferrante',
    recipients: '',
    sections: sectionsOf(kind).map((id) => ({ id, included: isIncludedAtFirst(id), text: null })),
    version: null,
    ...over,
  };
}
