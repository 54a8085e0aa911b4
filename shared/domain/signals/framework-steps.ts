import type { Localized } from '../language.ts';

export const frameworkStepIds = ['reassess', 'educate', 'renegotiate', 'migrate', 'terminate'] as const;
export type FrameworkStepId = (typeof frameworkStepIds)[number];

/** A step of the framework of S000. */
export interface FrameworkStep {
  /** 1–5. */
  readonly number: number;
  readonly label: Localized;
  readonly description: Localized;
}

/** The five steps from mending to parting, in order (S000, domain.md 5). */
export const frameworkSteps: Readonly<Record<FrameworkStepId, FrameworkStep>> = {
  reassess: {
    number: 1,
    label: { it: 'Rivalutare', en: 'Reassess' },
    description: {
      it: 'Guardare il rapporto oltre il profitto: che cosa è cambiato nei loro bisogni o nei nostri, e se un altro servizio nostro sarebbe più adatto.',
      en: 'Look at the relationship beyond profit: what changed in their needs or in our focus, and whether another service of ours would suit better.',
    },
  },
  educate: {
    number: 2,
    label: { it: 'Istruire', en: 'Educate' },
    description: {
      it: 'Colmare ciò che manca per usare bene il servizio e lavorare bene con noi.',
      en: 'Close the gaps in using the service and in working with our people.',
    },
  },
  renegotiate: {
    number: 3,
    label: { it: 'Rinegoziare', en: 'Renegotiate' },
    description: {
      it: 'Un dialogo vero sul valore complessivo: un’offerta, una controfferta, il tempo per pensarci. Non un ultimatum.',
      en: 'A real dialogue on total value: an offer, a counter-offer, time to think. Not an ultimatum.',
    },
  },
  migrate: {
    number: 4,
    label: { it: 'Accompagnare altrove', en: 'Migrate' },
    description: {
      it: 'Trovare in buona fede chi può servirli meglio, e accompagnarli se lo vogliono.',
      en: 'Find in good faith who could serve them better, and help them move if they are willing.',
    },
  },
  terminate: {
    number: 5,
    label: { it: 'Chiudere', en: 'Terminate' },
    description: {
      it: 'Solo quando non resta valore sufficiente per entrambi: di persona, con le ragioni, prima di ogni lettera.',
      en: 'Only when not enough value is left for either: in person, with reasons, before any letter.',
    },
  },
};
