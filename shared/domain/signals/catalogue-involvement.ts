import type { SignalId } from '../ids.ts';
import type { CatalogueSignal } from './signal.ts';

/** Signals of the group «involvement»: 2, 3, 8 and 14 of S003. */
export const involvementSignals: readonly CatalogueSignal[] = [
  {
    id: 'taken-for-granted' as SignalId,
    number: 2,
    class: 'core',
    group: 'involvement',
    defaultWeight: 1,
    label: { it: 'Dati per scontati', en: 'Taken for granted' },
    short: { it: 'Dati per scontati', en: 'Taken for granted' },
    description: {
      it: 'La nostra presenza è data per certa e le decisioni strategiche si prendono senza di noi. Per lavorare bene dobbiamo sentirci parte del progetto di crescita.',
      en: 'Our presence is assumed and strategic decisions are made without us. To work well we need to feel part of the growth project.',
    },
    shows: [
      {
        it: 'Veniamo a sapere di una scelta importante quando è già presa.',
        en: 'We hear of an important choice once it has been made.',
      },
      {
        it: 'Alle riunioni che contano non siamo invitati.',
        en: 'We are not invited to the meetings that matter.',
      },
      {
        it: 'Ci chiedono di eseguire, non che cosa ne pensiamo.',
        en: 'We are asked to carry out, not what we think.',
      },
    ],
    question: {
      it: 'Delle ultime decisioni importanti, quante le abbiamo discusse prima e quante le abbiamo sapute dopo?',
      en: 'Of the last important decisions, how many did we discuss beforehand and how many did we hear of later?',
    },
    remedy: {
      it: 'Un incontro di indirizzo ogni trimestre, con un piano di successo scritto a quattro mani.',
      en: 'A steering meeting every quarter, with a success plan written together.',
    },
    evidence: ['decision'],
    // Being told is not being asked; a commercial decision that we found out later leaves us out as much.
    supports: (f) =>
      f.kind === 'decision' &&
      ((f.area === 'strategy' && f.involvement !== 'involved') ||
        (f.area === 'commercial' && f.involvement === 'found-out-later')),
  },
  {
    id: 'plans-withheld' as SignalId,
    number: 3,
    class: 'core',
    group: 'involvement',
    defaultWeight: 1,
    label: { it: 'Piani taciuti', en: 'Plans withheld' },
    short: { it: 'Piani taciuti', en: 'Plans withheld' },
    description: {
      it: 'Non sappiamo dove il cliente vuole essere tra uno, due, tre anni, e non solo in termini di fatturato.',
      en: 'We do not know where the client wants to be in one, two or three years, and not only in revenue.',
    },
    shows: [
      {
        it: 'Da molti mesi nessuno parla con noi del futuro.',
        en: 'For many months nobody has talked with us about the future.',
      },
      {
        it: 'Aperture, assunzioni o nuove linee ci arrivano a cose fatte.',
        en: 'Openings, hires or new lines reach us as done deals.',
      },
      {
        it: 'Alla domanda sui piani si risponde con il prossimo mese.',
        en: 'Asked about plans, they answer with next month.',
      },
    ],
    question: {
      it: 'Sapremmo dire dove vogliono essere tra due anni? Quando ce lo hanno raccontato?',
      en: 'Could we say where they want to be in two years? When did they tell us?',
    },
    remedy: {
      it: 'Una conversazione l’anno solo sui piani, in cui raccontiamo anche i nostri.',
      en: 'One conversation a year about plans alone, in which we share ours too.',
    },
    evidence: ['plans', 'decision'],
    // Its first evidence is an absence over time. A fact speaks for it when the future was raised and nothing was said
    // (horizon 0), or when a strategic decision reached us afterwards (S003 ties signal 3 to signal 2).
    supports: (f) =>
      (f.kind === 'plans' && f.horizonYears === 0) ||
      (f.kind === 'decision' && f.area === 'strategy' && f.involvement === 'found-out-later'),
  },
  {
    id: 'advice-ignored' as SignalId,
    number: 8,
    class: 'core',
    group: 'involvement',
    defaultWeight: 1,
    label: { it: 'Consigli ignorati', en: 'Advice ignored' },
    short: { it: 'Consigli ignorati', en: 'Advice ignored' },
    description: {
      it: 'I consigli dati in buona fede, e non per vendere altro, non vengono quasi mai ascoltati e ancora meno messi in pratica.',
      en: 'Advice given in good faith, and not to sell more, is almost never heard and still less applied.',
    },
    shows: [
      {
        it: 'Una raccomandazione scritta resta senza risposta.',
        en: 'A written recommendation goes unanswered.',
      },
      {
        it: 'Si decide il contrario senza dire perché.',
        en: 'They decide the opposite without saying why.',
      },
      {
        it: 'Lo stesso consiglio torna più volte, e ogni volta da capo.',
        en: 'The same advice comes up again and again, each time from scratch.',
      },
    ],
    question: {
      it: 'Degli ultimi cinque consigli, quanti sono stati applicati, anche solo in parte?',
      en: 'Of our last five pieces of advice, how many were applied, even in part?',
    },
    remedy: {
      it: 'Un consiglio per volta, scritto, con il costo di non seguirlo e una data per decidere.',
      en: 'One piece of advice at a time, in writing, with the cost of not following it and a date to decide.',
    },
    evidence: ['advice'],
    supports: (f) => f.kind === 'advice' && (f.outcome === 'ignored' || f.outcome === 'refused'),
  },
  {
    id: 'commission-without-say' as SignalId,
    number: 14,
    class: 'core',
    group: 'involvement',
    defaultWeight: 1,
    label: { it: 'Percentuale senza voce', en: 'Commission without a say' },
    short: { it: 'Percent. senza voce', en: 'Commission, no say' },
    description: {
      it: 'Siamo pagati con una percentuale del venduto ma restiamo fuori dalle decisioni commerciali. Senza un accordo del genere il segnale non è applicabile.',
      en: 'We are paid a share of sales yet kept out of the commercial decisions. Without such a deal the signal does not apply.',
    },
    shows: [
      {
        it: 'Un lancio o una promozione parte senza che ne abbiamo parlato.',
        en: 'A launch or a promotion starts without our having discussed it.',
      },
      {
        it: 'Sconti e assortimento cambiano, e con loro il nostro compenso.',
        en: 'Discounts and range change, and our pay with them.',
      },
      {
        it: 'I dati di vendita arrivano tardi o incompleti.',
        en: 'Sales figures reach us late or incomplete.',
      },
    ],
    question: {
      it: 'Su quali decisioni che cambiano il nostro compenso abbiamo avuto voce?',
      en: 'On which decisions that change our pay did we have a say?',
    },
    remedy: {
      it: 'Voce nelle decisioni commerciali messa per iscritto, oppure un compenso fisso.',
      en: 'A say in commercial decisions put in writing, or else a fixed fee.',
    },
    evidence: ['decision'],
    supports: (f) => f.kind === 'decision' && f.area === 'commercial' && f.involvement !== 'involved',
  },
];
