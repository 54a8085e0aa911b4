import type { Localized } from '../language.ts';

export const traitIds = [
  'high-touch',
  'bullies',
  'moving-goalposts',
  'outside-ideal-segment',
  'vendor-not-partner',
] as const;
export type TraitId = (typeof traitIds)[number];

/** One of the five traits of S004. A trait describes a relationship, never a person. */
export interface Trait {
  readonly label: Localized;
  readonly description: Localized;
  /** What the article advises. */
  readonly advice: Localized;
}

/** The five traits (S004, domain.md 3). */
export const traits: Readonly<Record<TraitId, Trait>> = {
  'high-touch': {
    label: { it: 'Molto seguito, poco margine', en: 'High-touch, low-profit' },
    description: {
      it: 'Chiede molto più tempo di quanto renda, spesso saltando i canali concordati per arrivare a chi decide.',
      en: 'Takes far more time than it brings in, often bypassing the agreed channels to reach whoever decides.',
    },
    advice: {
      it: 'Livelli di servizio in cui le ore del gruppo hanno un prezzo, e un percorso di contatto chiaro.',
      en: 'Service levels in which the team’s hours have a price, and a clear contact process.',
    },
  },
  bullies: {
    label: { it: 'Prepotenza', en: 'Bullying' },
    description: {
      it: 'Insulti, attacchi pubblici o conti lasciati aperti: il rapporto va oltre ciò che si può chiedere al gruppo.',
      en: 'Insults, public attacks or bills left open: more than a team can be asked to bear.',
    },
    advice: {
      it: 'Rispondere sempre e offrire aiuto; quando è il momento, declinare con cortesia, rimborsare dove si può e separarsi.',
      en: 'Always answer and offer help; when the time comes, decline politely, refund where possible, and part.',
    },
  },
  'moving-goalposts': {
    label: { it: 'Traguardi che si spostano', en: 'Moving goalposts' },
    description: {
      it: 'Senza obiettivi concordati né un confronto regolare, nessun risultato basta e ogni contatto riapre i termini.',
      en: 'With no agreed goals and no regular check-in, no result is enough and each contact reopens the terms.',
    },
    advice: {
      it: 'Obiettivi concordati, un incontro fisso, aspettative realistiche fin dalla vendita. Se li rifiuta, è già un segnale.',
      en: 'Agreed goals, a regular check-in, realistic expectations from the sale on. A refusal is itself a sign.',
    },
  },
  'outside-ideal-segment': {
    label: { it: 'Fuori dal segmento ideale', en: 'Outside our ideal segment' },
    description: {
      it: 'È lontano dal cliente per cui siamo fatti: lo sforzo che chiede serve poco altrove.',
      en: 'Far from the client that we are made for: the effort it takes is of little use elsewhere.',
    },
    advice: {
      it: 'Un servizio buono e corretto, con l’impegno maggiore riservato ai clienti ideali.',
      en: 'Good and fair service, with the best effort kept for the ideal clients.',
    },
  },
  'vendor-not-partner': {
    label: { it: 'Fornitori, non soci di progetto', en: 'A vendor, not a partner' },
    description: {
      it: 'Ci si aspetta che eseguiamo: che cosa fare è già deciso, e la nostra esperienza resta fuori.',
      en: 'We are expected to carry out: what to do is already decided, and our expertise stays outside.',
    },
    advice: {
      it: 'Dire fin dall’inizio che si lavora insieme, e definire insieme il successo e i passi per arrivarci.',
      en: 'Say from the start that it is a partnership, and define success and the steps to it together.',
    },
  },
};
