import type { FactOf } from '../fact.ts';
import type { SignalId } from '../ids.ts';
import type { CatalogueSignal } from './signal.ts';

/** Signals of the group «method»: 9, 10 and 20 of S003. */
export const methodSignals: readonly CatalogueSignal[] = [
  {
    id: 'late-inputs' as SignalId,
    number: 9,
    class: 'core',
    group: 'method',
    defaultWeight: 1,
    label: { it: 'Materiali in ritardo', en: 'Late inputs' },
    short: { it: 'Materiali in ritardo', en: 'Late inputs' },
    description: {
      it: 'Informazioni o materiali arrivano tardi. Il ritardo lo assorbiamo noi, con lavoro in più quasi mai pagato.',
      en: 'Information or material arrives late. We absorb the delay, with extra work that is almost never paid.',
    },
    shows: [
      {
        it: 'Materiali, informazioni, approvazioni o accessi arrivano dopo la data concordata.',
        en: 'Material, information, approvals or access come after the agreed date.',
      },
      {
        it: 'La data della nostra consegna resta la stessa.',
        en: 'The date of our own delivery stays the same.',
      },
      {
        it: 'Le ore per recuperare non entrano in nessuna fattura.',
        en: 'The hours spent catching up end up on no invoice.',
      },
    ],
    question: {
      it: 'Quante volte, negli ultimi tre mesi, abbiamo spostato una consegna per aspettare loro?',
      en: 'How many times in the last three months did we move a delivery to wait for them?',
    },
    remedy: {
      it: 'Scadenze dei materiali nel piano, e consegna che slitta degli stessi giorni.',
      en: 'Due dates for material in the plan, and a delivery that moves by as many days.',
    },
    evidence: ['request', 'extra'],
    supports: (f) =>
      (f.kind === 'request' && isInput(f) && (cameLate(f) || (f.extraHours ?? 0) > 0)) ||
      (f.kind === 'extra' && isUnpaidCatchingUp(f)),
  },
  {
    id: 'missing-brief' as SignalId,
    number: 10,
    class: 'core',
    group: 'method',
    defaultWeight: 1,
    label: { it: 'Brief assente', en: 'Missing brief' },
    short: { it: 'Brief assente', en: 'Missing brief' },
    description: {
      it: 'Il brief di progetto è poco curato, arriva a lavoro iniziato o non arriva: «voi intanto partite».',
      en: 'The project brief is careless, comes once work has begun, or never comes: “you just get going”.',
    },
    shows: [
      {
        it: 'Si parte senza un documento che dica obiettivi, pubblico e limiti.',
        en: 'Work starts with no document that states goals, audience and limits.',
      },
      {
        it: 'Il brief arriva quando metà del lavoro è fatta.',
        en: 'The brief arrives when half the work is done.',
      },
      {
        it: 'Le stesse cose si chiariscono a voce più volte, in modi diversi.',
        en: 'The same points are cleared up aloud several times, in different ways.',
      },
    ],
    question: {
      it: 'Degli ultimi tre progetti, quanti sono partiti da un brief scritto e completo?',
      en: 'Of the last three projects, how many started from a complete written brief?',
    },
    remedy: {
      it: 'Un modello di brief di una pagina, compilato insieme: il progetto parte quando è firmato.',
      en: 'A one-page brief template, filled in together: the project starts when it is signed.',
    },
    evidence: ['request'],
    supports: (f) =>
      f.kind === 'request' && f.subject === 'brief' && (f.outcome === 'refused' || !isBriefFine(f)),
  },
  {
    id: 'no-capable-contact' as SignalId,
    number: 20,
    class: 'core',
    group: 'method',
    defaultWeight: 1,
    label: { it: 'Referente inadeguato', en: 'No capable contact' },
    short: { it: 'Referente', en: 'No capable contact' },
    description: {
      it: 'Chi ci segue dal lato del cliente non ha il tempo, la preparazione o la predisposizione per farlo.',
      en: 'Whoever is assigned to us lacks the time, the training or the aptitude for it.',
    },
    shows: [
      {
        it: 'Incontri saltati o spostati all’ultimo momento.',
        en: 'Meetings missed or moved at the last moment.',
      },
      {
        it: 'Il referente arriva impreparato, o fa un altro lavoro.',
        en: 'The contact comes unprepared, or has another job to do.',
      },
      {
        it: 'Il referente cambia e si ricomincia da capo.',
        en: 'The contact changes and everything starts over.',
      },
    ],
    question: {
      it: 'Chi ci segue può decidere, e ha ore assegnate per farlo?',
      en: 'Can our contact decide, and have they been given hours for it?',
    },
    remedy: {
      it: 'Nell’accordo: un referente per nome, le ore che ci dedica, chi lo sostituisce e che cosa può decidere.',
      en: 'In the agreement: a contact by name, the hours they have for us, who stands in and what they can decide.',
    },
    evidence: ['counterpart'],
    supports: (f) => f.kind === 'counterpart',
  },
];

/** What the work waits for. An introduction is signal 15; a brief that is itself at fault is signal 10. */
function isInput(f: FactOf<'request'>): boolean {
  return f.subject !== 'introduction' && (f.subject !== 'brief' || isBriefFine(f));
}

function isBriefFine(f: FactOf<'request'>): boolean {
  return f.briefState === null || f.briefState === 'written';
}

/** Days compare as text: both are `YYYY-MM-DD`. */
function cameLate(f: FactOf<'request'>): boolean {
  return f.dueOn !== null && f.receivedOn !== null && f.receivedOn > f.dueOn;
}

/** Unpaid unplanned work that is neither training (signal 7) nor another role (12, 13), nor a gift that was agreed. */
function isUnpaidCatchingUp(f: FactOf<'extra'>): boolean {
  return f.paid === false && f.agreed !== true && !f.training && f.role === null && f.usedAs === null;
}
