import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'rules/**/*.test.ts'],
    // Threads would be a little faster, but no thread may change its user, as the tests of unreadable files do.
    pool: 'forks',
    isolate: false,
    // Some tests start programs, and two cores are soon busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
