import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 30_000, // a busy machine must not fail what is not a measurement
          // Each module is loaded once for all files, in a third of the time; no file may leave
          // anything changed.
          isolate: false,
          // Vitest's default leaves one core idle, which is half of two.
          maxWorkers: '100%',
          restoreMocks: true,
          unstubEnvs: true,
          unstubGlobals: true,
          include: ['src/**/*.test.ts', 'tools/**/*.test.ts', 'tests/*.test.ts'],
          css: { include: /src\/theme\// }, // pictures carry the page's own styles
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'browser',
          environment: 'node', // the tests drive a real Chromium, they do not run in it
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          // Each worker loads the harness and connects to the browser once for all files.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two pages at a time, on machines with two cores.
          maxWorkers: 2,
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'browsers',
          environment: 'node',
          include: ['tests/browsers/**/*.test.ts'],
          globalSetup: 'tests/browsers/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
