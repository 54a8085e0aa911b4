import type { SignalId } from '../ids.ts';
import type { Localized } from '../language.ts';
import type { FrameworkStepId } from './framework-steps.ts';
import type { RemedyId } from './remedies.ts';
import type { TraitId } from './traits.ts';

/** What a set of signals points to, and what to try first. */
export interface CrossMapEntry {
  readonly signalIds: readonly SignalId[];
  /** Traits of S004 that the signals point to. */
  readonly traits: readonly TraitId[];
  /** Steps of S000 to start from, in order. */
  readonly steps: readonly FrameworkStepId[];
  /** True where S004 allows going straight to the last step, with a logged reason. */
  readonly fastTrack: boolean;
  /** Remedies of S004; empty where `tryFirst` is all ours. */
  readonly remedies: readonly RemedyId[];
  /** What to try first, in one sentence. */
  readonly tryFirst: Localized;
}

/** Signals → traits → step and remedies (domain.md 8; derived by us from S000, S003 and S004). */
export const crossMap: readonly CrossMapEntry[] = [
  {
    signalIds: ids('free-training', 'social-as-designer', 'analyst-as-secretary'),
    traits: ['high-touch', 'vendor-not-partner'],
    steps: ['renegotiate'],
    fastTrack: false,
    remedies: ['R1'],
    tryFirst: {
      it: 'Rinegoziare: livelli di servizio, con la formazione e i ruoli in più a listino.',
      en: 'Renegotiate: service levels, with training and added roles at a price.',
    },
  },
  {
    signalIds: ids('late-inputs', 'missing-brief', 'no-capable-contact'),
    traits: ['vendor-not-partner'],
    steps: ['educate'],
    fastTrack: false,
    remedies: ['R2', 'R3'],
    tryFirst: {
      it: 'Istruire: un percorso di contatto con incontri fissi, e ogni progetto che parte da un brief.',
      en: 'Educate: a contact process with regular meetings, and each project starting from a brief.',
    },
  },
  {
    signalIds: ids(
      'taken-for-granted',
      'plans-withheld',
      'advice-ignored',
      'channels-hidden',
      'pricing-hidden',
    ),
    traits: ['vendor-not-partner'],
    steps: ['reassess', 'educate'],
    fastTrack: false,
    remedies: ['R3'],
    tryFirst: {
      it: 'Rivalutare, poi istruire: un piano di successo scritto insieme.',
      en: 'Reassess, then educate: a success plan written together.',
    },
  },
  {
    signalIds: ids('little-recognition', 'their-credit-our-blame', 'chronic-dissatisfaction'),
    traits: ['moving-goalposts'],
    steps: ['renegotiate'],
    fastTrack: false,
    remedies: ['R2', 'R3'],
    tryFirst: {
      it: 'Rinegoziare: ridire il valore complessivo, con un incontro fisso e un registro dei meriti.',
      en: 'Renegotiate: restate the total value, with a regular check-in and a credit log.',
    },
  },
  {
    signalIds: ids(
      'fear-of-leaks',
      'constant-checking',
      'sales-head-walled-off',
      'competitors-kept-private',
      'collaboration-erased',
    ),
    traits: ['moving-goalposts', 'vendor-not-partner'],
    steps: ['reassess'],
    fastTrack: false,
    remedies: [],
    tryFirst: {
      it: 'Rivalutare: un patto di riservatezza e una clausola sul caso di studio.',
      en: 'Reassess: a confidentiality pact and a case-study clause.',
    },
  },
  {
    signalIds: ids('commission-without-say'),
    traits: ['vendor-not-partner'],
    steps: ['renegotiate'],
    fastTrack: false,
    remedies: [],
    tryFirst: {
      it: 'Rinegoziare: voce nelle decisioni commerciali, oppure un compenso fisso.',
      en: 'Renegotiate: a say in commercial decisions, or else a fixed fee.',
    },
  },
  {
    signalIds: ids('non-payment', 'abuse'),
    traits: ['bullies'],
    steps: ['terminate'],
    fastTrack: true,
    remedies: ['R4', 'R5'],
    tryFirst: {
      it: 'Percorso breve: si può andare all’ultimo passo, scrivendone la ragione.',
      en: 'Fast track: the last step is open, with the reason written down.',
    },
  },
];

/** The entry that a signal belongs to; undefined for a custom signal or an unknown id. */
export function crossMapOf(signalId: SignalId | string): CrossMapEntry | undefined {
  return crossMap.find((entry) => entry.signalIds.some((id) => id === signalId));
}

function ids(...names: readonly string[]): readonly SignalId[] {
  return names.map((name) => name as SignalId);
}
