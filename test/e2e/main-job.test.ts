import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Keyboard } from './support/keyboard.ts';
import { launch, type Running } from './support/launch.ts';
import { type PdfContent, readPdf } from './support/pdf-text.ts';
import { rateByKeys } from './support/rate-by-keys.ts';

/** What happened, as it is typed, and how the brief is to date and quote it. */
const lines = [
  {
    line: '@Cascina riunione 50m 3/9 «I testi li decidiamo noi, voi pubblicate» !decisione strategia saputa a cose fatte',
    day: '3 set',
    quote: 'I testi li decidiamo noi, voi pubblicate',
  },
  {
    line: '@Cascina chiamata 20m 15/9 «Ci pensiamo dopo la vendemmia» !consiglio catalogo in primavera ignorato',
    day: '15 set',
    quote: 'Ci pensiamo dopo la vendemmia',
  },
  {
    line: '@Cascina email 29/9 «Le foto quando ci sono» !richiesta foto arrivate il 29/9, attese per il 18/9, 3h non pagate',
    day: '29 set',
    quote: 'Le foto quando ci sono',
  },
  { line: '@Cascina messaggio 8/10 «Voi intanto partite» !richiesta brief debole', day: null, quote: null },
  {
    line: '@Cascina chiamata 40m 21/10 «Spiegatelo voi alla nuova assunta» !extra 4h formazione non pagate',
    day: '21 ott',
    quote: 'Spiegatelo voi alla nuova assunta',
  },
  {
    line: '@Cascina consegna 30/10 «Rifacciamo i conti da capo» !controllo report settimanale, obiettivo raggiunto',
    day: '30 ott',
    quote: 'Rifacciamo i conti da capo',
  },
  { line: '@Cascina riunione 1h 12/11 !referente assente', day: null, quote: null },
  { line: '@Cascina email ieri !grazie «Il catalogo è piaciuto a tutti»', day: null, quote: null },
] as const;

/** The 20 signals in the order of the board; `E` before the digit attaches the first entry that the log proposes. */
const ratings = [
  ...['0', '1', '1'],
  ...['E2', '1', 'E3', 'N'],
  ...['0', 'E2', '1', '0'],
  ...['E2', '1', '0'],
  ...['E3', '1', '1'],
  ...['1', '0', '1'],
] as const;
/** Those rated 2 or more, as the brief names them. */
const strained = [
  'Dati per scontati',
  'Consigli ignorati',
  'Controllo continuo',
  'Formazione gratuita',
  'Materiali in ritardo',
];

describe('the main job by keyboard alone, on an empty workspace', () => {
  let running: Running;
  let keys: Keyboard;
  let pdf: PdfContent;

  beforeAll(async () => {
    running = await launch({ lang: 'it', now: '2026-11-24T09:41' });
    running.page.setDefaultTimeout(15_000);
    keys = new Keyboard(running.page);
  });
  afterAll(() => running?.close());

  it('adds a client by its name', async () => {
    const { page } = running;
    await page.getByRole('heading', { level: 1 }).waitFor();
    await command('nuovo cliente');
    await page.getByRole('dialog', { name: 'Nuovo cliente' }).waitFor();
    await keys.type('Cascina Belfiore');
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Cascina Belfiore' }).waitFor();
  });

  it('logs eight entries, each with Ctrl L, its text and Enter', async () => {
    const { page } = running;
    for (const { line } of lines) {
      const before = keys.presses;
      await keys.press('Control+L');
      await page.getByRole('dialog', { name: 'Registra' }).waitFor();
      await keys.type(line);
      await keys.press('Enter');
      await page.getByRole('dialog', { name: 'Registra' }).waitFor({ state: 'detached' });
      expect(keys.presses - before).toBe([...line].length + 3);
    }
    await page.getByRole('tab', { name: /Cronologia\s*8/ }).waitFor();
  });

  it('rates the 20 signals, five with evidence, in at most 45 key presses', async () => {
    const { page } = running;
    await command('verifica cascina');
    await page.getByRole('heading', { level: 1, name: 'Verifica di Cascina Belfiore' }).waitFor();
    const before = keys.presses;
    await rateByKeys(page, keys, ratings);
    expect(await page.locator('.chk-board [role="radio"][aria-checked="true"]').allInnerTexts()).toEqual(
      ratings.map((rating) => rating.slice(-1)),
    );
    await keys.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Che cosa è cambiato' }).waitFor();
    expect(keys.presses - before).toBeLessThanOrEqual(45);
  });

  it('makes an exit brief and saves it as a PDF', async () => {
    const { page } = running;
    await command('dossier di uscita cascina');
    await page.locator('.bf-paper').waitFor();
    await page.evaluate(() => document.fonts.ready);
    await keys.tabTo(/^Salva il PDF/);
    pdf = await readPdf(await running.saved(() => keys.press('Enter')));
    expect(pdf.pages.length).toBeLessThanOrEqual(4);
  });

  it('prints the client, every strained signal, its date and its quote', () => {
    expect(pdf.text).toContain('Cascina Belfiore');
    for (const label of strained) expect(pdf.text, label).toContain(label);
    for (const { day, quote } of lines) {
      if (day !== null) expect(pdf.text, day).toContain(day);
      if (quote !== null) expect(pdf.text, quote).toContain(quote);
    }
  });

  it('is tagged, and has an outline and a language', () => {
    expect(pdf.isTagged).toBe(true);
    expect(pdf.outline.length).toBeGreaterThan(4);
    expect(pdf.language).toMatch(/^it/);
  });

  it('went nowhere else, and nothing went wrong in the page', () => {
    expect(running.strayRequests).toEqual([]);
    expect(running.pageErrors).toEqual([]);
  });

  /** Ctrl K, what is wanted, Enter. */
  async function command(words: string): Promise<void> {
    const { page } = running;
    await keys.press('Control+K');
    await page.getByRole('combobox').or(page.getByRole('searchbox')).first().waitFor();
    await keys.type(words);
    await page.getByRole('option').first().waitFor();
    await keys.press('Enter');
  }
});
