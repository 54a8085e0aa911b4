import type { Page } from 'playwright-core';
import { clientHash, go, settled } from './go.ts';
import { Keyboard } from './keyboard.ts';
import { rateByKeys } from './rate-by-keys.ts';

/** A client whose log speaks for signals, so that there is evidence to take. */
export const ratedClient = 'Cicli Falcetti';

/** The dialog that asks who rates. */
export async function chooseRaters(page: Page): Promise<void> {
  await go(page, `${await clientHash(page, ratedClient)}/signals`);
  await page.getByRole('button', { name: /Valuta con i colleghi|Rate with colleagues/ }).click();
  await page.getByRole('dialog').waitFor();
  await settled(page);
}

/** A panel of two in which nobody has finished: the open one, else a new one. */
export async function openPanel(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await go(page, `${await clientHash(page, ratedClient)}/signals`);
  const link = page.getByRole('link', { name: /^(Aperta il|Opened) / });
  const begin = page.getByRole('button', { name: /Valuta con i colleghi|Rate with colleagues/ });
  await link.or(begin).first().waitFor();
  if ((await link.count()) === 0) {
    await chooseRaters(page);
    const dialog = page.getByRole('dialog');
    // Who sits here is chosen already.
    await dialog.getByRole('checkbox', { checked: false }).first().press('Space');
    await dialog.getByRole('button', { name: /^(Comincia|Begin)$/ }).click();
  } else await link.click();
  await page.locator('.rat-raters').waitFor();
  await settled(page);
}

/** One of the panel rates in their own check, and is back at the panel. */
export async function rateApart(page: Page, at: number, ratings: readonly string[]): Promise<void> {
  await page
    .locator('.rat-raters li')
    .nth(at)
    .getByRole('button', { name: /^(Valuta come|Rate as|Riprendi|Resume)/ })
    .click();
  await page.locator('.chk').waitFor();
  await settled(page);
  await rateByKeys(page, new Keyboard(page), ratings);
  await page.keyboard.press('Control+Enter');
  await page.locator('.chk-outcome').waitFor();
  await page
    .getByRole('link', { name: /Torna a chi valuta|Back to who rates/ })
    .first()
    .click();
  await page.locator('.rat-raters').waitFor();
  await settled(page);
}

/** A panel in which both have finished, apart on one signal at least. */
export async function openComparison(page: Page): Promise<void> {
  await openPanel(page);
  if ((await page.locator('.rat-row').count()) === 0) {
    await rateApart(page, 0, ['E3', '1', '1', '0', 'N']);
    await rateApart(page, 1, ['0', '1', '0', '0', '1']);
  }
  await page.locator('.rat-row.is-apart').first().waitFor();
  await settled(page);
}
