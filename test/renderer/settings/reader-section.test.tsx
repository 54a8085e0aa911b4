import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ReaderSection } from '../../../renderer/features/settings/reader-section.tsx';
import type { OperationOutput } from '../../../shared/contract/operation-types.ts';
import type { readerContract } from '../../../shared/contract/reader.ts';
import { renderScreen } from '../../support/fake-workbench.tsx';

type State = OperationOutput<(typeof readerContract)['state']>;

function open(state: Partial<State> = {}) {
  return renderScreen(<ReaderSection />, {
    answers: {
      reader: {
        state: () => ({ isOn: true, weights: 'ready', learntAnswers: 12, ...state }),
        forget: () => ({}),
        setOn: () => ({}),
      },
    },
  });
}

test('says on how many answers the learning rests, and forgets it after asking', async () => {
  const user = userEvent.setup();
  const { calls } = open();
  expect(await screen.findByText('Si basa su 12 tue risposte.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Dimentica quello che ha imparato' }));
  expect(calls.some((c) => c.operation === 'reader.forget')).toBe(false);
  await user.click(await screen.findByRole('button', { name: 'Dimentica' }));
  await waitFor(() => expect(calls.some((c) => c.operation === 'reader.forget')).toBe(true));
});

test('switches reading off', async () => {
  const user = userEvent.setup();
  const { calls } = open({ learntAnswers: 0 });
  await user.click(await screen.findByRole('switch', { name: /Leggi le note/ }));
  await waitFor(() =>
    expect(calls.find((c) => c.operation === 'reader.setOn')?.input).toEqual({ isOn: false }),
  );
  expect(screen.queryByRole('button', { name: 'Dimentica quello che ha imparato' })).toBeNull();
});

test.each([
  ['missing', /^Manca un file del programma/],
  ['damaged', /^Un file del programma è rovinato/],
] as const)('says that the weights are %s, and what to do', async (weights, sentence) => {
  open({ weights });
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Leggi le note di prima' })).toBeNull();
});
