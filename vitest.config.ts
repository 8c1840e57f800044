import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The command line wakes the engine in a process of its own, which a busy machine makes slow.
    testTimeout: 60_000,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    environment: 'node',
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
