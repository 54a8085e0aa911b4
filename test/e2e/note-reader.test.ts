import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from './support/go.ts';
import { Keyboard } from './support/keyboard.ts';
import { launch, type Running } from './support/launch.ts';

/** As plain as a note can be: what is tried here is the way of a proposal, not how well the reader reads. */
const note = 'Le foto dovevano arrivare lunedì, siamo a giovedì e non è arrivato niente: terzo sollecito.';

describe('a note that may show a signal, by keyboard alone', () => {
  let running: Running;
  let keys: Keyboard;

  beforeAll(async () => {
    running = await launch({ lang: 'it', now: '2026-11-24T09:41' });
    running.page.setDefaultTimeout(15_000);
    keys = new Keyboard(running.page);
    const { page } = running;
    await page.getByRole('heading', { level: 1 }).waitFor();
    await keys.press('Control+K');
    await page.getByRole('dialog').waitFor();
    await keys.type('nuovo cliente');
    await keys.press('Enter');
    await page.getByRole('dialog', { name: 'Nuovo cliente' }).waitFor();
    await keys.type('Cascina Belfiore');
    await keys.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Cascina Belfiore' }).waitFor();
  });
  afterAll(() => running?.close());

  it('is logged with its text, Ctrl L and Enter, and asked about without holding anybody up', async () => {
    const { page } = running;
    const before = keys.presses;
    await keys.press('Control+L');
    await page.getByRole('dialog', { name: 'Registra' }).waitFor();
    await keys.type(note);
    await keys.press('Enter');
    await page.getByRole('dialog', { name: 'Registra' }).waitFor({ state: 'detached' });
    expect(keys.presses - before).toBe([...note].length + 3);
    const strip = page.getByRole('complementary', { name: 'Dalla nota appena registrata' });
    await strip.getByText('Materiali in ritardo').first().waitFor();
    expect(await strip.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  });

  it('is reached with F6 and accepted with Y; undo asks again', async () => {
    const { page } = running;
    for (let i = 0; i < 4 && !/Materiali in ritardo/.test(await keys.focused()); i++) await keys.press('F6');
    expect(await keys.focused()).toBe('Sì: Materiali in ritardo');
    await keys.press('y');
    await page.getByText('La nota è tra le prove di «Materiali in ritardo»').waitFor();
    await keys.press('Control+z');
    const yes = page.getByRole('button', { name: 'Sì: Materiali in ritardo' }).first();
    await yes.waitFor();
    await yes.focus();
    await keys.press('y');
    await page.getByText('La nota è tra le prove di «Materiali in ritardo»').waitFor();
  });

  it('is then evidence in the check, ready to be picked, and has rated nothing', async () => {
    const { page } = running;
    await page.getByRole('button', { name: 'Verifica i segnali' }).focus();
    await keys.press('Enter');
    await page.locator('.chk').waitFor();
    await settled(page);
    const row = page.getByRole('radiogroup', { name: /Materiali in ritardo/ });
    await row.waitFor();
    expect(await row.getByRole('radio', { checked: true }).count()).toBe(0);
    await row.getByRole('radio').first().focus();
    const drawer = page.locator('.chk-evidence');
    await drawer.getByRole('heading', { name: /Materiali in ritardo/ }).waitFor();
    await keys.press('e');
    const entry = drawer.getByRole('checkbox').first();
    await entry.waitFor();
    expect(await drawer.locator('.chk-entry-text').first().textContent()).toBe(note);
    expect(await entry.isChecked()).toBe(false);
  });

  it('asked nothing of any other address, and reported no error', () => {
    expect(running.strayRequests).toEqual([]);
    expect(running.pageErrors).toEqual([]);
  });
});
