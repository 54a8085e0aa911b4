import type { Fact } from '../../../shared/domain/fact.ts';
import type { Day } from '../../../shared/domain/time.ts';
import { addDays } from '../../../shared/domain/time.ts';
import { aLoggedFact } from '../../support/a-logged-fact.ts';

/** Facts that show each signal of the catalogue, and facts that speak against it, on a day. `pick` chooses among them. */
export const factsAbout: Readonly<
  Record<
    string,
    { readonly shows: readonly ((on: Day) => Fact)[]; readonly against: readonly ((on: Day) => Fact)[] }
  >
> = {
  'little-recognition': {
    shows: [(on) => aLoggedFact('delivery', on, { goalMet: true, reaction: 'neutral' })],
    against: [
      (on) => aLoggedFact('thanks', on),
      (on) => aLoggedFact('delivery', on, { goalMet: true, reaction: 'thanks' }),
    ],
  },
  'their-credit-our-blame': {
    shows: [
      (on) => aLoggedFact('delivery', on, { credit: 'themselves' }),
      (on) => aLoggedFact('delivery', on, { blame: 'us' }),
    ],
    against: [(on) => aLoggedFact('thanks', on), (on) => aLoggedFact('delivery', on, { credit: 'shared' })],
  },
  'chronic-dissatisfaction': {
    shows: [(on) => aLoggedFact('delivery', on, { goalMet: true, reaction: 'criticised' })],
    against: [
      (on) => aLoggedFact('thanks', on),
      (on) => aLoggedFact('delivery', on, { goalMet: true, reaction: 'thanks' }),
    ],
  },
  'taken-for-granted': {
    shows: [
      (on) => aLoggedFact('decision', on, { area: 'strategy', involvement: 'informed' }),
      (on) => aLoggedFact('decision', on, { area: 'commercial', involvement: 'found-out-later' }),
    ],
    against: [(on) => aLoggedFact('decision', on, { area: 'strategy', involvement: 'involved' })],
  },
  'plans-withheld': {
    shows: [
      (on) => aLoggedFact('plans', on, { horizonYears: 0 }),
      (on) => aLoggedFact('decision', on, { area: 'strategy', involvement: 'found-out-later' }),
    ],
    against: [
      (on) => aLoggedFact('plans', on, { horizonYears: 2 }),
      (on) => aLoggedFact('plans', on, { horizonYears: null }),
    ],
  },
  'advice-ignored': {
    shows: [
      (on) => aLoggedFact('advice', on, { outcome: 'ignored' }),
      (on) => aLoggedFact('advice', on, { outcome: 'refused' }),
    ],
    against: [
      (on) => aLoggedFact('advice', on, { outcome: 'applied' }),
      (on) => aLoggedFact('advice', on, { outcome: 'partly' }),
    ],
  },
  'commission-without-say': {
    shows: [(on) => aLoggedFact('decision', on, { area: 'commercial', involvement: 'informed' })],
    against: [(on) => aLoggedFact('decision', on, { area: 'commercial', involvement: 'involved' })],
  },
  'fear-of-leaks': {
    shows: [
      (on) => aLoggedFact('confidentiality', on, { nature: 'suspicion' }),
      (on) => aLoggedFact('confidentiality', on, { nature: 'gag-request' }),
    ],
    against: [(on) => aLoggedFact('confidentiality', on, { nature: 'reasonable-request' })],
  },
  'constant-checking': {
    shows: [(on) => aLoggedFact('control', on, { goalAlreadyMet: true })],
    against: [
      (on) => aLoggedFact('control', on, { goalAlreadyMet: false }),
      (on) => aLoggedFact('delivery', on, { reaction: 'thanks' }),
    ],
  },
  'sales-head-walled-off': {
    shows: [(on) => aLoggedFact('request', on, { subject: 'introduction', outcome: 'refused' })],
    against: [(on) => aLoggedFact('request', on, { subject: 'introduction', outcome: 'given' })],
  },
  'collaboration-erased': {
    shows: [
      (on) => aLoggedFact('credit', on, { change: 'removed' }),
      (on) => aLoggedFact('credit', on, { change: 'case-study-refused' }),
    ],
    against: [(on) => aLoggedFact('credit', on, { change: 'added' })],
  },
  'free-training': {
    shows: [(on) => aLoggedFact('extra', on, { hours: 3, training: true, paid: false })],
    against: [(on) => aLoggedFact('extra', on, { hours: 3, training: true, agreed: true, paid: true })],
  },
  'social-as-designer': {
    shows: [(on) => aLoggedFact('extra', on, { hours: 3, role: 'social manager', usedAs: 'grafica' })],
    against: [
      (on) => aLoggedFact('extra', on, { hours: 3, role: 'social manager', usedAs: 'grafica', paid: true }),
      (on) => aLoggedFact('extra', on, { hours: 3, role: 'sviluppatore', usedAs: 'fotografo' }),
    ],
  },
  'analyst-as-secretary': {
    shows: [(on) => aLoggedFact('extra', on, { hours: 3, role: 'analyst', usedAs: 'segreteria' })],
    against: [
      (on) => aLoggedFact('extra', on, { hours: 3, role: 'analyst', usedAs: 'segreteria', agreed: true }),
    ],
  },
  'late-inputs': {
    shows: [
      (on) =>
        aLoggedFact('request', on, {
          outcome: 'given',
          dueOn: addDays(on, -9),
          receivedOn: on,
          extraHours: 2,
        }),
      // Still missing at the end of the log.
      (on) => aLoggedFact('request', on, { outcome: 'pending', dueOn: addDays(on, -1) }),
    ],
    against: [
      (on) => aLoggedFact('request', on, { outcome: 'given', dueOn: on, receivedOn: on }),
      (on) => aLoggedFact('request', on, { outcome: 'given', dueOn: addDays(on, 3), receivedOn: on }),
    ],
  },
  'missing-brief': {
    shows: [
      (on) => aLoggedFact('request', on, { subject: 'brief', outcome: 'given', briefState: 'after-start' }),
      (on) => aLoggedFact('request', on, { subject: 'brief', outcome: 'given', briefState: 'none' }),
    ],
    against: [
      (on) => aLoggedFact('request', on, { subject: 'brief', outcome: 'given', briefState: 'written' }),
    ],
  },
  'no-capable-contact': {
    shows: [
      (on) => aLoggedFact('counterpart', on, { state: 'absent' }),
      (on) => aLoggedFact('counterpart', on, { state: 'changed' }),
    ],
    against: [],
  },
  'channels-hidden': {
    shows: [
      (on) => aLoggedFact('decision', on, { area: 'channel', involvement: 'found-out-later' }),
      (on) =>
        aLoggedFact('request', on, { subject: 'information', outcome: 'refused' }, 'elenco dei rivenditori'),
    ],
    against: [(on) => aLoggedFact('decision', on, { area: 'channel', involvement: 'informed' })],
  },
  'pricing-hidden': {
    shows: [
      (on) => aLoggedFact('decision', on, { area: 'pricing', involvement: 'found-out-later' }),
      (on) => aLoggedFact('request', on, { subject: 'information', outcome: 'refused' }, 'fasce di prezzo'),
    ],
    against: [(on) => aLoggedFact('decision', on, { area: 'pricing', involvement: 'involved' })],
  },
  'competitors-kept-private': {
    shows: [
      (on) => aLoggedFact('decision', on, { area: 'competition', involvement: 'found-out-later' }),
      (on) =>
        aLoggedFact('request', on, { subject: 'information', outcome: 'refused' }, 'analisi dei concorrenti'),
    ],
    against: [(on) => aLoggedFact('decision', on, { area: 'competition', involvement: 'informed' })],
  },
  abuse: { shows: [(on) => aLoggedFact('abuse', on, { form: 'insult' })], against: [] },
};
