import { ORPCError } from '@orpc/client';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useParams } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import { ClientScreen } from '../../../renderer/features/client/client-screen.tsx';
import { EntryProposals } from '../../../renderer/features/reader/entry-proposals.tsx';
import { useToastsStore } from '../../../renderer/store/toasts-store.ts';
import type { ClientPage } from '../../../shared/contract/clients.ts';
import type { TimelineEntry } from '../../../shared/contract/interactions.ts';
import type { Measured } from '../../../shared/contract/measures.ts';
import { blankFact, type FactDetail } from '../../../shared/domain/fact.ts';
import type {
  AttachmentId,
  CheckId,
  ClientId,
  FactId,
  InteractionId,
  SignalId,
} from '../../../shared/domain/ids.ts';
import { addDays, atLocalTime } from '../../../shared/domain/time.ts';
import { aClientPage, aStrain } from '../../support/a-client-row.ts';
import { aTimelineEntry } from '../../support/a-timeline-entry.ts';
import { anOpenNote, lateProposal } from '../../support/an-open-note.ts';
import { type Answers, fakeToday, renderScreen } from '../../support/fake-workbench.tsx';

const clientId = 'arredi-montefosco' as ClientId;
const lateInputs = 'late-inputs' as SignalId;
const pricing = 'pricing-hidden' as SignalId;

const montefosco = aClientPage({
  name: 'Arredi Montefosco',
  services: 'E-commerce',
  sinceOn: '2021-03-15',
  strain: aStrain({
    index: 54,
    band: 'strained',
    coverage: 0.95,
    ratedCount: 19,
    unknownSignalIds: [pricing],
    drivers: [{ signalId: lateInputs, level: 3, points: 5.3, ratedOn: '2026-11-09' }],
  }),
  strainChange: 8,
  trend: [
    {
      checkId: 'c1' as CheckId,
      checkedOn: '2026-08-11',
      index: 46,
      band: 'strained',
      coverage: 0.9,
      weightsChanged: false,
    },
    {
      checkId: 'c2' as CheckId,
      checkedOn: '2026-11-09',
      index: 54,
      band: 'strained',
      coverage: 0.95,
      weightsChanged: true,
    },
  ],
  counts: { interactions: 2, facts: 1, checks: 2, briefs: 0, attachments: 0, contacts: 0 },
  openRequests: [
    {
      factId: 'f1' as FactId,
      interactionId: 'e1' as InteractionId,
      note: 'Foto Oslo',
      subject: 'material',
      dueOn: '2026-11-09',
    },
  ],
  unpaidHours12m: 14.5,
  nextStep: 'Chiamare Rossi',
});

const request: FactDetail = { ...blankFact('request'), dueOn: '2026-11-09' };
const entry = aTimelineEntry({
  id: 'e1' as InteractionId,
  clients: [{ id: clientId, name: 'Arredi Montefosco' }],
  text: 'Sollecito delle foto. Risponde Rossi: «Quando ci sono.»',
  facts: [
    {
      id: 'f1' as FactId,
      interactionId: 'e1' as InteractionId,
      clientId,
      occurredOn: fakeToday,
      detail: request,
      note: 'Foto Oslo',
    },
  ],
  signalIds: [lateInputs],
});

function answersOf(page: ClientPage, entries: readonly TimelineEntry[] = [entry], pageLimit = 500): Answers {
  return {
    clients: {
      get: () => page,
      listSegments: () => [],
      listTags: () => [],
      update: ({ fields }) => ({ ...page, ...(fields as Partial<ClientPage>) }),
      remove: () => ({ removed: 1 }),
    },
    interactions: {
      timeline: ({ before, limit }) => {
        // What the contract fills in has not been filled in here.
        const from = before ? entries.findIndex(({ id }) => id === before.interactionId) + 1 : 0;
        const shown = entries.slice(from, from + Math.min(limit, pageLimit));
        const last = shown.at(-1);
        return {
          entries: [...shown],
          next:
            last && from + shown.length < entries.length
              ? { occurredAtMs: last.occurredAtMs, interactionId: last.id }
              : null,
          total: entries.length,
        };
      },
      get: () => ({ ...entry, line: null }),
      updateFact: () => entry,
      remove: () => ({ removed: 1 }),
      getDraft: () => null,
    },
    signals: {
      history: () => [
        {
          signalId: lateInputs,
          current: {
            checkId: 'c2' as CheckId,
            clientId,
            signalId: lateInputs,
            value: 3,
            note: 'Nove giorni',
            interactionIds: ['e1' as InteractionId],
            factIds: [],
            ratedOn: '2026-11-09',
          },
          sinceOn: '2026-11-09',
          ratings: [
            {
              checkId: 'c2' as CheckId,
              clientId,
              signalId: lateInputs,
              value: 3,
              note: 'Nove giorni',
              interactionIds: ['e1' as InteractionId],
              factIds: [],
              ratedOn: '2026-11-09',
              rater: 'Giulia',
            },
          ],
          evidenceCount: 1,
        },
      ],
    },
    checks: {
      list: () => [
        {
          id: 'c2' as CheckId,
          clientId,
          rater: 'Giulia',
          startedAtMs: 0,
          finishedAtMs: 1,
          checkedOn: '2026-11-09',
          weights: null,
          index: 54,
          coverage: 0.95,
          ratedCount: 19,
        },
      ],
      remove: () => ({}),
    },
    attachments: { list: () => [] },
  };
}

function Page({ onEditEntry }: { readonly onEditEntry: (id: InteractionId) => void }) {
  const tab = useParams()['*']?.split('/')[2];
  return (
    <ClientScreen
      clientId={clientId}
      tab={tab ?? 'timeline'}
      composer={<p>composer</p>}
      Proposals={EntryProposals}
      briefs={<p>dossier di prova</p>}
      onEditEntry={onEditEntry}
    />
  );
}

function open(
  options: {
    page?: ClientPage;
    entries?: readonly TimelineEntry[];
    tab?: string;
    answers?: Answers;
    language?: 'it' | 'en';
  } = {},
) {
  const onEditEntry = vi.fn();
  const page = options.page ?? montefosco;
  const rendered = renderScreen(<Page onEditEntry={onEditEntry} />, {
    answers: options.answers ?? answersOf(page, options.entries),
    path: `/clients/${clientId}/${options.tab ?? 'timeline'}`,
    language: options.language ?? 'it',
  });
  return { ...rendered, onEditEntry };
}

describe('the head of a client', () => {
  it('shows strain with its band, change, coverage and what is missing, never merged with value', async () => {
    open();
    const strain = await screen.findByRole('region', { name: /^Tensione/ });
    expect(strain.textContent).toContain('54');
    expect(strain.textContent).toContain('Tesa, +8 dall’11 ago');
    await waitFor(() => expect(strain.textContent).toMatch(/Copertura 95\s%: 19 segnali su 20, manca «/));
    const value = screen.getByRole('region', { name: /^Valore/ });
    expect(value.textContent).toContain('14,5 h');
    expect(value.textContent).toContain('Ricavi e margine non si leggono ancora qui');
  });

  it('gives no number while too little is known', async () => {
    open({
      page: aClientPage({
        name: 'Nuova',
        lastCheckOn: null,
        strain: aStrain({ index: 80, band: 'too-little-known', coverage: 0.2 }),
      }),
    });
    const strain = await screen.findByRole('region', { name: /^Tensione/ });
    expect(strain.textContent).toContain('Si sa troppo poco');
    expect(strain.textContent).not.toContain('80');
    expect(strain.textContent).toContain('mai stati valutati');
  });

  it('takes up an open check', async () => {
    open({ page: { ...montefosco, hasOpenCheck: true } });
    expect(await screen.findByRole('button', { name: 'Riprendi la verifica' })).toBeTruthy();
  });

  it('says so when the client is not there', async () => {
    open({
      answers: {
        clients: {
          get: () => {
            throw new ORPCError('REFUSED', { data: { code: 'not-found', params: { name: 'x' } } });
          },
        },
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('Non trovo «x»');
    expect(screen.getByRole('link', { name: 'Torna ai clienti' })).toBeTruthy();
  });
});

describe('the timeline', () => {
  it('reads an entry with its quotation, its facts in words and the signals that they speak for', async () => {
    const { onEditEntry } = open();
    const list = await screen.findByRole('list', { name: 'Registrazioni' });
    expect(within(list).getByRole('heading', { name: 'novembre 2026' })).toBeTruthy();
    expect(within(list).getByText('«Quando ci sono.»').className).toBe('quote');
    expect(within(list).getByText(/^richiesta: Foto Oslo entro/)).toBeTruthy();
    expect(
      (await within(list).findByRole('link', { name: 'Materiali in ritardo' })).getAttribute('href'),
    ).toBe(`/clients/${clientId}/signals?signal=late-inputs`);
    await userEvent.click(within(list).getByRole('button', { name: 'Modifica la registrazione' }));
    expect(onEditEntry).toHaveBeenCalledExactlyOnceWith('e1');
  });

  it('highlights what an entry may show, asks about it under it, and counts it in the head', async () => {
    const noted = aTimelineEntry({
      id: 'e9' as InteractionId,
      text: ' Sollecito delle foto. Le foto non ci sono: «Vedremo», terzo sollecito.',
      clients: [{ id: clientId, name: 'Arredi Montefosco' }],
    });
    const phrase = { start: 44, end: 70, text: '«Vedremo», terzo sollecito' };
    const answers: Answers = {
      ...answersOf(montefosco, [noted]),
      reader: {
        open: () => ({
          notes: [
            anOpenNote({
              interactionId: noted.id,
              text: noted.text,
              proposals: [{ ...lateProposal, phrase }],
            }),
          ],
          total: 1,
        }),
        count: () => ({ notes: 3, unread: 0 }),
      },
    };
    const { container } = open({ answers });
    const words = await screen.findByText('Materiali in ritardo', { selector: '.rd-words b' });
    // The words stand above: they are not quoted once more.
    expect(words.closest('.rd-words')?.querySelector('q')).toBeNull();
    expect([...container.querySelectorAll('mark')].map((m) => m.textContent).join('')).toBe(
      noted.text.slice(phrase.start, phrase.end),
    );
    const link = await screen.findByRole('link', { name: '3 note da rivedere' });
    expect(link.getAttribute('href')).toBe(`/notes?client=${clientId}`);
  });

  it('closes a request where it stands, today', async () => {
    const { calls } = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Arrivata: Foto Oslo' }));
    await waitFor(() =>
      expect(calls.find((call) => call.operation === 'interactions.updateFact')?.input).toEqual({
        factId: 'f1',
        detail: { ...request, outcome: 'given', receivedOn: fakeToday },
      }),
    );
  });

  it('asks the workbench for what the filters say, and searches after /', async () => {
    const { calls } = open();
    await screen.findByRole('list', { name: 'Registrazioni' });
    await userEvent.click(screen.getByRole('radio', { name: 'Richieste' }));
    await userEvent.keyboard('/oslo');
    await waitFor(() =>
      expect(calls.findLast((call) => call.operation === 'interactions.timeline')?.input).toMatchObject({
        filter: { show: 'requests', query: 'oslo' },
        before: null,
      }),
    );
    expect(await screen.findByText('1 registrazione')).toBeTruthy();
  });

  it('draws only what is in sight of six thousand entries, and reads on by key', async () => {
    const entries = Array.from({ length: 6_000 }, (_, at) => {
      const on = addDays(fakeToday, -Math.floor(at / 5));
      return aTimelineEntry({
        id: `e${at}` as InteractionId,
        text: `Voce ${at}`,
        occurredAtMs: atLocalTime(on, 9, at % 60),
        occurredOn: on,
      });
    });
    const page = { ...montefosco, counts: { ...montefosco.counts, interactions: 6_000 } };
    // A page as short as the screen: its end is in sight at once.
    const { calls } = open({ answers: answersOf(page, entries, 12) });
    const list = await screen.findByRole('list', { name: 'Registrazioni' });
    const asked = () =>
      calls.filter((call) => call.operation === 'interactions.timeline').map((call) => call.input);
    await waitFor(() => expect(asked().length).toBeGreaterThan(1));
    expect(asked()[0]).toMatchObject({ before: null });
    expect(asked()[1]).toMatchObject({ before: { interactionId: 'e11' } });
    await waitFor(() =>
      expect(within(list).getAllByRole('listitem')[0]?.getAttribute('aria-setsize')).toBe('24'),
    );
    expect(within(list).getAllByRole('listitem').length).toBeLessThan(24);
  });

  it('says what will stand there when nothing was logged', async () => {
    open({ page: { ...montefosco, counts: { ...montefosco.counts, interactions: 0 } }, entries: [] });
    expect(await screen.findByText(/una riga basta/)).toBeTruthy();
    expect(screen.getByText('composer')).toBeTruthy();
  });
});

describe('the signals', () => {
  it('opens the one that the address names, with who rated it, why and on what evidence', async () => {
    const { onEditEntry } = open({ tab: 'signals?signal=late-inputs' });
    const row = await screen.findByRole('button', { name: /Materiali in ritardo/ });
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(row);
    expect(screen.getByText('Nove giorni')).toBeTruthy();
    expect(screen.getByText('di Giulia')).toBeTruthy();
    await userEvent.click(
      (await screen.findAllByRole('button', { name: /Sollecito delle foto/ }))[0] as HTMLElement,
    );
    expect(onEditEntry).toHaveBeenCalledExactlyOnceWith('e1');
  });

  it('lists every check with the strain of then', async () => {
    open({ tab: 'signals' });
    const aside = await screen.findByRole('complementary', { name: 'Verifiche' });
    expect(
      (await within(aside).findByRole('link', { name: 'Apri la verifica del 9 nov' })).getAttribute('href'),
    ).toBe(`/clients/${clientId}/check/c2`);
  });

  it('show what the log measures beside the rating, and where to rate it', async () => {
    const measured = (signalId: SignalId, level: 1 | 2): Measured => ({
      signalId,
      level,
      confidence: 0.6,
      why: [{ key: 'traits.goals-none', values: {} }],
      factIds: [],
      interactionIds: [],
      amount: 2,
      share: 1,
      rated: null,
      dismissed: null,
    });
    const { router } = open({
      tab: 'signals',
      answers: {
        ...answersOf(montefosco),
        measures: { signals: () => [measured(lateInputs, 2), measured(pricing, 1)] },
        checks: {
          list: () => [],
          start: () => ({ check: { id: 'c9' } }) as never,
        },
      },
    });
    const row = await screen.findByRole('button', {
      name: /dal diario: 2 chiaro, diverso dalla valutazione/,
    });
    expect(row.textContent).toMatch(/3/);
    await userEvent.click(row);
    const section = within(
      (await screen.findByRole('heading', { name: 'Che cosa dice il diario' })).closest(
        'section',
      ) as HTMLElement,
    );
    expect(section.getByText(/Nessun obiettivo concordato\./).textContent).toMatch(/Fiducia: 60\s%/);
    await userEvent.click(section.getByRole('button', { name: 'Valutalo in una verifica' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/clients/${clientId}/check/c9`));
  });
});

describe('the profile', () => {
  it('saves a field when it is left, and nothing when it was not changed', async () => {
    const { calls } = open({ tab: 'profile' });
    const services = await screen.findByRole('textbox', { name: 'Che cosa facciamo per loro' });
    await userEvent.click(services);
    await userEvent.tab();
    expect(calls.some((call) => call.operation === 'clients.update')).toBe(false);
    await userEvent.type(services, ' e campagne');
    await userEvent.tab();
    await waitFor(() =>
      expect(calls.find((call) => call.operation === 'clients.update')?.input).toEqual({
        clientId,
        fields: { services: 'E-commerce e campagne' },
      }),
    );
  });

  it('says at the name that it is taken, and keeps what was written', async () => {
    const refused = answersOf(montefosco);
    open({
      tab: 'profile',
      answers: {
        ...refused,
        clients: {
          ...refused.clients,
          update: () => {
            throw new ORPCError('REFUSED', { data: { code: 'name-taken', params: { name: 'Valdorsa' } } });
          },
        },
      },
    });
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Nome' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Valdorsa{Enter}');
    expect(await screen.findByText(/«Valdorsa» c’è già/)).toBeTruthy();
    expect(name.value).toBe('Valdorsa');
  });

  it('keeps files, says their size and where they are from, and moves one to the trash', async () => {
    const kept = {
      id: 'file-1' as AttachmentId,
      name: 'Contratto.pdf',
      mediaType: 'application/pdf',
      sizeBytes: 1_572_864,
      clientId: montefosco.id,
      interactionId: null,
      createdAtMs: 0,
    };
    const photo = {
      ...kept,
      id: 'file-2' as AttachmentId,
      name: 'foto.jpg',
      sizeBytes: 2_048,
      interactionId: 'entry-1' as InteractionId,
    };
    const { calls } = open({
      tab: 'profile',
      answers: {
        ...answersOf(montefosco),
        attachments: { list: () => [kept, photo], add: () => kept, remove: () => ({}) },
      },
    });
    expect(await screen.findByText('1,5 MB')).toBeTruthy();
    expect(screen.getByText('2 kB, da una registrazione')).toBeTruthy();
    const picker = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    const large = new File(['x'], 'film.mov');
    Object.defineProperty(large, 'size', { value: 26 * 1024 * 1024 });
    await userEvent.upload(picker, [new File(['ciao'], 'nota.txt', { type: 'text/plain' }), large]);
    await waitFor(() =>
      expect(calls.filter((call) => call.operation === 'attachments.add').map((call) => call.input)).toEqual([
        { clientId: montefosco.id, name: 'nota.txt', mediaType: 'text/plain', contentBase64: btoa('ciao') },
      ]),
    );
    expect(useToastsStore.getState().toasts.map((toast) => toast.text)).toContainEqual(
      expect.stringContaining('film.mov'),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Sposta Contratto.pdf nel cestino' }));
    await waitFor(() =>
      expect(calls.find((call) => call.operation === 'attachments.remove')?.input).toEqual({
        attachmentId: kept.id,
      }),
    );
  });

  it('moves the client to the trash and goes back to the clients', async () => {
    const { router, calls } = open({ tab: 'profile' });
    await userEvent.click(await screen.findByRole('button', { name: 'Sposta nel cestino' }));
    expect(router.state.location.pathname).toBe('/clients');
    await waitFor(() =>
      expect(calls.find((call) => call.operation === 'clients.remove')?.input).toEqual({
        clientIds: [montefosco.id],
      }),
    );
  });
});

it('shows the briefs that it is given', async () => {
  open({ tab: 'briefs' });
  expect(await screen.findByText('dossier di prova')).toBeTruthy();
});
