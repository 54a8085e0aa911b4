import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Sidebar } from '../../../renderer/app/sidebar.tsx';
import { TodayScreen } from '../../../renderer/features/today/today-screen.tsx';
import { useToastsStore } from '../../../renderer/store/toasts-store.ts';
import { blankFact } from '../../../shared/domain/fact.ts';
import type { CheckId, ClientId, FactId, InteractionId, SignalId } from '../../../shared/domain/ids.ts';
import { aClientPage } from '../../support/a-client-row.ts';
import { aTimelineEntry } from '../../support/a-timeline-entry.ts';
import {
  type Answers,
  emptyToday,
  fakeStatus,
  fakeToday,
  renderScreen,
} from '../../support/fake-workbench.tsx';

const montefosco = { clientId: 'montefosco' as ClientId, clientName: 'Arredi Montefosco' };
const caseificio = { clientId: 'caseificio' as ClientId, clientName: 'Caseificio Tre Fontanili' };
const vivai = { clientId: 'vivai' as ClientId, clientName: 'Vivai Petrarossa' };
const interactionId = 'entry-1' as InteractionId;
const promise = {
  ...caseificio,
  factId: 'promise-1' as FactId,
  interactionId,
  note: 'Bozza del piano editoriale 2027',
  dueOn: fakeToday,
  daysLeft: 0,
};
const request = {
  ...montefosco,
  factId: 'request-1' as FactId,
  interactionId,
  note: 'Foto della linea Oslo',
  subject: 'material',
  dueOn: '2026-11-09' as const,
  daysLate: 15,
};
const today = {
  ...emptyToday,
  promises: [promise],
  requests: [request, { ...request, factId: 'request-2' as FactId, note: '', subject: 'brief', daysLate: 1 }],
  worsened: [
    {
      ...montefosco,
      signalId: 'late-inputs' as SignalId,
      from: 2 as const,
      to: 3 as const,
      ratedOn: '2026-11-09' as const,
      more: 2,
    },
  ],
  silences: [{ ...vivai, lastContactOn: '2026-10-08' as const, cadenceDays: 30, days: 47 }],
  staleChecks: [
    {
      ...vivai,
      coverage: 0.28,
      lastCheckOn: null,
      openCheckId: 'check-1' as CheckId,
      unknownCount: 12,
      days: null,
    },
  ],
  nextSteps: [
    { ...caseificio, nextStep: 'Mandare il preventivo', nextStepOn: '2026-11-20' as const },
    { ...vivai, nextStep: 'Punto mensile', nextStepOn: '2026-11-25' as const },
  ],
};

const importing = { accept: ['.csv'], largestMb: 50, onFiles: vi.fn() };

function show(given: Partial<Answers> = {}, language: 'it' | 'en' = 'it') {
  const onLog = vi.fn();
  const view = renderScreen(
    <TodayScreen topBar={<p>barra</p>} composer={<p>riga</p>} onLog={onLog} importing={importing} />,
    {
      language,
      answers: { overview: { today: () => today }, ...given },
    },
  );
  return { ...view, onLog, user: userEvent.setup({ delay: null }) };
}

describe('today', () => {
  it('opens with the day and a sentence that counts', async () => {
    show();
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Martedì 24 novembre');
    expect(
      await screen.findByText('Sette cose chiedono attenzione. Tre riguardano Arredi Montefosco.'),
    ).toBeTruthy();
  });

  it('says the same in English', async () => {
    show({}, 'en');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Tuesday 24 November');
    expect(
      await screen.findByText('Seven things ask for attention. Three concern Arredi Montefosco.'),
    ).toBeTruthy();
  });

  it('gives each row its reason', async () => {
    show();
    expect(await screen.findByText('15 giorni')).toBeTruthy();
    expect(screen.getByText('1 giorno')).toBeTruthy();
    expect(screen.getByText(/da 2 a 3, e altri 2 segnali/)).toBeTruthy();
    expect(screen.getByText('Ultimo contatto l’8 ottobre. Cadenza: ogni 30 giorni')).toBeTruthy();
    expect(screen.getByText(/Copertura al 28\s%\. Non osservati 12 segnali/)).toBeTruthy();
    expect(screen.getByText('+4 giorni')).toBeTruthy();
  });

  it('leaves out the sections that have nothing, and says when there is nothing at all', async () => {
    show({ overview: { today: () => emptyToday } });
    expect(await screen.findByText('Niente chiede attenzione oggi.')).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('marks a promise as kept, and a request as received today', async () => {
    const entry = aTimelineEntry({
      facts: [
        {
          id: promise.factId,
          interactionId,
          clientId: caseificio.clientId,
          occurredOn: '2026-11-10',
          detail: { ...blankFact('promise'), dueOn: fakeToday },
          note: promise.note,
        },
        {
          id: request.factId,
          interactionId,
          clientId: montefosco.clientId,
          occurredOn: '2026-11-01',
          detail: { ...blankFact('request'), dueOn: '2026-11-09' },
          note: request.note,
        },
      ],
    });
    const { user, calls } = show({
      interactions: { get: () => ({ ...entry, line: null }), updateFact: () => entry },
    });
    await user.click(await screen.findByRole('button', { name: /Segna mantenuta/ }));
    await user.click(screen.getByRole('button', { name: 'Segna ricevuta: Foto della linea Oslo' }));
    const inputs = () =>
      calls.filter((call) => call.operation === 'interactions.updateFact').map((call) => call.input);
    await waitFor(() => expect(inputs()).toHaveLength(2));
    expect(inputs()).toMatchObject([
      {
        factId: promise.factId,
        detail: { kind: 'promise', outcome: 'kept', closedOn: fakeToday, dueOn: fakeToday },
      },
      { factId: request.factId, detail: { kind: 'request', outcome: 'given', receivedOn: fakeToday } },
    ]);
  });

  it('logs for a silent client, resumes an open check, opens the evidence of a signal', async () => {
    const { user, onLog, router } = show();
    const silences = within(await screen.findByRole('region', { name: /Silenzi/ }));
    await user.click(silences.getByRole('button', { name: 'Registra' }));
    expect(onLog).toHaveBeenCalledWith('vivai');
    await user.click(screen.getByRole('button', { name: 'Riprendi' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/clients/vivai/check/check-1'));
    await user.click(screen.getByRole('button', { name: 'Apri le prove' }));
    await waitFor(() =>
      expect(router.state.location).toMatchObject({
        pathname: '/clients/montefosco/timeline',
        search: '?signal=late-inputs',
      }),
    );
  });

  it('puts a row off until tomorrow, next Monday or a chosen day, and says when it is back', async () => {
    const { user, calls } = show({ overview: { today: () => today, setAside: () => ({}) } });
    const silences = within(await screen.findByRole('region', { name: /Silenzi/ }));
    await user.click(silences.getByRole('button', { name: 'Rimanda: Vivai Petrarossa' }));
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
      'Fino a domani',
      'Fino a lunedì 30 nov',
      'Fino a un altro giorno',
    ]);
    await user.click(screen.getByRole('menuitem', { name: 'Fino a domani' }));
    const aside = () => calls.filter((call) => call.operation === 'overview.setAside').map((c) => c.input);
    await waitFor(() =>
      expect(aside()).toEqual([{ kind: 'silence', key: 'vivai|2026-10-08', untilOn: '2026-11-25' }]),
    );
    await user.click(silences.getByRole('button', { name: 'Rimanda: Vivai Petrarossa' }));
    await user.click(screen.getByRole('menuitem', { name: 'Fino a un altro giorno' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Rimanda: Vivai Petrarossa' }));
    await user.click(dialog.getByRole('button', { name: 'Rimanda' }));
    await waitFor(() => expect(aside()).toHaveLength(2));
    expect(aside()[1]).toMatchObject({ untilOn: '2026-12-08' });
    expect(useToastsStore.getState().toasts.map((toast) => toast.text)).toContain(
      'Vivai Petrarossa: rimandato, torna l’8 dicembre.',
    );
  });

  it('closes a row that was only to be seen, and does a next step', async () => {
    const { user, calls } = show({
      overview: { today: () => today, setAside: () => ({}) },
      clients: { update: () => aClientPage({ name: 'Caseificio' }) },
    });
    await user.click(await screen.findByRole('button', { name: 'Visto: Arredi Montefosco' }));
    await user.click(screen.getByRole('button', { name: 'Fatto: Caseificio Tre Fontanili' }));
    await waitFor(() => expect(calls.some((call) => call.operation === 'clients.update')).toBe(true));
    expect(calls.find((call) => call.operation === 'overview.setAside')?.input).toEqual({
      kind: 'worsened',
      key: 'montefosco|late-inputs|3|2026-11-09|2',
      untilOn: null,
    });
    expect(calls.find((call) => call.operation === 'clients.update')?.input).toEqual({
      clientId: 'caseificio',
      fields: { nextStep: '', nextStepOn: null },
    });
  });

  it('tells what is put off and takes it up again; a change of pace that eased is not told', async () => {
    const row = { kind: 'silence' as const, key: 'vivai|2026-10-08', ...vivai };
    const { user, calls } = show({
      overview: {
        today: () => ({
          ...today,
          silences: [],
          setAside: [
            { ...row, untilOn: '2026-11-30' as const },
            { ...row, kind: 'stale-check' as const, untilOn: null },
            { ...row, kind: 'drift' as const, untilOn: '2026-11-30' as const },
          ],
        }),
        takeUp: () => ({}),
      },
      measures: { portfolio: () => [] },
    });
    await user.click(await screen.findByText('1 cosa rimandata'));
    expect(screen.getByText('torna il 30 nov')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Riprendi ora: Vivai Petrarossa' }));
    await waitFor(() =>
      expect(calls.find((call) => call.operation === 'overview.takeUp')?.input).toEqual({
        kind: 'silence',
        key: 'vivai|2026-10-08',
      }),
    );
  });

  describe('changes of pace', () => {
    const drift = (sinceOn: '2026-06-01' | '2026-10-01') => ({
      on: '2026-10-10' as const,
      sinceOn,
      what: 'controls' as const,
      unit: 'per-month' as const,
      from: 0.2,
      to: 2,
      why: [
        { key: 'drift.controls', values: { count: 4, of: 4, recentSpan: 182 } },
        { key: 'drift.usedTo', values: { monthlyRate: 0.5 } },
      ],
      factIds: [],
      easedOn: null,
    });
    const measured = (since: '2026-06-01' | '2026-10-01') => ({
      portfolio: () => [{ ...montefosco, isMeasured: true, levels: {}, drifts: [drift(since)] }],
    });
    const row = { ...montefosco, kind: 'drift' as const, key: 'montefosco|controls|2026-06-01' };
    const withSidebar = (given: Partial<Answers>) =>
      renderScreen(
        <>
          <Sidebar />
          <TodayScreen topBar={null} composer={null} onLog={() => undefined} importing={importing} />
        </>,
        { answers: given },
      );

    it('are told in a sentence, and counted like every row, in the sidebar too', async () => {
      withSidebar({ overview: { today: () => today }, measures: measured('2026-06-01') });
      const rows = within(await screen.findByRole('region', { name: /Cambi di passo/ }));
      expect(
        rows.getByText(
          'Negli ultimi sei mesi ci hanno chiesto 4 controlli o rifacimenti, prima capitava circa una volta ogni due mesi.',
        ),
      ).toBeTruthy();
      expect(
        screen.getByText('Otto cose chiedono attenzione. Quattro riguardano Arredi Montefosco.'),
      ).toBeTruthy();
      expect(screen.getByRole('link', { name: /^Oggi/ }).textContent).toBe('Oggi8');
      // One next step is only coming up.
      expect(document.querySelectorAll('.today [data-row]')).toHaveLength(8);
    });

    it('are put off and closed as other rows are', async () => {
      const { calls } = withSidebar({
        overview: { today: () => today, setAside: () => ({}) },
        measures: measured('2026-06-01'),
      });
      const user = userEvent.setup({ delay: null });
      const rows = within(await screen.findByRole('region', { name: /Cambi di passo/ }));
      await user.click(rows.getByRole('button', { name: 'Rimanda: Arredi Montefosco' }));
      await user.click(await screen.findByRole('menuitem', { name: 'Fino a domani' }));
      await user.click(rows.getByRole('button', { name: 'Visto: Arredi Montefosco' }));
      const aside = () => calls.filter((call) => call.operation === 'overview.setAside').map((c) => c.input);
      const { kind, key } = row;
      await waitFor(() =>
        expect(aside()).toEqual([
          { kind, key, untilOn: '2026-11-25' },
          { kind, key, untilOn: null },
        ]),
      );
      expect(useToastsStore.getState().toasts.map((toast) => toast.text)).toContain(
        'Arredi Montefosco: chiuso, torna se cambia qualcosa.',
      );
    });

    it('that were seen are left out of rows and counts, until there is another', async () => {
      const seen = { ...emptyToday, setAside: [{ ...row, untilOn: null }] };
      const first = withSidebar({ overview: { today: () => seen }, measures: measured('2026-06-01') });
      await waitFor(() =>
        expect(first.calls.some((call) => call.operation === 'measures.portfolio')).toBe(true),
      );
      expect(await screen.findByText('Niente chiede attenzione oggi.')).toBeTruthy();
      expect(screen.getByRole('link', { name: /^Oggi/ }).textContent).toBe('Oggi');
      expect(screen.queryByRole('region', { name: /Cambi di passo/ })).toBeNull();
      first.unmount();
      withSidebar({ overview: { today: () => seen }, measures: measured('2026-10-01') });
      expect(await screen.findByRole('region', { name: /Cambi di passo/ })).toBeTruthy();
      expect(screen.getByText('Una cosa chiede attenzione.')).toBeTruthy();
    });
  });

  it('walks the rows of all sections with J and K', async () => {
    const { user } = show();
    await screen.findByText('15 giorni');
    await user.keyboard('j');
    expect(document.activeElement?.textContent).toBe('Caseificio Tre Fontanili');
    await user.keyboard('jj');
    expect(document.activeElement?.closest('.row')?.textContent).toContain('Brief');
    await user.keyboard('k');
    expect(document.activeElement?.closest('.row')?.textContent).toContain('Foto della linea Oslo');
  });

  it('shows the three ways to begin while nothing is written', async () => {
    const { user, calls } = show({
      workspace: {
        status: () => ({ ...fakeStatus, isEmpty: true }),
        openSample: () => ({ path: '/esempio' }),
      },
    });
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
      'Cominciamo da quello che è già successo',
    );
    expect(screen.queryByText('barra')).toBeNull();
    expect(screen.getByText('riga')).toBeTruthy();
    expect(screen.getByText('/casa/tornasole.rapporto')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Apri l’esempio' }));
    await waitFor(() => expect(calls.some((call) => call.operation === 'workspace.openSample')).toBe(true));
  });
});
