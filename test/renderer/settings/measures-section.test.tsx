import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { SettingsScreen } from '../../../renderer/features/settings/settings-screen.tsx';
import { type DriftRules, defaultDriftRules } from '../../../shared/domain/drift/drift-rules.ts';
import type { ClientId, SegmentId, SignalId } from '../../../shared/domain/ids.ts';
import { defaultMeasureRules, type MeasureRules } from '../../../shared/domain/measured/measure-rules.ts';
import type { IdealProfile } from '../../../shared/domain/traits/ideal-profile.ts';
import { renderScreen } from '../../support/fake-workbench.tsx';

const plain = (rules: MeasureRules) => ({ ...rules, signals: { ...rules.signals } });

function open(
  start: { readonly profile?: IdealProfile; readonly rules?: MeasureRules; readonly drift?: DriftRules } = {},
) {
  let drift = start.drift ?? defaultDriftRules;
  let profile = start.profile ?? [];
  let rules = start.rules ?? defaultMeasureRules;
  const view = renderScreen(<SettingsScreen section="measures" />, {
    answers: {
      measures: {
        rules: () => ({ rules: plain(rules), isDefault: rules === defaultMeasureRules }),
        saveRules: (input) => {
          rules = input.rules ?? defaultMeasureRules;
          return {};
        },
        trial: ({ rules: proposed }) =>
          proposed.halfLifeDays === 90
            ? [
                {
                  clientId: 'm' as ClientId,
                  clientName: 'Arredi Montefosco',
                  signalId: 'late-inputs' as SignalId,
                  from: 3,
                  to: 2,
                },
              ]
            : [],
        driftRules: () => ({ rules: drift, isDefault: drift === defaultDriftRules }),
        saveDriftRules: (input) => {
          drift = input.rules ?? defaultDriftRules;
          return {};
        },
        driftTrial: ({ rules: proposed }) =>
          proposed.minAgainst === 9
            ? [
                { clientId: 'm' as ClientId, clientName: 'Arredi Montefosco', from: '2025-06-10', to: null },
                { clientId: 'v' as ClientId, clientName: 'Vivai', from: null, to: '2026-11-03' },
              ]
            : [],
        idealProfile: () => [...profile],
        saveIdealProfile: (input) => {
          profile = input.profile;
          return {};
        },
      },
      clients: {
        listSegments: () => [{ id: 's1' as SegmentId, name: 'Arredamento', clientCount: 2 }],
        listTags: () => [],
      },
    },
  });
  return {
    ...view,
    user: userEvent.setup({ delay: null }),
    rules: () => rules,
    drift: () => drift,
    profile: () => profile,
  };
}

async function type(user: ReturnType<typeof userEvent.setup>, name: string | RegExp, value: string) {
  const field = await screen.findByRole('textbox', { name });
  await user.clear(field);
  await user.type(field, `${value}{Enter}`);
}

test('other thresholds are tried on all clients before they are saved, and saved when told', async () => {
  const { user, rules } = open();
  expect(await screen.findByText(/Cambia una soglia: qui vedi/)).toBeTruthy();
  await type(user, 'Un fatto pesa la metà dopo', '90');
  expect(await screen.findByText(/cambierebbe 1 livello proposto\. Clienti toccati: 1/)).toBeTruthy();
  const change = (await screen.findByRole('link', { name: 'Arredi Montefosco' })).closest('li');
  expect(change?.textContent).toMatch(/da 3 .* a 2 /);
  expect(rules()).toBe(defaultMeasureRules);
  await user.click(screen.getByRole('button', { name: 'Salva le soglie' }));
  await waitFor(() => expect(rules().halfLifeDays).toBe(90));
});

test('a row of the table is opened, changed and dropped again', async () => {
  const { user, rules } = open();
  const edit = (
    await screen.findAllByLabelText(/^Modifica le soglie/, {}, { timeout: 5_000 })
  )[0] as HTMLElement;
  await user.click(edit);
  const [hint] = screen.getAllByRole('textbox', { name: /accenno: peso dei fatti/i });
  expect(document.activeElement).toBe(hint);
  await user.clear(hint as HTMLElement);
  await user.type(hint as HTMLElement, '9{Enter}');
  expect(
    await screen.findAllByText('Un livello più alto non può chiedere meno di uno più basso.'),
  ).not.toEqual([]);
  expect(screen.getByRole('button', { name: 'Salva le soglie' }).getAttribute('aria-disabled')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Torna a quelle salvate' }));
  expect(await screen.findByText(/Cambia una soglia: qui vedi/)).toBeTruthy();
  expect(rules()).toBe(defaultMeasureRules);
});

test('own thresholds can go back to the suggested ones', async () => {
  const { user, rules } = open({ rules: { ...defaultMeasureRules, graceDays: 3 } });
  await user.click(await screen.findByRole('button', { name: 'Rimetti i valori di base' }));
  await waitFor(() => expect(rules()).toBe(defaultMeasureRules));
});

test('thresholds of changes of pace are tried before they are saved, and saved when told', async () => {
  const { user, drift } = open();
  await type(user, 'Fatti recenti contro, almeno', '9');
  expect(await screen.findByText('Con queste soglie cambierebbero 2 clienti.')).toBeTruthy();
  const change = (name: string) => screen.getByRole('link', { name }).closest('li')?.textContent;
  expect(change('Arredi Montefosco')).toBe('Arredi Montefosco non più avviso');
  expect(change('Vivai')).toBe('Vivai avviso, riconoscibile il 3 novembre');
  expect(drift()).toBe(defaultDriftRules);
  await user.click(screen.getByRole('button', { name: 'Salva le soglie dei cambi di passo' }));
  await waitFor(() => expect(drift().minAgainst).toBe(9));
});

test('own thresholds of changes of pace can go back to the suggested ones', async () => {
  const { user, drift } = open({ drift: { ...defaultDriftRules, graceDays: 9 } });
  await user.click(await screen.findByRole('button', { name: 'Rimetti le soglie di base' }));
  await waitFor(() => expect(drift()).toBe(defaultDriftRules));
});

test('a warning cannot be made to end as soon as it begins', async () => {
  const { user, drift } = open();
  await type(user, 'Quota contro tornata entro', '30');
  expect(await screen.findByText(/Così un avviso finirebbe appena nato/)).toBeTruthy();
  const save = screen.getByRole('button', { name: 'Salva le soglie dei cambi di passo' });
  expect(save.getAttribute('aria-disabled')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Torna a quelle salvate' }));
  expect(screen.queryByText(/Così un avviso finirebbe appena nato/)).toBeNull();
  expect(drift()).toBe(defaultDriftRules);
});

test('the ideal client is described wish by wish', async () => {
  const { user, profile } = open({ profile: [{ property: 'years', value: '2', wanted: true }] });
  const list = await screen.findByRole('list', { name: 'Il cliente ideale' });
  expect(await within(list).findByText('con noi da almeno 2 anni')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /Che cosa conta/ }));
  await user.click(await screen.findByRole('option', { name: 'segmento' }));
  await user.click(await screen.findByRole('button', { name: /Quale: segmento/ }));
  await user.click(await screen.findByRole('option', { name: 'Arredamento' }));
  await user.click(screen.getByRole('radio', { name: 'Evitiamo' }));
  await user.click(screen.getByRole('button', { name: 'Aggiungi' }));
  await waitFor(() =>
    expect(profile()).toEqual([
      { property: 'years', value: '2', wanted: true },
      { property: 'segment', value: 's1', wanted: false },
    ]),
  );
});
