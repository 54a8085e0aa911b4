import type { Page } from 'playwright-core';
import { clientHash, go, settled } from './support/go.ts';
import { Keyboard } from './support/keyboard.ts';
import { rateByKeys } from './support/rate-by-keys.ts';
import { chooseRaters, openComparison, openPanel } from './support/raters.ts';

/** A screen to be looked at: how it is called, and how to get there from anywhere. */
export interface Screen {
  readonly name: string;
  open(page: Page): Promise<void>;
}

/** Every screen of the sample agency. */
export const screens: readonly Screen[] = [
  { name: 'today', open: (page) => go(page, '#/') },
  { name: 'clients', open: (page) => go(page, '#/clients') },
  ...(['timeline', 'signals', 'reading', 'briefs', 'profile'] as const).map((tab) => ({
    name: `client-${tab}`,
    open: async (page: Page) => go(page, `${await clientHash(page, 'Arredi Montefosco')}/${tab}`),
  })),
  {
    name: 'check',
    open: async (page) => {
      await clientHash(page, 'Arredi Montefosco');
      await page
        .getByRole('button', {
          name: /Verifica i segnali|Riprendi la verifica|Check the signals|Resume the check/,
        })
        .first()
        .click();
      await page.locator('.chk').waitFor();
      await settled(page);
      await rateByKeys(page, new Keyboard(page), [
        'E2',
        'E2',
        '1',
        'E2',
        'E3',
        'E3',
        'N',
        '1',
        'E2',
        'E2',
        '1',
        '1',
        'E2',
        '0',
      ]);
      // The figures of what is rated so far.
      await page.getByText(/14 (di|of) 20/).waitFor();
      await settled(page);
    },
  },
  { name: 'portfolio', open: (page) => go(page, '#/portfolio') },
  { name: 'briefs', open: (page) => go(page, '#/briefs') },
  {
    name: 'brief',
    open: async (page) => {
      await go(page, `${await clientHash(page, 'Arredi Montefosco')}/briefs`);
      await page
        .getByRole('button', { name: /Nuovo dossier|New brief/ })
        .first()
        .click();
      await page.getByRole('button', { name: /Crea il dossier|Create the brief/ }).click();
      await page.locator('.bf-paper').waitFor();
      await settled(page);
    },
  },
  { name: 'import', open: (page) => go(page, '#/import') },
  ...(
    [
      'agency',
      'signals',
      'measures',
      'reader',
      'templates',
      'lists',
      'appearance',
      'data',
      'trash',
      'method',
      'keys',
    ] as const
  ).map((section) => ({
    name: `settings-${section}`,
    open: (page: Page) => go(page, `#/settings/${section}`),
  })),
  // What opens over a screen: a menu, a panel of fields, a list.
  ...(
    [
      { name: 'open-menu', hash: '#/', button: /^(Rimanda|Put off): / },
      { name: 'open-panel', hash: '#/clients', button: /^(Filtri|Filters)$/ },
      { name: 'open-list', hash: '#/portfolio', button: /(Segmento|Segment)$/ },
    ] as const
  ).map(({ name, hash, button }) => ({
    name,
    open: async (page: Page) => {
      await page.keyboard.press('Escape');
      await go(page, hash);
      await page.getByRole('button', { name: button }).first().focus();
      await page.keyboard.press('Enter');
      await page.locator('.layers .float').waitFor();
      await settled(page);
    },
  })),
  {
    name: 'raters-choose',
    open: async (page) => {
      await page.keyboard.press('Escape');
      await chooseRaters(page);
    },
  },
  { name: 'raters-waiting', open: openPanel },
  { name: 'raters-compare', open: openComparison },
  {
    name: 'composer',
    open: async (page) => {
      await go(page, '#/');
      await page.keyboard.press('Control+L');
      await page.keyboard.type(
        '@Rossi chiamata 25m brief in ritardo, 2h non pagate !richiesta brief entro 4/12',
      );
      await settled(page);
    },
  },
  {
    name: 'just-logged',
    open: async (page) => {
      await page.keyboard.press('Escape');
      await go(page, '#/');
      await page.keyboard.press('Control+L');
      await page.getByRole('dialog').getByRole('textbox').fill(`@Rossi chiamata 25m ${plainNote}`);
      await page.keyboard.press('Enter');
      await page.locator('.rd-just').waitFor();
      await settled(page);
    },
  },
  {
    name: 'notes',
    open: async (page) => {
      await page.evaluate(() => {
        location.hash = '#/notes';
      });
      await page.locator('.rd-notes .rd-list').first().waitFor();
      await settled(page);
    },
  },
  {
    name: 'palette',
    open: async (page) => {
      await page.keyboard.press('Escape');
      await go(page, '#/');
      await page.keyboard.press('Control+K');
      await page.keyboard.type('foto');
      await page.getByRole('option').first().waitFor();
      await settled(page);
    },
  },
  {
    name: 'entry-form',
    open: async (page) => {
      await page.keyboard.press('Escape');
      await go(page, '#/');
      await page.keyboard.press('Control+L');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('dialog').getByRole('combobox').first().waitFor();
      await settled(page);
    },
  },
  {
    name: 'new-client',
    open: async (page) => {
      await page.keyboard.press('Escape');
      await go(page, '#/clients?new=1');
      await page.getByRole('dialog').waitFor();
      await settled(page);
    },
  },
  {
    name: 'import-preview',
    open: async (page) => {
      await page.keyboard.press('Escape');
      await go(page, '#/import');
      await page
        .locator('input[type="file"]')
        .first()
        .setInputFiles({ name: 'registro.csv', mimeType: 'text/csv', buffer: Buffer.from(someRows) });
      await page.locator('.imp').getByText('31/09/2026').first().waitFor();
      await settled(page);
    },
  },
  {
    name: 'check-outcome',
    open: async (page) => {
      await clientHash(page, 'Arredi Montefosco');
      await page
        .getByRole('button', {
          name: /Verifica i segnali|Riprendi la verifica|Check the signals|Resume the check/,
        })
        .first()
        .click();
      await page.locator('.chk').waitFor();
      await page.keyboard.press('Control+Enter');
      await page.locator('.chk-outcome').waitFor();
      await settled(page);
    },
  },
];

/** A note that says plainly what happened. */
const plainNote =
  'Le foto dovevano arrivare lunedì, siamo a giovedì e non è arrivato niente: terzo sollecito.';

/** A table as an agency keeps it: some rows are fine, one names nobody known, two cannot be read. */
const someRows = `Data;Cliente;Tipo;Durata;Note
03/11/2026;Arredi Montefosco;chiamata;25;Brief di gennaio ancora atteso
04/11/2026;Cantine Valdorsa;riunione;60;Riserva 2021: testi approvati
31/09/2026;Cicli Falcetti;chiamata;15;Foto del nuovo carbonio
05/11/2026;Ferramenta Oddone;e-mail;;Richiesta di preventivo
06/11/2026;Hotel Miramonda;chiamata;20x;Motore di prenotazione
09/11/2026;Ottica Belvardo;messaggio;;Accesso al gestionale
`;

/** Screens of a workspace with nothing in it. */
export const emptyScreens: readonly Screen[] = [
  { name: 'first-run', open: (page) => go(page, '#/') },
  { name: 'empty-clients', open: (page) => go(page, '#/clients') },
  { name: 'empty-portfolio', open: (page) => go(page, '#/portfolio') },
  { name: 'empty-briefs', open: (page) => go(page, '#/briefs') },
  { name: 'empty-import', open: (page) => go(page, '#/import') },
  {
    name: 'empty-notes',
    open: async (page) => {
      await page.evaluate(() => {
        location.hash = '#/notes';
      });
      await page.getByRole('heading', { level: 1, name: /Note da rivedere|Notes to review/ }).waitFor();
      await settled(page);
    },
  },
];
