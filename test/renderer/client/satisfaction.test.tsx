import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { SatisfactionButton } from '../../../renderer/features/client/satisfaction-button.tsx';
import { aClientPage } from '../../support/a-client-row.ts';
import { renderScreen } from '../../support/fake-workbench.tsx';

it('our satisfaction is rated by keys, beside what we said before', async () => {
  const user = userEvent.setup();
  const history = [{ value: 8, ratedOn: '2026-03-02' as const, note: 'tutto liscio' }];
  const page = aClientPage({
    name: 'Arredi Montefosco',
    satisfaction: history[0] ?? null,
    satisfactionHistory: history,
  });
  const { calls } = renderScreen(<SatisfactionButton page={page} />, {
    answers: { clients: { setSatisfaction: () => ({ satisfaction: null, satisfactionHistory: [] }) } },
  });
  (await screen.findByRole('button', { name: '2 mar, cambia' })).focus();
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'Quanto siamo soddisfatti di Arredi Montefosco' });
  expect(within(dialog).getByText('8 su 10')).toBeDefined();
  expect(within(dialog).getByText('tutto liscio')).toBeDefined();
  await user.type(within(dialog).getByLabelText('Da 0 a 10'), '4{Tab}');
  await user.type(within(dialog).getByLabelText('Perché'), 'tre mesi pesanti{Enter}');
  await waitFor(() =>
    expect(calls).toContainEqual({
      operation: 'clients.setSatisfaction',
      input: { clientId: page.id, value: 4, note: 'tre mesi pesanti' },
    }),
  );
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
