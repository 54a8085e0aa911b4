import type { Page } from 'playwright-core';

/** Goes to a hash address and waits until nothing is loading. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  // The sidebar marks the place once the screen is there.
  await page.waitForFunction(
    (to) =>
      [...document.querySelectorAll('nav.side a[aria-current="page"]')].some((link) =>
        to.startsWith(link.getAttribute('href') ?? '?'),
      ),
    hash,
  );
  await settled(page);
}

/** No loading bars, fonts in place, animations over. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('h1, h2') !== null &&
      document.querySelector('[aria-busy="true"], .loading') === null,
  );
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() =>
    document.getAnimations().every((animation) => animation.playState !== 'running'),
  );
}

/** Address of a client's page, found by its name in the table. */
export async function clientHash(page: Page, name: string): Promise<string> {
  await go(page, '#/clients');
  const row = page.getByRole('row').filter({ hasText: name }).first();
  await row.waitFor();
  await row.getByText(name, { exact: false }).first().click();
  await page.waitForFunction(() => /#\/clients\/[^/]+/.test(location.hash));
  await settled(page);
  return page.evaluate(() => location.hash.replace(/(#\/clients\/[^/]+).*/, '$1'));
}
