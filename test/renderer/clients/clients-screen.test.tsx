import { ORPCError } from '@orpc/client';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ClientsScreen } from '../../../renderer/features/clients/clients-screen.tsx';
import { useClientsStore } from '../../../renderer/features/clients/clients-store.ts';
import type { SavedViewId, SegmentId, TagId } from '../../../shared/domain/ids.ts';
import { aClientPage, aClientRow, aStrain } from '../../support/a-client-row.ts';
import { type Answers, renderScreen } from '../../support/fake-workbench.tsx';

const clients = [
  aClientRow({ name: 'Cantine Valdorsa', tagIds: ['t1' as TagId], tagNames: ['estero'] }),
  aClientRow({
    name: 'Arredi Montefosco',
    strain: aStrain({ index: 54, band: 'strained', coverage: 0.95 }),
    strainChange: 8,
    strainHistory: [22, 46, 54],
    nextStep: 'Chiamare Rossi',
    nextStepOn: '2026-11-27',
  }),
  aClientRow({ name: 'Editrice Il Filarino', lastContactOn: '2026-10-14' }),
];
const segments = [{ id: 's1' as SegmentId, name: 'Alimentare', clientCount: 1 }];

const answers = {
  clients: {
    list: () => clients,
    listSegments: () => segments,
    listTags: () => [{ id: 't1' as TagId, name: 'estero', clientCount: 1 }],
    updateMany: ({ clientIds }) => ({ changed: clientIds.length }),
    remove: ({ clientIds }) => ({ removed: clientIds.length }),
  },
  views: {
    list: () => [{ id: 'v1' as SavedViewId, name: 'Estero', definition: { tagIds: ['t1'] } }],
    save: () => ({ id: 'v2' as SavedViewId }),
    remove: () => ({}),
  },
} as const satisfies Answers;

const names = () =>
  within(screen.getByRole('grid'))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);

async function opened(path = '/clients') {
  const rendered = renderScreen(<ClientsScreen />, { answers, path });
  await screen.findByRole('grid', { name: 'Clienti' });
  return rendered;
}

beforeEach(() => useClientsStore.getState().reset());

describe('the clients table', () => {
  it('opens with the finding, and every client by name with strain, coverage and silence', async () => {
    await opened();
    expect(
      screen.getByText(/^3 clienti, 1 con una relazione tesa o critica, 1 in silenzio da troppo/),
    ).toBeTruthy();
    expect(names()).toEqual(['Arredi Montefosco', 'Cantine Valdorsa', 'Editrice Il Filarino']);
    const row = screen.getByRole('row', { name: /Arredi Montefosco/ });
    expect(row.textContent).toContain('54');
    expect(row.textContent).toContain('+8');
    expect(row.textContent).toContain('95');
    expect(screen.getByRole('row', { name: /Filarino/ }).textContent).toContain('oltre i 30');
  });

  it('narrows as one types after /, and says how many are left', async () => {
    const user = userEvent.setup();
    await opened();
    await user.keyboard('/');
    await user.keyboard('rossi');
    expect(names()).toEqual(['Arredi Montefosco']);
    expect(screen.getByText('1 di 3')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(names()).toHaveLength(3);
  });

  it('sorts by the column pressed, the other way round at the next press', async () => {
    const user = userEvent.setup();
    await opened();
    await user.click(screen.getByRole('button', { name: 'Tensione' }));
    expect(names()[0]).toBe('Cantine Valdorsa');
    await user.click(screen.getByRole('button', { name: 'Tensione' }));
    expect(names()[0]).toBe('Arredi Montefosco');
  });

  it('walks with J and opens with Enter', async () => {
    const user = userEvent.setup();
    const { router } = await opened();
    await user.keyboard('jj{Enter}');
    expect(router.state.location.pathname).toBe('/clients/cantine-valdorsa');
  });

  it('takes a view that is always there, and a saved one', async () => {
    const user = userEvent.setup();
    await opened();
    await user.click(await screen.findByRole('radio', { name: /In silenzio/ }));
    expect(names()).toEqual(['Editrice Il Filarino']);
    await user.click(screen.getByRole('radio', { name: /Estero/ }));
    expect(names()).toEqual(['Cantine Valdorsa']);
    await user.click(screen.getByRole('button', { name: 'Togli il filtro estero' }));
    expect(names()).toHaveLength(3);
    expect(screen.getByText('modificata')).toBeTruthy();
  });

  it('saves the view of now under a name', async () => {
    const user = userEvent.setup();
    const { calls } = await opened();
    await user.keyboard('/');
    await user.keyboard('arredi');
    await user.click(screen.getByRole('button', { name: 'Viste' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Salva questa vista' }));
    await user.type(await screen.findByRole('textbox', { name: 'Nome della vista' }), 'Arredo{Enter}');
    await waitFor(() => expect(calls.find((call) => call.operation === 'views.save')).toBeTruthy());
    expect(calls.find((call) => call.operation === 'views.save')?.input).toMatchObject({
      screen: 'clients',
      name: 'Arredo',
      definition: { text: 'arredi' },
    });
  });

  it('changes the chosen clients together, and only those that are shown', async () => {
    const user = userEvent.setup();
    const { calls } = await opened();
    await user.click(screen.getByRole('checkbox', { name: 'Scegli tutti i clienti mostrati' }));
    expect(screen.getByText('3 clienti scelti')).toBeTruthy();
    await user.type(screen.getByRole('searchbox', { name: 'Filtra i clienti' }), 'estero');
    expect(screen.getByText('1 cliente scelto')).toBeTruthy();
    await user.click(
      within(screen.getByRole('group', { name: 'Modifica insieme' })).getByRole('button', { name: 'Stato' }),
    );
    await user.click(await screen.findByRole('menuitem', { name: 'In pausa' }));
    await waitFor(() =>
      expect(calls.find((call) => call.operation === 'clients.updateMany')?.input).toMatchObject({
        clientIds: ['cantine-valdorsa'],
        fields: { status: 'paused' },
      }),
    );
  });

  it('hands over what is shown as CSV, with formulas kept from running', async () => {
    const user = userEvent.setup();
    let content: Blob | undefined;
    const link = { href: '', download: '', click: vi.fn() };
    const create = document.createElement.bind(document);
    URL.createObjectURL = (blob) => {
      content = blob as Blob;
      return 'blob:x';
    };
    renderScreen(<ClientsScreen />, {
      answers: {
        ...answers,
        clients: {
          ...answers.clients,
          list: () => [aClientRow({ name: '=1+1' }), aClientRow({ name: 'Nascosta' })],
        },
      },
    });
    await screen.findByRole('grid');
    const made = (tag: string) => (tag === 'a' ? (link as unknown as HTMLElement) : create(tag));
    vi.spyOn(document, 'createElement').mockImplementation(made as typeof document.createElement);
    await user.type(screen.getByRole('searchbox', { name: 'Filtra i clienti' }), '=1');
    await user.click(screen.getByRole('button', { name: 'Esporta CSV' }));
    const lines = (await content?.text())?.trim().split('\r\n');
    expect(link.download).toBe('clienti-2026-11-24.csv');
    expect(link.click).toHaveBeenCalledOnce();
    expect(lines).toHaveLength(2);
    expect(lines?.[1]?.startsWith("'=1+1;Attivo;")).toBe(true);
  });
});

describe('a new client', () => {
  it('says at the name that it is taken, then goes to the page of the client', async () => {
    const user = userEvent.setup();
    let isTaken = true;
    const { router } = renderScreen(<ClientsScreen />, {
      path: '/clients?new=1',
      answers: {
        ...answers,
        clients: {
          ...answers.clients,
          create: ({ name }) => {
            if (isTaken) throw new ORPCError('REFUSED', { data: { code: 'name-taken', params: { name } } });
            return aClientPage({ name });
          },
        },
      },
    });
    const name = await screen.findByRole('textbox', { name: 'Nome' });
    await user.type(name, 'Vivai Petrarossa{Enter}');
    expect(await screen.findByText(/«Vivai Petrarossa» c’è già/)).toBeTruthy();
    expect(name.getAttribute('aria-invalid')).toBe('true');
    isTaken = false;
    await user.type(name, ' 2{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/clients/vivai-petrarossa-2'));
  });
});

describe('no clients yet', () => {
  it('offers three ways on', async () => {
    renderScreen(<ClientsScreen />, {
      answers: { ...answers, clients: { ...answers.clients, list: () => [] } },
      language: 'en',
    });
    expect(await screen.findByRole('button', { name: 'Add a client' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Import from a file' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Try the sample agency' })).toBeTruthy();
  });
});
