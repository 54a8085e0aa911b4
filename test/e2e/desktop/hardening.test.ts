import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ended, endOf } from '../support/end-of.ts';
import { settled } from '../support/go.ts';
import { appArguments, desktopApp, launch, type Running } from '../support/launch.ts';

/** Starts the packaged app as a shell would, with arguments of its own. */
function start(folder: string, ...args: string[]): Promise<Ended> {
  return endOf(
    spawn(desktopApp(), [...appArguments(join(folder, 'window')), ...args], {
      env: { ...process.env, HOME: folder, USERPROFILE: folder, RAPPORTO_DATA: join(folder, 'data') },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
}

describe('the packaged app', () => {
  let running: Running;
  beforeAll(async () => {
    running = await launch({ lang: 'en' });
    running.page.setDefaultTimeout(15_000);
    await running.page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(() => running?.close());

  it('gives its page nothing of Node or Electron', async () => {
    const reach = await running.page.evaluate(() =>
      ['process', 'require', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname'].filter(
        (name) => name in globalThis,
      ),
    );
    expect(reach).toEqual([]);
  });

  it('serves its page under a policy without any unsafe source', async () => {
    const response = await running.page.reload();
    const policy = (await response?.headerValue('content-security-policy')) ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe-');
    expect(policy).not.toMatch(/https?:/);
    await running.page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('does not run what the policy forbids', async () => {
    const ran = await running.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.head.append(script);
      return 'inlineRan' in window;
    });
    expect(ran).toBe(false);
  });

  it('stays where it is when a page tries to navigate away', async () => {
    const { page } = running;
    const before = page.url();
    await page.evaluate(() => {
      location.href = 'https://example.invalid/';
    });
    await page.evaluate(() => {
      location.href = 'file:///etc/passwd';
    });
    await settled(page);
    expect(page.url()).toBe(before);
  });

  it('opens no window', async () => {
    const { page } = running;
    const opened = await page.evaluate(() => window.open('https://example.invalid/') !== null);
    expect(opened).toBe(false);
    expect(page.context().pages()).toHaveLength(1);
  });

  it('reaches no address', async () => {
    const answered = await running.page.evaluate(() =>
      fetch('https://example.invalid/').then(
        () => true,
        () => false,
      ),
    );
    expect(answered).toBe(false);
  });

  it('refuses every permission', async () => {
    const { page } = running;
    expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
    const location = await page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          navigator.geolocation.getCurrentPosition(
            () => resolve(0),
            (error) => resolve(error.code),
          ),
        ),
    );
    expect(location).toBe(1);
    const camera = await page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'given',
        (error: Error) => error.name,
      ),
    );
    expect(camera).not.toBe('given');
  });

  it('has its fuses set so that it cannot be turned into a plain Node', async () => {
    const fuses = await getCurrentFuseWire(desktopApp());
    expect(fuses[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE);
    expect(fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(FuseState.DISABLE);
    expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.DISABLE);
    expect(fuses[FuseV1Options.EnableCookieEncryption]).toBe(FuseState.ENABLE);
    expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE);
    expect(fuses[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(FuseState.DISABLE);
  });

  it('lets a second start go, and stays itself', async () => {
    const second = await start(running.folder);
    expect(second.code).toBe(0);
    expect(await running.page.evaluate(() => document.querySelector('h1') !== null)).toBe(true);
    expect(running.page.context().pages()).toHaveLength(1);
  });
});

describe('the packaged app, asked on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporto-cli-'));
  const workspace = join(folder, 'agency.rapporto');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('answers on stdout without a window', async () => {
    const added = await start(
      folder,
      '--workspace',
      workspace,
      'client',
      'add',
      'Cascina Belfiore',
      '--json',
    );
    expect(added).toMatchObject({ code: 0 });
    const listed = await start(folder, '--workspace', workspace, 'client', 'list', '--json');
    expect(listed).toMatchObject({ code: 0 });
    expect((JSON.parse(listed.out) as { name: string }[]).map(({ name }) => name)).toEqual([
      'Cascina Belfiore',
    ]);
  });

  it('refuses with exit code 1 and a sentence', async () => {
    const refused = await start(folder, '--workspace', workspace, '--lang', 'en', 'client', 'show', 'Nobody');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('Nobody');
  });
});
