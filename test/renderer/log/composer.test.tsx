import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Composer } from '../../../renderer/features/log/composer.tsx';
import { InlineComposer } from '../../../renderer/features/log/inline-composer.tsx';
import { useJustLoggedStore } from '../../../renderer/store/just-logged-store.ts';
import { useSurfaceStore } from '../../../renderer/store/surface-store.ts';
import { useToastsStore } from '../../../renderer/store/toasts-store.ts';
import type { ClientId, ContactId, SignalId, TemplateId } from '../../../shared/domain/ids.ts';
import { aTimelineEntry } from '../../support/a-timeline-entry.ts';
import { type Answers, type Call, renderScreen } from '../../support/fake-workbench.tsx';

const montefosco = { id: 'montefosco' as ClientId, name: 'Arredi Montefosco' };
const valdorsa = { id: 'valdorsa' as ClientId, name: 'Cantine Valdorsa' };
const rossi = { id: 'rossi' as ContactId, clientId: montefosco.id, name: 'Carlo Rossi' };

const answers: Answers = {
  interactions: {
    logContext: () => ({ clients: [montefosco, valdorsa], contacts: [rossi] }),
    log: () => ({ interaction: aTimelineEntry(), createdClients: [] }),
    listTemplates: () => [
      { id: 'monthly' as TemplateId, name: 'Punto mensile', line: 'riunione 50m punto mensile' },
    ],
    getDraft: () => null,
    saveDraft: () => ({}),
  },
};
const firstRun: Answers = {
  interactions: { ...answers.interactions, logContext: () => ({ clients: [], contacts: [] }) },
};

async function setup(given: Answers = answers, clientId: ClientId | null = null) {
  const onClose = vi.fn();
  const view = renderScreen(<Composer isOpen clientId={clientId} text={null} onClose={onClose} />, {
    answers: given,
  });
  await screen.findByRole('textbox');
  return { ...view, onClose, user: userEvent.setup({ delay: null }) };
}

const line = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Che cosa è successo?' });
const logged = (calls: readonly Call[]) =>
  calls
    .filter((call) => call.operation === 'interactions.log')
    .map(
      (call) =>
        call.input as {
          draft: {
            text: string;
            kind: string;
            durationMin: number;
            clientIds: string[];
            contactIds: string[];
            facts: { detail: { kind: string } }[];
          };
          newClientNames: string[];
          line: string;
        },
    );
const chips = () => within(screen.getByRole('group', { name: 'Che cosa ho capito' }));

describe('the one-line log', () => {
  it('takes the focus and logs what the line says with Enter, then closes', async () => {
    const { user, calls, onClose } = await setup();
    await waitFor(() => expect(document.activeElement).toBe(line()));
    await user.keyboard('@Rossi chiamata 25m, 2h non pagate{Enter}');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    const [entry] = logged(calls);
    expect(entry?.draft).toMatchObject({
      kind: 'call',
      durationMin: 25,
      clientIds: ['montefosco'],
      contactIds: ['rossi'],
    });
    expect(entry?.draft.facts.map((fact) => fact.detail.kind)).toEqual(['extra']);
    expect(entry?.line).toBe('@Rossi chiamata 25m, 2h non pagate');
    expect(useToastsStore.getState().toasts[0]).toMatchObject({
      text: 'Chiamata registrata: Arredi Montefosco.',
      action: { label: 'Annulla' },
    });
  });

  it('shows what it read as chips while the line is typed, and what it is evidence of', async () => {
    const { user } = await setup();
    await user.type(line(), '@Rossi chiamata 25m, 2h non pagate ');
    expect(await chips().findByRole('button', { name: /^con Carlo Rossi/ })).toBeTruthy();
    expect(chips().getByRole('button', { name: /^tipo Chiamata, 25 min/ })).toBeTruthy();
    expect(chips().getByRole('button', { name: /^oggi 0?9[.:]12/ })).toBeTruthy();
    expect(chips().getByRole('button', { name: /^lavoro extra 2 h, non pagate/ })).toBeTruthy();
    expect(await screen.findByText(/^Prova per .*Materiali in ritardo/)).toBeTruthy();
  });

  it('says what the words may show once the typing pauses, and nothing that is evidence already', async () => {
    const { user, calls } = await setup({
      ...answers,
      reader: {
        read: () => ({
          language: 'it',
          signals: ['constant-checking', 'late-inputs'].map((id) => ({
            signalId: id as SignalId,
            score: 0.9,
            phrase: { start: 0, end: 4, text: 'dopo' },
          })),
          facts: [],
        }),
      },
    });
    await user.type(line(), '@Rossi vogliono un altro controllo, 2h non pagate');
    expect(await screen.findByText('Può mostrare: Controllo continuo')).toBeTruthy();
    expect(calls.filter((call) => call.operation === 'reader.read')).toHaveLength(1);
    await user.clear(line());
    expect(screen.queryByText(/^Può mostrare/)).toBeNull();
  });

  it('takes a pasted mail of many lines as one note, and marks what was logged for its proposals', async () => {
    const { user, calls, onClose } = await setup();
    await user.click(line());
    await user.paste('@Rossi e-mail\nBuongiorno,\n\nle foto slittano ancora.\nCarlo');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(logged(calls)[0]?.draft.text).toContain('le foto slittano ancora.\nCarlo');
    expect(useJustLoggedStore.getState().entry).toEqual({ interactionId: 'entry-1', from: 'overlay' });
  });

  it('completes a name after @ with the arrows and Enter, without logging', async () => {
    const { user, calls } = await setup();
    await user.type(line(), '@cant');
    expect(
      (await screen.findByRole('option', { name: /Cantine Valdorsa/ })).getAttribute('aria-selected'),
    ).toBe('true');
    await user.keyboard('{Enter}');
    expect(line().value).toBe('@Cantine Valdorsa ');
    expect(logged(calls)).toEqual([]);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('logs at once when the line ends with a whole name', async () => {
    const { user, calls } = await setup();
    await user.type(line(), 'chiamata 10m con @Rossi{Enter}');
    await waitFor(() => expect(logged(calls)).toHaveLength(1));
  });

  it('drops a chip with Delete: what it said is not logged', async () => {
    const { user, calls } = await setup();
    await user.type(line(), '@Rossi chiamata, 2h non pagate ');
    const chip = await chips().findByRole('button', { name: /^lavoro extra/ });
    chip.focus();
    await user.keyboard('{Delete}');
    expect(chips().queryByRole('button', { name: /^lavoro extra/ })).toBeNull();
    line().focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(logged(calls)[0]?.draft.facts).toEqual([]));
  });

  it('edits a chip in place with Enter', async () => {
    const { user, calls } = await setup();
    await user.type(line(), '@Rossi chiamata 25m ');
    const chip = await chips().findByRole('button', { name: /^tipo Chiamata/ });
    chip.focus();
    await user.keyboard('{Enter}');
    const duration = await screen.findByRole('textbox', { name: 'Durata' });
    await user.clear(duration);
    await user.type(duration, '40');
    await user.click(screen.getByRole('button', { name: 'Fatto' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(chips().getByRole('button', { name: /^tipo Chiamata, 40 min/ })),
    );
    line().focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(logged(calls)[0]?.draft.durationMin).toBe(40));
  });

  it('asks before it creates a client, and creates and logs with Enter on the question', async () => {
    const { user, calls } = await setup();
    await user.type(line(), '@Zefirino chiamata 5m{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain(
      '«Zefirino» non c’è ancora. Invio crea il cliente e registra.',
    );
    await waitFor(() =>
      expect(document.activeElement).toBe(chips().getByRole('button', { name: /Crea «Zefirino»/ })),
    );
    expect(logged(calls)).toEqual([]);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(logged(calls)[0]?.newClientNames).toEqual(['Zefirino']));
  });

  it('creates the client that the first line names without asking', async () => {
    const { user, calls } = await setup(firstRun);
    await user.type(line(), '@Rossi chiamata 25m{Enter}');
    await waitFor(() => expect(logged(calls)[0]?.newClientNames).toEqual(['Rossi']));
  });

  it('says that the client is missing, and what to do', async () => {
    const { user, calls } = await setup();
    await user.type(line(), 'chiamata 25m{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('Manca il cliente. Nominane uno con @');
    expect(logged(calls)).toEqual([]);
  });

  it('needs no name on the page of a client', async () => {
    const { user, calls } = await setup(answers, montefosco.id);
    await user.type(line(), 'chiamata 25m{Enter}');
    await waitFor(() => expect(logged(calls)[0]?.draft.clientIds).toEqual(['montefosco']));
  });

  it('lists templates for / at the start and writes the chosen one', async () => {
    const { user } = await setup();
    await user.type(line(), '/pun');
    await screen.findByRole('option', { name: /Punto mensile/ });
    await user.keyboard('{Enter}');
    expect(line().value).toBe('riunione 50m punto mensile');
  });

  it('brings back the draft that was left there', async () => {
    await setup({
      interactions: { ...answers.interactions, getDraft: () => ({ text: '@Rossi chiam', savedAtMs: 0 }) },
    });
    await waitFor(() => expect(line().value).toBe('@Rossi chiam'));
  });

  it('keeps the draft when it is closed', async () => {
    const { user, calls, onClose, unmount } = await setup();
    await user.type(line(), 'bozza da finire');
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalled();
    unmount();
    const saved = calls.filter((call) => call.operation === 'interactions.saveDraft').at(-1)?.input;
    expect(saved).toEqual({ place: 'line', text: 'bozza da finire' });
  });

  it('hands what it read to the form with Ctrl+Enter', async () => {
    const { user } = await setup();
    await user.type(line(), '@Rossi chiamata 25m prezzi');
    await chips().findByRole('button', { name: /^con Carlo Rossi/ });
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(useSurfaceStore.getState().composedEntry?.draft).toMatchObject({
      kind: 'call',
      durationMin: 25,
      contactIds: ['rossi'],
    });
  });
});

describe('the log inside a page', () => {
  it('is a line at rest, opens on focus, and is left with Esc', async () => {
    renderScreen(<InlineComposer clientId={montefosco.id} />, { answers });
    await screen.findByRole('textbox');
    const user = userEvent.setup({ delay: null });
    expect(screen.queryByRole('button', { name: /Registra/ })).toBeNull();
    await user.click(line());
    expect(screen.getByRole('button', { name: /Registra/ })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(document.activeElement).not.toBe(line());
  });

  it('stays with an empty line after logging', async () => {
    const { calls } = renderScreen(<InlineComposer clientId={montefosco.id} />, { answers });
    await screen.findByRole('textbox');
    const user = userEvent.setup({ delay: null });
    await user.type(line(), 'nota di prova{Enter}');
    await waitFor(() => expect(line().value).toBe(''));
    expect(document.activeElement).toBe(line());
    expect(calls.filter((call) => call.operation === 'interactions.saveDraft').at(-1)?.input).toEqual({
      place: 'client:montefosco',
      text: '',
    });
  });
});
