import type { Page } from 'playwright-core';
import type { Keyboard } from './keyboard.ts';

/** Rates the active signal and the next ones: `2`, `N`; `E2` attaches the first entry proposed by the log, then rates. */
export async function rateByKeys(page: Page, keys: Keyboard, ratings: readonly string[]): Promise<void> {
  for (const rating of ratings) {
    if (rating.startsWith('E')) {
      const signal = await page.locator('.chk-row.is-active').getAttribute('data-signal');
      await keys.press('E');
      await page.locator('.chk-evidence input[type="checkbox"]:focus').waitFor();
      await keys.press('Enter');
      await page.locator(`[data-signal="${signal}"] [role="radio"]:focus`).waitFor();
    }
    await keys.press(rating.slice(-1));
  }
}
