import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownArguments } from '../../electron/desktop/own-arguments.ts';
import { contentPolicy, hardeningHeaders } from '../../electron/host/content-policy.ts';
import { readPageFile } from '../../electron/host/page-file.ts';

const root = join(import.meta.dirname, '../..');

// What the packaged app does with all this is in test/e2e/desktop.
describe('the desktop app', () => {
  it('has a policy of its own files alone, without any unsafe source', () => {
    expect(contentPolicy).toMatch(/^default-src 'none'/);
    expect(contentPolicy).not.toContain('unsafe-');
    expect(contentPolicy).not.toMatch(/https?:|\*/);
    expect(hardeningHeaders['content-security-policy']).toBe(contentPolicy);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2fpackage.json',
    '/index.html%00.js',
    '/%',
    '//etc/passwd',
  ])('gives no file outside its screens: %s', async (path) => {
    expect(await readPageFile(path)).toBeNull();
  });

  it('is packaged with the fuses that keep it from being a plain Node', () => {
    const fuses =
      /electronFuses:\n((?: {2}.*\n)+)/.exec(readFileSync(join(root, 'electron-builder.yml'), 'utf8'))?.[1] ??
      '';
    for (const off of [
      'runAsNode',
      'enableNodeOptionsEnvironmentVariable',
      'enableNodeCliInspectArguments',
      'grantFileProtocolExtraPrivileges',
    ]) {
      expect(fuses).toContain(`${off}: false`);
    }
    for (const on of [
      'onlyLoadAppFromAsar',
      'enableEmbeddedAsarIntegrityValidation',
      'enableCookieEncryption',
    ])
      expect(fuses).toContain(`${on}: true`);
  });

  it('opens every window sandboxed and isolated', () => {
    const folder = join(root, 'electron/desktop');
    const windows = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .filter((source) => source.includes('new BrowserWindow('));
    expect(windows.length).toBeGreaterThan(0);
    for (const source of windows) {
      expect(source).toContain('sandbox: true');
      expect(source).toContain('contextIsolation: true');
      expect(source).toContain('nodeIntegration: false');
    }
  });

  it('takes its own arguments, and not those of its runtime', () => {
    expect(
      ownArguments(['--no-sandbox', '--user-data-dir=/x', '--workspace', 'a.rapporto', 'client', 'list']),
    ).toEqual(['--workspace', 'a.rapporto', 'client', 'list']);
  });
});
