import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, expect, it } from 'vitest';
import { launch, type Running } from './support/launch.ts';

/** The line that the workspace keeps, read as another program would. */
function draftIn(path: string): string | null {
  const db = new Database(path, { readonly: true });
  try {
    return (
      (db.prepare("select text from draft where text <> ''").pluck().get() as string | undefined) ?? null
    );
  } finally {
    db.close();
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // What has ended and waits to be buried still has its number.
    return process.platform !== 'linux' || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'rapporto-crash-'));
const file = join(folder, 'data', 'workspace.rapporto');
let running: Running | undefined;

afterEach(async () => {
  await running?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('loses nothing when it is killed while one types: the entries are there, and the line comes back', async () => {
  running = await launch({ folder, lang: 'it' });
  const { page } = running;
  page.setDefaultTimeout(15_000);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+L');
  const field = page.getByRole('dialog', { name: 'Registra' }).getByRole('textbox');
  await field.fill('@Belfiore chiamata 25m foto in ritardo');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Registra' }).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+L');
  await field.pressSequentially('@Belfiore riunione sul listino, meta', { delay: 5 });
  await expect.poll(() => draftIn(file), { timeout: 10_000 }).toBe('@Belfiore riunione sul listino, meta');
  const writer = (JSON.parse(readFileSync(`${file}.lock`, 'utf8')) as { pid: number }).pid;
  await running.kill();
  await expect.poll(() => isRunning(writer), { timeout: 10_000 }).toBe(false);

  running = await launch({ folder, lang: 'it' });
  const again = running.page;
  again.setDefaultTimeout(15_000);
  await again.getByRole('heading', { level: 1 }).waitFor();
  await again.getByText('foto in ritardo').first().waitFor();
  await again.keyboard.press('Control+L');
  const restored = again.getByRole('dialog', { name: 'Registra' }).getByRole('textbox');
  await restored.waitFor();
  await again.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('[role="dialog"] textarea')?.value !== '',
  );
  expect(await restored.inputValue()).toBe('@Belfiore riunione sul listino, meta');
});
