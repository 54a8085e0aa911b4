import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const shared = { testTimeout: 20_000, hookTimeout: 60_000, restoreMocks: true, unstubGlobals: true } as const;

/** The suites that need no build. `npm run e2e` and its config drive the built app. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'domain',
          environment: 'node',
          include: ['test/{domain,i18n}/**/*.test.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'workbench',
          environment: 'node',
          include: [
            'test/{workbench,migrations,importers,briefs,contract,security,cli,host,sample}/**/*.test.{ts,tsx}',
          ],
          pool: 'forks',
        },
      },
      {
        plugins: [react()],
        test: {
          ...shared,
          name: 'renderer',
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/renderer-setup.ts'],
          css: false,
        },
      },
      {
        test: {
          ...shared,
          name: 'boundaries',
          environment: 'node',
          include: ['test/boundaries/**/*.test.ts'],
        },
      },
    ],
  },
});
