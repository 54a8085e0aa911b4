import { describe, expect, it } from 'vitest';
import { evidenceFor, evidenceSummary } from '../../shared/domain/evidence.ts';
import type { Fact, FactDetail, FactKind, FactOf } from '../../shared/domain/fact.ts';
import { blankFact, factKinds } from '../../shared/domain/fact.ts';
import type { ClientId, FactId, InteractionId } from '../../shared/domain/ids.ts';
import { catalogue, catalogueSignal } from '../../shared/domain/signals/catalogue.ts';
import { defaultSignalSettings, workspaceSignals } from '../../shared/domain/signals/workspace-signals.ts';
import type { Day } from '../../shared/domain/time.ts';

function a<K extends FactKind>(kind: K, fields: Partial<FactOf<K>> = {}): FactOf<K> {
  return { ...blankFact(kind), ...fields };
}

let made = 0;
function aFact(detail: FactDetail, occurredOn: Day = '2026-10-01', note = ''): Fact {
  made += 1;
  return {
    id: `fact-${made}` as FactId,
    interactionId: 'interaction' as InteractionId,
    clientId: 'client' as ClientId,
    occurredOn,
    detail,
    note,
  };
}

/** Ids of the signals that a fact speaks for, in the order of the interface. */
function speaksFor(detail: FactDetail, note = '', asOf?: Day): string[] {
  const options = asOf === undefined ? {} : { asOf };
  return workspaceSignals(defaultSignalSettings)
    .filter((s) => evidenceFor(s, [aFact(detail, '2026-10-01', note)], options).length > 0)
    .map((s) => s.id);
}

function signal(id: string) {
  const found = catalogueSignal(id);
  if (found === undefined) throw new Error(`no signal ${id}`);
  return found;
}

describe('which signals a fact speaks for', () => {
  const cases: readonly [string, FactDetail, readonly string[]][] = [
    [
      'material received after its date',
      a('request', { dueOn: '2026-10-01', receivedOn: '2026-10-09', outcome: 'given' }),
      ['late-inputs'],
    ],
    [
      'an approval that cost extra hours',
      a('request', { subject: 'approval', outcome: 'given', extraHours: 3 }),
      ['late-inputs'],
    ],
    [
      'material received on its date',
      a('request', { dueOn: '2026-10-01', receivedOn: '2026-10-01', outcome: 'given' }),
      [],
    ],
    ['material still awaited, with no day to compare', a('request', { dueOn: '2026-10-01' }), []],
    [
      'a good brief that came late',
      a('request', {
        subject: 'brief',
        dueOn: '2026-10-01',
        receivedOn: '2026-10-02',
        briefState: 'written',
        outcome: 'given',
      }),
      ['late-inputs'],
    ],
    [
      'a weak brief',
      a('request', { subject: 'brief', briefState: 'weak', outcome: 'given' }),
      ['missing-brief'],
    ],
    [
      'a brief after the start, late',
      a('request', {
        subject: 'brief',
        briefState: 'after-start',
        dueOn: '2026-10-01',
        receivedOn: '2026-10-09',
        outcome: 'given',
      }),
      ['missing-brief'],
    ],
    ['no brief', a('request', { subject: 'brief', briefState: 'none' }), ['missing-brief']],
    ['a brief refused', a('request', { subject: 'brief', outcome: 'refused' }), ['missing-brief']],
    ['a brief asked for', a('request', { subject: 'brief' }), []],
    [
      'an introduction refused',
      a('request', { subject: 'introduction', outcome: 'refused' }),
      ['sales-head-walled-off'],
    ],
    [
      'an introduction that came late',
      a('request', {
        subject: 'introduction',
        dueOn: '2026-10-01',
        receivedOn: '2026-10-09',
        outcome: 'given',
      }),
      [],
    ],
    ['advice ignored', a('advice', { outcome: 'ignored' }), ['advice-ignored']],
    ['advice refused', a('advice', { outcome: 'refused' }), ['advice-ignored']],
    ['advice partly applied', a('advice', { outcome: 'partly' }), []],
    [
      'a delivery met by silence',
      a('delivery', { goalMet: true, reaction: 'neutral' }),
      ['little-recognition'],
    ],
    [
      'a delivery met by silence but credited',
      a('delivery', { goalMet: true, reaction: 'neutral', credit: 'shared' }),
      [],
    ],
    ['a delivery thanked for', a('delivery', { goalMet: true, reaction: 'thanks', credit: 'us' }), []],
    [
      'a good delivery criticised',
      a('delivery', { goalMet: true, reaction: 'criticised' }),
      ['chronic-dissatisfaction'],
    ],
    ['a missed goal criticised', a('delivery', { goalMet: false, reaction: 'criticised' }), []],
    ['a success credited to themselves', a('delivery', { credit: 'themselves' }), ['their-credit-our-blame']],
    ['a failure blamed on us', a('delivery', { blame: 'us', goalMet: false }), ['their-credit-our-blame']],
    [
      'a strategic decision we were told of',
      a('decision', { area: 'strategy', involvement: 'informed' }),
      ['taken-for-granted'],
    ],
    [
      'a strategic decision found out later',
      a('decision', { area: 'strategy', involvement: 'found-out-later' }),
      ['taken-for-granted', 'plans-withheld'],
    ],
    [
      'a commercial decision we were told of',
      a('decision', { area: 'commercial', involvement: 'informed' }),
      ['commission-without-say'],
    ],
    [
      'a price found out later',
      a('decision', { area: 'pricing', involvement: 'found-out-later' }),
      ['pricing-hidden'],
    ],
    ['a price we were told of', a('decision', { area: 'pricing', involvement: 'informed' }), []],
    [
      'a channel found out later',
      a('decision', { area: 'channel', involvement: 'found-out-later' }),
      ['channels-hidden'],
    ],
    [
      'a competitor study found out later',
      a('decision', { area: 'competition', involvement: 'found-out-later' }),
      ['competitors-kept-private'],
    ],
    ['a decision taken together', a('decision', { area: 'strategy', involvement: 'involved' }), []],
    ['training given free', a('extra', { hours: 2, training: true }), ['free-training']],
    ['training paid for', a('extra', { hours: 2, training: true, paid: true }), []],
    ['training agreed as a gift', a('extra', { hours: 2, training: true, paid: false, agreed: true }), []],
    ['unpaid catching up', a('extra', { hours: 2, paid: false }), ['late-inputs']],
    ['paid extra work', a('extra', { hours: 2, paid: true }), []],
    [
      'a social manager used as designer',
      a('extra', { hours: 2, role: 'social manager', usedAs: 'grafica', paid: false }),
      ['social-as-designer'],
    ],
    [
      'an analyst used as secretary',
      a('extra', { hours: 2, role: 'Web Analyst', usedAs: 'secretary' }),
      ['analyst-as-secretary'],
    ],
    ['an analyst used as designer', a('extra', { hours: 2, role: 'analyst', usedAs: 'designer' }), []],
    ['a check with the goal met', a('control', { goalAlreadyMet: true }), ['constant-checking']],
    ['a check with the goal missed', a('control', { goalAlreadyMet: false }), []],
    ['plans shared', a('plans', { horizonYears: 2 }), []],
    ['plans asked about and kept', a('plans', { horizonYears: 0 }), ['plans-withheld']],
    ['our name removed', a('credit', { change: 'removed' }), ['collaboration-erased']],
    ['a case study refused', a('credit', { change: 'case-study-refused' }), ['collaboration-erased']],
    ['our name added', a('credit', { change: 'added' }), []],
    ['a gag request', a('confidentiality', { nature: 'gag-request' }), ['fear-of-leaks']],
    ['a reasonable request for confidence', a('confidentiality', { nature: 'reasonable-request' }), []],
    ['a contact who cancels', a('counterpart', { state: 'cancelled' }), ['no-capable-contact']],
    ['an insult', a('abuse', { form: 'insult' }), ['abuse']],
    ['a change of scope', a('scope', { change: 'imposed' }), []],
    ['a promise of ours', a('promise', { outcome: 'broken' }), []],
    ['thanks', a('thanks'), []],
  ];

  it.each(cases)('%s', (_, detail, expected) => {
    expect(speaksFor(detail)).toEqual(expected);
  });

  it('reads from the note what refused information was about', () => {
    const refused = a('request', { subject: 'information', outcome: 'refused' });
    expect(speaksFor(refused, 'Listino e margini della nuova linea')).toEqual(['pricing-hidden']);
    expect(speaksFor(refused, 'sales of the resellers')).toEqual(['channels-hidden']);
    expect(speaksFor(refused, 'analisi dei concorrenti')).toEqual(['competitors-kept-private']);
    expect(speaksFor(refused)).toEqual(['channels-hidden', 'pricing-hidden', 'competitors-kept-private']);
  });

  it('counts a pending request as late once its date is past', () => {
    const pending = a('request', { dueOn: '2026-10-10' });
    expect(speaksFor(pending, '', '2026-10-10')).toEqual([]);
    expect(speaksFor(pending, '', '2026-10-11')).toEqual(['late-inputs']);
  });

  it('supports no signal by a kind of fact that the catalogue does not name', () => {
    for (const s of catalogue) {
      for (const kind of factKinds.filter((k) => !s.evidence.includes(k))) {
        expect(s.supports(blankFact(kind)), `${s.id} by ${kind}`).toBe(false);
      }
    }
  });
});

describe('role pairs', () => {
  const settings = {
    ...defaultSignalSettings,
    rolePairs: { 'social-as-designer': { role: 'developer, sviluppatore', usedAs: 'Segreteria' } },
  };
  const changed = workspaceSignals(settings).find((s) => s.id === 'social-as-designer');

  it('follow the user’s own pair, in both languages where the role is known', () => {
    if (changed === undefined) throw new Error('signal 12 is missing');
    const used = (role: string | null, usedAs: string | null) =>
      evidenceFor(changed, [aFact(a('extra', { hours: 1, role, usedAs }))]).length;
    expect(used('Sviluppatore', 'segreteria')).toBe(1);
    expect(used('developer', 'secretary')).toBe(1);
    expect(used(null, 'secretary')).toBe(1);
    expect(used('social manager', 'grafica')).toBe(0);
    expect(used('developer', null)).toBe(0);
  });

  it('match whatever the case, accents and hyphens', () => {
    const s = signal('social-as-designer');
    expect(s.supports(a('extra', { role: 'Social-Media  Manager', usedAs: ' Gràfica ' }))).toBe(true);
  });
});

describe('evidence for a signal', () => {
  const late = (occurredOn: Day, dueOn: Day, receivedOn: Day, extraHours: number, paid: boolean | null) =>
    aFact(a('request', { dueOn, receivedOn, outcome: 'given', extraHours, paid }), occurredOn);
  const facts = [
    late('2026-09-14', '2026-09-08', '2026-09-14', 0, null),
    late('2026-11-06', '2026-10-29', '2026-11-06', 3, false),
    aFact(a('thanks'), '2026-11-07'),
    late('2026-10-27', '2026-10-15', '2026-10-27', 5, null),
    late('2026-10-08', '2026-09-29', '2026-10-08', 3, true),
  ];

  it('comes newest first, and at most as many as asked for', () => {
    const days = evidenceFor(signal('late-inputs'), facts).map((f) => f.occurredOn);
    expect(days).toEqual(['2026-11-06', '2026-10-27', '2026-10-08', '2026-09-14']);
    expect(evidenceFor(signal('late-inputs'), facts, { limit: 2 }).map((f) => f.occurredOn)).toEqual(
      days.slice(0, 2),
    );
    expect(evidenceFor(signal('late-inputs'), facts, { limit: 0 })).toEqual([]);
  });

  it('leaves out what happened after the day in question', () => {
    expect(evidenceFor(signal('late-inputs'), facts, { asOf: '2026-10-08' })).toHaveLength(2);
  });

  it('leaves the given list as it was', () => {
    const given = [...facts];
    evidenceFor(signal('late-inputs'), given);
    expect(given).toEqual(facts);
  });

  it('is summed up by count, dates, unpaid hours and median lateness', () => {
    expect(evidenceSummary(signal('late-inputs'), facts)).toEqual({
      count: 4,
      firstOn: '2026-09-14',
      lastOn: '2026-11-06',
      unpaidHours: 8,
      medianDaysLate: 8.5,
    });
  });

  it('is summed up as nothing where there is none', () => {
    expect(evidenceSummary(signal('abuse'), facts)).toEqual({
      count: 0,
      firstOn: null,
      lastOn: null,
      unpaidHours: 0,
      medianDaysLate: null,
    });
  });

  it('is empty for a signal of the user’s own', () => {
    const own = {
      id: 'custom-weekend',
      label: 'Chiama la domenica',
      description: '',
      question: '',
      remedy: '',
      weight: 1,
    };
    const custom = workspaceSignals({ ...defaultSignalSettings, customSignals: [own] }).at(-1);
    if (custom === undefined) throw new Error('custom signal is missing');
    expect(evidenceFor(custom, facts)).toEqual([]);
  });
});
