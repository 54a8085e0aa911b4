import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { HeatMap } from '../../../renderer/features/portfolio/heat-map.tsx';
import { defaultSignalSettings, workspaceSignals } from '../../../shared/domain/signals/workspace-signals.ts';
import { aClientRow } from '../../support/a-client-row.ts';
import { renderScreen } from '../../support/fake-workbench.tsx';

const signals = workspaceSignals(defaultSignalSettings);
const first = signals[0]!;
const rated = { value: 1 as const, ratedOn: '2026-11-09' as const };
const rows = ['Arredi Montefosco', 'Cantine Valdorsa', 'Vivai Petrarossa'].map((name) => ({
  ...aClientRow({ name }),
  ratings: { [first.id]: rated },
}));
const [montefosco, valdorsa] = rows as [(typeof rows)[0], (typeof rows)[0]];

function heatMap(language: 'it' | 'en' = 'it') {
  const view = renderScreen(<HeatMap rows={rows} signals={signals} />, {
    language,
    path: '/portfolio',
    answers: {
      measures: {
        portfolio: () => [
          {
            clientId: montefosco.id,
            clientName: montefosco.name,
            isMeasured: false,
            levels: { [first.id]: { level: 3, confidence: 0.8 } },
            drifts: [],
          },
        ],
      },
    },
  });
  const cell = (name: string) => view.container.querySelector<HTMLElement>(`[data-cell="${name}"]`)!;
  const tabStops = () =>
    [...view.container.querySelectorAll('[data-cell][tabindex="0"]')].map((e) => e.getAttribute('data-cell'));
  return { ...view, cell, tabStops };
}

it('is one tab stop that the keys move, edges included', async () => {
  const user = userEvent.setup();
  const { cell, tabStops } = heatMap();
  await screen.findByRole('table');
  expect(tabStops()).toEqual(['0:0']);
  cell('0:0').focus();
  await user.keyboard('{ArrowDown}{ArrowRight}');
  expect(document.activeElement).toBe(cell('1:1'));
  expect(tabStops()).toEqual(['1:1']);
  await user.keyboard('{PageDown}');
  expect(document.activeElement).toBe(cell('2:1'));
  await user.keyboard('{Home}');
  expect(document.activeElement).toBe(cell('2:0'));
});

it('follows the pointer, saying the cell in words', async () => {
  const user = userEvent.setup();
  const { cell, tabStops, container } = heatMap();
  await screen.findByRole('table');
  await user.hover(cell('1:0'));
  expect(tabStops()).toEqual(['1:0']);
  expect(container.querySelector('#pf-hint')?.textContent).toContain('Cantine Valdorsa');
});

it('leads to the evidence of a signal with Enter and with a click', async () => {
  const user = userEvent.setup();
  const { cell, router } = heatMap();
  await screen.findByRole('table');
  await user.click(cell('1:0'));
  await waitFor(() =>
    expect(router.state.location).toMatchObject({
      pathname: `/clients/${valdorsa.id}/signals`,
      search: `?signal=${first.id}`,
    }),
  );
  expect(cell('1:0').getAttribute('href')).toBe(`/clients/${valdorsa.id}/signals?signal=${first.id}`);
  cell('0:0').focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe(`/clients/${montefosco.id}/signals`));
});

it('says where the log suggests more than what was rated', async () => {
  const { cell } = heatMap('en');
  await waitFor(() => expect(cell('0:0').className).toContain('is-above'));
  expect(cell('0:0').getAttribute('aria-label')).toMatch(/^Arredi Montefosco, .*: 1 .*3 /);
  expect(cell('1:0').className).not.toContain('is-above');
});
