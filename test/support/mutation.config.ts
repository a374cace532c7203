import { defineConfig } from 'vitest/config'

/**
 * The unit tests of the domain as mutation testing runs them (docs/mutation.md): once for every mutant. The domain keeps
 * no state but what is remembered of records, so the tests can share one worker, which makes a run many times shorter.
 */
export default defineConfig({
  test: {
    name: 'mutation',
    include: ['test/unit/domain/**/*.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
})
