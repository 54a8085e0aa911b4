import { defineConfig } from 'vitest/config';

/** One file at a time: every test file starts a workbench and a browser or an app of its own. */
const shared = {
  environment: 'node',
  testTimeout: 180_000,
  hookTimeout: 120_000,
  fileParallelism: false,
} as const;

/**
 * Tests in test/e2e/browser and test/e2e/desktop run on that host; every other one under test/e2e runs on both, and reads
 * which from RAPPORTO_E2E_HOST.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          exclude: ['test/e2e/desktop/**'],
          env: { RAPPORTO_E2E_HOST: 'browser' },
        },
      },
      {
        test: {
          ...shared,
          name: 'desktop',
          include: ['test/e2e/**/*.test.ts'],
          exclude: ['test/e2e/browser/**'],
          env: { RAPPORTO_E2E_HOST: 'desktop' },
        },
      },
    ],
  },
});
