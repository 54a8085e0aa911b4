import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ReadingTab } from '../../../renderer/features/client/reading-tab.tsx';
import { useToastsStore } from '../../../renderer/store/toasts-store.ts';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import { blankFact } from '../../../shared/domain/fact.ts';
import type { ClientId, FactId, InteractionId, SignalId } from '../../../shared/domain/ids.ts';
import { traitIds } from '../../../shared/domain/signals/traits.ts';
import { aClientPage } from '../../support/a-client-row.ts';
import { aTimelineEntry } from '../../support/a-timeline-entry.ts';
import { type Answers, fakeNowMs, renderScreen } from '../../support/fake-workbench.tsx';

const montefosco = aClientPage({ name: 'Arredi Montefosco' });
const fact = {
  id: 'f1' as FactId,
  interactionId: 'e1' as InteractionId,
  clientId: montefosco.id,
  occurredOn: '2026-10-02' as const,
  detail: { ...blankFact('request'), dueOn: '2026-09-20' as const },
  note: 'Foto Oslo',
};
type Measures = NonNullable<Answers['measures']>;
type DriftAnswer = Awaited<ReturnType<NonNullable<Measures['drift']>>>;
type TraitsAnswer = Awaited<ReturnType<NonNullable<Measures['traits']>>>;

const calm: DriftAnswer = { isDrifting: false, learningUntilOn: '2025-09-01', drifts: [], series: [] };
const drifting: DriftAnswer = {
  isDrifting: true,
  learningUntilOn: '2025-09-01',
  drifts: [
    {
      on: '2026-09-10',
      sinceOn: '2026-06-12',
      what: 'lateness',
      unit: 'share',
      from: 0.1,
      to: 0.6,
      why: [
        { key: 'drift.lateness', values: { count: 6, of: 10, recentSpan: 182 } },
        { key: 'drift.before', values: { count: 2, of: 20 } },
      ],
      factIds: [fact.id],
      easedOn: null,
    },
  ],
  series: [
    {
      what: 'lateness',
      months: [
        { month: '2026-09', against: 1, of: 2, hours: 0 },
        { month: '2026-10', against: 2, of: 2, hours: 0 },
      ],
    },
    { what: 'controls', months: [{ month: '2026-10', against: 1, of: 1, hours: 0 }] },
  ],
};
const unknownTraits: TraitsAnswer = {
  traits: traitIds.map((traitId) => ({
    traitId,
    level: null,
    signs: [],
    missing: [],
    steps: [],
    remedies: [],
  })),
  conditions: [{ conditionId: 'clear-goals', met: false, why: [{ key: 'traits.goals-none', values: {} }] }],
  ideal: { distance: null, fits: [], misses: [], unknown: [] },
};
const clearTraits: TraitsAnswer = {
  ...unknownTraits,
  traits: unknownTraits.traits.map((trait) =>
    trait.traitId === 'vendor-not-partner'
      ? {
          ...trait,
          level: 2,
          signs: [
            {
              signalId: 'advice-ignored' as SignalId,
              level: 3,
              why: [{ key: 'traits.rated', values: { level: 3 } }],
              factIds: [fact.id],
            },
            { signalId: 'pricing-hidden' as SignalId, level: 0, why: [], factIds: [] },
          ],
          missing: [{ key: 'traits.missing-signal', values: { signalId: 'missing-brief' } }],
          steps: ['educate'],
          remedies: ['R3'],
        }
      : trait,
  ),
  ideal: { distance: 0.5, fits: ['segment'], misses: ['agreed-goals'], unknown: ['tier'] },
};

function show(given: Partial<Measures> = {}, page: ClientPage = montefosco, more: Partial<Answers> = {}) {
  const onEditEntry = vi.fn();
  const view = renderScreen(<ReadingTab page={page} onEditEntry={onEditEntry} />, {
    answers: {
      measures: { drift: () => calm, traits: () => unknownTraits, evidence: () => [fact], ...given },
      ...more,
    },
  });
  return { ...view, onEditEntry, user: userEvent.setup({ delay: null }) };
}

describe('a client against its own past', () => {
  it('tells each change with its figures, its months, and the evidence when it is asked for', async () => {
    const { user, calls, onEditEntry } = show({ drift: () => drifting });
    const section = within(await screen.findByRole('region', { name: /Rispetto al suo passato/ }));
    expect(section.getByRole('heading', { name: 'Ritardi' })).toBeTruthy();
    expect(
      section.getByText(
        'Negli ultimi sei mesi quello che chiediamo ha tardato 6 volte su 10, prima 2 su 20.',
      ),
    ).toBeTruthy();
    expect(section.getByText('dal 12 giu, riconoscibile il 10 settembre')).toBeTruthy();
    expect(section.getByRole('img', { name: /Ritardi, mese per mese: 3 in tutto/ })).toBeTruthy();
    const [table] = section.getAllByRole('table', { hidden: true });
    expect(
      within(table as HTMLElement).getByRole('row', { name: 'ottobre 2026 2 2', hidden: true }),
    ).toBeTruthy();
    expect(calls.some(({ operation }) => operation === 'measures.evidence')).toBe(false);
    await user.click(section.getByRole('button', { name: '1 prova' }));
    await user.click(await section.findByRole('button', { name: /Foto Oslo/ }));
    expect(onEditEntry).toHaveBeenCalledWith('e1');
  });

  it('keeps the months of what did not change out of the way', async () => {
    show({ drift: () => drifting });
    expect(await screen.findByText('Un altro andamento, mese per mese')).toBeTruthy();
  });

  it('says when nothing changed, when the log is still young, and when it is empty', async () => {
    const { unmount } = show();
    expect(await screen.findByText('Nessun cambiamento rispetto al suo passato.')).toBeTruthy();
    unmount();
    const young = show({ drift: () => ({ ...calm, learningUntilOn: '2027-03-03' }) });
    expect(await screen.findByText(/Il diario è ancora giovane: il 3 marzo 2027/)).toBeTruthy();
    young.unmount();
    show({ drift: () => ({ ...calm, learningUntilOn: null }) });
    expect(await screen.findByText(/Il diario di questo cliente è vuoto/)).toBeTruthy();
  });
});

describe('what kind of client', () => {
  it('names each trait with its signs, what is missing and what to try first', async () => {
    show({ traits: () => clearTraits });
    const heading = await screen.findByRole('heading', { name: /Fornitori, non soci di progetto chiaro/ });
    const trait = within(heading.closest('li') as HTMLElement);
    expect(trait.getByText(/Valutato 3/)).toBeTruthy();
    expect(await trait.findByText(/^Non si vede: [^…]+\.$/)).toBeTruthy();
    expect(trait.getByText(/» non è noto\.$/)).toBeTruthy();
    expect(trait.getByText('Istruire.')).toBeTruthy();
    expect(trait.getByText('Aspettative e obiettivi.')).toBeTruthy();
    expect(screen.getAllByText('troppo poco noto')).toHaveLength(4);
  });

  it('tells the conditions, and how far the client is from the ideal one', async () => {
    show({ traits: () => clearTraits });
    const aside = within(await screen.findByRole('complementary', { name: 'Condizioni e cliente ideale' }));
    expect(aside.getByText('Riconosce obiettivi chiari:', { exact: false }).textContent).toMatch(/no/);
    expect(aside.getByText('Se ne allontana in 1 punto su 2.')).toBeTruthy();
    expect(aside.getByText('obiettivi concordati')).toBeTruthy();
    expect(aside.getByText('livello di servizio')).toBeTruthy();
  });

  it('has no questions for who is a client already', async () => {
    const { calls } = show();
    await screen.findByText('Nessun cambiamento rispetto al suo passato.');
    expect(screen.queryByText('Prima di dire sì')).toBeNull();
    expect(calls.some(({ operation }) => operation === 'measures.exits')).toBe(false);
  });
});

describe('a prospect', () => {
  const prospect = { ...montefosco, status: 'prospect' as const };
  const exits = () => [
    {
      clientId: 'a' as ClientId,
      clientName: 'Tessitura Alba',
      endedOn: '2025-05-02' as const,
      strain: { index: 71, band: 'critical' as const, checkedOn: '2025-04-01' as const },
      traits: [{ traitId: 'bullies' as const, level: 3 as const }],
    },
    {
      clientId: 'b' as ClientId,
      clientName: 'Studio Brezza',
      endedOn: null,
      strain: null,
      traits: [{ traitId: 'vendor-not-partner' as const, level: 1 as const }],
    },
  ];

  it('is held against who left with what it shows', async () => {
    const { user } = show({ exits }, prospect);
    expect(await screen.findByText('tensione 71, critica')).toBeTruthy();
    expect(screen.getByText('mai verificato')).toBeTruthy();
    expect(screen.queryByText(/In comune/)).toBeNull();
    const question = screen.getByRole('radiogroup', { name: /Ha alzato la voce/ });
    await user.click(within(question).getByRole('radio', { name: 'sì' }));
    expect(screen.getByText('In comune: Prepotenza')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toMatch(/^1 cliente che ci ha lasciato/);
  });

  it('has its answers written in the log as a note', async () => {
    const { user, calls } = show({ exits: () => [] }, prospect, {
      interactions: { log: () => ({ interaction: aTimelineEntry({}), createdClients: [] }) },
    });
    expect(await screen.findByText('Nessun cliente concluso con cui confrontarlo.')).toBeTruthy();
    const question = screen.getByRole('radiogroup', { name: /Evita di scrivere obiettivi/ });
    await user.click(within(question).getByRole('radio', { name: 'no' }));
    await user.click(screen.getByRole('button', { name: 'Scrivi le risposte nel diario' }));
    await waitFor(() =>
      expect(useToastsStore.getState().toasts.map(({ text }) => text)).toContain(
        'Risposte scritte nel diario.',
      ),
    );
    const logged = calls.find(({ operation }) => operation === 'interactions.log')?.input;
    expect(logged).toMatchObject({
      draft: { kind: 'note', clientIds: [prospect.id], occurredAtMs: fakeNowMs, facts: [] },
    });
    expect(JSON.stringify(logged)).toContain('Traguardi che si spostano: no\\n');
    expect(JSON.stringify(logged)).toContain('Prepotenza: non noto');
  });
});
