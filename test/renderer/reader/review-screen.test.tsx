import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ReviewScreen } from '../../../renderer/features/reader/review-screen.tsx';
import type { OpenNote } from '../../../shared/contract/reader.ts';
import type { ClientId, InteractionId, SignalId } from '../../../shared/domain/ids.ts';
import { anOpenNote, lateProposal, thanksProposal } from '../../support/an-open-note.ts';
import { renderScreen } from '../../support/fake-workbench.tsx';
import { refusedCall } from '../../support/refused-call.ts';

const second = anOpenNote({
  interactionId: 'entry-2' as InteractionId,
  clientId: 'client-2' as ClientId,
  clientName: 'Cicli Falcetti',
  text: 'Ancora un sollecito.',
  proposals: [{ ...lateProposal, phrase: { start: 10, end: 19, text: 'sollecito' } }],
});

/** A workbench that forgets what is answered, as the real one does. */
function open(notes: readonly OpenNote[], path = '/notes', isRefusing = false) {
  const answered = new Set<string>();
  const openEntry = vi.fn();
  const left = () =>
    notes
      .map((note) => ({
        ...note,
        proposals: note.proposals.filter((p) => !answered.has(`${note.interactionId} ${p.subject}`)),
      }))
      .filter((note) => note.proposals.length > 0);
  const view = renderScreen(<ReviewScreen onOpenEntry={openEntry} />, {
    path,
    answers: {
      reader: {
        open: () => ({ notes: left(), total: left().length }),
        filters: () => ({
          clients: [{ id: 'client-2' as ClientId, name: 'Cicli Falcetti', notes: 1 }],
          signals: [{ signalId: 'late-inputs' as SignalId, notes: 2 }],
        }),
        answer: ({ interactionId, subject }) => {
          if (isRefusing) return refusedCall('proposal-gone', {});
          answered.add(`${interactionId} ${subject}`);
          return { factId: null };
        },
        leave: () => ({ left: left().length }),
        readOlder: () => ({ queued: 0 }),
      },
    },
  });
  const answers = () =>
    view.calls.filter((c) => c.operation === 'reader.answer').map((c) => c.input as { subject: string });
  return { ...view, openEntry, answers };
}

test('shows each note with its phrases highlighted and what they may show', async () => {
  const { container } = open([anOpenNote(), second]);
  expect(await screen.findByText(/^2 note possono mostrare/)).toBeTruthy();
  expect([...container.querySelectorAll('mark')].map((m) => m.textContent)).toEqual([
    'terzo sollecito',
    'grazie',
    'sollecito',
  ]);
  const [first] = screen.getAllByRole('list', { name: 'Proposte dalla nota' });
  const lines = within(first!)
    .getAllByRole('listitem')
    .map((li) => li.querySelector('.rd-words')?.textContent);
  // Two phrases in one note: each line says which is its own.
  expect(lines).toEqual([
    'Può mostrare: Materiali in ritardo terzo sollecito',
    'Può contenere: grazie grazie',
  ]);
});

test('is answered with one key each, from note to note', async () => {
  const user = userEvent.setup();
  const { answers } = open([anOpenNote(), second]);
  await screen.findAllByRole('button', { name: 'Sì: Materiali in ritardo' });
  await user.keyboard('j');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Sì: Materiali in ritardo');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement?.closest('.rd-notes > li')?.textContent).toContain('Cicli Falcetti');
  await user.keyboard('{ArrowUp}{ArrowUp}');
  await user.keyboard('y');
  await user.keyboard('n');
  await waitFor(() => expect(screen.queryByText('Arredi Montefosco')).toBeNull());
  expect(document.activeElement?.closest('.rd-notes > li')?.textContent).toContain('Cicli Falcetti');
  await user.keyboard('s');
  expect(await screen.findByText(/^Nessuna nota da rivedere/)).toBeTruthy();
  expect(answers()).toEqual([
    {
      interactionId: 'entry-1',
      clientId: 'client-1',
      kind: 'signal',
      subject: 'late-inputs',
      answer: 'yes',
    },
    { interactionId: 'entry-1', clientId: 'client-1', kind: 'fact', subject: 'thanks', answer: 'no' },
    {
      interactionId: 'entry-2',
      clientId: 'client-2',
      kind: 'signal',
      subject: 'late-inputs',
      answer: 'yes',
    },
  ]);
});

test('an answer that is refused brings its line back', async () => {
  const user = userEvent.setup();
  const { answers } = open([second], '/notes', true);
  await user.click(await screen.findByRole('button', { name: 'No: Materiali in ritardo' }));
  await waitFor(() => expect(answers()).toHaveLength(1));
  expect(await screen.findByRole('button', { name: 'No: Materiali in ritardo' })).toBeTruthy();
});

test('is narrowed by its address and by the fields', async () => {
  const user = userEvent.setup();
  const { calls, router } = open([second], '/notes?batch=b1');
  await user.click(await screen.findByRole('button', { name: /Segnale/ }));
  await user.click(await screen.findByRole('option', { name: 'Materiali in ritardo, 2' }));
  await waitFor(() =>
    expect(calls.filter((c) => c.operation === 'reader.open').at(-1)?.input).toMatchObject({
      batchId: 'b1',
      signalId: 'late-inputs',
    }),
  );
  await user.click(screen.getByRole('checkbox'));
  expect(router.state.location.search).toBe('?signal=late-inputs');
});

test('leaves the rest after asking', async () => {
  const user = userEvent.setup();
  const { calls } = open([anOpenNote({ proposals: [thanksProposal] }), second], '/notes?client=client-2');
  await user.click(await screen.findByRole('button', { name: 'Lascia il resto' }));
  expect(await screen.findByRole('heading', { name: 'Lasciare 2 note senza risposta?' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Togli dall’elenco' }));
  await waitFor(() =>
    expect(calls.find((c) => c.operation === 'reader.leave')?.input).toEqual({ clientId: 'client-2' }),
  );
});

test('opens the entry behind a note', async () => {
  const user = userEvent.setup();
  const { openEntry } = open([second]);
  await user.click(await screen.findByRole('button', { name: 'Apri la nota' }));
  expect(openEntry).toHaveBeenCalledWith('entry-2');
});

test('with nothing open says what will come, and offers to read earlier notes', async () => {
  const user = userEvent.setup();
  const { calls } = open([]);
  await user.click(await screen.findByRole('button', { name: 'Leggi le note di prima' }));
  await waitFor(() => expect(calls.some((c) => c.operation === 'reader.readOlder')).toBe(true));
});
