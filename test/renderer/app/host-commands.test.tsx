import { act, screen } from '@testing-library/react';
import { useLocation } from 'react-router';
import { expect, test } from 'vitest';
import { useHostCommands } from '../../../renderer/app/use-host-commands.ts';
import { useSurfaceStore } from '../../../renderer/store/surface-store.ts';
import { hostCommandSchema } from '../../../shared/contract/host-command.ts';
import { renderScreen } from '../../support/fake-workbench.tsx';

function Place() {
  useHostCommands();
  return <p>{useLocation().pathname}</p>;
}

/** As the preload hands on what the menu sent. */
const send = (data: unknown, source: MessageEventSource | null = window) =>
  act(() => void window.dispatchEvent(new MessageEvent('message', { data, source })));

test.each([
  ['reviewNotes', '/notes'],
  ['import', '/import'],
  ['method', '/settings/method'],
])('«%s» of the menu leads to %s', async (command, path) => {
  expect(hostCommandSchema.options).toContain(command);
  renderScreen(<Place />);
  await screen.findByText('/');
  send({ command });
  expect(await screen.findByText(path)).not.toBeNull();
});

test('what happens over a screen opens where one is', async () => {
  renderScreen(<Place />);
  await screen.findByText('/');
  send({ command: 'log' });
  expect(useSurfaceStore.getState().composer).not.toBeNull();
  send({ command: 'palette' });
  expect(useSurfaceStore.getState().isPaletteOpen).toBe(true);
});

test('a command that there is not, or from another window, does nothing', async () => {
  renderScreen(<Place />);
  await screen.findByText('/');
  send({ command: 'reviewNotes' }, null);
  send({ command: 'quit' });
  send('rapporto:port');
  expect(screen.queryByText('/')).not.toBeNull();
});
