import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { InlineComposer } from '../../../renderer/features/log/inline-composer.tsx';
import { JustLoggedProposals } from '../../../renderer/features/reader/just-logged-proposals.tsx';
import { useJustLoggedStore } from '../../../renderer/store/just-logged-store.ts';
import { useToastsStore } from '../../../renderer/store/toasts-store.ts';
import type { ClientId, InteractionId } from '../../../shared/domain/ids.ts';
import { anOpenNote, lateProposal } from '../../support/an-open-note.ts';
import { renderScreen } from '../../support/fake-workbench.tsx';

const interactionId = 'entry-1' as InteractionId;

function aPage(proposals = anOpenNote().proposals) {
  let open = proposals;
  const view = renderScreen(
    <InlineComposer clientId={'client-1' as ClientId} Proposals={JustLoggedProposals} />,
    {
      answers: {
        interactions: {
          logContext: () => ({
            clients: [{ id: 'client-1' as ClientId, name: 'Arredi Montefosco' }],
            contacts: [],
          }),
        },
        reader: {
          ofEntry: () => (open.length === 0 ? null : anOpenNote({ proposals: open })),
          answer: ({ subject }) => {
            open = open.filter((p) => p.subject !== subject);
            return { factId: null };
          },
        },
      },
    },
  );
  const logged = (from: 'inline' | 'overlay' = 'inline') =>
    act(() => useJustLoggedStore.getState().set({ interactionId, from }));
  return { ...view, logged };
}

const line = () => screen.getByRole('textbox', { name: 'Che cosa è successo?' });
const strip = () => screen.queryByRole('complementary', { name: 'Dalla nota appena registrata' });

test('what was logged in the line is asked under it, without taking the focus', async () => {
  const user = userEvent.setup();
  const { logged } = aPage();
  await user.click(await screen.findByRole('textbox'));
  logged();
  await waitFor(() => expect(strip()?.textContent).toContain('Può mostrare: Materiali in ritardo'));
  expect(document.activeElement).toBe(line());
});

test('arrow down in the empty line goes there, single keys answer, and the focus comes back', async () => {
  const user = userEvent.setup();
  const { logged, calls } = aPage();
  await user.click(await screen.findByRole('textbox'));
  logged();
  await waitFor(() => expect(strip()).not.toBeNull());
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Sì: Materiali in ritardo');
  await user.keyboard('y');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Sì: grazie');
  await waitFor(() =>
    expect(useToastsStore.getState().toasts.map((t) => t.text)).toEqual([
      'La nota è tra le prove di «Materiali in ritardo». La valutazione resta la tua.',
    ]),
  );
  await user.keyboard('n');
  await waitFor(() => expect(strip()).toBeNull());
  expect(document.activeElement).toBe(line());
  expect(calls.filter((c) => c.operation === 'reader.answer')).toHaveLength(2);
});

test('in a line with words the arrow stays in the line', async () => {
  const user = userEvent.setup();
  const { logged } = aPage();
  await user.click(await screen.findByRole('textbox'));
  logged();
  await waitFor(() => expect(strip()).not.toBeNull());
  await user.keyboard('chiamata{ArrowDown}');
  expect(document.activeElement).toBe(line());
});

test('Esc leaves it for later and goes back to the line', async () => {
  const user = userEvent.setup();
  const { logged, calls } = aPage([lateProposal]);
  await user.click(await screen.findByRole('textbox'));
  logged();
  await waitFor(() => expect(strip()).not.toBeNull());
  await user.keyboard('{ArrowDown}{Escape}');
  await waitFor(() => expect(strip()).toBeNull());
  expect(document.activeElement).toBe(line());
  expect(calls.some((c) => c.operation === 'reader.answer')).toBe(false);
});

test('what was logged over the page is asked at the foot of the window, not under this line', async () => {
  const { logged } = aPage();
  await screen.findByRole('textbox');
  logged('overlay');
  expect(strip()).toBeNull();
});
