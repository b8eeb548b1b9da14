import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ClosingLine } from './setup/closing-line.ts';

const minute = 60_000;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    reporters: ['default', new ClosingLine()],
    projects: [
      {
        extends: true,
        // The engine is loaded once per worker and not once per file: its tests share nothing else.
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          pool: 'threads',
          // Generous for a busy machine; no test says how long something may take.
          testTimeout: minute,
          isolate: false,
        },
      },
      {
        extends: true,
        // The fuzz tests of `unit`, many times over.
        test: {
          name: 'fuzz',
          include: ['test/fuzz/**/*.test.ts'],
          env: { FUZZ_RUNS: process.env.FUZZ_RUNS ?? '100' },
          pool: 'threads',
          testTimeout: 10 * minute,
          isolate: false,
        },
      },
      {
        extends: true,
        // One process, one file after the other: browsers at the same time would compete for two cores.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          pool: 'forks',
          isolate: false,
          fileParallelism: false,
          testTimeout: minute,
          hookTimeout: minute,
        },
      },
    ],
  },
});
