import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { EntryForm } from '../../../renderer/features/log/entry-form.tsx';
import { useSurfaceStore } from '../../../renderer/store/surface-store.ts';
import { blankFact } from '../../../shared/domain/fact.ts';
import type { AttachmentId, ClientId, ContactId, FactId, InteractionId } from '../../../shared/domain/ids.ts';
import { atLocalTime } from '../../../shared/domain/time.ts';
import { aTimelineEntry } from '../../support/a-timeline-entry.ts';
import { type Answers, renderScreen } from '../../support/fake-workbench.tsx';

const montefosco = { id: 'montefosco' as ClientId, name: 'Arredi Montefosco' };
const valdorsa = { id: 'valdorsa' as ClientId, name: 'Cantine Valdorsa' };
const rossi = { id: 'rossi' as ContactId, clientId: montefosco.id, name: 'Carlo Rossi' };
const id = 'entry-1' as InteractionId;
const entry = aTimelineEntry({
  id,
  text: 'Sollecito delle foto Oslo',
  durationMin: 25,
  facts: [
    {
      id: 'fact-1' as FactId,
      interactionId: id,
      clientId: montefosco.id,
      occurredOn: '2026-11-24',
      detail: { ...blankFact('request'), dueOn: '2026-11-09' },
      note: 'Foto della linea Oslo',
    },
  ],
});
const photo = {
  id: 'file-1' as AttachmentId,
  name: 'sollecito.pdf',
  mediaType: 'application/pdf',
  sizeBytes: 2048,
  clientId: null,
  interactionId: id,
  createdAtMs: 0,
};

const answers: Answers = {
  interactions: {
    logContext: () => ({ clients: [montefosco, valdorsa], contacts: [rossi] }),
    get: () => ({ ...entry, line: '@Montefosco chiamata 25m' }),
    update: () => entry,
    remove: () => ({ removed: 1 }),
    log: () => ({ interaction: entry, createdClients: [] }),
    saveDraft: () => ({}),
  },
  attachments: { list: () => [photo], add: () => photo, remove: () => ({}) },
};

async function edit() {
  const onClose = vi.fn();
  const view = renderScreen(<EntryForm interactionId={id} onClose={onClose} />, { answers });
  await screen.findByRole('textbox', { name: 'Che cosa è successo' });
  const inputOf = (operation: string) =>
    view.calls.find((call) => call.operation === operation)?.input as Record<string, unknown> | undefined;
  return { ...view, onClose, inputOf, user: userEvent.setup({ delay: null }) };
}

describe('the form of an entry', () => {
  it('shows all that the entry says', async () => {
    await edit();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Che cosa è successo' }).value).toBe(
      'Sollecito delle foto Oslo',
    );
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Durata' }).value).toBe('25');
    expect(screen.getByText('Arredi Montefosco')).toBeTruthy();
    const fact = within(screen.getByRole('group', { name: 'Fatto 1: Richiesta' }));
    expect(fact.getByRole<HTMLInputElement>('textbox', { name: 'In poche parole' }).value).toBe(
      'Foto della linea Oslo',
    );
    expect(await screen.findByRole('button', { name: 'Apri sollecito.pdf' })).toBeTruthy();
  });

  it('saves what was changed, and keeps the ids of the facts that stay', async () => {
    const { user, inputOf, onClose } = await edit();
    const text = screen.getByRole('textbox', { name: 'Che cosa è successo' });
    await user.clear(text);
    await user.type(text, 'Secondo sollecito');
    await user.click(screen.getByRole('button', { name: /Aggiungi un fatto/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Lavoro extra' }));
    const extra = within(await screen.findByRole('group', { name: 'Fatto 2: Lavoro extra' }));
    await user.type(extra.getByRole('textbox', { name: 'Ore' }), '{Control>}a{/Control}3{Tab}');
    await user.click(screen.getByRole('button', { name: 'Salva' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(inputOf('interactions.update')).toMatchObject({
      interactionId: id,
      factIds: ['fact-1', null],
      draft: {
        text: 'Secondo sollecito',
        occurredAtMs: atLocalTime('2026-11-24', 9, 12),
        clientIds: ['montefosco'],
        facts: [
          { detail: { kind: 'request', dueOn: '2026-11-09' } },
          { detail: { kind: 'extra', hours: 3 } },
        ],
      },
    });
  });

  it('adds a second client and the people of both', async () => {
    const { user, inputOf } = await edit();
    await user.click(screen.getByRole('combobox', { name: 'Clienti' }));
    await user.click(await screen.findByRole('option', { name: 'Cantine Valdorsa' }));
    await user.click(screen.getByRole('combobox', { name: 'Persone' }));
    await user.click(await screen.findByRole('option', { name: /Carlo Rossi/ }));
    await user.click(screen.getByRole('button', { name: 'Salva' }));
    await waitFor(() =>
      expect(inputOf('interactions.update')).toMatchObject({
        draft: { clientIds: ['montefosco', 'valdorsa'], contactIds: ['rossi'] },
      }),
    );
  });

  it('does not save an entry without a client, and says why', async () => {
    const { user, inputOf } = await edit();
    await user.click(screen.getByRole('button', { name: 'Togli Arredi Montefosco' }));
    await user.click(screen.getByRole('button', { name: 'Salva' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Manca il cliente');
    expect(inputOf('interactions.update')).toBeUndefined();
  });

  it('asks before unsaved changes are left behind', async () => {
    const { user, onClose } = await edit();
    await user.type(screen.getByRole('textbox', { name: 'Che cosa è successo' }), ' bis');
    await user.keyboard('{Escape}');
    expect(await screen.findByText('Hai modifiche non salvate.')).toBeTruthy();
    expect(onClose).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Lascia perdere le modifiche' }));
    expect(onClose).toHaveBeenCalled();
  });

  it('moves the entry to the trash', async () => {
    const { user, inputOf, onClose } = await edit();
    await user.click(screen.getByRole('button', { name: 'Sposta nel cestino' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(inputOf('interactions.remove')).toEqual({ interactionIds: [id] });
  });

  it('attaches a file at once, and refuses one that is too large', async () => {
    const { user, calls } = await edit();
    const picker = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    await user.upload(picker, new File(['ciao'], 'note.txt', { type: 'text/plain' }));
    await waitFor(() =>
      expect(calls.find((call) => call.operation === 'attachments.add')?.input).toMatchObject({
        interactionId: id,
        name: 'note.txt',
        contentBase64: btoa('ciao'),
      }),
    );
    const large = new File(['x'], 'film.mov');
    Object.defineProperty(large, 'size', { value: 26 * 1024 * 1024 });
    await user.upload(picker, large);
    expect(calls.filter((call) => call.operation === 'attachments.add')).toHaveLength(1);
  });

  it('goes on with a line that the composer handed over, and logs it', async () => {
    const onClose = vi.fn();
    const { calls } = renderScreen(<EntryForm interactionId={null} onClose={onClose} />, { answers });
    const user = userEvent.setup({ delay: null });
    await waitFor(() => expect(calls.some((call) => call.operation === 'workspace.settings')).toBe(true));
    useSurfaceStore.getState().composeEntry({
      draft: {
        kind: 'call',
        occurredAtMs: atLocalTime('2026-11-24', 9),
        durationMin: null,
        text: 'prezzi',
        clientIds: [],
        contactIds: [],
        facts: [],
      },
      newClientNames: ['Zefirino'],
      line: '@Zefirino chiamata prezzi',
      place: 'line',
    });
    expect(await screen.findByText('Zefirino')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Registra' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(calls.find((call) => call.operation === 'interactions.log')?.input).toMatchObject({
      newClientNames: ['Zefirino'],
      source: 'form',
      line: '@Zefirino chiamata prezzi',
      draft: { kind: 'call', text: 'prezzi' },
    });
  });
});
