import type { Localized } from '../language.ts';

export const remedyIds = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6'] as const;
export type RemedyId = (typeof remedyIds)[number];

/** A remedy of S004. */
export interface Remedy {
  readonly label: Localized;
  readonly description: Localized;
}

/** The six remedies (S004, domain.md 3). */
export const remedies: Readonly<Record<RemedyId, Remedy>> = {
  R1: {
    label: { it: 'Livelli di servizio', en: 'Tiered service levels' },
    description: {
      it: 'Chi chiede più ore del gruppo sceglie un livello che le comprende, con il suo prezzo.',
      en: 'Whoever asks for more of the team’s hours chooses a level that includes them, at its price.',
    },
  },
  R2: {
    label: { it: 'Percorso di contatto', en: 'Contact process' },
    description: {
      it: 'Chi contattare e come, e un incontro fisso per fare il punto.',
      en: 'Whom to contact and how, and a regular status meeting.',
    },
  },
  R3: {
    label: { it: 'Aspettative e obiettivi', en: 'Expectations and goals' },
    description: {
      it: 'Obiettivi realistici scritti insieme alla vendita e all’avvio, e ripresi a ogni progetto.',
      en: 'Realistic goals written together at sale and onboarding, and taken up again with each project.',
    },
  },
  R4: {
    label: { it: 'Rinuncia cortese', en: 'Polite refusal' },
    description: {
      it: 'Declinare con cortesia e rimborsare dove si può.',
      en: 'Decline politely and refund where possible.',
    },
  },
  R5: {
    label: { it: 'Bene fino alla fine', en: 'Well to the end' },
    description: {
      it: 'Lo stesso servizio fino all’ultimo giorno: chi esce parli bene di noi, o almeno non male.',
      en: 'The same service to the last day: may they leave as advocates, or at least not as detractors.',
    },
  },
  R6: {
    label: { it: 'Contatti giusti e sbagliati', en: 'Good and bad prospects' },
    description: {
      it: 'Dire con chi vende quali contatti sono adatti e quali no, per fermare i disallineati alla porta.',
      en: 'Make good and bad prospects explicit with sales, so that bad fits are stopped at the door.',
    },
  },
};
