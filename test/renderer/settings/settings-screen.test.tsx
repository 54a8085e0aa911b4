import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { SettingsScreen } from '../../../renderer/features/settings/settings-screen.tsx';
import { useToastsStore } from '../../../renderer/store/toasts-store.ts';
import type { Settings } from '../../../shared/contract/workspace.ts';
import type { SegmentId, TemplateId } from '../../../shared/domain/ids.ts';
import { coreSignals } from '../../../shared/domain/signals/catalogue.ts';
import {
  type Answers,
  fakeNowMs,
  fakeSettings,
  fakeStatus,
  renderScreen,
} from '../../support/fake-workbench.tsx';
import { refusedCall } from '../../support/refused-call.ts';

/** A workbench that keeps the settings it is given. */
function keeping(start: Partial<Settings> = {}): {
  readonly answers: Answers;
  readonly kept: () => Settings;
} {
  let settings: Settings = { ...fakeSettings, ...start };
  return {
    kept: () => settings,
    answers: {
      workspace: {
        status: () => fakeStatus,
        settings: () => settings,
        saveSettings: (changed) => {
          settings = { ...settings, ...(changed as Partial<Settings>) };
          return settings;
        },
      },
    },
  };
}
const open = (section: string, answers: Answers, language: 'it' | 'en' = 'it') =>
  renderScreen(<SettingsScreen section={section} />, { answers, language });
const toasts = () => useToastsStore.getState().toasts.map((toast) => toast.text);

test('every section has its place in the list, and an unknown one says so', async () => {
  open('nothing', {});
  const list = await screen.findByRole('navigation', { name: 'Sezioni delle impostazioni' });
  expect(
    within(list)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual([
    'Agenzia',
    'Aspetto',
    'Segnali',
    'Misure',
    'Lettura delle note',
    'Modelli',
    'Elenchi',
    'Dati e copie',
    'Cestino',
    'Il metodo',
    'Tasti',
  ]);
  expect(screen.getByText('Questa sezione non c’è. Scegline una dall’elenco.')).toBeTruthy();
});

test('a text is saved when its field is left, with a way back; Esc takes up the saved one', async () => {
  const user = userEvent.setup();
  const { answers, kept } = keeping();
  open('agency', answers);
  const field = await screen.findByRole('textbox', { name: 'Nome dell’agenzia' });
  await user.clear(field);
  await user.type(field, 'Altra{Escape}');
  expect((field as HTMLInputElement).value).toBe('Officina Tornasole');
  await user.clear(field);
  await user.type(field, 'Tornasole SRL');
  await user.tab();
  await waitFor(() => expect(kept().agencyName).toBe('Tornasole SRL'));
  expect(toasts()).toEqual(['Salvato: nome dell’agenzia.']);
  expect(useToastsStore.getState().toasts[0]?.action?.label).toBe('Annulla');
});

test('people are added once each, and whoever leaves is no longer the one at this computer', async () => {
  const user = userEvent.setup();
  const { answers, kept } = keeping({ people: ['Giulia Ferrante'], me: 'Giulia Ferrante' });
  open('agency', answers);
  const field = await screen.findByRole('textbox', { name: 'Nuova persona' });
  await user.type(field, 'giulia ferrante{Enter}');
  expect(screen.getByText('«giulia ferrante» è già nell’elenco.')).toBeTruthy();
  await user.clear(field);
  await user.type(field, 'Davide Monti{Enter}');
  await waitFor(() => expect(kept().people).toEqual(['Giulia Ferrante', 'Davide Monti']));
  await user.click(screen.getByRole('button', { name: 'Togli Giulia Ferrante' }));
  await waitFor(() => expect(kept().me).toBe(''));
});

test('the price of an hour is kept in cents', async () => {
  const user = userEvent.setup();
  const { answers, kept } = keeping();
  open('agency', answers);
  await user.type(await screen.findByRole('textbox', { name: 'Prezzo di listino di un’ora' }), '72,50');
  await user.tab();
  await waitFor(() => expect(kept().listHourlyRateCents).toBe(7_250));
});

test('language and theme take effect at a choice', async () => {
  const user = userEvent.setup();
  const { answers, kept } = keeping();
  open('appearance', answers);
  await user.click(await screen.findByRole('radio', { name: 'English' }));
  await user.click(screen.getByRole('radio', { name: 'Scuro' }));
  await waitFor(() => expect(kept()).toMatchObject({ language: 'en', theme: 'dark' }));
});

test('a band that would begin past the next is refused at its field', async () => {
  const user = userEvent.setup();
  const { answers, kept } = keeping();
  open('signals', answers);
  const field = await screen.findByRole('textbox', { name: 'Tesa da' });
  await user.clear(field);
  await user.type(field, '70');
  await user.tab();
  expect(await screen.findByText('Dev’essere più di 20 e meno di 60.')).toBeTruthy();
  expect(kept().strain.strainedFrom).toBe(40);
});

test('a weight is saved with Enter and names its signal', async () => {
  const user = userEvent.setup();
  const weights: unknown[] = [];
  open('signals', {
    ...keeping().answers,
    signals: {
      setWeight: (input) => {
        weights.push(input);
        return {};
      },
    },
  });
  const field = await screen.findByRole('textbox', { name: 'Peso di «Scarsa riconoscenza»' });
  await user.clear(field);
  await user.type(field, '2,5{Enter}');
  await waitFor(() => expect(weights).toEqual([{ signalId: 'little-recognition', weight: 2.5 }]));
  await waitFor(() => expect(toasts()).toEqual(['«Scarsa riconoscenza» ora pesa 2,5.']));
});

test('half a pair of roles is not saved', async () => {
  const user = userEvent.setup();
  const { calls } = open('signals', keeping().answers);
  const [role] = await screen.findAllByRole('textbox', { name: 'Ruolo concordato' });
  if (!role) throw new Error('no field');
  await user.clear(role);
  await user.tab();
  await user.tab();
  expect(await screen.findByText('Servono tutti e due i ruoli.')).toBeTruthy();
  expect(calls.some((call) => call.operation === 'signals.setRolePair')).toBe(false);
});

test('a signal without a name is not added; a name that is taken is said at the field', async () => {
  const user = userEvent.setup();
  open('signals', {
    ...keeping().answers,
    signals: { saveCustom: () => refusedCall('name-taken', { name: 'Riunioni spostate' }) },
  });
  await user.click(await screen.findByRole('button', { name: 'Aggiungi un segnale' }));
  const dialog = await screen.findByRole('dialog', { name: 'Nuovo segnale' });
  await user.click(within(dialog).getByRole('button', { name: 'Salva' }));
  expect(within(dialog).getByText('Manca il nome. Scrivine uno.')).toBeTruthy();
  await user.type(within(dialog).getByRole('textbox', { name: 'Nome' }), 'Riunioni spostate');
  await user.click(within(dialog).getByRole('button', { name: 'Salva' }));
  expect(await within(dialog).findByText(/«Riunioni spostate» c’è già/)).toBeTruthy();
});

test('a template shows what would be read in its line, and what would not', async () => {
  const user = userEvent.setup();
  const { calls } = open('templates', {
    interactions: {
      listTemplates: () => [{ id: 't-1' as TemplateId, name: 'Punto', line: 'chiamata 30m punto mensile' }],
      saveTemplate: ({ name, line }) => ({ id: 't-2' as TemplateId, name, line }),
    },
  });
  expect(await screen.findByText('Chiamata, 30 min')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Aggiungi un modello' }));
  const dialog = await screen.findByRole('dialog', { name: 'Nuovo modello' });
  const line = within(dialog).getByRole('textbox', { name: 'Riga' });
  await user.type(line, 'riunione 1h !pippo 31/09');
  expect(await within(dialog).findByText('«!pippo» non è un tipo di fatto: resta nel testo.')).toBeTruthy();
  expect(within(dialog).getByText('La data «31/09» non esiste.')).toBeTruthy();
  await user.type(within(dialog).getByRole('textbox', { name: 'Nome' }), 'Riunione{Enter}');
  await waitFor(() =>
    expect(calls.find((call) => call.operation === 'interactions.saveTemplate')?.input).toEqual({
      name: 'Riunione',
      line: 'riunione 1h !pippo 31/09',
    }),
  );
});

test('a segment is renamed in place, and a taken name is refused at its field', async () => {
  const user = userEvent.setup();
  open('lists', {
    clients: {
      listSegments: () => [{ id: 's-1' as SegmentId, name: 'Arredo', clientCount: 1 }],
      listTags: () => [],
      saveSegment: ({ name }) => refusedCall('name-taken', { name }),
    },
  });
  const field = await screen.findByRole('textbox', { name: 'Nome del segmento' });
  expect(screen.getByText('1 cliente')).toBeTruthy();
  await user.clear(field);
  await user.type(field, 'Servizi{Enter}');
  expect(await screen.findByText(/«Servizi» c’è già/)).toBeTruthy();
});

test('restoring explains itself first, and offers the way back after', async () => {
  const user = userEvent.setup();
  const restored: string[] = [];
  open('data', {
    workspace: {
      status: () => fakeStatus,
      settings: () => fakeSettings,
      listBackups: () => [
        {
          path: '/casa/backups/a.rapporto',
          name: 'a.rapporto',
          atMs: fakeNowMs,
          sizeBytes: 2_400_000,
          reason: 'daily',
        },
      ],
      restore: ({ path }) => {
        restored.push(path);
        return { path: '/casa/tornasole.rapporto', keptAs: '/casa/backups/before.rapporto' };
      },
    },
  });
  expect(await screen.findByText('2,4 MB')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /Ripristina la copia del 24 nov/ }));
  const dialog = await screen.findByRole('alertdialog');
  expect(within(dialog).getByText(/Quello che c’è adesso diventa una copia/)).toBeTruthy();
  expect(restored).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Ripristina' }));
  await waitFor(() => expect(restored).toEqual(['/casa/backups/a.rapporto']));
  await waitFor(() => expect(toasts()).toEqual(['Ripristinato. Quello che c’era prima è nelle copie.']));
  useToastsStore.getState().toasts[0]?.action?.onPress();
  await waitFor(() =>
    expect(restored).toEqual(['/casa/backups/a.rapporto', '/casa/backups/before.rapporto']),
  );
});

test('verifying says what is fine and what is not', async () => {
  const user = userEvent.setup();
  open('data', {
    workspace: {
      status: () => fakeStatus,
      settings: () => fakeSettings,
      listBackups: () => [],
      verify: () => ({
        ok: false,
        checks: [
          { name: 'integrity', ok: true, detail: '' },
          { name: 'search-index', ok: false, detail: 'interaction 12' },
        ],
      }),
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Controlla adesso' }));
  expect(await screen.findByText(/C’è qualcosa che non torna/)).toBeTruthy();
  expect(screen.getByText('interaction 12')).toBeTruthy();
});

test('what is in the trash is put back by name', async () => {
  const user = userEvent.setup();
  const { calls } = open('trash', {
    history: {
      trash: () => [{ type: 'client', id: 'c-1', label: 'Vivai Petrarossa', deletedAtMs: fakeNowMs }],
      restoreFromTrash: () => ({}),
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Riprendi «Vivai Petrarossa»' }));
  await waitFor(() =>
    expect(calls.find((call) => call.operation === 'history.restoreFromTrash')?.input).toEqual({
      type: 'client',
      id: 'c-1',
    }),
  );
});

test('the method shows the 20 signals and what they point to, in the language of the interface', async () => {
  open('method', {}, 'en');
  await screen.findByRole('heading', { level: 1, name: 'The method' });
  for (const signal of coreSignals) expect(screen.getAllByText(signal.label.en).length).toBeGreaterThan(0);
  const map = within(screen.getByRole('table'));
  expect(map.getAllByText('A vendor, not a partner').length).toBeGreaterThan(0);
  expect(map.getByText(/fast track/)).toBeTruthy();
});

test('the keys are listed by where they work', async () => {
  open('keys', {}, 'en');
  expect(await screen.findByRole('heading', { name: 'Everywhere' })).toBeTruthy();
  expect(screen.getByText('finishes the check')).toBeTruthy();
});
