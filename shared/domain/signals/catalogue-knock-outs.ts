import type { SignalId } from '../ids.ts';
import type { CatalogueSignal } from './signal.ts';

/**
 * The two signals outside the count of 20 (S004): either one puts the client in the critical band by itself.
 * They are shown beside the index and never weighed in it, hence weight 0.
 */
export const knockOuts: readonly CatalogueSignal[] = [
  {
    id: 'non-payment' as SignalId,
    number: null,
    class: 'knock-out',
    group: null,
    defaultWeight: 0,
    label: { it: 'Non paga', en: 'Does not pay' },
    short: { it: 'Non paga', en: 'Does not pay' },
    description: {
      it: 'Le fatture restano aperte oltre ogni accordo, senza un piano di rientro rispettato.',
      en: 'Invoices stay open beyond any agreement, with no payment plan that is kept.',
    },
    shows: [
      {
        it: 'Fatture scadute da molto, nonostante i solleciti.',
        en: 'Invoices long overdue, in spite of reminders.',
      },
      {
        it: 'Un piano di rientro concordato e non rispettato.',
        en: 'A payment plan agreed and not kept.',
      },
      {
        it: 'Contestazioni sul lavoro che arrivano solo alla scadenza.',
        en: 'Objections to the work that only come up when payment is due.',
      },
    ],
    question: {
      it: 'Quali fatture sono scadute, da quanti giorni, e che cosa ci hanno risposto?',
      en: 'Which invoices are overdue, by how many days, and what did they answer?',
    },
    remedy: {
      it: 'Un piano di rientro scritto, con il lavoro sospeso finché non è rispettato. Prima di passi formali, senti un avvocato.',
      en: 'A written payment plan, with work on hold until it is kept. Before any formal step, ask a lawyer.',
    },
    // No fact of the log is an unpaid invoice: the evidence is an interaction or a written reason.
    evidence: [],
    supports: () => false,
  },
  {
    id: 'abuse' as SignalId,
    number: null,
    class: 'knock-out',
    group: null,
    defaultWeight: 0,
    label: { it: 'Insulti e aggressioni', en: 'Abuse' },
    short: { it: 'Insulti', en: 'Abuse' },
    description: {
      it: 'Insulti, minacce o attacchi pubblici verso una persona del gruppo.',
      en: 'Insults, threats or public attacks on a person of our team.',
    },
    shows: [
      {
        it: 'Parole offensive in una chiamata, in un messaggio o in riunione.',
        en: 'Offensive words in a call, a message or a meeting.',
      },
      {
        it: 'Minacce legate al lavoro o alla persona.',
        en: 'Threats about the work or the person.',
      },
      {
        it: 'Un attacco pubblico, per esempio in una recensione o sui social.',
        en: 'A public attack, for example in a review or on social media.',
      },
    ],
    question: {
      it: 'Che cosa è stato detto, a chi, davanti a chi? Scrivi le parole, non il giudizio.',
      en: 'What was said, to whom, in front of whom? Write the words, not the judgement.',
    },
    remedy: {
      it: 'Proteggere la persona, rispondere sempre con calma e offrire aiuto; se serve, chiudere con cortesia.',
      en: 'Protect the person, always answer calmly and offer help; if need be, part politely.',
    },
    evidence: ['abuse'],
    supports: (f) => f.kind === 'abuse',
  },
];
