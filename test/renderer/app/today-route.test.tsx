import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { TodayRoute } from '../../../renderer/app/routes/today-route.tsx';
import { useImportQueueStore } from '../../../renderer/features/import/import-queue-store.ts';
import { fakeStatus, renderScreen } from '../../support/fake-workbench.tsx';

const csv = () => new File(['Cliente\nCicli Falcetti\n'], 'clienti.csv', { type: 'text/csv' });
const queued = () => useImportQueueStore.getState().files.map((file) => file.name);

async function aFirstRun(language: 'it' | 'en' = 'it') {
  const view = renderScreen(<TodayRoute />, {
    language,
    answers: { workspace: { status: () => ({ ...fakeStatus, isEmpty: true }) } },
  });
  await screen.findByRole('heading', { level: 1 });
  const path = () => view.router.state.location.pathname;
  return { ...view, path };
}

beforeEach(() => useImportQueueStore.getState().reset());

test('on the first run the button opens the picker, and the files chosen are looked at in Import', async () => {
  const user = userEvent.setup();
  const { container, path } = await aFirstRun();
  const input = container.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
  const opened = vi.spyOn(input, 'click');
  screen.getByRole('button', { name: 'Scegli i file' }).focus();
  await user.keyboard('{Enter}');
  expect(opened).toHaveBeenCalledOnce();
  expect(path()).toBe('/');
  await user.upload(input, [csv(), new File(['a'], 'diario.txt', { type: 'text/plain' })]);
  expect(queued()).toEqual(['clienti.csv', 'diario.txt']);
  await waitFor(() => expect(path()).toBe('/import'));
  await waitFor(() => expect(useImportQueueStore.getState().files[0]?.contentBase64).not.toBeNull());
});

test('files dropped beside the mark are taken too, and anything else is not', async () => {
  const { container, path } = await aFirstRun('en');
  expect(screen.getByText('or drop them here: CSV and text, up to 50 MB')).not.toBeNull();
  const page = container.querySelector('.today-first') as Element;
  fireEvent.drop(page, { dataTransfer: { files: [] } });
  expect([queued(), path()]).toEqual([[], '/']);
  fireEvent.drop(page, { dataTransfer: { files: [csv()] } });
  expect(queued()).toEqual(['clienti.csv']);
  await waitFor(() => expect(path()).toBe('/import'));
});
