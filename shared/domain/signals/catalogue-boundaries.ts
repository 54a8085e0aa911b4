import type { SignalId } from '../ids.ts';
import { analystAsSecretary, matchesRolePair, socialAsDesigner } from './role-pairs.ts';
import type { CatalogueSignal } from './signal.ts';

/** Signals of the group «boundaries»: 7, 12 and 13 of S003. */
export const boundariesSignals: readonly CatalogueSignal[] = [
  {
    id: 'free-training' as SignalId,
    number: 7,
    class: 'core',
    group: 'boundaries',
    defaultWeight: 1,
    label: { it: 'Formazione gratuita', en: 'Free training' },
    short: { it: 'Formazione gratuita', en: 'Free training' },
    description: {
      it: 'Ci si aspetta che formiamo il personale del cliente senza un compenso o senza un accordo preciso.',
      en: 'We are expected to train the client’s staff unpaid, or with no clear agreement.',
    },
    shows: [
      {
        it: 'Ore passate a spiegare strumenti a persone del cliente, fuori dal contratto.',
        en: 'Hours spent explaining tools to the client’s people, outside the contract.',
      },
      {
        it: 'Ogni persona nuova da loro riparte da noi.',
        en: 'Every new person on their side starts again with us.',
      },
      {
        it: 'Una riunione di lavoro diventa una lezione.',
        en: 'A working meeting turns into a lesson.',
      },
    ],
    question: {
      it: 'Quante ore di formazione abbiamo dato, e quante erano in un accordo?',
      en: 'How many hours of training have we given, and how many were agreed?',
    },
    remedy: {
      it: 'La formazione come servizio a listino: programma, ore e prezzo, anche quando si decide di offrirla.',
      en: 'Training as a listed service: programme, hours and price, even when we choose to give it.',
    },
    evidence: ['extra'],
    supports: (f) => f.kind === 'extra' && f.training && f.paid !== true && f.agreed !== true,
  },
  {
    id: 'social-as-designer' as SignalId,
    number: 12,
    class: 'core',
    group: 'boundaries',
    defaultWeight: 1,
    label: { it: 'Social manager usata come grafica', en: 'Social manager used as designer' },
    short: { it: 'Social come grafica', en: 'Social as designer' },
    description: {
      it: 'La nostra social media manager è trattata come una grafica a disposizione, fuori dal ruolo concordato.',
      en: 'Our social media manager is treated as a designer on call, outside the agreed role.',
    },
    shows: [
      {
        it: 'Richieste di locandine, cataloghi o ritocchi che non sono nel contratto.',
        en: 'Requests for posters, catalogues or retouching that are not in the contract.',
      },
      {
        it: 'Messaggi diretti alla persona, senza passare da chi segue il progetto.',
        en: 'Messages straight to the person, bypassing whoever runs the project.',
      },
      {
        it: 'Il lavoro concordato slitta per fare quello chiesto al momento.',
        en: 'The agreed work slips to make room for what is asked on the spot.',
      },
    ],
    question: {
      it: 'Quante ore sono andate in grafica che nessuno ha ordinato?',
      en: 'How many hours went into design work that nobody had ordered?',
    },
    remedy: {
      it: 'I ruoli scritti nell’accordo, un solo canale per le richieste e la grafica a listino.',
      en: 'Roles written into the agreement, one channel for requests, and design work with a price.',
    },
    evidence: ['extra'],
    supports: (f) => f.kind === 'extra' && matchesRolePair(socialAsDesigner, f.role, f.usedAs),
  },
  {
    id: 'analyst-as-secretary' as SignalId,
    number: 13,
    class: 'core',
    group: 'boundaries',
    defaultWeight: 1,
    label: { it: 'Analyst usata come segreteria', en: 'Analyst used as secretary' },
    short: { it: 'Analyst segretaria', en: 'Analyst as secretary' },
    description: {
      it: 'La nostra web analyst è trattata come una segreteria amministrativa a disposizione, fuori dal ruolo concordato.',
      en: 'Our web analyst is treated as an administrative secretary on call, outside the agreed role.',
    },
    shows: [
      {
        it: 'Richieste di ricopiare dati, compilare moduli o inseguire fornitori.',
        en: 'Requests to copy data, fill in forms or chase suppliers.',
      },
      {
        it: 'Il tempo per le analisi si riduce e i resoconti escono in ritardo.',
        en: 'Time for analysis shrinks and reports come out late.',
      },
      {
        it: 'La persona riceve compiti da più uffici del cliente.',
        en: 'The person gets tasks from several of the client’s offices.',
      },
    ],
    question: {
      it: 'Quante ore di analisi abbiamo speso in pratiche d’ufficio del cliente?',
      en: 'How many hours of analysis did we spend on the client’s office work?',
    },
    remedy: {
      it: 'I ruoli scritti nell’accordo, e per le pratiche d’ufficio una persona del cliente indicata per nome.',
      en: 'Roles written into the agreement, and for office work a person on the client’s side, by name.',
    },
    evidence: ['extra'],
    supports: (f) => f.kind === 'extra' && matchesRolePair(analystAsSecretary, f.role, f.usedAs),
  },
];
