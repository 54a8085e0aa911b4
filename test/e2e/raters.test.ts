import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './support/axe.ts';
import { clientHash, go, settled } from './support/go.ts';
import { launch, type Running } from './support/launch.ts';
import { openPanel, rateApart, ratedClient } from './support/raters.ts';

/** The signal that the two see differently: the first of a check. */
const apartOn = 'little-recognition';

describe('two colleagues rate a client apart, in one workspace', () => {
  let running: Running;
  beforeAll(async () => {
    running = await launch({ sample: true });
    running.page.setDefaultTimeout(15_000);
    await running.page.emulateMedia({ reducedMotion: 'reduce' });
  });
  afterAll(() => running?.close());

  it('nothing of what the first said is shown while the second rates', async () => {
    const { page } = running;
    await openPanel(page);
    await rateApart(page, 0, ['E3', '1', '1', '0']);
    expect(await page.locator('.rat-row').count()).toBe(0);
    expect(await page.getByText(/Si aspetta ancora/).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Concludi insieme' }).count()).toBe(0);
  });

  it('the disagreement is shown, with no value proposed, before any median', async () => {
    const { page } = running;
    await rateApart(page, 1, ['0', '1', '0', '0']);
    const apart = page.locator(`[data-joint="${apartOn}"]`);
    await apart.waitFor();
    expect(await apart.getByText('3 livelli di distanza').count()).toBe(1);
    expect(await page.locator('.rat-row.is-apart').getByRole('radiogroup').count()).toBe(0);
    expect(
      await page
        .locator('.rat-row.is-apart')
        .getByText(/mediana/)
        .count(),
    ).toBe(0);
    const finish = page.getByRole('button', { name: 'Concludi insieme' });
    expect(await finish.getAttribute('aria-disabled')).toBe('true');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('once read, the median is offered; who sees it otherwise gives a reason, and it is kept', async () => {
    const { page } = running;
    for (const row of await page.locator('.rat-row.is-apart').all())
      await row.getByRole('button', { name: /letto, proponi un valore/ }).click();
    const apart = page.locator(`[data-joint="${apartOn}"]`);
    expect(await apart.getByText(/^mediana 2/).count()).toBe(1);
    await apart
      .getByLabel(/^Motivo di/)
      .last()
      .fill('con noi ringraziano sempre');
    await page.getByRole('button', { name: 'Concludi insieme' }).click();
    await page.getByRole('link', { name: 'Leggi la verifica comune' }).waitFor();
    expect(await apart.getByText(/diceva 0 assente: con noi ringraziano sempre/).count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('the dissent stands in the history of the signal', async () => {
    const { page } = running;
    await go(page, `${await clientHash(page, ratedClient)}/signals`);
    await page
      .getByRole('button', { name: /Scarsa riconoscenza/ })
      .first()
      .click();
    await page
      .getByText(/con noi ringraziano sempre/)
      .first()
      .waitFor();
    await settled(page);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('asked nothing of any other address, and reported no error', () => {
    expect(running.strayRequests).toEqual([]);
    expect(running.pageErrors).toEqual([]);
  });
});
