import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    restoreMocks: true,
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          setupFiles: 'tests/tools/browser-gaps.ts',
          testTimeout: 60_000
        }
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/build-once.ts',
          // Most of the time is waiting for pages to come to rest.
          maxWorkers: 2,
          testTimeout: 240_000,
          hookTimeout: 120_000,
          // Whether pages come to rest in time depends on what else the machine does; a guard that is broken fails twice.
          retry: 1
        }
      }
    ]
  }
});
