import type { SignalId } from '../ids.ts';
import type { CatalogueSignal } from './signal.ts';

/** Signals of the group «trust»: 4, 5, 15 and 19 of S003. */
export const trustSignals: readonly CatalogueSignal[] = [
  {
    id: 'fear-of-leaks' as SignalId,
    number: 4,
    class: 'core',
    group: 'trust',
    defaultWeight: 1,
    label: { it: 'Paura di fughe', en: 'Fear of leaks' },
    short: { it: 'Paura di fughe', en: 'Fear of leaks' },
    description: {
      it: 'Il cliente non si fida di raccontarci le sue cose: teme che le riportiamo agli altri clienti.',
      en: 'The client does not trust us with what is theirs: they fear that we pass it on to other clients.',
    },
    shows: [
      {
        it: 'Domande ripetute su che cosa diciamo agli altri clienti.',
        en: 'Repeated questions about what we tell other clients.',
      },
      {
        it: 'Richieste di riserbo che vanno oltre il ragionevole.',
        en: 'Requests for secrecy beyond what is reasonable.',
      },
      {
        it: 'Informazioni utili al lavoro consegnate a metà.',
        en: 'Information that the work needs is handed over by halves.',
      },
    ],
    question: {
      it: 'Quando hanno esitato a dirci qualcosa, che cosa temevano?',
      en: 'When they hesitated to tell us something, what did they fear?',
    },
    remedy: {
      it: 'Un patto di riservatezza chiaro nei due sensi: che cosa resta tra noi e che cosa si può dire.',
      en: 'A clear confidentiality pact, both ways: what stays between us and what may be said.',
    },
    evidence: ['confidentiality'],
    supports: (f) => f.kind === 'confidentiality' && f.nature !== 'reasonable-request',
  },
  {
    id: 'constant-checking' as SignalId,
    number: 5,
    class: 'core',
    group: 'trust',
    defaultWeight: 1,
    label: { it: 'Controllo continuo', en: 'Constant checking' },
    short: { it: 'Controllo continuo', en: 'Constant checking' },
    description: {
      it: 'Il nostro lavoro viene ricontrollato di continuo, qualunque sia la qualità e anche con gli obiettivi raggiunti.',
      en: 'Our work is checked again and again, whatever its quality and even with the goals met.',
    },
    shows: [
      {
        it: 'Verifiche e rifacimenti chiesti a obiettivo già raggiunto.',
        en: 'Checks and rework asked for when the goal is already met.',
      },
      {
        it: 'Un secondo parere cercato su ogni consegna.',
        en: 'A second opinion sought on every delivery.',
      },
      {
        it: 'Accessi e resoconti chiesti fuori dai momenti concordati.',
        en: 'Access and reports asked for outside the agreed moments.',
      },
    ],
    question: {
      it: 'Quante ore degli ultimi tre mesi sono andate in controlli che non hanno cambiato nulla?',
      en: 'How many hours of the last three months went into checks that changed nothing?',
    },
    remedy: {
      it: 'Pochi indicatori scelti insieme, visibili sempre, e un solo momento fisso per guardarli.',
      en: 'A few figures chosen together, always in view, and one regular moment to look at them.',
    },
    evidence: ['control'],
    // Rework where the goal was missed is due.
    supports: (f) => f.kind === 'control' && f.goalAlreadyMet !== false,
  },
  {
    id: 'sales-head-walled-off' as SignalId,
    number: 15,
    class: 'core',
    group: 'trust',
    defaultWeight: 1,
    label: { it: 'Commerciale irraggiungibile', en: 'Sales head walled off' },
    short: { it: 'Commerciale lontano', en: 'No access to sales' },
    description: {
      it: 'Non ci mettono mai in contatto con il direttore commerciale, per timore che le idee escano.',
      en: 'We are never put in touch with the sales director, for fear that ideas get out.',
    },
    shows: [
      {
        it: 'La presentazione richiesta viene negata o rinviata senza data.',
        en: 'The introduction that we ask for is refused or put off without a date.',
      },
      {
        it: 'Le informazioni commerciali passano sempre da un intermediario.',
        en: 'Sales information always comes through a go-between.',
      },
      {
        it: 'Il commerciale non è mai nelle riunioni che lo riguardano.',
        en: 'The sales head is never in the meetings that concern sales.',
      },
    ],
    question: {
      it: 'Abbiamo chiesto di parlare con chi guida le vendite? Che cosa ci hanno risposto?',
      en: 'Have we asked to talk with whoever leads sales? What was the answer?',
    },
    remedy: {
      it: 'Proporre un incontro a tre con un ordine del giorno breve, coperto dal patto di riservatezza.',
      en: 'Propose a meeting of three with a short agenda, covered by the confidentiality pact.',
    },
    evidence: ['request'],
    supports: (f) => f.kind === 'request' && f.subject === 'introduction' && f.outcome === 'refused',
  },
  {
    id: 'collaboration-erased' as SignalId,
    number: 19,
    class: 'core',
    group: 'trust',
    // The only signal that S003 calls unmistakable: double by default (derived).
    defaultWeight: 2,
    label: { it: 'Collaborazione cancellata', en: 'Collaboration erased' },
    short: { it: 'Collab. cancellata', en: 'Collab. erased' },
    description: {
      it: 'Le tracce del lavoro comune spariscono: la firma tolta dal sito, il caso di studio vietato. È il segnale che la fonte chiama inequivocabile.',
      en: 'Traces of our work together disappear: our credit taken off the site, the case study forbidden. The source calls this signal unmistakable.',
    },
    shows: [
      {
        it: 'La nostra firma o il logo vengono tolti dal sito.',
        en: 'Our credit or logo is taken off the site.',
      },
      {
        it: 'Non possiamo raccontare il progetto a un evento, con la ragione del segreto.',
        en: 'We may not tell the story of the project at an event, on grounds of secrecy.',
      },
      {
        it: 'Il nostro nome non compare dove prima c’era.',
        en: 'Our name is missing where it used to be.',
      },
    ],
    question: {
      it: 'Dove compariva il nostro nome un anno fa, e dove compare oggi?',
      en: 'Where did our name appear a year ago, and where does it appear today?',
    },
    remedy: {
      it: 'Una clausola su firma e caso di studio: che cosa si può mostrare, da quando e con quali dati coperti.',
      en: 'A clause on credit and case study: what may be shown, from when and with which data withheld.',
    },
    evidence: ['credit'],
    supports: (f) => f.kind === 'credit' && (f.change === 'removed' || f.change === 'case-study-refused'),
  },
];
