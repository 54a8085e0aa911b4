import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { useJointStore } from '../../../renderer/features/raters/joint-store.ts';
import { PanelScreen } from '../../../renderer/features/raters/panel-screen.tsx';
import { PanelsSection } from '../../../renderer/features/raters/panels-section.tsx';
import type { ComparedSignal, Panel } from '../../../shared/contract/raters.ts';
import type { CheckId, ClientId, PanelId } from '../../../shared/domain/ids.ts';
import { compareRaters } from '../../../shared/domain/raters/compare-raters.ts';
import type { RatingValue } from '../../../shared/domain/rating.ts';
import { defaultSignalSettings, workspaceSignals } from '../../../shared/domain/signals/workspace-signals.ts';
import { aStrain } from '../../support/a-client-row.ts';
import { type Answers, fakeSettings, renderScreen } from '../../support/fake-workbench.tsx';

const clientId = 'arredi-montefosco' as ClientId;
const panelId = 'p1' as PanelId;
const signals = workspaceSignals(defaultSignalSettings);

const panel: Panel = {
  id: panelId,
  clientId,
  clientName: 'Arredi Montefosco',
  openedOn: '2026-11-20',
  closedAtMs: null,
  jointCheckId: null,
  raters: [
    { name: 'Giulia', state: 'finished', checkId: 'c1' as CheckId, ratedCount: 20, cameByFile: false },
    { name: 'Davide', state: 'rating', checkId: 'c2' as CheckId, ratedCount: 4, cameByFile: false },
  ],
  waitingFor: ['Davide'],
  isRevealed: false,
};
const revealed: Panel = {
  ...panel,
  raters: panel.raters.map((rater) => ({ ...rater, state: 'finished' })),
  waitingFor: [],
  isRevealed: true,
};
function rows(values: Readonly<Record<string, readonly [RatingValue, RatingValue]>>): ComparedSignal[] {
  const sitting = (i: 0 | 1, rater: string, note: string) => ({
    rater,
    ratings: signals.flatMap(({ id }) => {
      const pair = values[id];
      return pair === undefined ? [] : [{ signalId: id, value: pair[i], note }];
    }),
  });
  return compareRaters(
    [sitting(0, 'Giulia', 'tre solleciti'), sitting(1, 'Davide', '')],
    signals.map((s) => s.id),
  ).map((row) => {
    const signal = signals.find((s) => s.id === row.signalId);
    if (!signal) throw new Error(row.signalId);
    return {
      signal: { ...signal, shows: [...signal.shows] },
      values: row.values.map((v) => ({
        ...v,
        first: v.rater === 'Davide' && v.value === 0 ? 1 : null,
        evidence:
          v.rater === 'Giulia' && v.value === 3 ? [{ on: '2026-11-09', words: 'Foto in ritardo' }] : [],
      })),
      spread: row.spread,
      disagrees: row.disagrees,
      readAs: `as-${row.signalId}`,
      alone: row.alone,
      joint: null,
    };
  });
}

function open(shown: Panel, raters: NonNullable<Answers['raters']> = {}) {
  return renderScreen(<PanelScreen clientId={clientId} panelId={panelId} />, {
    answers: { raters: { get: () => shown, ...raters } },
    path: `/clients/${clientId}/raters/${panelId}`,
  });
}

beforeEach(() => useJointStore.getState().reset());

describe('a panel', () => {
  it('says who is how far and nothing of what they said, while somebody rates', async () => {
    const { calls } = open(panel);
    expect(await screen.findByRole('heading', { level: 1, name: /Arredi Montefosco/ })).toBeDefined();
    expect(
      screen.getByText(/Si aprono insieme quando hanno finito tutti. Si aspetta ancora Davide/),
    ).toBeDefined();
    expect(screen.getByText('sta valutando, 4 segnali valutati')).toBeDefined();
    expect(calls.map((c) => c.operation)).not.toContain('raters.compare');
    expect(screen.queryByRole('button', { name: 'Concludi insieme' })).toBeNull();
  });

  it('takes up a person’s own check', async () => {
    const { calls, router } = open(panel, { start: () => ({ checkId: 'c2' as CheckId }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Riprendi la verifica di Davide' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/clients/${clientId}/check/c2`));
    expect(calls).toContainEqual({ operation: 'raters.start', input: { panelId, rater: 'Davide' } });
  });

  it('shows disagreements with reasons first, proposes only what was read, and closes by keys with the dissent kept', async () => {
    const user = userEvent.setup();
    const { calls } = open(revealed, {
      compare: () => ({ panel: revealed, rows: rows({ 'late-inputs': [3, 0], 'advice-ignored': [1, 2] }) }),
      close: () => ({ panel: revealed, checkId: 'c9' as CheckId, strain: aStrain(), changed: [] }),
    });
    const apart = await screen.findByRole('article', { name: /in ritardo/i });
    expect(within(apart).getByText('3 livelli di distanza')).toBeDefined();
    expect(within(apart).getByText('tre solleciti')).toBeDefined();
    expect(within(apart).getByText('Foto in ritardo')).toBeDefined();
    expect(
      within(apart).getByText('cambiato dopo aver aperto le valutazioni, prima 1 accenno'),
    ).toBeDefined();
    expect(within(apart).queryByRole('radiogroup')).toBeNull();
    const finish = screen.getByRole('button', { name: 'Concludi insieme' });
    expect(finish.getAttribute('aria-disabled')).toBe('true');

    const read = within(apart).getByRole('button', { name: /letto, proponi un valore/ });
    read.focus();
    await user.keyboard('{Enter}');
    const scale = within(apart).getByRole('radiogroup');
    const proposed = within(scale).getByRole('radio', { checked: true });
    expect(proposed.getAttribute('aria-label')).toBe('2 chiaro');
    await waitFor(() => expect(document.activeElement).toBe(proposed));
    await user.keyboard('3');
    await user.type(within(apart).getByLabelText('Motivo di Davide'), 'era agosto');
    await user.click(screen.getByRole('button', { name: 'Concludi insieme' }));
    await waitFor(() => expect(calls.map((c) => c.operation)).toContain('raters.close'));
    const sent = calls.find((c) => c.operation === 'raters.close')?.input as {
      ratings: { signalId: string }[];
      read: unknown;
    };
    expect(sent.read).toEqual([{ signalId: 'late-inputs', readAs: 'as-late-inputs' }]);
    expect(sent.ratings).toEqual([
      { signalId: 'late-inputs', value: 3, note: '', reasons: [{ rater: 'Davide', reason: 'era agosto' }] },
      { signalId: 'advice-ignored', value: 2, note: '', reasons: [] },
    ]);
  });
});

describe('on the page of a client', () => {
  it('people of the agency are chosen and the panel opens', async () => {
    const user = userEvent.setup();
    const { calls, router } = renderScreen(
      <PanelsSection clientId={clientId} clientName="Arredi Montefosco" />,
      {
        answers: {
          raters: { list: () => [], open: () => panel },
          workspace: { settings: () => ({ ...fakeSettings, people: ['Giulia', 'Davide'], me: 'Giulia' }) },
        },
      },
    );
    await user.click(await screen.findByRole('button', { name: 'Valuta con i colleghi' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('checkbox', { name: 'Giulia' })).toHaveProperty('checked', true);
    expect(within(dialog).getByRole('button', { name: 'Comincia' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await user.click(within(dialog).getByRole('checkbox', { name: 'Davide' }));
    await user.type(within(dialog).getByLabelText('Un’altra persona'), 'Marta{Enter}');
    await user.click(within(dialog).getByRole('button', { name: 'Comincia' }));
    await waitFor(() =>
      expect(router.state.location.pathname).toBe(`/clients/${clientId}/raters/${panelId}`),
    );
    expect(calls).toContainEqual({
      operation: 'raters.open',
      input: { clientId, raters: ['Giulia', 'Davide', 'Marta'] },
    });
  });

  it('a file that was altered is refused beside where it was dropped', async () => {
    const user = userEvent.setup();
    const { refusedCall } = await import('../../support/refused-call.ts');
    const { container } = renderScreen(<PanelsSection clientId={clientId} clientName="Arredi Montefosco" />, {
      answers: {
        raters: {
          list: () => [],
          import: ({ fileName }) => refusedCall('rating-file-damaged', { file: fileName }),
        },
      },
    });
    await screen.findByRole('button', { name: 'Valuta con i colleghi' });
    const input = container.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('no file field');
    await user.upload(input, new File(['{}'], 'davide.ratings.json', { type: 'application/json' }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Il file «davide.ratings.json» è rotto o è stato modificato',
    );
  });
});
