import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { SettingsScreen } from '../../../renderer/features/settings/settings-screen.tsx';
import type { ClientId, SegmentId, SignalId } from '../../../shared/domain/ids.ts';
import { defaultMeasureRules, type MeasureRules } from '../../../shared/domain/measured/measure-rules.ts';
import type { IdealProfile } from '../../../shared/domain/traits/ideal-profile.ts';
import { renderScreen } from '../../support/fake-workbench.tsx';

const plain = (rules: MeasureRules) => ({ ...rules, signals: { ...rules.signals } });

function open(start: { readonly profile?: IdealProfile; readonly rules?: MeasureRules } = {}) {
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
  return { ...view, user: userEvent.setup({ delay: null }), rules: () => rules, profile: () => profile };
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
