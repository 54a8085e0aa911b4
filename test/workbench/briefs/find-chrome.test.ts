import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findChrome } from '../../../electron/host/find-chrome.ts';
import { makeChromePrinter } from '../../../electron/host/print-with-chrome.ts';
import { aFolder } from '../../support/workspace.ts';

function aProgram(name: string): string {
  const path = join(aFolder(), name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

describe('finding a browser to print with', () => {
  test('takes the one that RAPPORTO_CHROME names, before any on the PATH', () => {
    const named = aProgram('mine');
    const onPath = aProgram('chromium');
    expect(findChrome({ RAPPORTO_CHROME: named, PATH: join(onPath, '..') }, 'linux')).toBe(named);
    expect(findChrome({ PATH: ['/nowhere', join(onPath, '..')].join(delimiter) }, 'linux')).toBe(onPath);
  });

  test('a name that points at nothing is no browser: another is not taken in its place', () => {
    const onPath = aProgram('chromium');
    const env = { RAPPORTO_CHROME: '/nowhere/chrome', PATH: join(onPath, '..') };
    expect(findChrome(env, 'linux')).toBeUndefined();
    expect(makeChromePrinter(env)).toBeUndefined();
  });
});
