import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Palette } from '../../../renderer/features/palette/palette.tsx';
import { fitOf } from '../../../renderer/features/palette/word-match.ts';
import { useSurfaceStore } from '../../../renderer/store/surface-store.ts';
import type { ClientId, InteractionId } from '../../../shared/domain/ids.ts';
import { atLocalTime } from '../../../shared/domain/time.ts';
import { type Answers, fakeSettings, renderScreen } from '../../support/fake-workbench.tsx';

const montefosco = { id: 'montefosco' as ClientId, name: 'Arredi Montefosco' };
const orsenna = { id: 'orsenna' as ClientId, name: 'Lanificio Orsenna' };

const answers: Answers = {
  interactions: { logContext: () => ({ clients: [montefosco, orsenna], contacts: [] }) },
  search: {
    query: ({ query }) => ({
      hits: query.includes('listino')
        ? [
            {
              type: 'interaction',
              id: 'entry-1',
              client: montefosco,
              interactionId: 'entry-1' as InteractionId,
              occurredAtMs: atLocalTime('2026-11-12', 10),
              title: 'Riunione',
              snippet: 'Parlato del listino 2027',
              marks: [[12, 19]],
            },
          ]
        : [],
      bounded: false,
    }),
  },
};

async function open(given: Answers = answers) {
  const onClose = vi.fn();
  const view = renderScreen(<Palette isOpen onClose={onClose} />, { answers: given });
  const field = await screen.findByRole<HTMLInputElement>('combobox');
  await screen.findAllByRole('option');
  return { ...view, onClose, field, user: userEvent.setup({ delay: null }) };
}
const labels = () => screen.getAllByRole('option').map((option) => option.textContent);

describe('the command palette', () => {
  it('lists what can be done before anything is typed', async () => {
    const { field } = await open();
    expect(document.activeElement).toBe(field);
    expect(labels().join()).toContain('Vai a Portafoglio');
    expect(field.getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[0]?.id);
  });

  it('goes to a client by a part of its name', async () => {
    const { user, router, onClose } = await open();
    await user.keyboard('montef');
    await screen.findByRole('option', { name: 'Arredi Montefosco' });
    await user.keyboard('{Enter}');
    expect(onClose).toHaveBeenCalled();
    await waitFor(() => expect(router.state.location.pathname).toBe('/clients/montefosco'));
  });

  it('finds a command by other words than its own, and runs it with the arrows', async () => {
    const save = vi.fn(() => fakeSettings);
    const { user } = await open({ ...answers, workspace: { saveSettings: save } });
    await user.keyboard('aspetto');
    await screen.findByRole('option', { name: 'Tema chiaro' });
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(save).toHaveBeenCalledWith({ theme: 'dark' }));
  });

  it('starts a check of the client that is named', async () => {
    const { user } = await open();
    await user.keyboard('verifica orsenna');
    expect(
      await screen.findByRole('option', { name: 'Verifica i segnali di Lanificio Orsenna' }),
    ).toBeTruthy();
  });

  it('shows what the search finds, with what matched marked and the day, and opens the entry', async () => {
    const { user, router } = await open();
    await user.keyboard('listino');
    const option = await screen.findByRole('option', { name: /Parlato del listino 2027/ });
    expect(option.querySelector('mark')?.textContent).toBe('listino');
    expect(option.textContent).toContain('Arredi Montefosco · 12 nov');
    expect(screen.getByRole('group', { name: 'Registrazioni' })).toBeTruthy();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/clients/montefosco/timeline'));
    expect(useSurfaceStore.getState().editedInteractionId).toBe('entry-1');
  });

  it('asks the search alone while a filter is written', async () => {
    const { user, calls } = await open();
    await user.keyboard('client:montefosco listino');
    await screen.findByRole('group', { name: 'Registrazioni' });
    expect(screen.queryByRole('group', { name: 'Comandi' })).toBeNull();
    expect(calls.filter((call) => call.operation === 'search.query').at(-1)?.input).toMatchObject({
      query: 'client:montefosco listino',
    });
  });

  it('says so when there is nothing', async () => {
    const { user } = await open();
    await user.keyboard('xyzzy');
    expect(await screen.findByText(/Niente con queste parole/)).toBeTruthy();
  });
});

describe('how well words fit a name', () => {
  it.each([
    ['arr mon', 'Arredi Montefosco', true],
    ['città', 'Circolo della Citta', true],
    ['mntf', 'Arredi Montefosco', true],
    ['orsenna', 'Arredi Montefosco', false],
  ])('%s in %s: %s', (typed, name, fits) => {
    expect(fitOf(typed, name) > 0).toBe(fits);
  });

  it('puts the name that begins with the words first', () => {
    expect(fitOf('mon', 'Montefosco')).toBeGreaterThan(fitOf('mon', 'Arredi Montefosco'));
  });
});
