import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { clientHash, go } from '../support/go.ts';
import { launch, type Running } from '../support/launch.ts';
import { openPanel, rateApart, ratedClient } from '../support/raters.ts';

// In the desktop app the system's own dialog asks where to keep the file: no test can answer it.
describe('two colleagues on two computers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporto-raters-'));
  const file = join(folder, 'colleague.ratings.json');
  let running: Running;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('one saves a sealed file of a finished check', async () => {
    running = await launch({ sample: true });
    const { page } = running;
    page.setDefaultTimeout(15_000);
    await openPanel(page);
    await rateApart(page, 0, ['E3', '1']);
    const bytes = await running.saved(() =>
      page
        .getByRole('button', { name: /^Salva le valutazioni di/ })
        .first()
        .click(),
    );
    const saved = JSON.parse(new TextDecoder().decode(bytes)) as { readonly seal: string };
    expect(saved.seal).toMatch(/^[0-9a-f]{64}$/);
    writeFileSync(file, bytes);
    await running.close();
  });

  it('the other takes it in: it stays covered until their own check, and an altered one is refused', async () => {
    running = await launch({ sample: true });
    try {
      const { page } = running;
      page.setDefaultTimeout(15_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await go(page, `${await clientHash(page, ratedClient)}/signals`);
      const drop = page.locator('.rat-section input[type="file"]');
      const altered = Buffer.from(readFileSync(file, 'utf8').replace(/"value":\s*3/, '"value":0'));
      await drop.setInputFiles({ name: 'altered.json', mimeType: 'application/json', buffer: altered });
      await page.getByText(/è rotto o è stato modificato/).waitFor();
      await drop.setInputFiles(file);
      await page.locator('.rat-raters').waitFor();
      await page.getByText('arrivata con un file, sigillata').waitFor();
      expect(await page.locator('.rat-row').count()).toBe(0);
    } finally {
      await running.close();
    }
  });
});
